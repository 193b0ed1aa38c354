import type { Indikator } from '../indikator';
import { bosettinger } from '../radtekster';

/** 4.S2: settlements of the year. */
export const i4_S2: Indikator = {
  id: '4.S2',
  radslag: 'bosetting',
  regning: 'antall',
  teller: `select s.aar, s.kommune_id, s.id, s.husstand_id, s.bolig_id, s.til as dag, s.fra, s.til, s.verdi, null::int as avstand,
    'bosatt_i_aaret' as grunn, s.maalgruppe, s.registrert from (${bosettinger('s.bosatt', 'true')}) s`,
  nevner: null,
  kilde: 'Bolig for velferd, støttedata 4',
  grenser: 'Telles i året bosettingen skjedde, én per person.',
  gyldigFra: null,
};
