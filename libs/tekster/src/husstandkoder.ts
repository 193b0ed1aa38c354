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
