import type { Indikator } from '../indikator';
import { bosettinger } from '../radtekster';

/** 4.2: unaccompanied minors settled in the year, whatever the time. */
export const i4_2: Indikator = {
  id: '4.2',
  radslag: 'bosetting',
  regning: 'antall',
  teller: `select s.aar, s.kommune_id, s.id, s.husstand_id, s.bolig_id, s.til as dag, s.fra, s.til, s.verdi, null::int as avstand,
    'bosatt_enslig_mindreaarig' as grunn, s.maalgruppe, s.registrert from (${bosettinger('s.bosatt', 's.enslig_mindreaarig')}) s`,
  nevner: null,
  kilde: 'Bolig for velferd 4.2',
  grenser: 'Telles i året bosettingen skjedde.',
  gyldigFra: null,
};
