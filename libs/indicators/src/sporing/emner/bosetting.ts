import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** Every resettlement, with the age of the person on the day. */
export const BOSETTING: Emne = {
  mangler: 'ingen_bosetting',
  sql: `select ${fellesfelter({ kommune: 's.kommune_id', husstand: 's.husstand_id', kandidat: 's.ekstern_id', naar: 's.bosatt' })},
    s.ekstern_id as id_bosetting, s.vedtaksdato, s.bosatt, s.enslig_mindreaarig,
    tak.fyller(p.fodselsdato, 18) > s.bosatt as barn, extract(year from age(s.bosatt, p.fodselsdato)) as alder
  from rapportaar a cross join bosettinger s
  join personer p on p.kommune_id = s.kommune_id and p.person_id = s.person_id`,
};

export const BOSATT_I_AARET: Vilkaar = {
  kode: 'bosatt_annet_aar',
  holder: 'e.bosatt between e.aar_fom and e.slutt',
  dag: 'e.bosatt',
};
/** Within so many months of the decision on residence; the last day is within. */
export const innen = (maaneder: 3 | 6): Vilkaar => ({
  kode: 'bosatt_over_fristen',
  holder: `e.bosatt <= tak.pluss_maaneder(e.vedtaksdato, ${maaneder})`,
  dag: `tak.pluss_maaneder(e.vedtaksdato, ${maaneder})`,
  verdi: `e.bosatt - tak.pluss_maaneder(e.vedtaksdato, ${maaneder})`,
});
export const ENSLIG_MINDREAARIG: Vilkaar = { kode: 'ikke_enslig_mindreaarig', holder: 'e.enslig_mindreaarig' };
/** A child in a family. */
export const BARN_I_FAMILIE: readonly Vilkaar[] = [
  { kode: 'er_enslig_mindreaarig', holder: 'e.enslig_mindreaarig is not true' },
  { kode: 'bosatt_ikke_barn', holder: 'e.barn', dag: 'e.bosatt', verdi: 'e.alder' },
];
