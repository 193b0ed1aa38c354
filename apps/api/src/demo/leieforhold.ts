import { plussMaaneder, type Dag } from './dagtall';
import type { Maalgruppe } from './kommuneparametere';
import { avsluttOpphold, plasser } from './opphold';
import { bliMed, hovedperson, medlemmerPaa } from './personer';
import type { Avslutning, Bolig, Husstand, Leieforhold, Soknad } from './register';
import { laBortfalle, lagSoknad, sok } from './soknader';
import type { Verden } from './verden';
import { gjorKlar } from './vakanser';
import { kjopMedStartlan } from './virkemidler';

interface Botid {
  /** Share whose lease has no end (omsorgsbolig and some permanent adapted dwellings). */
  readonly tidsubestemt: number;
  /** Expected exits per year while a term runs. */
  readonly perAar: number;
  /** Share who get a new term. */
  readonly fornyes: number;
  readonly grunner: Readonly<Partial<Record<Avslutning, number>>>;
}

const BOTID: Readonly<Record<Maalgruppe, Botid>> = {
  eldre: { tidsubestemt: 0.85, perAar: 0.125, fornyes: 0.96, grunner: { dod: 52, institusjon: 44, annet: 4 } },
  funksjonsnedsettelse: {
    tidsubestemt: 0.55,
    perAar: 0.045,
    fornyes: 0.96,
    grunner: {
      institusjon: 22,
      annen_kommunal: 8,
      dod: 18,
      flyttet_fra_kommunen: 18,
      leid_privat: 18,
      kjopt_bolig: 9,
    },
  },
  rus_psykisk: {
    tidsubestemt: 0.04,
    perAar: 0.09,
    fornyes: 0.82,
    grunner: { leid_privat: 34, institusjon: 20, flyttet_fra_kommunen: 16, dod: 9, kjopt_bolig: 4, annet: 17 },
  },
  flyktning: {
    tidsubestemt: 0.01,
    perAar: 0.09,
    fornyes: 0.77,
    grunner: { leid_privat: 44, flyttet_fra_kommunen: 28, kjopt_bolig: 14, annet: 14 },
  },
  andre_problemer: {
    tidsubestemt: 0.03,
    perAar: 0.1,
    fornyes: 0.77,
    grunner: { leid_privat: 48, kjopt_bolig: 12, flyttet_fra_kommunen: 16, annet: 17, dod: 2, institusjon: 2 },
  },
  uten_behovsproving: {
    tidsubestemt: 0,
    perAar: 0.19,
    fornyes: 0.5,
    grunner: { leid_privat: 46, kjopt_bolig: 26, flyttet_fra_kommunen: 24, annet: 4 },
  },
};

/** Fixed term of three years, the shortest husleieloven § 9-3 allows without a special ground. */
const LEIETID = 36;

export const kontraktslutt = (fom: Dag): Dag => plussMaaneder(fom, LEIETID) - 1;
export const erTidsubestemt = (v: Verden, h: Husstand): boolean => v.t('leie').sjanse(BOTID[h.gruppe].tidsubestemt);

interface Avtale {
  readonly bolig: Bolig;
  readonly husstand: Husstand;
  readonly soknad: Soknad | null;
  readonly fom: Dag;
  readonly kontraktTom: Dag | null;
}

export function lagLeieforhold(v: Verden, avtale: Avtale): Leieforhold {
  const leie: Leieforhold = { id: v.id('L', v.register.leieforhold.length), ...avtale, tom: null, avslutning: null };
  v.register.leieforhold.push(leie);
  return leie;
}

const gjelder = (l: Leieforhold): boolean =>
  l.tom === null && l.husstand.leieforhold === l && l.husstand.nesteLeieforhold === null;

/** The lease is the household's home from now on: its end, or its renewal, is drawn. */
export function folg(v: Verden, l: Leieforhold): void {
  const t = v.t('leie');
  const perAar = BOTID[l.husstand.gruppe].perAar * v.nivaa(v.par.flytting);
  const ut = v.naa + 25 + Math.round(t.eksponentiell(365 / perAar));
  const vurderes = l.kontraktTom === null ? Infinity : Math.max(v.naa + 1, l.kontraktTom - t.heltall(35, 150));
  if (ut < vurderes) v.kalender.planlegg(ut, () => gjelder(l) && flyttUt(v, l, v.naa - 1));
  else v.kalender.planlegg(vurderes, () => gjelder(l) && vurderForlengelse(v, l, l.kontraktTom ?? v.naa));
}

