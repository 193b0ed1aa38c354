import { grunnpakke, medNyRad, medRad, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

const OPPHOLD = 'midlertidige_opphold';
/** [what, the package, what is listed as fil:rad:kolonne:kode, and what is not]. The business day is 2026-11-22. */
const MERKNADER: readonly (readonly [string, (p: Testpakke) => Testpakke, ...string[]])[] = [
  [
    'a stay of two years and a day',
    (p) => medNyRad(p, OPPHOLD, 'O2;H1;hotell;;2020-01-01;2022-01-01;;'),
    `${OPPHOLD}.csv:3:tom:langt_opphold`,
  ],
  ['a stay of two years is not long', (p) => medNyRad(p, OPPHOLD, 'O2;H1;hotell;;2020-01-01;2021-12-31;;')],
  [
    'a running stay begun two years ago',
    (p) => medNyRad(p, OPPHOLD, 'O2;H1;hotell;;2024-11-22;;;'),
    `${OPPHOLD}.csv:3:tom:langt_opphold`,
  ],
  [
    'a running stay with a running lease',
    (p) => medNyRad(p, OPPHOLD, 'O2;H2;hotell;;2026-01-01;;;'),
    `${OPPHOLD}.csv:3:tom:opphold_og_leieforhold`,
  ],
  ['a running stay with a lease that ended', (p) => medNyRad(p, OPPHOLD, 'O2;H1;hotell;;2026-01-01;;;')],
  [
    'a lease without a household member',
    (p) => medRad(p, 'medlemmer', 5, 'H9;P9;hovedperson;2019-01-01;2019-12-31'),
    'leieforhold.csv:5:husstand_id:leieforhold_uten_medlem',
  ],
  [
    'a small dwelling',
    (p) => medRad(p, 'boliger', 4, 'B9;9903;G9;eid;2020-01-01;;9,9;nei'),
    'boliger.csv:4:bruksareal:uvanlig_areal',
  ],
  [
    'a large dwelling by a later change',
    (p) => medNyRad(p, 'boligendringer', 'B9;2021-01-01;;400,5'),
    'boligendringer.csv:4:bruksareal:uvanlig_areal',
  ],
  ['ten and four hundred are not unusual', (p) => medRad(p, 'boliger', 4, 'B9;9903;G9;eid;2020-01-01;;400;nei')],
  [
    'a date after the business day',
    (p) => medRad(p, 'tilsagn', 2, 'T1;B1;grunnlan;2026-11-23;500'),
    'tilsagn.csv:2:dato:dato_i_fremtiden',
  ],
  ['the business day itself', (p) => medRad(p, 'tilsagn', 2, 'T1;B1;grunnlan;2026-11-22;500')],
  [
    'the end of a contract may be in the future',
    (p) => medRad(p, 'leieforhold', 5, 'L9;B9;H9;;2020-01-01;;2030-01-01;'),
  ],
];

describe('what is accepted and listed', () => {
  let benk: Importbenk;
  beforeAll(async () => (benk = await Importbenk.ny()));
  afterAll(() => benk.lukk());

  it.each(MERKNADER.map((m) => [m[0], m] as const))('%s', async (_, [, endre, ...ventet]) => {
    const svar = await benk.importer(endre(grunnpakke()), { torrkjoring: true });
    expect(svar.feil).toEqual([]);
    expect(svar.resultat).toMatchObject({ status: 'ferdig', antallFeil: 0, antallMerknader: ventet.length });
    expect(svar.funn.map((f) => `${f.fil}:${f.rad}:${f.kolonne}:${f.kode}`)).toEqual(ventet);
  });
});
