import type { MAALGRUPPER } from '@tak/domain';

export type Maalgruppe = (typeof MAALGRUPPER)[number];

/** Values of some years; between them straight lines, outside them the nearest. */
export type Aarskurve = Readonly<Record<number, number>>;

export function iAar(kurve: Aarskurve, aar: number): number {
  const aarene = Object.keys(kurve)
    .map(Number)
    .sort((a, b) => a - b);
  const for_ = aarene.filter((a) => a <= aar).at(-1);
  const etter = aarene.find((a) => a >= aar);
  const fra = kurve[for_ ?? etter ?? NaN] ?? 0;
  const til = kurve[etter ?? for_ ?? NaN] ?? 0;
  if (for_ === undefined || etter === undefined || for_ === etter) return for_ === undefined ? til : fra;
  return fra + ((til - fra) * (aar - for_)) / (etter - for_);
}

/** What makes one municipality: size, levels and how they moved. Everything else is drawn. */
export interface Kommuneparametere {
  readonly kommunenummer: string;
  readonly navn: string;
  /** Put before every id, so that several municipalities can share a package. */
  readonly idprefiks: string;
  readonly bydeler: readonly { readonly navn: string; readonly postnummer: string; readonly vekt: number }[];
  /** Whole years of history before the year of the business day; half a year of settling comes before them. */
  readonly aarTilbake: number;
  readonly boligerVedStart: number;
  readonly innbyggere: Aarskurve;
  /** Dwellings acquired in the year. */
  readonly anskaffelser: Aarskurve;
  /** KDB the municipality means to have, by point of time (2015 = 1 January 2015); acquisitions then follow this instead. */
  readonly bestand?: Aarskurve;
  /** How often tilvisning is chosen, how much is accessible and how often tenants move: 1 as in Lundvik. */
  readonly tilvisning: number;
  readonly rullestol: number;
  readonly flytting: Aarskurve;
  /** New applications in the year, refugees apart (they follow `bosatte`). */
  readonly soknader: Readonly<Record<Maalgruppe, number>>;
  /** How many of each group may wait for a dwelling before the municipality says no more often. */
  readonly venteliste: Readonly<Record<Maalgruppe, number>>;
  /** Refugees settled in the year (persons), unaccompanied minors apart. */
  readonly bosatte: Aarskurve;
  readonly ensligeMindreaarige: Aarskurve;
  /** Share of the settled who waited at most three and at most six months for it. */
  readonly bosattInnenTre: Aarskurve;
  readonly bosattInnenSeks: Aarskurve;
  /** Households in acute need in the year that are not known from an application. */
  readonly akutte: Aarskurve;
  /** Households that use the shelter in a year. */
  readonly natthjem: number;
  /** How often a household in acute need has children: 1 as in Lundvik. */
  readonly akutteFamilier: number;
  /** Share of temporary stays that pass three months. */
  readonly overTreMaaneder: Aarskurve;
  readonly startlan: Aarskurve;
  readonly utkastelsessaker: Aarskurve;
  /** Share of eviction cases that end in eviction. */
  readonly kastetUt: Aarskurve;
  /** Years the municipality is ahead of Lundvik in what it answers and is told about itself; negative = behind. */
  readonly foran: number;
  /** What it tells about itself, by year (14.1). */
  readonly innovasjon: Readonly<Record<number, string>>;
  /** Of the mistakes of a register like Lundvik's. */
  readonly avvik: number;
}

