import { plussDager, type Dato } from '../felles/dato';
import type { Oppgave } from './oppgave';

/** Days before. Our own choice. */
const FORVARSEL = 14;

/**
 * A mark «besøk med varsomhet» is kept no longer than it is needed (personvernforordningen art. 5 no. 1 e): looked at again
 * before its last day. Null when that is more than two weeks away, and after it, when the mark is history.
 */
export function varsomhetGjennomgang(tom: Dato, dag: Dato): Oppgave | null {
  const fra = plussDager(tom, -FORVARSEL);
  return dag < fra || dag > tom ? null : { handling: 'vurder_varsomhet', fra, frist: tom, haster: false };
}
