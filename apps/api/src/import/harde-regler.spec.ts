import { bare, grunnpakke, medNyRad, medRad, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

/** [what, the broken package, expected findings as fil:rad:kolonne:kode] */
type Brudd = readonly [string, (p: Testpakke) => Testpakke, ...string[]];

const r = (fil: string, rad: number, linje: string) => (p: Testpakke) => medRad(p, fil, rad, linje);
const n = (fil: string, linje: string) => (p: Testpakke) => medNyRad(p, fil, linje);

const BRUDD: readonly Brudd[] = [
  ['missing value', r('boliger', 2, 'B1;9902;G1;;2020-01-01;;50,5;ja'), 'boliger.csv:2:disposisjonsform:mangler_verdi'],
  [
    'missing id',
    r('husstander', 3, ';9902'),
    'husstander.csv:3:husstand_id:mangler_verdi',
    'medlemmer.csv:3:husstand_id:ukjent_referanse',
    'medlemmer.csv:4:husstand_id:ukjent_referanse',
    'soknader.csv:3:husstand_id:ukjent_referanse',
    'leieforhold.csv:3:husstand_id:ukjent_referanse',
    'bosettinger.csv:2:husstand_id:ukjent_referanse',
  ],
  [
    'missing column',
    (p) => ({ ...p, tilsagn: ['tilsagn_id;bolig_id;ordning;belop', 'T1;B1;grunnlan;5'] }),
    'tilsagn.csv:1:dato:mangler_kolonne',
  ],
  [
    'unknown column',
    (p) => ({ ...p, bygg: ['bygg_id;kommunenummer;farge', 'G1;9902;rød', 'G9;9903;blå'] }),
    'bygg.csv:1:farge:ukjent_kolonne',
  ],
  [
    'doubled column',
    (p) => ({
      ...p,
      husstander: ['husstand_id;kommunenummer;kommunenummer', 'H1;9902;9902', 'H2;9902;9902', 'H9;9903;9903'],
    }),
    'husstander.csv:1:kommunenummer:dobbel_kolonne',
  ],
  ['unknown file', (p) => ({ ...p, hytter: ['a;b'] }), 'hytter.csv:null:null:ukjent_fil'],
  ['empty file', (p) => ({ ...p, tilsagn: [] }), 'tilsagn.csv:null:null:tom_fil'],
  ['not a date', r('boliger', 2, 'B1;9902;G1;eid;2021-02-29;;50,5;ja'), 'boliger.csv:2:fom:ugyldig_dato'],
  ['not a date, Norwegian', r('tilsagn', 2, 'T1;B1;grunnlan;31.04.2021;500'), 'tilsagn.csv:2:dato:ugyldig_dato'],
  ['not a number', r('boliger', 2, 'B1;9902;G1;eid;2020-01-01;;stor;ja'), 'boliger.csv:2:bruksareal:ugyldig_tall'],
  ['not a whole number', r('folkemengde', 2, '9902;2023;10,5'), 'folkemengde.csv:2:innbyggere:ugyldig_tall'],
  ['not a code', r('medlemmer', 2, 'H1;P1;sjef;2020-01-01;'), 'medlemmer.csv:2:rolle:ugyldig_kode'],
  ['not yes or no', r('boliger', 2, 'B1;9902;G1;eid;2020-01-01;;50,5;kanskje'), 'boliger.csv:2:rullestol:ugyldig_kode'],
  ['not a municipality number', r('bygg', 2, 'G1;99;Lia'), 'bygg.csv:2:kommunenummer:ugyldig_kommunenummer'],
  ['unknown municipality', r('bygg', 2, 'G1;9904;Lia'), 'bygg.csv:2:kommunenummer:ukjent_referanse'],
  ['unknown parameter', r('egenrapport', 2, '9902;2023;99.9;ja'), 'egenrapport.csv:2:parameter_id:ukjent_parameter'],
  [
    'unknown reference',
    r('boliger', 2, 'B1;9902;G7;eid;2020-01-01;;50,5;ja'),
    'boliger.csv:2:bygg_id:ukjent_referanse',
  ],
  [
    'unknown reference of a lease',
    r('leieforhold', 5, 'L9;B7;H9;;2020-01-01;;;'),
    'leieforhold.csv:5:bolig_id:ukjent_referanse',
  ],
  [
    'unknown application',
    r('leieforhold', 5, 'L9;B9;H9;A7;2020-01-01;;;'),
    'leieforhold.csv:5:soknad_id:ukjent_referanse',
  ],
  [
    'doubled id',
    n('virkemidler', 'V1;H1;startlan;kjop;2023-04-01;100'),
    'virkemidler.csv:2:virkemiddel_id:duplikat',
    'virkemidler.csv:3:virkemiddel_id:duplikat',
  ],
  [
    'doubled id over municipalities',
    n('husstander', 'H1;9903'),
    'husstander.csv:2:husstand_id:duplikat',
    'husstander.csv:5:husstand_id:duplikat',
  ],
  [
    'doubled key',
    n('folkemengde', '9902;2023;1001'),
    'folkemengde.csv:2:aar:duplikat',
    'folkemengde.csv:4:aar:duplikat',
  ],
  [
    'two target groups with the same fom',
    n('maalgrupper', 'H1;eldre;01.01.2021'),
    'maalgrupper.csv:3:fom:duplikat',
    'maalgrupper.csv:4:fom:duplikat',
  ],
  ['tom before fom', r('medlemmer', 3, 'H2;P1;hovedperson;2019-01-02;2019-01-01'), 'medlemmer.csv:3:tom:tom_for_fom'],
  [
    'tom before fom of a dwelling others use',
    r('boliger', 3, 'B2;9902;;innleid;2020-01-01;2019-12-31;60;'),
    'boliger.csv:3:tom:tom_for_fom',
  ],
  [
    'a change on the first day of the dwelling',
    r('boligendringer', 2, 'B1;2020-01-01;innleid;'),
    'boligendringer.csv:2:fom:boligendring_utenfor_bolig',
  ],
  [
    'a change after the last day of the dwelling',
    r('boligendringer', 3, 'B2;2023-01-01;;61'),
    'boligendringer.csv:3:fom:boligendring_utenfor_bolig',
  ],
  [
    'an open lease in a dwelling that ended',
    r('leieforhold', 4, 'L3;B2;H1;;2021-01-01;;;'),
    'leieforhold.csv:4:tom:apen_tom',
  ],
  [
    'open utilgjengelig in a dwelling that ended',
    r('utilgjengelig', 3, 'B2;2022-12-01;;annet'),
    'utilgjengelig.csv:3:tom:apen_tom',
  ],
  [
    "another household's application",
    r('leieforhold', 3, 'L2;B1;H2;A1;2021-01-01;;;'),
    'leieforhold.csv:3:soknad_id:soknad_annen_husstand',
  ],
  [
    'a building in another municipality',
    r('boliger', 2, 'B1;9902;G9;eid;2020-01-01;;50,5;ja'),
    'boliger.csv:2:bygg_id:annen_kommune',
  ],
  [
    'a dwelling and a household in two municipalities',
    r('leieforhold', 5, 'L9;B9;H2;;2020-01-01;;;'),
    'leieforhold.csv:5:bolig_id:annen_kommune',
    'leieforhold.csv:5:husstand_id:annen_kommune',
  ],
  [
    'a dwelling in another municipality than household and application',
    r('leieforhold', 3, 'L2;B9;H2;A2;2021-01-01;;;'),
    'leieforhold.csv:3:bolig_id:annen_kommune',
  ],
  [
    'a household in another municipality than dwelling and application',
    r('leieforhold', 3, 'L2;B1;H9;A2;2021-01-01;;;'),
    'leieforhold.csv:3:husstand_id:annen_kommune',
  ],
  [
    'two leases on the same day',
    r('leieforhold', 2, 'L1;B1;H1;A1;2020-02-01;2021-01-01;2023-01-31;annet'),
    'leieforhold.csv:2:fom:overlappende_leieforhold',
    'leieforhold.csv:3:fom:overlappende_leieforhold',
  ],
  [
    'two hovedpersoner on the same day',
    r('medlemmer', 3, 'H2;P1;hovedperson;2019-01-01;2020-01-01'),
    'medlemmer.csv:3:rolle:to_hovedpersoner',
    'medlemmer.csv:4:rolle:to_hovedpersoner',
  ],
  [
    'utilgjengelig before the dwelling',
    r('utilgjengelig', 2, 'B1;2019-12-31;2020-01-31;skade'),
    'utilgjengelig.csv:2:fom:utilgjengelig_utenfor_bolig',
  ],
  [
    'utilgjengelig after the dwelling',
    r('utilgjengelig', 3, 'B2;2022-12-01;2023-01-01;annet'),
    'utilgjengelig.csv:3:tom:utilgjengelig_utenfor_bolig',
  ],
  [
    'a lone minor who is 18 that day',
    r('bosettinger', 2, 'S1;9902;P2;H2;2022-01-01;2028-05-05;ja'),
    'bosettinger.csv:2:enslig_mindreaarig:ikke_mindreaarig',
  ],
  [
    'a lease before the dwelling',
    r('leieforhold', 2, 'L1;B1;H1;A1;2019-12-31;2020-12-31;2023-01-31;annet'),
    'leieforhold.csv:2:fom:leieforhold_utenfor_bolig',
  ],
  [
    'a lease after the dwelling',
    r('leieforhold', 4, 'L3;B2;H1;;2021-01-01;2023-01-01;;'),
    'leieforhold.csv:4:tom:leieforhold_utenfor_bolig',
  ],
  [
    'wrong check digit',
    r('personer', 2, 'P1;9902;17890187103;2001-09-17;Prøve Én;k;'),
    'personer.csv:2:fodselsnummer:ugyldig_fodselsnummer',
  ],
  [
    'wrong day of birth',
    r('personer', 2, 'P1;9902;17890187102;2001-09-18;Prøve Én;k;'),
    'personer.csv:2:fodselsdato:fodselsdato_mot_fodselsnummer',
  ],
  [
    'wrong month of birth',
    r('personer', 2, 'P1;9902;17890187102;2001-08-17;Prøve Én;k;'),
    'personer.csv:2:fodselsdato:fodselsdato_mot_fodselsnummer',
  ],
  [
    'wrong century of birth',
    r('personer', 2, 'P1;9902;17890187102;1901-09-17;Prøve Én;k;'),
    'personer.csv:2:fodselsdato:fodselsdato_mot_fodselsnummer',
  ],
  ['too few fields', r('virkemidler', 2, 'V1;H1;startlan;kjop;2023-03-01'), 'virkemidler.csv:2:null:feil_antall_felt'],
  [
    'too many fields',
    r('virkemidler', 2, 'V1;H1;startlan;kjop;2023-03-01;100;1'),
    'virkemidler.csv:2:null:feil_antall_felt',
  ],
  ['a file others refer to that cannot be read', (p) => ({ ...p, boliger: [] }), 'boliger.csv:null:null:tom_fil'],
  ['an unclosed quotation mark', r('egenrapport', 2, '9902;2023;1.1;"ja'), 'egenrapport.csv:2:null:ugyldig_csv'],
  ['a NUL', r('bygg', 2, 'G1;9902;Li\u0000a'), 'bygg.csv:2:navn:ugyldig_tegn'],
  [
    'an unknown row to delete',
    (p) => ({ ...p, slettes: ['fil;id;grunn', 'bygg;G7;feil'] }),
    'slettes.csv:2:id:ukjent_referanse',
  ],
  [
    'a row both sent and deleted',
    (p) => ({ ...p, slettes: ['fil;id;grunn', 'tilsagn;T1;feil'] }),
    'slettes.csv:2:id:slettes_og_sendes',
  ],
  [
    'a row of no file to delete',
    (p) => ({ ...p, slettes: ['fil;id;grunn', 'hytter;T1;feil'] }),
    'slettes.csv:2:fil:ugyldig_kode',
  ],
];

describe('a package that breaks a hard rule is refused and nothing is written', () => {
  let benk: Importbenk;
  let foer: string;

  beforeAll(async () => {
    benk = await Importbenk.ny();
    const svar = await benk.importer(bare(grunnpakke(), 'kommuner', 'folkemengde'));
    expect(svar.resultat.status).toBe('ferdig');
    foer = await benk.avtrykk();
  });
  afterAll(() => benk.lukk());

  it('the package itself breaks none', async () => {
    const svar = await benk.importer(grunnpakke(), { torrkjoring: true });
    expect(svar.feil).toEqual([]);
    expect(svar.resultat.status).toBe('ferdig');
  });

  it.each(BRUDD.map((b) => [b[0], b] as const))('%s', async (_, [, brudd, ...ventet]) => {
    const svar = await benk.importer(brudd(grunnpakke()));
    expect(svar.feil.map((f) => `${f.fil}:${f.rad}:${f.kolonne}:${f.kode}`).sort()).toEqual([...ventet].sort());
    expect(svar.resultat.status).toBe('avvist');
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('never repeats an identity number', async () => {
    const svar = await benk.importer(
      medRad(grunnpakke(), 'personer', 2, '17890187102;9902;17890187103;2001-09-18;Prøve 17890187102;x;'),
    );
    expect(svar.feil.length).toBeGreaterThan(1);
    expect(JSON.stringify(svar)).not.toMatch(/178901 ?8710/);
    expect(svar.feil.find((f) => f.kolonne === 'fodselsnummer')?.verdi).toBe('178901 *****');
  });
});
