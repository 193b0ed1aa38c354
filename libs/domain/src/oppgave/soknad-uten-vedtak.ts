import { plussDager, plussMaaneder, type Dato } from '../felles/dato';
import type { Oppgave } from './oppgave';

/** Days before the month is over that an application comes into the list. Our own choice. */
const FORVARSEL = 14;

/**
 * An application without a decision: what is not decided within a month after it came is answered in writing, with the
 * reason and when a decision can be expected (forvaltningsloven § 11 a). Null until two weeks are left.
 */
export function soknadUtenVedtak(mottatt: Dato, dag: Dato): Oppgave | null {
  const frist = plussMaaneder(mottatt, 1);
  const fra = plussDager(frist, -FORVARSEL);
  if (dag < fra) return null;
  return { handling: dag <= frist ? 'avgjor_soknad' : 'send_forelopig_svar', fra, frist, haster: false };
}
