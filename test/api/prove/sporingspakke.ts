/**
 * One dwelling and one household in every relation numbers look at. In 9902: H1 and H2 open, H3 of a protected person who
 * leases B3; in 9903 one of each. Invented names.
 */
export const SPORINGSPAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom;tom;bruksareal;rullestol;maalgruppe',
    'B1;9902;Lia 1;eid;2020-01-01;;50;nei;eldre',
    'B2;9902;Lia 2;tilvisning;2020-01-01;;66;;',
    'B3;9902;Lia 3;eid;2020-01-01;;60;ja;eldre',
    'B4;9902;Lia 4;innleid;2020-01-01;2024-03-14;60;ja;eldre',
    'BX;9903;Annenveien 1;eid;2020-01-01;;60;ja;',
  ],
  tilsagn: ['tilsagn_id;bolig_id;ordning;dato;belop', 'T1;B2;grunnlan;2024-04-03;250000'],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn;adressebeskyttelse',
    'P1;9902;1980-01-01;Kåre Sæther;ugradert',
    'P1b;9902;2015-05-05;Lille Sæther;',
    'P2;9902;1990-02-02;Anne-Marie Nes;',
    'P3;9902;1985-05-07;SKJULT Vilde;strengt_fortrolig',
    'PX;9903;1985-05-07;Anders Annenbo;',
  ],
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902', 'H3-SKJULT;9902', 'HX;9903'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    'H1;P1;hovedperson;2015-01-01',
    'H1;P1b;barn;2015-05-05',
    'H2;P2;hovedperson;2015-01-01',
    'H3-SKJULT;P3;hovedperson;2015-01-01',
    'HX;PX;hovedperson;2015-01-01',
  ],
  soknader: [
    'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall',
    'S1;H1;2023-12-01;ny;2023-12-20;innvilget',
    'S2;H2;2024-02-01;ny;2024-03-01;avslag',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom',
    'L1;B1;H1;S1;2024-02-01;',
    'L3-SKJULT;B3;H3-SKJULT;;2024-05-01;',
    'LX;BX;HX;;2024-05-01;',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;fom;tom',
    'O1;H1;hotell;2023-10-01;2024-01-12',
    'O2;H2;natthjem;2024-06-01;2024-06-02',
    'O3-SKJULT;H3-SKJULT;hotell;2023-10-01;2024-01-12',
    'OX;HX;hotell;2023-10-01;2024-01-12',
  ],
  virkemidler: ['virkemiddel_id;husstand_id;ordning;formaal;utbetalt', 'V1;H1;startlan;kjop;2024-08-01'],
  utkastelser: ['sak_id;husstand_id;begjaert;avsluttet;utfall', 'U1;H2;2024-03-01;2024-05-01;avverget'],
  bosettinger: [
    'bosetting_id;kommunenummer;person_id;husstand_id;vedtaksdato;bosatt',
    'N1;9902;P2;H2;2023-01-01;2024-01-10',
  ],
} as const;

/** It turns out that a wheelchair can be used in B1. */
export const RULLESTOL_RETTET = {
  boliger: [SPORINGSPAKKE.boliger[0], 'B1;9902;Lia 1;eid;2020-01-01;;50;ja;eldre'],
} as const;
