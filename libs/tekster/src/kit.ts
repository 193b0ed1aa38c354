import type { Tekstomraade } from './tekst';
import { tall } from './format';

/** Words of the shared kit (libs/ui). */
export const kitTekster = {
  ikkeRegistrert: { nb: 'Ikke registrert', nn: 'Ikkje registrert' },
  ikkeTilgang: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang' },
  ingenTreff: { nb: 'Ingen treff.', nn: 'Ingen treff.' },
  laster: { nb: 'Henter …', nn: 'Hentar …' },
  duErHer: { nb: 'Du er her', nn: 'Du er her' },
  maaFyllesUt: { nb: 'Må fylles ut', nn: 'Må fyllast ut' },
  valgfritt: { nb: 'Valgfritt', nn: 'Valfritt' },
  visSomTabell: { nb: 'Vis som tabell', nn: 'Vis som tabell' },
  skjulTabell: { nb: 'Skjul tabell', nn: 'Skjul tabellen' },
  lukk: { nb: 'Lukk', nn: 'Lukk' },
  avbryt: { nb: 'Avbryt', nn: 'Avbryt' },
  angre: { nb: 'Angre', nn: 'Angre' },
  forrige: { nb: 'Forrige', nn: 'Førre' },
  neste: { nb: 'Neste', nn: 'Neste' },
  blaISider: { nb: 'Bla i sider', nn: 'Bla i sider' },
  sideNr: { nb: (n: number) => `Side ${tall(n)}`, nn: (n: number) => `Side ${tall(n)}` },
  viserAv: {
    nb: (fra: number, til: number, antall: number) => `Viser ${tall(fra)}–${tall(til)} av ${tall(antall)}`,
    nn: (fra: number, til: number, antall: number) => `Viser ${tall(fra)}–${tall(til)} av ${tall(antall)}`,
  },
  alleVist: {
    nb: (antall: number) => `${tall(antall)} i alt, alle vist`,
    nn: (antall: number) => `${tall(antall)} i alt, alle viste`,
  },
  aar: { nb: 'År', nn: 'År' },
  forrigeAar: { nb: (aar: number) => `Forrige år, ${aar}`, nn: (aar: number) => `Førre år, ${aar}` },
  nesteAar: { nb: (aar: number) => `Neste år, ${aar}`, nn: (aar: number) => `Neste år, ${aar}` },
  rettOpp: { nb: 'Du må rette dette før du kan gå videre', nn: 'Du må rette dette før du kan gå vidare' },
  ugyldigDato: {
    nb: 'Skriv datoen som 12.03.2026, 1203, i dag eller +3m.',
    nn: 'Skriv datoen som 12.03.2026, 1203, i dag eller +3m.',
  },
  stemmerDatoen: {
    nb: 'Datoen er mer enn ett år fram i tid. Stemmer dette?',
    nn: 'Datoen er meir enn eitt år fram i tid. Stemmer dette?',
  },
  ugyldigFastDato: { nb: 'Skriv datoen som 12.03.1985.', nn: 'Skriv datoen som 12.03.1985.' },
  datoHjelp: { nb: 'For eksempel 12.03.2026, i dag eller +3m', nn: 'Til dømes 12.03.2026, i dag eller +3m' },
  rettet: { nb: 'Rettet', nn: 'Retta' },
  maal: { nb: 'Mål', nn: 'Mål' },
  andel: { nb: 'Andel', nn: 'Del' },
  gruppe: { nb: 'Gruppe', nn: 'Gruppe' },
  antall: { nb: 'Antall', nn: 'Tal' },
  linjediagram: {
    nb: (fra: string, til: string) => `Linjediagram ${fra} til ${til}.`,
    nn: (fra: string, til: string) => `Linjediagram ${fra} til ${til}.`,
  },
  serieFraTil: {
    nb: (navn: string, foerst: string, foersteAar: string, sist: string, sisteAar: string) =>
      `${navn} ${foerst} i ${foersteAar}, ${sist} i ${sisteAar}.`,
    nn: (navn: string, foerst: string, foersteAar: string, sist: string, sisteAar: string) =>
      `${navn} ${foerst} i ${foersteAar}, ${sist} i ${sisteAar}.`,
  },
  stolpe: { nb: 'Stolpe', nn: 'Stolpe' },
  tidslinje: { nb: 'Tidslinje', nn: 'Tidslinje' },
  tidslinjeHjelp: {
    nb: 'Bruk piltastene for å gå mellom hendelsene.',
    nn: 'Bruk piltastane for å gå mellom hendingane.',
  },
  fra: { nb: 'Fra', nn: 'Frå' },
  til: { nb: 'Til', nn: 'Til' },
  hva: { nb: 'Hva', nn: 'Kva' },
  slag: { nb: 'Slag', nn: 'Slag' },
  idag: { nb: 'I dag', nn: 'I dag' },
  paagaar: { nb: 'pågår', nn: 'held fram' },
} as const satisfies Tekstomraade;
