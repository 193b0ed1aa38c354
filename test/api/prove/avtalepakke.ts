/** Dwellings of one municipality in the states that commands on agreements begin from; the business day is 16 June 2025. */
export const AVTALEPAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  bygg: ['bygg_id;kommunenummer;adresse;bydel', 'G1;9902;Lia 2;Øst'],
  boliger: [
    'bolig_id;kommunenummer;bygg_id;adresse;bruksenhetsnummer;disposisjonsform;fom;tom;antall_soverom;rullestol;maanedsleie',
    'TOM;9902;G1;;H0101;eid;2020-01-01;;2;;9000',
    'LEID;9902;;Lia 10;;innleid;2020-01-01;;1;ja;8000',
    'KORT;9902;;Lia 12;;eid;2020-01-01;2025-12-31;1;nei;6000',
    'HALV;9902;;Lia 14;;eid;2025-02-11;;3;;2800',
    ...[1, 2, 3].map((nr) => `V${nr};9902;;Vika ${nr};;tilvisning;2020-01-01;;2;;5000`),
    'ANNEN;9903;;Borte 1;;eid;2020-01-01;;1;;1000',
  ],
  boligendringer: ['bolig_id;fom;disposisjonsform', 'V3;2025-03-01;eid'],
  personer: ['person_id;kommunenummer;fodselsdato;navn', 'P1;9902;1980-01-01;Kåre Sæther'],
  husstander: ['husstand_id;kommunenummer', 'H1;9902'],
  medlemmer: ['husstand_id;person_id;rolle;fom', 'H1;P1;hovedperson;2015-01-01'],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom;tom;kontrakt_tom',
    'L1;LEID;H1;2022-08-01;;2027-12-31',
    'L2;TOM;H1;2020-02-01;2025-03-10;2025-03-10',
  ],
} as const;
