/**
 * Dwellings in every state there is on 16 June 2025. In 9902: H1 and H2 open, H3 of a protected person; in 9903 a row of
 * dwellings for paging. Invented names.
 */
export const REKKE = Array.from({ length: 60 }, (_, i) => i + 1);

export const BOLIGPAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  bygg: ['bygg_id;kommunenummer;navn;adresse;bydel', 'G1;9902;=1+1;Lia 2;Øst', 'G2;9902;;Åsen 1;Ås'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom;tom;bruksareal;antall_soverom;rullestol;maalgruppe;maanedsleie',
    'B1;9902;;Lia 10;;eid;2020-01-01;;50;2;ja;eldre;8000',
    'B2;9902;G1;;H0101;eid;2020-01-01;;60;3;nei;;9000',
    'B3;9902;;Ærlig gate 1;;innleid;2025-05-20;;;;;flyktning;',
    'B4;9902;G2;;H0101;eid;2020-01-01;;40;1;nei;eldre;7000',
    'B5;9902;;Østby 1;;disposisjonsrett;2020-01-01;;;;nei;eldre;6000',
    'B6;9902;;Borte 1;;eid;2020-01-01;2024-12-31;;;;;5000',
    'B7;9902;;Ny vei 1;;eid;2025-07-01;;;;;;5000',
    'B8;9902;;Tilvist 1;;tilvisning;2020-01-01;;;;;;5000',
    'B9;9902;G1;;H0102;eid;2020-01-01;;70;;;eldre;10000',
    ...REKKE.map((nr) => `R${nr};9903;;Rekkeveien ${nr};;eid;2020-01-01;;;;;;1000`),
  ],
  // Accessible from 2024; rented in from July 2025.
  boligendringer: ['bolig_id;fom;disposisjonsform;rullestol', 'B9;2024-01-01;;ja', 'B9;2025-07-01;innleid;'],
  utilgjengelig: ['bolig_id;fom;tom;grunn', 'B5;2025-01-01;;rehabilitering', 'B2;2020-01-01;2020-03-01;skade'],
  tilsagn: ['tilsagn_id;bolig_id;ordning;dato;belop', 'T1;B1;grunnlan;2019-06-01;250000'],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn;adressebeskyttelse',
    'P1;9902;1980-01-01;Kåre Sæther;ugradert',
    'P2;9902;1990-02-02;Anne-Marie Nes;',
    'P3;9902;1985-05-07;Vilde Skjermsund;fortrolig',
  ],
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902', 'H3;9902'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    'H1;P1;hovedperson;2015-01-01',
    'H2;P2;hovedperson;2015-01-01',
    'H3;P3;hovedperson;2015-01-01',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom;tom;kontrakt_tom;avslutning',
    'L1;B1;H1;2022-08-01;;2025-12-01;',
    'L2;B2;H2;2021-01-01;2025-04-30;2025-04-30;annen_kommunal',
    'L3;B4;H3;2022-01-01;;2025-01-01;',
    'L4;B4;H2;2020-01-01;2020-12-31;;annet',
    'L5;B9;H2;2025-05-01;;;',
    'L6;B2;H3;2020-04-01;2020-10-31;;dod',
  ],
} as const;

/** The same dwelling at another rent. */
export const NY_LEIE = {
  boliger: [BOLIGPAKKE.boliger[0], 'B2;9902;G1;;H0101;eid;2020-01-01;;60;3;nei;;9300'],
  bygg: BOLIGPAKKE.bygg,
};
