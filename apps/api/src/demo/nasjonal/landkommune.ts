import { LUNDVIK, skalert, type Aarskurve, type Kommuneparametere } from '../kommuneparametere';
import type { Tilfeldig } from '../tilfeldig';
import { bydeler } from './stedsnavn';
import type { Tall } from './telling';

/** What a municipality of Lundvik's size has at the end of the published year. */
const LUNDVIK_KDB = 1690;

const normal = (t: Tilfeldig): number => Math.sqrt(-2 * Math.log(1 - t.neste())) * Math.cos(2 * Math.PI * t.neste());

/** Around 1, as far away upwards as downwards. */
const rundt = (t: Tilfeldig, spredning: number): number => Math.exp(normal(t) * spredning);

/** The city has one dwelling in seven, as the capital has. */
const BYENS_DEL = 1 / 7;

/** Dwellings, as weights: a city, some towns, and most of the municipalities small (median about 140). Lundvik first. */
export function trekkStorrelser(t: Tilfeldig, antall: number): number[] {
  const andre = Array.from({ length: antall - 2 }, () => 140 * Math.exp(1.05 * Math.min(3, Math.max(-2.3, normal(t)))));
  const utenByen = LUNDVIK_KDB + andre.reduce((sum, boliger) => sum + boliger, 0);
  return [LUNDVIK_KDB, (utenByen * BYENS_DEL) / (1 - BYENS_DEL), ...andre];
}

/** How the municipality differs from the country: its part of the totals and its levels follow the same. */
export interface Saerpreg {
  readonly flytting: number;
  readonly rullestol: number;
  readonly akutte: number;
  readonly familier: number;
  readonly foran: number;
}

export const trekkSaerpreg = (t: Tilfeldig): Saerpreg => ({
  flytting: rundt(t, 0.08),
  rullestol: rundt(t, 0.09),
  akutte: rundt(t, 0.25),
  familier: rundt(t, 0.2),
  foran: t.heltall(-4, 4),
});

/** The municipality's weight in each total. */
export function vekterFor(boliger: number, s: Saerpreg): Tall {
  const [enslige, familier] = [boliger * s.akutte, boliger * s.akutte * s.familier];
  return {
    boliger,
    rullestol: boliger * s.rullestol,
    nyinnflyttede: boliger * s.flytting,
    kort: enslige,
    lang: enslige,
    kortMedBarn: familier,
    langMedBarn: familier,
  };
}

/** Levels of the country as a whole, for a municipality of Lundvik's size: between them straight lines. */
const LANDET = {
  flytting: { 2011: 0.88, 2013: 0.92, 2014: 1.03, 2015: 1.05, 2017: 1.02, 2026: 1.06 },
  akutte: { 2011: 30, 2014: 30, 2018: 28, 2020: 24, 2022: 29, 2023: 30, 2026: 26 },
  overTreMaaneder: { 2011: 0.46, 2014: 0.47, 2018: 0.46, 2020: 0.4, 2022: 0.46, 2024: 0.44, 2026: 0.4 },
  bosatte: { 2011: 48, 2013: 52, 2014: 62, 2015: 84, 2016: 116, 2018: 50, 2020: 28, 2021: 46, 2022: 200, 2024: 120, 2026: 76 },
} satisfies Record<string, Aarskurve>; // prettier-ignore

const ganger = (kurve: Aarskurve, faktor: number): Aarskurve =>
  Object.fromEntries(Object.entries(kurve).map(([aar, verdi]) => [aar, verdi * faktor]));

/** Small municipalities have more dwellings for their inhabitants than large ones. */
const innbyggereFor = (boliger: number): number => boliger * Math.min(54, 24 + 3.4 * Math.log(boliger));

export interface Landgrunnlag {
  /** Name, number, ids: what it is called. */
  readonly identitet: Pick<Kommuneparametere, 'kommunenummer' | 'navn' | 'idprefiks'>;
  /** KDB at the end of the published year. */
  readonly kdb: number;
  readonly preg: Saerpreg;
  readonly aarTilbake: number;
}

/** The parameters of one municipality of the country: Lundvik's, in its size and with its own levels. */
export function parametere(t: Tilfeldig, { identitet, kdb, preg, aarTilbake }: Landgrunnlag): Kommuneparametere {
  const f = kdb / LUNDVIK_KDB;
  const lundvik = skalert(LUNDVIK, f);
  const innbyggere = innbyggereFor(kdb) * rundt(t, 0.08);
  const vekst = 1 + normal(t) * 0.03;
  return {
    ...lundvik,
    ...identitet,
    bydeler: bydeler(t, kdb),
    innovasjon: {},
    aarTilbake,
    boligerVedStart: Math.max(3, Math.round(kdb * 0.99)),
    // What is bought has its first day weeks later: a little more is meant for the end of the year than is there then.
    bestand: {
      2011: kdb * 0.99,
      2015: kdb * 1.002,
      2021: kdb * (0.5 + vekst / 2) * 1.013,
      2027: kdb * vekst * 1.035,
    },
    innbyggere: { 2011: innbyggere * 0.97, 2015: innbyggere, 2027: innbyggere * (0.5 + vekst / 2) * 1.08 },
    tilvisning: t.sjanse(Math.min(0.9, 0.2 + kdb / 2000)) ? 0.35 : 0,
    flytting: ganger(LANDET.flytting, preg.flytting),
    rullestol: 1.2 * preg.rullestol,
    akutte: ganger(LANDET.akutte, f * preg.akutte),
    akutteFamilier: 0.55 * preg.familier,
    overTreMaaneder: LANDET.overTreMaaneder,
    bosatte: ganger(LANDET.bosatte, f),
    natthjem: kdb > 900 ? lundvik.natthjem : 0,
    foran: preg.foran,
    avvik: f / 2,
  };
}
