import { aarAv, type Dag } from './dagtall';
import { lagHusstand } from './husstander';
import type { Formaal, Husstand, Leieforhold, Virkemiddel } from './register';
import type { Verden } from './verden';

function betal(v: Verden, h: Husstand, utbetalt: Dag, m: Pick<Virkemiddel, 'ordning' | 'formaal' | 'belop'>): void {
  v.register.virkemidler.push({ id: v.id('V', v.register.virkemidler.length), husstand: h, utbetalt, ...m });
}

/** House prices rise, and loans with them: 1.3 to 3 million kroner in 2018. */
function kjopesum(v: Verden, utbetalt: Dag): number {
  const vekst = 1.045 ** (aarAv(utbetalt) - 2018);
  return 10_000 * Math.round((v.t('virkemiddel').heltall(1_250_000, 2_950_000) * vekst) / 10_000);
}

/** Out of a municipal lease into an owned home: most of them with a loan, some with a grant on top. */
export function kjopMedStartlan(v: Verden, l: Leieforhold): void {
  const t = v.t('virkemiddel');
  if (!t.sjanse(0.72)) return;
  // Paid out while the lease still runs; the household moves some weeks later.
  const utbetalt = Math.max(l.fom + 1, (l.tom ?? v.naa) - t.heltall(2, 30));
  betal(v, l.husstand, utbetalt, { ordning: 'startlan', formaal: 'kjop', belop: kjopesum(v, utbetalt) });
  if (t.sjanse(0.48)) {
    const belop = 5000 * t.heltall(24, 90);
    betal(v, l.husstand, utbetalt, { ordning: 'tilskudd_etablering', formaal: 'kjop', belop });
  }
}

const FORMAAL: Readonly<Record<Formaal, number>> = { kjop: 80, refinansiering: 13, utbedring: 5, tilpasning: 2 };

function startlan(v: Verden): void {
  const t = v.t('virkemiddel');
  const formaal = t.vektet(FORMAAL);
  // Priority to families has grown year by year.
  const barn = 0.4 + 0.015 * Math.max(0, aarAv(v.naa) - 2016);
  const form = t.sjanse(barn) ? t.vektet({ par_med_barn: 55, enslig_med_barn: 45 }) : t.vektet({ enslig: 62, par: 38 });
  const h = lagHusstand(v, 'andre_problemer', { form, alder: t.heltall(24, 56), utenMaalgruppe: 0.1 });
  const belop =
    formaal === 'kjop'
      ? kjopesum(v, v.naa)
      : formaal === 'refinansiering'
        ? 10_000 * t.heltall(40, 190)
        : 5000 * t.heltall(20, 90);
  betal(v, h, v.naa, { ordning: 'startlan', formaal, belop: t.sjanse(0.01) ? null : belop });
  if (formaal === 'kjop' && t.sjanse(0.11)) {
    betal(v, h, v.naa, { ordning: 'tilskudd_etablering', formaal: 'kjop', belop: 5000 * t.heltall(20, 80) });
  }
}

function tilpasning(v: Verden): void {
  const t = v.t('virkemiddel');
  const h = lagHusstand(v, t.sjanse(0.6) ? 'eldre' : 'funksjonsnedsettelse', { utenMaalgruppe: 0.1 });
  betal(v, h, v.naa, { ordning: 'tilskudd_tilpasning', formaal: 'tilpasning', belop: 5000 * t.heltall(6, 60) });
}

/** The month's loans and grants to people who do not rent from the municipality. */
export function gisVirkemidler(v: Verden): void {
  const t = v.t('virkemiddel');
  for (let n = t.antall(v.nivaa(v.par.startlan) / 12); n > 0; n--) v.om(t.heltall(0, 27), () => startlan(v));
  for (let n = t.antall(v.nivaa(v.par.startlan) / 80); n > 0; n--) v.om(t.heltall(0, 27), () => tilpasning(v));
}
