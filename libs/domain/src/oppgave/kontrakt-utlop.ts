import { plussMaaneder, type Dato } from '../felles/dato';
import { nesteMaanedsdag } from './maanedsdag';
import type { Oppgave, Oppgavehandling } from './oppgave';

/** Months from the contract's last day. */
interface Steg {
  readonly fra: number;
  readonly frist: number;
  readonly handling: Oppgavehandling;
}

const STEG: readonly Steg[] = [
  { fra: -6, frist: -3, handling: 'ta_stilling_til_forlengelse' },
  { fra: -3, frist: -1, handling: 'ta_stilling_til_forlengelse' },
  { fra: -1, frist: 0, handling: 'avtal_forlengelse_eller_utflytting' },
  { fra: 0, frist: 3, handling: 'send_flytteoppfordring' },
  { fra: 1, frist: 3, handling: 'send_flytteoppfordring' },
  { fra: 2, frist: 3, handling: 'send_flytteoppfordring' },
  { fra: 3, frist: 3, handling: 'avklar_tidsubestemt_leie' },
];

/**
 * A fixed term that runs out while nobody has moved: alarms 6, 3 and 1 months before, on the last day, and 1, 2 and 3
 * months after. Husleieloven § 9-2: without a written request to move within three months after the end, the lease has
 * become open-ended; that day itself is in time. When that is a month ago there is no deadline left to miss: it is asked once
 * a month whether it is so. Null before the first alarm. A lease that has an end is no task.
 */
export function kontraktUtlop(kontraktTom: Dato, dag: Dato): Oppgave | null {
  // The last day of the contract is still the month before it: the request is for the days after.
  const steg = STEG.findLast(({ fra }) => {
    const start = plussMaaneder(kontraktTom, fra);
    return fra < 0 ? start <= dag : start < dag;
  });
  if (!steg) return null;
  const aapen = plussMaaneder(kontraktTom, 3);
  if (dag > plussMaaneder(aapen, 1))
    return { handling: steg.handling, fra: aapen, frist: nesteMaanedsdag(aapen, dag), haster: false };
  return {
    handling: steg.handling,
    fra: plussMaaneder(kontraktTom, steg.fra),
    frist: plussMaaneder(kontraktTom, steg.frist),
    haster: steg.fra >= 0,
  };
}
