/**
 * Dwellings to edit, on 16 June 2025. In 9902: I1 rented in and let, E1 to E4 owned, one with a later change, U1 out of use,
 * L1 with a tenant who has moved; in 9903 one more. Invented names.
 */
export const ENDRINGSPAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  bygg: ['bygg_id;kommunenummer;navn;adresse', 'G1;9902;Lia bo;Lia 2', 'GX;9903;;Annet 1'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom;tom;bruksareal;antall_soverom;rullestol;maalgruppe;maanedsleie',
    'I1;9902;;Innleid 1;;innleid;2020-01-01;;50;2;nei;eldre;8000',
    'E1;9902;G1;;H0101;eid;2020-01-01;;60;3;nei;;9000',
    'E2;9902;G1;;H0102;eid;2020-01-01;;60;3;nei;;9000',
    'E3;9902;G1;;H0103;eid;2021-01-01;;60;3;;;9000',
    'E4;9902;;Stor 4;;eid;2020-01-01;;140;5;nei;;15000',
    'U1;9902;;Stengt 1;;eid;2020-01-01;;40;1;nei;;7000',
    'L1;9902;;Leid 1;;eid;2020-01-01;;40;1;nei;;7000',
    'X1;9903;GX;;;eid;2020-01-01;;;;;;1000',
  ],
  boligendringer: ['bolig_id;fom;rullestol;bruksareal', 'E1;2024-01-01;ja;62'],
  utilgjengelig: ['bolig_id;fom;tom;grunn', 'U1;2025-01-01;;rehabilitering'],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn',
    'P1;9902;1980-01-01;Kåre Sæther',
    'P2;9902;1990-02-02;Anne Nes',
  ],
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902'],
  medlemmer: ['husstand_id;person_id;rolle;fom', 'H1;P1;hovedperson;2015-01-01', 'H2;P2;hovedperson;2015-01-01'],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom;tom;avslutning',
    'K1;I1;H1;2022-08-01;;',
    'K2;L1;H2;2021-01-01;2025-03-31;annet',
  ],
} as const;
