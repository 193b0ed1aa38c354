import { dato, tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

/** «Teller i»: which numbers a record counts in, and why not in the rest. */
export const sporingTekster = {
  tittel: { nb: 'Teller i', nn: 'Tel i' },
  visHusstand: { nb: 'Vis hvilke tall husstanden teller i', nn: 'Vis kva tal husstanden tel i' },
  skjul: { nb: 'Skjul tallene', nn: 'Skjul tala' },
  sok: { nb: 'Finn tall eller grunn', nn: 'Finn tal eller grunn' },
  hvem: { nb: 'Teller i for', nn: 'Tel i for' },
  heleHusstanden: { nb: 'Husstanden', nn: 'Husstanden' },
  opphold: {
    nb: (tilbud: string, periode: string) => `Oppholdet ${periode} (${tilbud.toLowerCase()})`,
    nn: (tilbud: string, periode: string) => `Opphaldet ${periode} (${tilbud.toLowerCase()})`,
  },
  oppsummert: {
    nb: (teller: number, alle: number, aar: number) => `Teller i ${tall(teller)} av ${tall(alle)} tall i ${aar}.`,
    nn: (teller: number, alle: number, aar: number) => `Tel i ${tall(teller)} av ${tall(alle)} tal i ${aar}.`,
  },
  forelopig: {
    nb: (aar: number, dag: string) =>
      `${aar} er ikke over: svarene bygger på det som er registrert til og med ${dato(dag)}.`,
    nn: (aar: number, dag: string) =>
      `${aar} er ikkje over: svara byggjer på det som er registrert til og med ${dato(dag)}.`,
  },
  medGruppe: { nb: (n: number) => `Teller med (${tall(n)})`, nn: (n: number) => `Tel med (${tall(n)})` },
  nevnerGruppe: {
    nb: (n: number) => `I nevner, ikke i teller (${tall(n)})`,
    nn: (n: number) => `I nemnar, ikkje i teljar (${tall(n)})`,
  },
  ikkeGruppe: { nb: (n: number) => `Teller ikke med (${tall(n)})`, nn: (n: number) => `Tel ikkje med (${tall(n)})` },
  ikkeTilgangGruppe: {
    nb: (n: number) => `Ikke tilgang (${tall(n)})`,
    nn: (n: number) => `Ikkje tilgang (${tall(n)})`,
  },
  annetGruppe: {
    nb: (n: number) => `Tall som gjelder noe annet (${tall(n)})`,
    nn: (n: number) => `Tal som gjeld noko anna (${tall(n)})`,
  },
  treff: {
    nb: (n: number) => (n === 1 ? '1 tall' : `${tall(n)} tall`),
    nn: (n: number) => (n === 1 ? '1 tal' : `${tall(n)} tal`),
  },
  ingenTreff: { nb: 'Ingen av tallene har disse ordene.', nn: 'Ingen av tala har desse orda.' },
  kolTall: { nb: 'Tall', nn: 'Tal' },
  kolHvorfor: { nb: 'Hvorfor', nn: 'Kvifor' },
  kolHvorforIkke: { nb: 'Hvorfor ikke', nn: 'Kvifor ikkje' },
  kolIFjor: { nb: (aar: number) => `I ${aar}`, nn: (aar: number) => `I ${aar}` },
  ogsaaNevner: { nb: 'også i nevneren', nn: 'også i nemnaren' },
  detTallet: { nb: 'Tallet du kom fra', nn: 'Talet du kom frå' },
  tilRadene: { nb: (nr: string) => `Tilbake til radene bak ${nr}`, nn: (nr: string) => `Tilbake til radene bak ${nr}` },
} as const satisfies Tekstomraade;

const begge = (nb: string, nn: string): FastTekst => ({ nb, nn });

/** What a number says of the record in one word or two. */
export const sporstatusTekster: Readonly<Record<'teller' | 'nevner' | 'ikke' | 'annet' | 'ikke_tilgang', FastTekst>> = {
  teller: begge('Teller', 'Tel'),
  nevner: begge('I nevneren', 'I nemnaren'),
  ikke: begge('Teller ikke', 'Tel ikkje'),
  annet: begge('Gjelder noe annet', 'Gjeld noko anna'),
  ikke_tilgang: begge('Ikke tilgang', 'Ikkje tilgang'),
};

/** What of the record a number rests on. */
export const sporgjelderTekster: Readonly<
  Record<'tilsagn' | 'leieforhold' | 'opphold' | 'soknad' | 'virkemiddel' | 'utkastelse' | 'bosetting', FastTekst>
> = {
  tilsagn: begge('Tilsagn', 'Tilsegn'),
  leieforhold: begge('Leieforhold', 'Leigeforhold'),
  opphold: begge('Opphold', 'Opphald'),
  soknad: begge('Søknad', 'Søknad'),
  virkemiddel: begge('Utbetaling', 'Utbetaling'),
  utkastelse: begge('Utkastelse', 'Utkasting'),
  bosetting: begge('Bosetting', 'Busetjing'),
};
