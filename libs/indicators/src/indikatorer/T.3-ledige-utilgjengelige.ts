import type { Indikator } from '../indikator';
import { kdbRad } from '../radtekster';

/** T.3: KDB(S) with no lease and an utilgjengelig row active on 31.12. */
export const iT_3: Indikator = {
  id: 'T.3',
  radslag: 'bolig',
  regning: 'antall',
  teller: `select ${kdbRad(`'kdb_utilgjengelig'`)} from kdb_ved_aarsslutt k
 where k.leieforhold_id is null and exists (select from utilgjengelig u cross join rapportaar a
   where a.aar = k.aar and u.kommune_id = k.kommune_id and u.bolig_id = k.bolig_id
     and u.fom <= a.tom and coalesce(u.tom, 'infinity') >= a.tom)`,
  nevner: null,
  kilde: 'Tak',
  grenser: 'Ingen leiekontrakt og en utilgjengelig-periode er aktiv 31.12.',
  gyldigFra: null,
};
