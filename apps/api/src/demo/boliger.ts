import { BOLIGSLAG, type Boligslag } from './boligslag';
import { dagtall, kalenderdag, type Dag } from './dagtall';
import { iAar } from './kommuneparametere';
import { gatenavn } from './navn';
import type { Bolig, Boligfakta, Bygg } from './register';
import type { Verden } from './verden';

function lagBygg(v: Verden, slag: Boligslag): Bygg {
  const t = v.t('bygg');
  const bydel = t.vektet(Object.fromEntries(v.par.bydeler.map((b) => [b.navn, b.vekt])));
  const gate = gatenavn(t);
  const bygg: Bygg = {
    id: v.id('G', v.register.bygg.length, 4),
    navn: `${gate} ${slag.navn}`,
    adresse: `${gate} ${t.heltall(1, 88)}`,
    postnummer: v.par.bydeler.find((b) => b.navn === bydel)?.postnummer ?? '',
    poststed: v.par.navn.toUpperCase(),
    bydel,
  };
  v.register.bygg.push(bygg);
  return bygg;
}

function lagFakta(v: Verden, slag: Boligslag, ny: boolean, soverom: number): Omit<Boligfakta, 'form' | 'maalgruppe'> {
  const t = v.t('bolig');
  const spenn = slag.areal[soverom] ?? slag.areal.at(-1) ?? [40, 60];
  // Nobody surveyed the old stock: every seventh dwelling lacks the answer on wheelchair access. New ones follow TEK17.
  const ukjent = !ny && t.sjanse(0.15);
  const andel = Math.min(0.97, slag.rullestol * v.par.rullestol * (ny ? 1.35 : 1));
  return {
    rullestol: ukjent ? null : t.sjanse(andel),
    samlokalisert: slag.samlokalisert,
    areal: t.heltall(spenn[0], spenn[1]) + (t.sjanse(0.2) ? 0.5 : 0),
  };
}

/** One building with its dwellings, all of one form and one date. */
export function lagBoliger(v: Verden, slag: Boligslag, fom: Dag, valg: { ny: boolean; antall: number }): Bolig[] {
  const t = v.t('bolig');
  const bygg = lagBygg(v, slag);
  const form = t.vektet({ ...slag.former, tilvisning: (slag.former.tilvisning ?? 0) * v.par.tilvisning });
  const felles = t.vektet(slag.maalgruppe);
  const bemanning = t.vektet(slag.bemanning);
  return Array.from({ length: valg.antall }, (_, i) => {
    const soverom = Number(t.vektet(slag.soverom));
    const foerst: Boligfakta = {
      ...lagFakta(v, slag, valg.ny, soverom),
      form,
      maalgruppe: felles === 'ingen' ? null : felles,
    };
    const bolig: Bolig = {
      id: v.id('B', v.register.boliger.length),
      bygg,
      bruksenhet: `H${String(1 + Math.floor(i / 4)).padStart(2, '0')}${String(1 + (i % 4)).padStart(2, '0')}`,
      fom,
      tom: null,
      type: slag.type,
      soverom,
      bemanning,
      // The rent of a tilvisning is agreed between landlord and tenant.
      leie: form === 'tilvisning' ? null : 50 * Math.round((2400 + foerst.areal * slag.leie) / 50),
      foerst,
      naa: { ...foerst },
      endringer: [],
      utilgjengelig: [],
      leieforhold: null,
      ledigFra: null,
    };
    v.register.boliger.push(bolig);
    return bolig;
  });
}

const bareTilvisning = (s: Boligslag): boolean => Object.keys(s.former).every((form) => form === 'tilvisning');

const velgSlag = (v: Verden, vekt: 'vekt' | 'nyVekt'): Boligslag => {
  const vekter = BOLIGSLAG.map((s) => [s.navn, s[vekt] * (bareTilvisning(s) ? v.par.tilvisning : 1)]);
  const navn = v.t('bygg').vektet(Object.fromEntries(vekter));
  return BOLIGSLAG.find((s) => s.navn === navn) ?? (BOLIGSLAG[0] as Boligslag);
};

/** The stock on the first day. Some dwellings are so old that nobody knows when they came: 1900-01-01 by the format. */
export function lagBestand(v: Verden): void {
  const t = v.t('bestand');
  const { boliger } = v.register;
  while (boliger.length < v.par.boligerVedStart) {
    const fom = t.sjanse(0.18) ? dagtall(1900, 1, 1) : v.naa - t.heltall(20, 9500);
    const slag = velgSlag(v, 'vekt');
    const antall = Math.min(v.par.boligerVedStart - boliger.length, t.heltall(slag.antall[0], slag.antall[1]));
    lagBoliger(v, slag, fom, { ny: false, antall });
  }
}

/** Dwellings to acquire this month, and how many too many the last building of the month may be. */
function behov(v: Verden): { antall: number; forMange: number } {
  const { bestand } = v.par;
  if (!bestand) return { antall: v.saldo.anskaffelser + v.nivaa(v.par.anskaffelser) / 12, forMange: Infinity };
  // The budget allows it now and then; not every vacated dwelling is replaced the month after.
  if (!v.t('anskaffelse').sjanse(0.3)) return { antall: 0, forMange: 0 };
  const { aar, maaned } = kalenderdag(v.naa);
  const har = v.register.boliger.filter((b) => b.tom === null && b.naa.form !== 'tilvisning').length;
  return { antall: iAar(bestand, aar + (maaned - 1) / 12) - har, forMange: 0 };
}

/** The month's acquisitions, a building at a time; what a large one takes too much is bought less of later. */
export function skaffBoliger(v: Verden, anskaffet: (nye: Bolig[]) => void): void {
  const t = v.t('anskaffelse');
  const { antall: trengs, forMange } = behov(v);
  v.saldo.anskaffelser = trengs;
  while (v.saldo.anskaffelser > 0) {
    const slag = velgSlag(v, 'nyVekt');
    // Bought or built a stairway at a time, not a whole block.
    const trappegang = Math.ceil(t.heltall(slag.antall[0], slag.antall[1]) / 2);
    const antall = Math.min(trappegang, Math.ceil(v.saldo.anskaffelser + forMange));
    v.saldo.anskaffelser -= antall;
    v.om(t.heltall(0, 27), () => {
      // The contract is signed weeks before the keys: the register knows the dwelling before its first day.
      anskaffet(lagBoliger(v, slag, v.naa + t.heltall(14, 75), { ny: true, antall }));
    });
  }
}

/** A dated change of facts, written only when it changes something and the format allows it on this day. */
export function endre(v: Verden, bolig: Bolig, endring: Partial<Boligfakta>): boolean {
  const siste = bolig.endringer.at(-1)?.fom ?? bolig.fom;
  if (bolig.tom !== null || v.naa <= bolig.fom || v.naa <= siste) return false;
  bolig.endringer.push({ fom: v.naa, ...endring });
  Object.assign(bolig.naa, endring);
  return true;
}
