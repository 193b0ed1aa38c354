import type { Indikator } from '../indikator';
import { kdbRad } from '../radtekster';

/** T.2: KDB(S) with no lease active on 31.12. */
export const iT_2: Indikator = {
  id: 'T.2',
  radslag: 'bolig',
  regning: 'antall',
  teller: `select ${kdbRad(`'kdb_ledig'`)} from kdb_ved_aarsslutt k where k.leieforhold_id is null`,
  nevner: null,
  kilde: 'Tak',
  grenser: 'Ingen leiekontrakt er aktiv 31.12.',
  gyldigFra: null,
};
