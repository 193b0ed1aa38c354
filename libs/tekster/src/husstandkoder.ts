import type { FastTekst } from './tekst';

const begge = (nb: string, nn: string): FastTekst => ({ nb, nn });

/** Codes of the register in words. A code without a word is shown as it stands. */
export const husstandrolleTekster: Readonly<Record<string, FastTekst>> = {
  hovedperson: begge('Hovedperson', 'Hovudperson'),
  partner: begge('Partner', 'Partnar'),
  barn: begge('Barn', 'Barn'),
  samvaersbarn: begge('Samværsbarn', 'Samværsbarn'),
  annen: begge('Annen', 'Annan'),
};
export const tilbudTekster: Readonly<Record<string, FastTekst>> = {
  hotell: begge('Hotell', 'Hotell'),
  hospits: begge('Hospits', 'Hospits'),
  pensjonat: begge('Pensjonat', 'Pensjonat'),
  campinghytte: begge('Campinghytte', 'Campinghytte'),
  campingvogn: begge('Campingvogn', 'Campingvogn'),
  nodbolig: begge('Nødbolig', 'Naudbustad'),
  annet: begge('Annet', 'Anna'),
  natthjem: begge('Natthjem', 'Nattheim'),
};
export const avslutningTekster: Readonly<Record<string, FastTekst>> = {
  kjopt_bolig: begge('Kjøpt bolig', 'Kjøpt bustad'),
  leid_privat: begge('Leid privat', 'Leigd privat'),
  annen_kommunal: begge('Annen kommunal bolig', 'Annan kommunal bustad'),
  institusjon: begge('Institusjon', 'Institusjon'),
  dod: begge('Død', 'Død'),
  utkastelse: begge('Utkastelse', 'Utkasting'),
  flyttet_fra_kommunen: begge('Flyttet fra kommunen', 'Flytta frå kommunen'),
  forlenget: begge('Forlenget', 'Forlengd'),
  annet: begge('Annet', 'Anna'),
};
export const soknadstypeTekster: Readonly<Record<string, FastTekst>> = {
  ny: begge('Ny bolig', 'Ny bustad'),
  bytte: begge('Bytte bolig', 'Byte bustad'),
  forlengelse: begge('Forlengelse', 'Forlenging'),
};
export const utfallSoknadTekster: Readonly<Record<string, FastTekst>> = {
  innvilget: begge('Innvilget', 'Innvilga'),
  avslag: begge('Avslag', 'Avslag'),
  trukket: begge('Trukket', 'Trekt'),
  avvist: begge('Avvist', 'Avvist'),
};
export const adressebeskyttelseTekster: Readonly<Record<string, FastTekst>> = {
  fortrolig: begge('Fortrolig adresse', 'Fortruleg adresse'),
  strengt_fortrolig: begge('Strengt fortrolig adresse', 'Strengt fortruleg adresse'),
  strengt_fortrolig_utland: begge('Strengt fortrolig adresse, utland', 'Strengt fortruleg adresse, utland'),
};
/** Every grade, from none to the strictest: what a person can have. */
export const beskyttelsesgradTekster: Readonly<Record<string, FastTekst>> = {
  ugradert: begge('Ingen adressebeskyttelse', 'Inga adressebeskyttelse'),
  ...adressebeskyttelseTekster,
};
export const kjonnTekster: Readonly<Record<string, FastTekst>> = {
  k: begge('Kvinne', 'Kvinne'),
  m: begge('Mann', 'Mann'),
};
export const representantslagTekster: Readonly<Record<string, FastTekst>> = {
  verge: begge('Verge', 'Verje'),
  fullmektig: begge('Fullmektig', 'Fullmektig'),
};
/** Tables a household's history is told from. */
export const husstandtabellTekster: Readonly<Record<string, FastTekst>> = {
  husstander: begge('Husstanden', 'Husstanden'),
  medlemmer: begge('Medlem', 'Medlem'),
  maalgrupper: begge('Målgruppe', 'Målgruppe'),
  personer: begge('Person', 'Person'),
  kontakter: begge('Kontakt', 'Kontakt'),
  representanter: begge('Verge eller fullmektig', 'Verje eller fullmektig'),
  leieforhold: begge('Leieforhold', 'Leigeforhold'),
  midlertidige_opphold: begge('Midlertidig opphold', 'Mellombels opphald'),
  soknader: begge('Søknad', 'Søknad'),
  virkemidler: begge('Lån og tilskudd', 'Lån og tilskot'),
  utkastelser: begge('Utkastelse', 'Utkasting'),
  bosettinger: begge('Bosetting', 'Busetjing'),
  varsomhet: begge('Varsomhet', 'Varsemd'),
  sammenslaatte: begge('Slått sammen', 'Slått saman'),
};
/** Their fields, by the column they stand in. */
export const husstandfeltTekster: Readonly<Record<string, FastTekst>> = {
  rolle: begge('Rolle', 'Rolle'),
  fom: begge('Fra', 'Frå'),
  tom: begge('Til og med', 'Til og med'),
  maalgruppe: begge('Målgruppe', 'Målgruppe'),
  navn: begge('Navn', 'Namn'),
  fodselsdato: begge('Fødselsdato', 'Fødselsdato'),
  fodselsnummer: begge('Fødselsnummer', 'Fødselsnummer'),
  kjonn: begge('Kjønn', 'Kjønn'),
  adressebeskyttelse: begge('Adressebeskyttelse', 'Adressebeskyttelse'),
  telefon: begge('Telefon', 'Telefon'),
  epost: begge('E-post', 'E-post'),
  spraak: begge('Språk', 'Språk'),
  tolk: begge('Tolk', 'Tolk'),
  slag: begge('Slag', 'Slag'),
  gjelder: begge('Gjelder', 'Gjeld'),
  ekstern_id: begge('Id', 'Id'),
  husstand: begge('Husstand', 'Husstand'),
  person: begge('Person', 'Person'),
};
export const virkemiddelordningTekster: Readonly<Record<string, FastTekst>> = {
  startlan: begge('Startlån', 'Startlån'),
  tilskudd_etablering: begge('Tilskudd til etablering', 'Tilskot til etablering'),
  tilskudd_tilpasning: begge('Tilskudd til tilpasning', 'Tilskot til tilpassing'),
};
export const formaalTekster: Readonly<Record<string, FastTekst>> = {
  kjop: begge('Kjøp', 'Kjøp'),
  refinansiering: begge('Refinansiering', 'Refinansiering'),
  utbedring: begge('Utbedring', 'Utbetring'),
  tilpasning: begge('Tilpasning', 'Tilpassing'),
};