/** An invented town of 55 000 by the sea. 9901 is a municipality number nobody has. */
export const LUNDVIK: Kommuneparametere = {
  kommunenummer: '9901',
  navn: 'Lundvik',
  idprefiks: '',
  bydeler: [
    { navn: 'Sentrum', postnummer: '9891', vekt: 28 },
    { navn: 'Havna', postnummer: '9892', vekt: 18 },
    { navn: 'Nordlia', postnummer: '9893', vekt: 20 },
    { navn: 'Møllebakken', postnummer: '9894', vekt: 16 },
    { navn: 'Sørstranda', postnummer: '9895', vekt: 12 },
    { navn: 'Tverrdalen', postnummer: '9896', vekt: 6 },
  ],
  aarTilbake: 9,
  boligerVedStart: 1740,
  innbyggere: { 2014: 50_920, 2018: 52_840, 2020: 53_560, 2021: 53_810, 2023: 54_900, 2026: 55_740 },
  anskaffelser: { 2016: 40, 2018: 46, 2020: 40, 2021: 48, 2022: 80, 2023: 66, 2024: 46, 2025: 44, 2026: 48 },
  tilvisning: 1,
  rullestol: 1,
  flytting: { 2016: 1 },
  soknader: {
    rus_psykisk: 76,
    funksjonsnedsettelse: 42,
    eldre: 78,
    flyktning: 22,
    andre_problemer: 106,
    uten_behovsproving: 17,
  },
  venteliste: {
    rus_psykisk: 11,
    funksjonsnedsettelse: 9,
    eldre: 10,
    flyktning: 10,
    andre_problemer: 12,
    uten_behovsproving: 2,
  },
  bosatte: {
    2016: 118,
    2017: 84,
    2018: 52,
    2019: 44,
    2020: 26,
    2021: 48,
    2022: 224,
    2023: 206,
    2024: 142,
    2025: 96,
    2026: 78,
  },
  ensligeMindreaarige: { 2016: 9, 2018: 3, 2020: 2, 2021: 3, 2022: 7, 2023: 8, 2024: 6, 2026: 4 },
  bosattInnenTre: { 2016: 0.2, 2020: 0.36, 2022: 0.3, 2026: 0.46 },
  bosattInnenSeks: { 2016: 0.5, 2020: 0.65, 2022: 0.54, 2024: 0.63, 2026: 0.7 },
  akutte: { 2016: 34, 2018: 30, 2020: 24, 2022: 32, 2023: 34, 2025: 27, 2026: 25 },
  natthjem: 8,
  akutteFamilier: 1,
  overTreMaaneder: { 2016: 0.57, 2018: 0.52, 2020: 0.4, 2022: 0.46, 2023: 0.45, 2024: 0.43, 2026: 0.37 },
  startlan: { 2016: 96, 2018: 104, 2020: 98, 2021: 110, 2022: 94, 2023: 82, 2024: 92, 2026: 106 },
  utkastelsessaker: { 2016: 92, 2019: 84, 2020: 58, 2022: 70, 2023: 78, 2026: 62 },
  kastetUt: { 2016: 0.3, 2020: 0.22, 2023: 0.24, 2026: 0.15 },
  foran: 0,
  innovasjon: {
    2019: 'Forsøk med «leie til eie» i Havna: sju husstander, fem har kjøpt.',
    2021: 'Felles vaktordning for småhusene sammen med Tverrdalen bydelshus.',
    2023: 'Bosetting gjennom avtale med private utleiere: 38 husstander uten kommunal kontrakt.',
    2025: 'Beboerverter i to oppganger i Nordlia. Færre klager, evaluering i 2026.',
  },
  avvik: 1,
};

const ganger = <T extends Readonly<Record<string, number>>>(tall: T, faktor: number): T =>
  Object.fromEntries(Object.entries(tall).map(([k, verdi]) => [k, verdi * faktor])) as T;

/** The same kind of municipality in another size: what is counted follows the size, shares and delays do not. */
export function skalert(par: Kommuneparametere, faktor: number): Kommuneparametere {
  return {
    ...par,
    boligerVedStart: Math.max(1, Math.round(par.boligerVedStart * faktor)),
    innbyggere: ganger(par.innbyggere, faktor),
    anskaffelser: ganger(par.anskaffelser, faktor),
    soknader: ganger(par.soknader, faktor),
    venteliste: ganger(par.venteliste, faktor),
    bosatte: ganger(par.bosatte, faktor),
    ensligeMindreaarige: ganger(par.ensligeMindreaarige, faktor),
    akutte: ganger(par.akutte, faktor),
    natthjem: par.natthjem * faktor,
    startlan: ganger(par.startlan, faktor),
    utkastelsessaker: ganger(par.utkastelsessaker, faktor),
  };
}
