import { aarAv } from './dagtall';
import { iAar, LUNDVIK, type Aarskurve } from './kommuneparametere';
import type { Verden } from './verden';

type Rad = Readonly<Record<string, string | number | null>>;

interface Importtall {
  readonly kurve: Aarskurve;
  readonly kilde: string;
  readonly desimaler?: number;
  /** How much a year may stray from the line. */
  readonly avvik: number;
  /** A count, which follows the size of the municipality; the others are shares and amounts. */
  readonly antall?: true;
}

/** Figures the register cannot know, by parameter of the catalogue. Some years are never delivered. */
const IMPORT: Readonly<Record<string, Importtall>> = {
  '1.1': { kurve: { 2014: 71, 2018: 74, 2026: 81 }, kilde: 'BrukerPlan', avvik: 2, desimaler: 1 },
  '1.2': { kurve: { 2014: 73, 2020: 79, 2026: 83 }, kilde: 'SERAF, statusrapport LAR', avvik: 2, desimaler: 1 },
  '1.3': { kurve: { 2014: 17, 2020: 12, 2026: 9 }, kilde: 'Krisesenteret', avvik: 2, desimaler: 1 },
  '1.4': { kurve: { 2014: 58, 2019: 44, 2022: 52, 2026: 36 }, kilde: 'KOSTRA, sosialhjelp', avvik: 4 },
  '3.3': { kurve: { 2014: 44, 2020: 58, 2026: 71 }, kilde: 'Bufetat', avvik: 5, desimaler: 1 },
  '3.4': { kurve: { 2014: 6, 2020: 4, 2026: 2 }, kilde: 'Bufetat', avvik: 1, antall: true },
  '3.5': { kurve: { 2014: 13, 2020: 17, 2026: 22 }, kilde: 'Husbanken', avvik: 1, desimaler: 1 },
  '3.S1': { kurve: { 2014: 22, 2026: 12 }, kilde: 'Kartlegging av bostedsløse', avvik: 2, desimaler: 1 },
  '4.S1': {
    kurve: { 2014: 70, 2016: 130, 2018: 60, 2020: 40, 2021: 55, 2022: 230, 2023: 220, 2024: 150, 2026: 90 },
    kilde: 'IMDi',
    avvik: 5,
    antall: true,
  },
  '5.3': {
    kurve: { 2014: 1120, 2018: 1480, 2020: 1390, 2023: 2260, 2026: 1840 },
    kilde: 'Kommuneregnskapet',
    avvik: 90,
  },
  '9.2': { kurve: { 2014: 8, 2018: 22, 2020: 12, 2026: 4 }, kilde: 'Husbanken', avvik: 4, antall: true },
  '9.3': { kurve: { 2014: 120, 2018: 164, 2020: 80, 2026: 40 }, kilde: 'Husbanken', avvik: 20, antall: true },
  '9.4': { kurve: { 2014: 14, 2020: 12, 2026: 10 }, kilde: 'Husbanken', avvik: 0.6, desimaler: 1 },
  '9.S1': { kurve: { 2014: 26, 2026: 34 }, kilde: 'Husbanken', avvik: 3, desimaler: 1 },
  '11.1': {
    kurve: { 2014: 98, 2020: 121, 2026: 139 },
    kilde: 'SINTEF, kommunalt psykisk helse- og rusarbeid',
    avvik: 3,
    desimaler: 1,
  },
  '11.S1': {
    kurve: { 2014: 41, 2020: 52, 2026: 64 },
    kilde: 'SINTEF, kommunalt psykisk helse- og rusarbeid',
    avvik: 2,
    desimaler: 1,
  },
};

/** First year with an answer; the year the programme measures from. */
const FORSTE_AAR = 2014;

const innbyggere = (v: Verden, aar: number): number => Math.round(iAar(v.par.innbyggere, aar));

export function* folkemengde(v: Verden): Iterable<Rad> {
  for (let aar = FORSTE_AAR; aar <= aarAv(v.slutt); aar++) {
    yield { kommunenummer: v.par.kommunenummer, aar, innbyggere: innbyggere(v, aar) };
  }
}

/** Figures of the finished years: those of the running year are not published yet. */
export function* eksterneTall(v: Verden): Iterable<Rad> {
  const { kommunenummer } = v.par;
  for (let aar = FORSTE_AAR; aar < aarAv(v.slutt); aar++) {
    const storrelse = innbyggere(v, aar) / iAar(LUNDVIK.innbyggere, aar);
    const t = v.t(`eksterne ${aar}`);
    for (const [parameter_id, tall] of Object.entries(IMPORT)) {
      const funnet = iAar(tall.kurve, aar + v.par.foran) + (t.neste() * 2 - 1) * tall.avvik;
      const verdi = Number((tall.antall ? funnet * storrelse : funnet).toFixed(tall.desimaler ?? 0));
      if (t.sjanse(0.04) && parameter_id !== '5.3') continue;
      yield { kommunenummer, aar, parameter_id, verdi, kilde: tall.kilde };
      // The sum of the year is the amount per inhabitant times the inhabitants: the two must agree.
      if (parameter_id === '5.3') {
        yield { kommunenummer, aar, parameter_id: '5.S3', verdi: verdi * innbyggere(v, aar), kilde: tall.kilde };
      }
    }
  }
}

/** Yes from this year on; Infinity for what the municipality has not got to. */
const JA_FRA: Readonly<Record<string, number>> = {
  '7.2': 2018,
  '10.1': 2017,
  '11.2': 2015,
  '11.3': 2021,
  '13.1': 2023,
  '13.4': 2014,
  '15.1': 2016,
  '15.2': 2019,
  '15.3': 2020,
  '15.4': 2024,
  '15.5': 2017,
  '15.6': Infinity,
};

/** Grades 1-5 the municipality gives itself. */
const SKALA: Readonly<Record<string, Aarskurve>> = {
  '3.S2': { 2014: 2, 2019: 3, 2026: 4 },
  '3.S3': { 2014: 2, 2022: 3, 2026: 4 },
  '12.5': { 2014: 2, 2020: 3, 2026: 3 },
  '13.2': { 2014: 2, 2021: 3, 2026: 4 },
  '13.3': { 2014: 1, 2021: 3, 2026: 3 },
};

/** What the municipality answers itself each year. The running year is answered in January. */
export function* egenrapport(v: Verden): Iterable<Rad> {
  const { kommunenummer } = v.par;
  for (let aar = FORSTE_AAR; aar < aarAv(v.slutt); aar++) {
    const svar = (parameter_id: string, verdi: string): Rad => ({ kommunenummer, aar, parameter_id, svar: verdi });
    for (const [id, fra] of Object.entries(JA_FRA)) yield svar(id, aar + v.par.foran >= fra ? 'ja' : 'nei');
    for (const [id, kurve] of Object.entries(SKALA)) yield svar(id, String(Math.round(iAar(kurve, aar + v.par.foran))));
    yield svar('12.3', String(v.t(`egenrapport ${aar}`).heltall(1, 4)));
    const tekst = v.par.innovasjon[aar];
    if (tekst) yield svar('14.1', tekst);
  }
}
