import { plussDager, plussMaaneder, somDato, type Dato } from '../felles/dato';
import { slaaSammen, tremaanedersdagen, type Opphold } from '../midlertidig/varighet';
import type { Oppgave } from './oppgave';

export interface HusstandIOpphold {
  readonly opphold: readonly Opphold[];
  /** Children live there. */
  readonly barn: boolean;
  /** Hovedperson is 18 to 24. */
  readonly ung: boolean;
}

/** With the first of the unbroken days. */
export interface Oppholdsoppgave extends Oppgave {
  readonly begynte: Dato;
}

const UTEN_SLUTT = somDato('9999-12-31');
/** Days of a short stay (KOSTRA E2); that children and young people should be out by then is our own choice. */
const KORT = 14;

/**
 * A household in temporary stay, by its unbroken days, not cut at the year (domain specification, «Duration»): a child or
 * an 18–24-year-old from day 1; two months; two and a half, when it cannot wait; and the same date three months later,
 * which is the breach (sosialtjenesteloven § 27). An end that is known and comes before that day answers the last three.
 * Null when no stay runs on the day, or nothing is near.
 */
export function midlertidigOpphold({ opphold, barn, ung }: HusstandIOpphold, dag: Dato): Oppholdsoppgave | null {
  const perioder = slaaSammen(opphold.map(({ fom, tom }) => ({ fom, tom: tom ?? UTEN_SLUTT })));
  const naa = perioder.find((p) => p.fom <= dag && p.tom >= dag);
  if (!naa) return null;
  const begynte = naa.fom;
  const grense = tremaanedersdagen(begynte);
  if (grense <= dag) return { begynte, handling: 'avklar_brudd', fra: grense, frist: grense, haster: true };
  const toMaaneder = plussMaaneder(begynte, 2);
  if (toMaaneder <= dag && naa.tom >= grense)
    return {
      begynte,
      handling: 'finn_bolig_for_grensen',
      fra: toMaaneder,
      frist: plussDager(grense, -1),
      haster: plussDager(toMaaneder, 15) <= dag,
    };
  if (!barn && !ung) return null;
  const handling = barn ? 'vurder_barnas_behov' : 'finn_bolig_til_ung';
  return { begynte, handling, fra: begynte, frist: plussDager(begynte, KORT - 1), haster: false };
}
