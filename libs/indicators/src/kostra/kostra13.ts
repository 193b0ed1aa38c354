import { rad, type Radslag } from '../indikator';
import {
  KDB,
  kdbRad,
  KDB_FORM,
  maalgruppePaa,
  midRad,
  MID_VARIGHET,
  nyanskaffetRad,
  NYINNFLYTTET,
} from '../radtekster';
import { i2_S1 } from '../indikatorer/2.S1-natthjem';
import { i6_1 } from '../indikatorer/6.1-rullestoltilgjengelige';

export type Seksjon = 'A' | 'B' | 'C' | 'D' | 'E';

/** A field of KOSTRA form 13: the SELECT of its rows, or how it is worked out from other fields. */
export interface Kostrafelt {
  readonly felt: string;
  readonly navn: string;
  readonly seksjon: Seksjon;
  readonly enhet: 'antall' | 'prosent';
  readonly radslag: Radslag | null;
  readonly sett: string | null;
  /** Printed as KOSTRA group -> count. */
  readonly gruppert?: boolean;
  /** Ratio of two other fields, times 100. */
  readonly andelAv?: readonly [string, string];
}

const felt = (nr: string, navn: string, radslag: Radslag, sett: string, gruppert = false): Kostrafelt => ({
  felt: nr,
  navn,
  seksjon: nr[0] as Seksjon,
  enhet: 'antall',
  radslag,
  sett,
  gruppert,
});

const kdbAvForm = (form: string): string =>
  `select ${kdbRad(KDB_FORM)} from kdb_ved_aarsslutt k where k.disposisjonsform = '${form}'`;

/** Leases active on S in KDB(S): number of leases, as SSB counts «utleid». */
const UTLEIDE = `select ${rad({
  aar: 'k.aar',
  kommune: 'k.kommune_id',
  id: 'k.leieforhold_ekstern_id',
  husstand: 'k.husstand_id',
  dag: 'k.leie_fom',
  grunn: `'kdb_utleid'`,
  maalgruppe: `coalesce(k.husstand_maalgruppe, 'ukjent')`,
  registrert: 'k.sys_fra',
})} from kdb_ved_aarsslutt k where k.leieforhold_id is not null`;

/** Dwellings with a KDB interval whose last day lies from 31.12 of the year before to 30.12, so that A4 of last year
 * + A7 - A8 = A4 when none enters or leaves twice. */
const AVGANG = `select distinct on (a.aar, k.kommune_id, k.bolig_id) ${rad({
  aar: 'a.aar',
  kommune: 'k.kommune_id',
  id: 'b.ekstern_id',
  bolig: 'k.bolig_id',
  dag: 'k.tom',
  fra: 'k.fom',
  til: 'k.tom',
  grunn: `'kdb_avgang'`,
  maalgruppe: `'ukjent'`,
  registrert: 'b.sys_fra',
})}
  from rapportaar a
  join kdb_periode k on k.tom between a.fom - 1 and a.tom - 1
  join boliger b on b.kommune_id = k.kommune_id and b.bolig_id = k.bolig_id
 order by a.aar, k.kommune_id, k.bolig_id, k.tom`;

const soknader = (dato: string, vilkaar: string, grunn: string): string => `select ${rad({
  aar: 'a.aar',
  kommune: 's.kommune_id',
  id: 's.ekstern_id',
  husstand: 's.husstand_id',
  dag: `s.${dato}`,
  fra: 's.mottatt',
  til: 's.vedtaksdato',
  grunn: `'${grunn}'`,
  maalgruppe: maalgruppePaa('s', `s.${dato}`),
  registrert: 's.sys_fra',
})}
  from rapportaar a join soknader s on s.${dato} between a.fom and a.tom and s.type = 'ny' and ${vilkaar}`;

/** Households with a lease of a type that begins in the year, by the first such lease. */
const husstanderMedLeie = (type: string): string => `select distinct on (a.aar, t.kommune_id, t.husstand_id) ${rad({
  aar: 'a.aar',
  kommune: 't.kommune_id',
  id: 'h.ekstern_id',
  husstand: 't.husstand_id',
  dag: 't.fom',
  grunn: `'leie_${type}'`,
  maalgruppe: maalgruppePaa('t', 't.fom'),
  registrert: 't.sys_fra',
})}
  from rapportaar a
  join leietype t on t.fom between a.fom and a.tom and t.type = '${type}'
  join husstander h on h.kommune_id = t.kommune_id and h.husstand_id = t.husstand_id
 order by a.aar, t.kommune_id, t.husstand_id, t.fom, t.ekstern_id`;

/**
 * The waiting list on S: new households with a positive decision, not lapsed, that have not moved in: no lease on the
 * application by S, and no lease active on a day from the decision to S in a dwelling that is KDB on the later of the
 * lease's fom and the decision. By the application that has waited longest. Target group on S.
 */
