import { FUNNKODER } from '@tak/domain';
import type { Transaksjon } from '@tak/database';
import type { Lestefiler } from '../staging/les-inn';
import { innleieUtenforBolig, over40Prosent, tilvisningUtenforAvtale } from './avtaler';
import {
  apentLeieforhold,
  apenUtilgjengelig,
  boligendringUtenforBolig,
  leieforholdUtenforBolig,
  utilgjengeligUtenforBolig,
} from './i-boligens-tid';
import { ikkeMindreaarig } from './ikke-mindreaarig';
import { langtOpphold, leieforholdUtenMedlem, oppholdOgLeieforhold, uvanligAreal } from './merknader';
import { overlappendeInnleie, overlappendeLeieforhold, overlappendeTilvisning, toHovedpersoner } from './overlapp';
import type { Regel } from './regel';
import { soknadAnnenHusstand } from './soknad-annen-husstand';

/** Rules over rows: the hard ones first, then what is accepted and listed. Rules of one cell or row: staging/radtolk.ts. */
export const REGLER: readonly Regel[] = [
  boligendringUtenforBolig,
  utilgjengeligUtenforBolig,
  apenUtilgjengelig,
  leieforholdUtenforBolig,
  apentLeieforhold,
  soknadAnnenHusstand,
  overlappendeLeieforhold,
  toHovedpersoner,
  overlappendeInnleie,
  overlappendeTilvisning,
  tilvisningUtenforAvtale,
  ikkeMindreaarig,
  langtOpphold,
  oppholdOgLeieforhold,
  leieforholdUtenMedlem,
  uvanligAreal,
  innleieUtenforBolig,
  over40Prosent,
];

/**
 * Runs the rules the package can have brought into play. A register in which nothing was changed keeps what it held:
 * then only what is accepted and listed is looked for. `fremdrift`: share done.
 */
export async function kjorRegler(
  tx: Transaksjon,
  lest: Lestefiler,
  noeEndret: boolean,
  fremdrift: (andel: number) => void,
): Promise<void> {
  const aktuelle = REGLER.filter(
    (r) => r.filer.some((fil) => lest.has(fil)) && (noeEndret || FUNNKODER[r.kode].alvor === 'merknad'),
  );
  for (const [nr, regel] of aktuelle.entries()) {
    await tx.query(
      `insert into inn_funn (fil, rad, kolonne, verdi, kode, tillegg)
       select fil || '.csv', rad, kolonne, verdi, '${regel.kode}', tillegg from (${regel.sql}) f`,
    );
    fremdrift((nr + 1) / aktuelle.length);
  }
}
