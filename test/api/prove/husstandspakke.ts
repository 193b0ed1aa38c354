/**
 * Two municipalities. In 9902: H1 and H2 open, H3 of a strictly confidential person, H4 with a confidential child, and
 * a row of households for paging; in 9903 one with the names of H1. Invented names, synthetic numbers.
 */
const REKKE = Array.from({ length: 25 }, (_, i) => String(i + 1).padStart(2, '0'));

export const HUSSTANDSPAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    'P1;9902;01818000010;1980-01-01;Kåre Sæther;ugradert',
    'P2;9902;12908000003;1980-10-12;Anne-Marie Nes;',
    'P2b;9902;05831950031;2019-03-05;Lille Nes;',
    'P2c;9902;;1950-05-05;Gamle Mor;',
    'P3;9902;07858500006;1985-05-07;Skjulte Vilde;strengt_fortrolig',
    'P4;9902;12908000089;1980-10-12;Skjulte Forelder;ugradert',
    'P4b;9902;;2018-02-02;Skjulte Barn;fortrolig',
    ...REKKE.map((nr) => `R${nr};9902;;1970-02-03;Rekke Nummer${nr};`),
    'X1;9903;01818000029;1980-01-01;Kåre Sæther;',
  ],
  husstander: [
    'husstand_id;kommunenummer',
    ...['H1', 'H2', 'H3', 'H4', ...REKKE.map((nr) => `HR${nr}`)].map((h) => `${h};9902`),
    'HX;9903',
  ],
  medlemmer: [
    'husstand_id;person_id;rolle;fom;tom',
    'H1;P1;hovedperson;2020-01-01;',
    'H2;P2;hovedperson;2020-01-01;',
    'H2;P2b;barn;2020-01-01;',
    'H2;P2c;annen;2020-01-01;2021-01-01',
    'H3;P3;hovedperson;2020-01-01;',
    'H4;P4;hovedperson;2020-01-01;',
    'H4;P4b;barn;2020-01-01;',
    ...REKKE.map((nr) => `HR${nr};R${nr};hovedperson;2020-01-01;`),
    'HX;X1;hovedperson;2020-01-01;',
  ],
  maalgrupper: ['husstand_id;maalgruppe;fom', 'H2;flyktning;2020-01-01', 'H2;andre_problemer;2024-01-01'],
  bygg: ['bygg_id;kommunenummer;adresse', 'G1;9902;Prøveveien 1'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom',
    'B1;9902;G1;;H0101;eid;2020-01-01',
    'B2;9902;G1;;H0102;eid;2020-01-01',
    'B3;9902;;Gjemmeveien 3;;eid;2020-01-01',
    'BX;9903;;Annenveien 1;;eid;2020-01-01',
  ],
  soknader: ['soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall', 'S2;H2;2022-12-01;ny;2022-12-20;innvilget'],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom;kontrakt_tom;avslutning',
    'L2a;B2;H2;;2021-01-01;2022-12-31;;annen_kommunal',
    'L2b;B1;H2;S2;2023-01-01;;2026-01-01;',
    'L3;B3;H3;;2021-01-01;;;',
    'L4;B2;H4;;2023-01-01;;;',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;sted;fom;tom;barn_med',
    'O1;H1;hotell;Hotell Nord;2025-05-01;;nei',
    'O2;H2;hospits;;2020-06-01;2020-07-01;ja',
    'O3;H3;hotell;Gjemmestedet;2024-01-01;2024-02-01;',
  ],
} as const;
