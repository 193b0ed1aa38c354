/**
 * What must never leave the server: two protected households, planted with words that stand nowhere else. HQ1 is of a
 * strictly confidential person, HQ2 has a confidential child; HA is open, and lives beside them. Invented names,
 * synthetic numbers.
 */
export const APEN = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik'],
  personer: ['person_id;kommunenummer;fodselsnummer;fodselsdato;navn', 'PA;9902;12908000003;1980-10-12;Aino Lyngvik'],
  husstander: ['husstand_id;kommunenummer', 'HA;9902'],
  medlemmer: ['husstand_id;person_id;rolle;fom', 'HA;PA;hovedperson;2020-01-01'],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom',
    ...[1, 2, 3].map((nr) => `B${nr};9902;Prøveveien ${nr};eid;2020-01-01`),
  ],
} as const;

const HUSSTANDER = ['HQ1-XQZ', 'HQ2-XQZ', 'HA'];
const alle = (linje: (h: string, nr: number) => string): string[] => HUSSTANDER.map((h, i) => linje(h, i + 1));
const eget = (h: string, id: string): string => (h === 'HA' ? `${id}-HA` : `${id}-XQZ`);

export const SKJULT = {
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    'PQ1-XQZ;9902;07858500006;1985-05-07;Vildegard Xylofonsen;strengt_fortrolig',
    'PQ2-XQZ;9902;01818000010;1980-01-01;Torvald Xylofonsen;ugradert',
    'PQ3-XQZ;9902;05831950031;2019-03-05;Ymse Xylofonsen;fortrolig',
  ],
  husstander: ['husstand_id;kommunenummer', 'HQ1-XQZ;9902', 'HQ2-XQZ;9902'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    'HQ1-XQZ;PQ1-XQZ;hovedperson;2020-01-01',
    'HQ2-XQZ;PQ2-XQZ;hovedperson;2020-01-01',
    'HQ2-XQZ;PQ3-XQZ;barn;2020-01-01',
  ],
  maalgrupper: ['husstand_id;maalgruppe;fom', ...alle((h) => `${h};flyktning;2020-01-01`)],
  soknader: ['soknad_id;husstand_id;mottatt;type', ...alle((h, nr) => `${eget(h, `S${nr}`)};${h};2023-01-01;ny`)],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom',
    ...alle((h, nr) => `${eget(h, `L${nr}`)};B${nr};${h};${eget(h, `S${nr}`)};2023-06-01`),
  ],
  // Running, beside a running lease: a finding, which is stored.
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;sted;fom;tom',
    ...alle((h, nr) => `${eget(h, `O${nr}`)};${h};hotell;${h === 'HQ1-XQZ' ? 'Gjemmestua' : ''};2023-01-0${nr};`),
  ],
  virkemidler: [
    'virkemiddel_id;husstand_id;ordning;formaal;utbetalt',
    ...alle((h, nr) => `${eget(h, `V${nr}`)};${h};startlan;kjop;2023-11-01`),
  ],
  utkastelser: ['sak_id;husstand_id;begjaert', ...alle((h, nr) => `${eget(h, `U${nr}`)};${h};2023-12-01`)],
  bosettinger: [
    'bosetting_id;kommunenummer;person_id;husstand_id;vedtaksdato;bosatt',
    'N1-XQZ;9902;PQ1-XQZ;;2023-01-01;2023-02-01',
    'N3-HA;9902;PA;HA;2023-01-01;2023-02-01',
  ],
} as const;

/** Keys that the database gives from here on are told from every other number. */
export const NOKKEL_FRA = 777_000_100;

/** Names, numbers, place and ids of the protected. */
export const HEMMELIG =
  /-XQZ|Xylofonsen|Vildegard|Torvald|Ymse|Gjemmestua|07858500006|01818000010|05831950031|(078585|018180|058319) \*/;
/** And the keys of their households and persons. */
export const HEMMELIG_UTAD = new RegExp(`${HEMMELIG.source}|7770001\\d\\d`);

const FODSELSNUMRE = ['07858500006', '01818000010', '05831950031'];
/** Every means of looking for them. */
export const SOK = [
  'Xylofonsen',
  'vildegard xyl',
  'HQ1-XQZ',
  'HQ2-XQZ',
  'PQ3-XQZ',
  '07.05.1985',
  '010180',
  ...FODSELSNUMRE,
];
