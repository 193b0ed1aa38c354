import type { Maalgruppe } from './kommuneparametere';
import type { Bemanning, Boligtype, Disposisjonsform } from './register';

type Vekter<T extends string> = Readonly<Partial<Record<T, number>>>;

/** A kind of building the municipality has dwellings in, and what the dwellings there are like. */
export interface Boligslag {
  readonly navn: string;
  readonly antall: readonly [number, number];
  readonly type: Boligtype;
  /** Area of a dwelling by its bedrooms; the index is the number of bedrooms. */
  readonly areal: readonly (readonly [number, number])[];
  readonly soverom: Vekter<'0' | '1' | '2' | '3' | '4' | '5'>;
  readonly rullestol: number;
  readonly samlokalisert: boolean;
  readonly bemanning: Vekter<Bemanning>;
  readonly maalgruppe: Vekter<Maalgruppe | 'ingen'>;
  readonly former: Vekter<Disposisjonsform>;
  /** Monthly rent in kroner per square metre. */
  readonly leie: number;
  /** How often such a building is met: in the stock from before, and among the acquisitions. */
  readonly vekt: number;
  readonly nyVekt: number;
}

export const BOLIGSLAG: readonly Boligslag[] = [
  {
    navn: 'borettslag',
    antall: [1, 3],
    type: 'leilighet',
    areal: [
      [28, 36],
      [40, 58],
      [54, 72],
      [70, 88],
    ],
    soverom: { '1': 45, '2': 40, '3': 15 },
    rullestol: 0.3,
    samlokalisert: false,
    bemanning: { ingen: 1 },
    maalgruppe: { ingen: 88, andre_problemer: 6, rus_psykisk: 6 },
    former: { eid: 42, innleid: 44, disposisjonsrett: 14 },
    leie: 138,
    vekt: 34,
    nyVekt: 62,
  },
  {
    navn: 'blokk',
    antall: [8, 26],
    type: 'leilighet',
    areal: [
      [30, 38],
      [42, 56],
      [58, 70],
      [72, 86],
    ],
    soverom: { '1': 50, '2': 35, '3': 15 },
    rullestol: 0.33,
    samlokalisert: true,
    bemanning: { ingen: 1 },
    maalgruppe: { ingen: 80, flyktning: 10, andre_problemer: 10 },
    former: { eid: 72, innleid: 12, disposisjonsrett: 8, tilvisning: 8 },
    leie: 132,
    vekt: 17,
    nyVekt: 3,
  },
  {
    navn: 'omsorgsboliger',
    antall: [10, 24],
    type: 'omsorgsbolig',
    areal: [
      [36, 40],
      [42, 58],
      [58, 68],
    ],
    soverom: { '1': 90, '2': 10 },
    rullestol: 0.77,
    samlokalisert: true,
    bemanning: { dogn: 55, deler_av_dognet: 30, ingen: 15 },
    maalgruppe: { eldre: 76, funksjonsnedsettelse: 24 },
    former: { eid: 84, disposisjonsrett: 16 },
    leie: 165,
    vekt: 12,
    nyVekt: 4,
  },
  {
    navn: 'bofellesskap',
    antall: [4, 9],
    type: 'bofellesskap',
    areal: [
      [32, 38],
      [40, 54],
    ],
    soverom: { '0': 15, '1': 85 },
    rullestol: 0.46,
    samlokalisert: true,
    bemanning: { dogn: 70, deler_av_dognet: 30 },
    maalgruppe: { funksjonsnedsettelse: 70, rus_psykisk: 30 },
    former: { eid: 92, innleid: 8 },
    leie: 158,
    vekt: 20,
    nyVekt: 5,
  },
  {
    navn: 'hybelhus',
    antall: [6, 14],
    type: 'hybel',
    areal: [[16, 27]],
    soverom: { '0': 1 },
    rullestol: 0.08,
    samlokalisert: true,
    bemanning: { ingen: 60, deler_av_dognet: 40 },
    maalgruppe: { rus_psykisk: 50, andre_problemer: 35, uten_behovsproving: 15 },
    former: { eid: 88, innleid: 12 },
    leie: 235,
    vekt: 6,
    nyVekt: 0.5,
  },
  {
    navn: 'smaahus',
    antall: [1, 4],
    type: 'smaahus',
    areal: [
      [25, 33],
      [32, 44],
    ],
    soverom: { '0': 40, '1': 60 },
    rullestol: 0.15,
    samlokalisert: false,
    bemanning: { ingen: 1 },
    maalgruppe: { rus_psykisk: 1 },
    former: { eid: 1 },
    leie: 168,
    vekt: 5,
    nyVekt: 5,
  },
  {
    navn: 'rekkehus',
    antall: [2, 8],
    type: 'rekkehus',
    areal: [
      [50, 60],
      [58, 70],
      [70, 84],
      [84, 108],
      [104, 122],
    ],
    soverom: { '2': 35, '3': 50, '4': 15 },
    rullestol: 0.3,
    samlokalisert: true,
    bemanning: { ingen: 1 },
    maalgruppe: { ingen: 74, flyktning: 26 },
    former: { eid: 60, innleid: 34, tilvisning: 6 },
    leie: 118,
    vekt: 14,
    nyVekt: 10,
  },
  {
    navn: 'enebolig',
    antall: [1, 1],
    type: 'enebolig',
    areal: [
      [70, 80],
      [70, 90],
      [86, 108],
      [100, 140],
      [130, 170],
      [160, 200],
    ],
    soverom: { '3': 45, '4': 40, '5': 15 },
    rullestol: 0.15,
    samlokalisert: false,
    bemanning: { ingen: 1 },
    maalgruppe: { ingen: 70, flyktning: 22, funksjonsnedsettelse: 8 },
    former: { eid: 54, innleid: 46 },
    leie: 98,
    vekt: 10,
    nyVekt: 14,
  },
  {
    navn: 'utleiegård',
    antall: [4, 10],
    type: 'leilighet',
    areal: [
      [30, 38],
      [42, 56],
      [58, 76],
      [76, 90],
    ],
    soverom: { '1': 45, '2': 40, '3': 15 },
    rullestol: 0.4,
    samlokalisert: true,
    bemanning: { ingen: 1 },
    maalgruppe: { ingen: 1 },
    former: { tilvisning: 1 },
    leie: 152,
    vekt: 5,
    nyVekt: 2.2,
  },
];
