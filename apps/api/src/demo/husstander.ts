import type { Dag } from './dagtall';
import type { Maalgruppe } from './kommuneparametere';
import { etternavn } from './navn';
import { bliMed, fodtFor, lagPerson, medlemmerPaa } from './personer';
import type { Husstand, Person } from './register';
import type { Verden } from './verden';

export type Husstandsform = 'enslig' | 'par' | 'enslig_med_barn' | 'par_med_barn';

interface Gruppe {
  readonly former: Readonly<Partial<Record<Husstandsform, number>>>;
  /** Age of the hovedperson, as spans with weights. */
  readonly alder: readonly (readonly [fra: number, til: number, vekt: number])[];
  readonly rullestol: number;
}

export const GRUPPER: Readonly<Record<Maalgruppe, Gruppe>> = {
  eldre: {
    former: { enslig: 80, par: 20 },
    alder: [
      [67, 74, 20],
      [75, 84, 48],
      [85, 93, 32],
    ],
    rullestol: 0.4,
  },
  funksjonsnedsettelse: {
    former: { enslig: 82, par: 8, enslig_med_barn: 5, par_med_barn: 5 },
    alder: [
      [19, 29, 45],
      [30, 49, 35],
      [50, 66, 20],
    ],
    rullestol: 0.4,
  },
  rus_psykisk: {
    former: { enslig: 89, par: 5, enslig_med_barn: 6 },
    alder: [
      [18, 24, 15],
      [25, 39, 42],
      [40, 64, 43],
    ],
    rullestol: 0.03,
  },
  flyktning: {
    former: { enslig: 42, par: 8, enslig_med_barn: 18, par_med_barn: 32 },
    alder: [
      [18, 24, 18],
      [25, 39, 55],
      [40, 58, 27],
    ],
    rullestol: 0.03,
  },
  andre_problemer: {
    former: { enslig: 50, par: 7, enslig_med_barn: 29, par_med_barn: 14 },
    alder: [
      [18, 24, 27],
      [25, 39, 43],
      [40, 64, 30],
    ],
    rullestol: 0.03,
  },
  uten_behovsproving: {
    former: { enslig: 60, par: 25, par_med_barn: 15 },
    alder: [
      [22, 29, 55],
      [30, 45, 45],
    ],
    rullestol: 0,
  },
};

export interface Husstandsvalg {
  readonly form?: Husstandsform;
  /** Age of the hovedperson; or the least it can be. */
  readonly alder?: number;
  readonly minstAlder?: number;
  readonly hovedperson?: Person;
  readonly utenNummer?: number;
  /** Day the household is known from; today unless told. */
  readonly fom?: Dag;
  /** Share of households whose målgruppe nobody wrote down. */
  readonly utenMaalgruppe?: number;
}

function trekkAlder(v: Verden, gruppe: Maalgruppe): number {
  const t = v.t('husstand');
  const spenn = GRUPPER[gruppe].alder;
  const nr = Number(t.vektet(Object.fromEntries(spenn.map((s, i) => [`${i}`, s[2]]))));
  const [fra, til] = spenn[nr] ?? [30, 50];
  return t.heltall(fra, til);
}

/** Children with ages their parents can have; fewer the younger the parent. */
function barnasAlder(v: Verden, foresatt: number): number[] {
  const t = v.t('husstand');
  const eldst = Math.min(17, foresatt - 19);
  if (eldst < 0) return [0];
  const antall = foresatt < 24 ? 1 : Number(t.vektet({ '1': 42, '2': 36, '3': 16, '4': 6 }));
  return Array.from({ length: antall }, () => t.heltall(Math.max(0, eldst - 12), eldst));
}

/** How the household is protected: about one in a hundred, all of it together. */
function trekkBeskyttelse(v: Verden): Person['beskyttelse'] {
  const t = v.t('beskyttelse');
  if (!t.sjanse(0.009)) return 'ugradert';
  return t.sjanse(0.35) ? 'strengt_fortrolig' : 'fortrolig';
}

export function lagHusstand(v: Verden, gruppe: Maalgruppe, valg: Husstandsvalg = {}): Husstand {
  const t = v.t('husstand');
  const fom = valg.fom ?? v.naa;
  const h: Husstand = {
    id: v.id('H', v.register.husstander.length),
    etternavn: valg.hovedperson?.navn.split(' ').at(-1) ?? etternavn(t),
    beskyttelse: valg.hovedperson?.beskyttelse ?? trekkBeskyttelse(v),
    gruppe,
    trengerRullestol: t.sjanse(GRUPPER[gruppe].rullestol),
    medlemmer: [],
    maalgrupper: t.sjanse(valg.utenMaalgruppe ?? 0.04) ? [] : [{ maalgruppe: gruppe, fom }],
    leieforhold: null,
    nesteLeieforhold: null,
    soknad: null,
    opphold: null,
    bosetting: null,
  };
  v.register.husstander.push(h);
  const form = valg.form ?? t.vektet(GRUPPER[gruppe].former);
  const alder = valg.alder ?? Math.max(valg.minstAlder ?? 0, trekkAlder(v, gruppe));
  const felles = { etternavn: h.etternavn, beskyttelse: h.beskyttelse, utenNummer: valg.utenNummer };
  bliMed(h, valg.hovedperson ?? lagPerson(v, { ...felles, fodt: fodtFor(v, alder) }), 'hovedperson', fom);
  if (form.startsWith('par')) {
    const ektefelle = Math.max(18, alder + t.heltall(-5, 5));
    bliMed(h, lagPerson(v, { ...felles, fodt: fodtFor(v, ektefelle) }), 'partner', fom);
  }
  if (form.endsWith('barn')) {
    // A child born after the household became known joined it on the day of birth.
    for (const a of barnasAlder(v, alder)) {
      const fodt = fodtFor(v, a);
      bliMed(h, lagPerson(v, { ...felles, fodt }), 'barn', Math.max(fom, fodt));
    }
  } else if (gruppe === 'rus_psykisk' && t.sjanse(0.14)) {
    bliMed(h, lagPerson(v, { ...felles, fodt: fodtFor(v, t.heltall(2, 15)) }), 'samvaersbarn', fom);
  }
  return h;
}

/** Bedrooms the household needs: one for the adults, one for every two children. */
export function soveromsbehov(h: Husstand, dag: Dag): number {
  const barn = medlemmerPaa(h, dag).filter((m) => m.rolle === 'barn' || m.rolle === 'annen').length;
  return 1 + Math.ceil(barn / 2);
}
