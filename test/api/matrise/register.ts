import { skrivPakke } from '../prove/pakke';

/** Two municipalities with the same ids in them: what is ours must never be taken for theirs. */
export const OSS = '9902';
export const DEM = '9904';

/** What only stands in rows that our readers may not see. */
export const HEMMELIG = {
  beskyttet: ['Vilde Skjermsund', '05868500354', 'HSKJULT1', 'PSKJULT1'],
  strengt: ['Tore Gjemdal', '07889000427', 'HSKJULT2', 'PSKJULT2', 'Fjellhotellet Ukjentdal'],
  annen: ['Anders Annenbo', '09907500451', 'HANNEN', 'PANNEN', 'Annenveien 3'],
} as const;

/** The identity number of somebody who may be seen: stands masked everywhere but where it is asked for. */
export const ORDINAER = { navn: 'Ola Ordnes', fodselsnummer: '03848000492', husstand: 'HVANLIG' } as const;

export const PAKKE = skrivPakke({
  kommuner: ['kommunenummer;navn', `${OSS};Prøvevik`, `${DEM};Annenby`],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom',
    `B1;${OSS};Vanligveien 1;eid;2015-01-01`,
    `B2;${OSS};Skjulveien 2;eid;2015-01-01`,
    `B3;${DEM};Annenveien 3;eid;2015-01-01`,
  ],
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;adressebeskyttelse',
    `PVANLIG;${OSS};03848000492;1980-04-03;Ola Ordnes;ugradert`,
    `PSKJULT1;${OSS};05868500354;1985-06-05;Vilde Skjermsund;fortrolig`,
    `PSKJULT2;${OSS};07889000427;1990-08-07;Tore Gjemdal;strengt_fortrolig`,
    `PANNEN;${DEM};09907500451;1975-10-09;Anders Annenbo;ugradert`,
  ],
  husstander: ['husstand_id;kommunenummer', `HVANLIG;${OSS}`, `HSKJULT1;${OSS}`, `HSKJULT2;${OSS}`, `HANNEN;${DEM}`],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    'HVANLIG;PVANLIG;hovedperson;2015-01-01',
    'HSKJULT1;PSKJULT1;hovedperson;2015-01-01',
    'HSKJULT2;PSKJULT2;hovedperson;2015-01-01',
    'HANNEN;PANNEN;hovedperson;2015-01-01',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;fom',
    'L1;B1;HVANLIG;2020-01-01',
    'L2;B2;HSKJULT1;2020-01-01',
    'L3;B3;HANNEN;2020-01-01',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;sted;fom;tom',
    'O1;HVANLIG;hotell;Bykroa;2024-02-01;2024-06-30',
    'O2;HSKJULT2;hotell;Fjellhotellet Ukjentdal;2024-02-01;2024-06-30',
    'O3;HANNEN;hotell;Annenkroa;2024-02-01;2024-06-30',
  ],
});
