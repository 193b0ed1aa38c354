import { fellesfelter, type Emne, type Vilkaar } from '../vilkaar';

/** What the year's MID says of the household; null throughout when it is not in it. */
const MID = `m.husstand_id is not null as i_mid, m.dager, m.over_tre_maaneder, m.med_barn, m.ung, m.forste_dag,
    m.periode_fra, m.periode_til, m.avgjorende_dag,
    (select min(extract(year from age(m.forste_dag, p.fodselsdato))) from medlemmer d
       join personer p on p.kommune_id = d.kommune_id and p.person_id = d.person_id
      where d.kommune_id = h.kommune_id and d.husstand_id = h.husstand_id and d.rolle = 'hovedperson'
        and m.forste_dag between d.fom and coalesce(d.tom, 'infinity')) as alder`;

const PERIODE = 'p.fra as periodestart, p.til as periodeslutt, p.grense';

/** Every household in every year, with the stay nearest to the year. */
export const MIDLERTIDIG: Emne = {
  mangler: 'ingen_opphold',
  sql: `select ${fellesfelter({ kommune: 'h.kommune_id', husstand: 'h.husstand_id', kandidat: 'h.ekstern_id', naar: 'a.tom' })},
    h.ekstern_id as id_husstand, o.fom, o.tom, ${MID}
  from rapportaar a cross join husstander h
  left join mid m on m.aar = a.aar and m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id
  left join lateral (select s.fom, s.tom from midlertidige_opphold s
     where s.kommune_id = h.kommune_id and s.husstand_id = h.husstand_id and s.tilbud <> 'natthjem'
     order by greatest(s.fom - a.tom, a.fom - coalesce(s.tom, a.tom), 0), s.fom desc limit 1) o on true`,
};

/** Every stay, night shelter too, with what its household is in the year's MID and the whole period it is a part of. */
export const OPPHOLD: Emne = {
  mangler: 'ingen_natthjem',
  sql: `select ${fellesfelter({ kommune: 'o.kommune_id', husstand: 'o.husstand_id', kandidat: 'o.ekstern_id', naar: 'o.fom' })},
    h.ekstern_id as id_husstand, o.opphold_id, o.tilbud, o.fom, o.tom, ${MID}, ${PERIODE}
  from rapportaar a cross join midlertidige_opphold o
  join husstander h on h.kommune_id = o.kommune_id and h.husstand_id = o.husstand_id
  left join mid m on m.aar = a.aar and m.kommune_id = o.kommune_id and m.husstand_id = o.husstand_id
  left join midlertidig_periode p on p.kommune_id = o.kommune_id and p.husstand_id = o.husstand_id
   and o.tilbud <> 'natthjem' and o.fom between p.fra and p.til`,
};

/** Every whole period of stays, not clipped to any year. */
export const PERIODER: Emne = {
  mangler: 'ingen_opphold',
  sql: `select ${fellesfelter({ kommune: 'p.kommune_id', husstand: 'p.husstand_id', kandidat: 'h.ekstern_id', naar: 'p.grense' })},
    h.ekstern_id as id_husstand, ${PERIODE}
  from rapportaar a cross join midlertidig_periode p
  join husstander h on h.kommune_id = p.kommune_id and h.husstand_id = p.husstand_id`,
};

/** In MID: a stay, not in a night shelter, that overlaps the year. */
export const I_MID: readonly Vilkaar[] = [
  { kode: 'ingen_opphold', holder: 'e.fom is not null' },
  { kode: 'opphold_annet_aar', holder: 'e.i_mid', fra: 'e.fom', til: 'e.tom' },
];
export const OVER_TRE_MAANEDER: Vilkaar = {
  kode: 'mid_ikke_over_grensen',
  holder: 'e.over_tre_maaneder',
  fra: 'e.periode_fra',
  til: 'e.periode_til',
  verdi: 'e.dager',
};
export const IKKE_OVER_TRE_MAANEDER: Vilkaar = {
  kode: 'mid_over_grensen',
  holder: 'not e.over_tre_maaneder',
  dag: 'e.avgjorende_dag',
  verdi: 'e.dager',
};
export const MED_BARN: Vilkaar = { kode: 'mid_uten_barn', holder: 'e.med_barn' };
export const HOYST_14_DAGER: Vilkaar = { kode: 'mid_over_14_dager', holder: 'e.dager <= 14', verdi: 'e.dager' };
export const UNG: Vilkaar = { kode: 'mid_ikke_ung', holder: 'e.ung', dag: 'e.forste_dag', verdi: 'e.alder' };

const I_AARET: Vilkaar = {
  kode: 'opphold_annet_aar',
  holder: `e.fom <= e.slutt and coalesce(e.tom, 'infinity') >= e.aar_fom`,
  fra: 'e.fom',
  til: 'e.tom',
};
export const I_NATTHJEM: readonly Vilkaar[] = [
  { kode: 'opphold_ikke_natthjem', holder: `e.tilbud = 'natthjem'`, ord: 'e.tilbud' },
  I_AARET,
];
export const IKKE_NATTHJEM: Vilkaar = { kode: 'opphold_natthjem', holder: `e.tilbud <> 'natthjem'` };
/** The stay itself is one of those its household is in MID for. */
export const OPPHOLD_I_MID: readonly Vilkaar[] = [IKKE_NATTHJEM, I_AARET];

/** The whole period reached the day three months later, and that day lies in the year (sosialtjenesteloven § 27). */
export const NYTT_BRUDD: readonly Vilkaar[] = [
  {
    kode: 'periode_under_grensen',
    holder: 'e.grense <= e.periodeslutt',
    dag: 'e.grense',
    fra: 'e.periodestart',
    til: 'e.periodeslutt',
  },
  { kode: 'grense_annet_aar', holder: 'e.grense between e.aar_fom and e.slutt', dag: 'e.grense' },
];