const VENTELISTE = `select distinct on (a.aar, s.kommune_id, s.husstand_id) ${rad({
  aar: 'a.aar',
  kommune: 's.kommune_id',
  id: 'h.ekstern_id',
  husstand: 's.husstand_id',
  dag: 's.vedtaksdato',
  fra: 's.mottatt',
  verdi: 'a.tom - s.vedtaksdato',
  grunn: `'soknad_venter'`,
  maalgruppe: maalgruppePaa('s', 'a.tom'),
  registrert: 's.sys_fra',
})}
  from rapportaar a
  join soknader s on s.type = 'ny' and s.utfall = 'innvilget' and s.vedtaksdato <= a.tom
   and (s.bortfalt is null or s.bortfalt > a.tom)
  join husstander h on h.kommune_id = s.kommune_id and h.husstand_id = s.husstand_id
 where not exists (select from leieforhold l
         where l.kommune_id = s.kommune_id and l.soknad_id = s.soknad_id and l.fom <= a.tom)
   and not exists (select from leieforhold l
         join kdb_periode k on k.kommune_id = l.kommune_id and k.bolig_id = l.bolig_id
        where greatest(l.fom, s.vedtaksdato) between k.fom and k.tom and l.kommune_id = s.kommune_id and l.husstand_id = s.husstand_id
          and l.fom <= a.tom and coalesce(l.tom, 'infinity') >= s.vedtaksdato)
 order by a.aar, s.kommune_id, s.husstand_id, s.vedtaksdato, s.ekstern_id`;

/** KOSTRA form 13 as rebuilt from SSB's published definitions, in the order of the web form. */
export const KOSTRA13: readonly Kostrafelt[] = [
  felt('A1', 'Kommunalt eide boliger', 'bolig', kdbAvForm('eid')),
  felt('A2', 'Boliger kommunen leier inn', 'bolig', kdbAvForm('innleid')),
  felt('A3', 'Privateide boliger kommunen har disposisjonsrett til', 'bolig', kdbAvForm('disposisjonsrett')),
  felt('A4', 'Kommunalt disponerte boliger i alt', 'bolig', KDB),
  felt('A5', 'Av disse: tilgjengelige for rullestolbrukere', 'bolig', i6_1.teller),
  felt('A6', 'Utleide boliger 31.12.', 'leieforhold', UTLEIDE),
  felt('A7', 'Tilgang av boliger i året', 'bolig', `select ${nyanskaffetRad(`'kdb_ny'`)} from nyanskaffet n`),
  felt('A8', 'Avgang av boliger i året', 'bolig', AVGANG),
  felt('B1', 'Nye søknader mottatt', 'soknad', soknader('mottatt', 'true', 'soknad_mottatt')),
  felt('B2', 'Avslag på nye søknader', 'soknad', soknader('vedtaksdato', `s.utfall = 'avslag'`, 'soknad_avslag')),
  {
    felt: 'B3',
    navn: 'Andel avslag på nye søknader',
    seksjon: 'B',
    enhet: 'prosent',
    radslag: null,
    sett: null,
    andelAv: ['B2', 'B1'],
  },
  felt('C1', 'Husstander nyinnflyttet i kommunal bolig', 'husstand', NYINNFLYTTET),
  felt('C2', 'Husstander som byttet kommunal bolig', 'husstand', husstanderMedLeie('byttet')),
  felt('C3', 'Husstander med forlenget leiekontrakt', 'husstand', husstanderMedLeie('forlenget')),
  felt('C4', 'Nyinnflyttede husstander etter gruppe', 'husstand', NYINNFLYTTET, true),
  felt('D1', 'Nye husstander på venteliste 31.12.', 'husstand', VENTELISTE),
  felt('D2', 'Husstander på venteliste etter gruppe', 'husstand', VENTELISTE, true),
  felt('E1', 'Husstander i midlertidig botilbud', 'husstand', `select ${midRad('mid_opphold_i_aaret')} from mid m`),
  felt('E2', 'Av disse: opphold 0–14 dager', 'husstand', `select ${MID_VARIGHET} from mid m where m.dager <= 14`),
  felt(
    'E3',
    'Av disse: opphold over tre måneder',
    'husstand',
    `select ${MID_VARIGHET} from mid m where m.over_tre_maaneder`,
  ),
  felt('E4', 'Husstander med barn', 'husstand', `select ${midRad('mid_med_barn')} from mid m where m.med_barn`),
  felt(
    'E5',
    'Husstander med barn, opphold over tre måneder',
    'husstand',
    `select ${MID_VARIGHET} from mid m where m.med_barn and m.over_tre_maaneder`,
  ),
  felt(
    'E6',
    'Husstander med unge 18–24 år',
    'husstand',
    `select ${midRad('mid_ung_hovedperson')} from mid m where m.ung`,
  ),
  felt('E7', 'Husstander i natthjem', 'husstand', i2_S1.teller),
];
