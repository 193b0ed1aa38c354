import type { FastTekst } from './tekst';

const begge = (nb: string, nn: string): FastTekst => ({ nb, nn });

/** Codes of the register about dwellings in words. A code without a word is shown as it stands. */
export const boligstatusTekster: Readonly<Record<string, FastTekst>> = {
  utleid: begge('Utleid', 'Utleigd'),
  ledig: begge('Ledig', 'Ledig'),
  klargjores: begge('Klargjøres', 'Blir gjord klar'),
  utilgjengelig: begge('Ute av bruk', 'Ute av bruk'),
  kommer: begge('Kommer', 'Kjem'),
  avsluttet: begge('Avsluttet', 'Avslutta'),
};
export const utilgjengeligTekster: Readonly<Record<string, FastTekst>> = {
  rehabilitering: begge('Rehabilitering', 'Rehabilitering'),
  skade: begge('Skade', 'Skade'),
  ombygging: begge('Ombygging', 'Ombygging'),
  annet: begge('Ute av bruk', 'Ute av bruk'),
};
export const disposisjonsformTekster: Readonly<Record<string, FastTekst>> = {
  eid: begge('Eid', 'Eigd'),
  innleid: begge('Innleid', 'Innleigd'),
  disposisjonsrett: begge('Disposisjonsrett', 'Disposisjonsrett'),
  tilvisning: begge('Tilvisning', 'Tilvising'),
};
/** Where a column has room for little. */
export const disposisjonsformKortTekster: Readonly<Record<string, FastTekst>> = {
  ...disposisjonsformTekster,
  disposisjonsrett: begge('Disp.rett', 'Disp.rett'),
};
export const boligtypeTekster: Readonly<Record<string, FastTekst>> = {
  enebolig: begge('Enebolig', 'Einebustad'),
  rekkehus: begge('Rekkehus', 'Rekkjehus'),
  leilighet: begge('Leilighet', 'Leilegheit'),
  hybel: begge('Hybel', 'Hybel'),
  omsorgsbolig: begge('Omsorgsbolig', 'Omsorgsbustad'),
  bofellesskap: begge('Bofellesskap', 'Bufellesskap'),
  smaahus: begge('Småhus', 'Småhus'),
};
export const bemanningTekster: Readonly<Record<string, FastTekst>> = {
  ingen: begge('Ingen', 'Ingen'),
  deler_av_dognet: begge('Deler av døgnet', 'Delar av døgnet'),
  dogn: begge('Hele døgnet', 'Heile døgnet'),
};
export const tilsagnsordningTekster: Readonly<Record<string, FastTekst>> = {
  tilskudd_utleiebolig: begge('Tilskudd til utleiebolig', 'Tilskot til utleigebustad'),
  grunnlan: begge('Grunnlån', 'Grunnlån'),
  investeringstilskudd: begge('Investeringstilskudd', 'Investeringstilskot'),
};
/** Fields of a dwelling, by the column they stand in. */
export const boligfeltTekster: Readonly<Record<string, FastTekst>> = {
  disposisjonsform: begge('Form', 'Form'),
  boligtype: begge('Boligtype', 'Bustadtype'),
  bruksareal: begge('Bruksareal', 'Bruksareal'),
  antall_soverom: begge('Soverom', 'Soverom'),
  rullestol: begge('Rullestol', 'Rullestol'),
  maalgruppe: begge('Målgruppe', 'Målgruppe'),
  bemanning: begge('Bemanning', 'Bemanning'),
  samlokalisert: begge('Samlokalisert', 'Samlokalisert'),
  maanedsleie: begge('Husleie', 'Husleige'),
  adresse: begge('Adresse', 'Adresse'),
  postnummer: begge('Postnummer', 'Postnummer'),
  poststed: begge('Poststed', 'Poststad'),
  bruksenhetsnummer: begge('Bruksenhet', 'Brukseining'),
  bygg_id: begge('Bygg', 'Bygg'),
  bydel: begge('Bydel', 'Bydel'),
  bolig_id: begge('Bolig-id', 'Bustad-id'),
  fom: begge('Fra', 'Frå'),
  tom: begge('Til', 'Til'),
  grunn: begge('Grunn', 'Grunn'),
  ordning: begge('Ordning', 'Ordning'),
  dato: begge('Dato', 'Dato'),
  belop: begge('Beløp', 'Beløp'),
  kontrakt_tom: begge('Kontrakt til', 'Kontrakt til'),
  avslutning: begge('Avsluttet fordi', 'Avslutta fordi'),
  etasje: begge('Etasje', 'Etasje'),
  heis: begge('Heis', 'Heis'),
  depositum: begge('Depositum', 'Depositum'),
  til_boligen: begge('Til boligen', 'Til bustaden'),
  inn_i_boligen: begge('Inn i boligen', 'Inn i bustaden'),
  rundt_i_rommene: begge('Rundt i rommene', 'Rundt i romma'),
  arbeid: begge('Arbeid', 'Arbeid'),
  merke: begge('Merke', 'Merke'),
  hos: begge('Hos', 'Hos'),
  utleier: begge('Utleier', 'Utleigar'),
  maanedspris: begge('Pris per måned', 'Pris per månad'),
  oppsigelse_maaneder: begge('Oppsigelse i måneder', 'Oppseiing i månader'),
  tilvisningsavtale: begge('Avtale', 'Avtale'),
};
/** Tables whose history is told. */
export const boligtabellTekster: Readonly<Record<string, FastTekst>> = {
  boliger: begge('Boligen', 'Bustaden'),
  boligendringer: begge('Endring fra dato', 'Endring frå dato'),
  utilgjengelig: begge('Ute av bruk', 'Ute av bruk'),
  tilsagn: begge('Tilsagn', 'Tilsegn'),
  leieforhold: begge('Leieforhold', 'Leigeforhold'),
  boligdetaljer: begge('Etasje, heis og depositum', 'Etasje, heis og depositum'),
  rullestolsvar: begge('Svar om rullestol', 'Svar om rullestol'),
  klargjoringer: begge('Klargjøring', 'Klargjering'),
  nokler: begge('Nøkkel', 'Nøkkel'),
  innleieavtaler: begge('Innleieavtale', 'Innleigeavtale'),
  tilvisningsboliger: begge('Tilvisningsavtale', 'Tilvisingsavtale'),
  varsomhet: begge('Besøk med varsomhet', 'Besøk med varsemd'),
};
/** What was done to a row. */
export const radhandlingTekster: Readonly<Record<string, FastTekst>> = {
  registrert: begge('Registrert', 'Registrert'),
  endret: begge('Endret', 'Endra'),
  slettet: begge('Slettet', 'Sletta'),
};