/** Before the term ends: a new term, a no, or nobody asks. A few leases simply run on (husleieloven § 9-3). */
function vurderForlengelse(v: Verden, l: Leieforhold, slutt: Dag): void {
  const t = v.t('leie');
  if (t.sjanse(0.02)) {
    v.kalender.planlegg(slutt + Math.round(t.eksponentiell(400)), () => gjelder(l) && flyttUt(v, l, v.naa - 1));
    return;
  }
  const fornyes = t.sjanse(BOTID[l.husstand.gruppe].fornyes);
  if (!fornyes && t.sjanse(0.6)) {
    // Somebody who has found another home seldom stays to the very last day.
    const ut = slutt - Math.min(slutt - v.naa, t.sjanse(0.6) ? t.heltall(0, 75) : 0);
    v.kalender.planlegg(ut + 1, () => gjelder(l) && flyttUt(v, l, ut));
    return;
  }
  const soknad = lagSoknad(v, l.husstand, 'forlengelse');
  const vedtak = Math.min(slutt - 1, v.naa + t.heltall(8, 32));
  v.kalender.planlegg(vedtak, () => {
    soknad.vedtaksdato = v.naa;
    soknad.utfall = !gjelder(l) ? 'trukket' : fornyes ? 'innvilget' : 'avslag';
  });
  v.kalender.planlegg(slutt + 1, () => {
    if (!gjelder(l)) return;
    if (fornyes) forleng(v, l, soknad, slutt);
    else flyttUt(v, l, slutt);
  });
}

/** A renewal is a new row (spec 04): the old one ends the day before. */
function forleng(v: Verden, l: Leieforhold, soknad: Soknad, slutt: Dag): void {
  l.tom = slutt;
  l.avslutning = 'forlenget';
  const { bolig, husstand } = l;
  const ny = lagLeieforhold(v, { bolig, husstand, soknad, fom: slutt + 1, kontraktTom: kontraktslutt(slutt + 1) });
  husstand.leieforhold = ny;
  bolig.leieforhold = ny;
  folg(v, ny);
}

/** When the hovedperson of a couple dies, the other one carries the lease on. */
function overtaEtterDod(v: Verden, l: Leieforhold, dag: Dag): boolean {
  const h = l.husstand;
  // Somebody has taken over already: nobody dies twice.
  if (h.medlemmer.some((m) => m.rolle === 'hovedperson' && m.fom > dag)) return true;
  const partner = medlemmerPaa(h, dag).find((m) => m.rolle === 'partner');
  for (const m of medlemmerPaa(h, dag).filter((x) => x.rolle === 'hovedperson' || x === partner)) m.tom = dag;
  if (!partner) return false;
  bliMed(h, partner.person, 'hovedperson', dag + 1);
  return true;
}

export function flyttUt(v: Verden, l: Leieforhold, tom: Dag, grunn?: Avslutning): void {
  const h = l.husstand;
  const dag = Math.max(tom, l.fom);
  const avslutning = grunn ?? v.t('leie').vektet(BOTID[h.gruppe].grunner);
  if (avslutning === 'dod' && hovedperson(h, dag) && overtaEtterDod(v, l, dag)) {
    folg(v, l);
    return;
  }
  l.tom = dag;
  l.avslutning = v.t('leie').sjanse(0.03) ? null : avslutning;
  h.leieforhold = null;
  h.soknad = null;
  for (const s of v.venteliste.filter((x) => x.husstand === h)) laBortfalle(v, s);
  gjorKlar(v, l.bolig, dag + 1);
  if (avslutning === 'kjopt_bolig') kjopMedStartlan(v, l);
  if (avslutning === 'utkastelse' || (avslutning === 'annet' && v.t('leie').sjanse(0.2))) utenBolig(v, h);
}

/** Put out, or left without anywhere to go: often a temporary place first, and a new application. */
function utenBolig(v: Verden, h: Husstand): void {
  const t = v.t('leie');
  if (t.sjanse(0.5)) v.om(t.heltall(0, 3), () => plasser(v, h));
  if (t.sjanse(0.6)) v.om(t.heltall(1, 60), () => sok(v, h, 'ny'));
}

/** An agreed lease begins: the former one ends the day before, and a temporary stay ends the same day. */
export function flyttInn(v: Verden, l: Leieforhold): void {
  const h = l.husstand;
  const gammel = h.leieforhold;
  if (gammel) {
    gammel.tom = Math.max(gammel.fom, l.fom - 1);
    gammel.avslutning = 'annen_kommunal';
    gjorKlar(v, gammel.bolig, l.fom);
  }
  h.leieforhold = l;
  h.nesteLeieforhold = null;
  avsluttOpphold(h, l.fom);
  if (h.bosetting && h.bosetting.bosatt === null) h.bosetting.bosatt = l.fom;
  folg(v, l);
}
