import type { Maalgruppe } from './kommuneparametere';
import { plasser, sesong } from './opphold';
import { hovedperson } from './personer';
import type { Husstand, Soknad } from './register';
import type { Verden } from './verden';

/** Share of applicants who have nowhere to sleep when they apply. */
const AKUTT: Readonly<Record<Maalgruppe, number>> = {
  rus_psykisk: 0.24,
  funksjonsnedsettelse: 0.01,
  eldre: 0.004,
  flyktning: 0.05,
  andre_problemer: 0.14,
  uten_behovsproving: 0,
};

/**
 * The chance of a yes: generous while few wait, strict when the queue is long. This is what keeps the waiting list
 * and the vacancies at a believable level without being told how many dwellings come free.
 */
function sjanseForJa(v: Verden, h: Husstand): number {
  const venter = v.venteliste.filter((s) => s.type === 'ny' && s.husstand.gruppe === h.gruppe).length;
  const press = venter / v.par.venteliste[h.gruppe];
  return Math.min(0.93, Math.max(0.3, 1.2 - 0.5 * press));
}

function bortfallKanskje(v: Verden, s: Soknad): void {
  const t = v.t('vedtak');
  if (s.type !== 'ny' || !t.sjanse(0.06)) return;
  v.om(t.heltall(50, 160), () => {
    if (v.venteliste.includes(s)) laBortfalle(v, s);
  });
}

function avgjor(v: Verden, s: Soknad): void {
  const t = v.t('vedtak');
  s.vedtaksdato = v.naa;
  const utenom = t.neste();
  // Withdrawn: by choice, or because the household moved out of what it wanted to change.
  if (utenom < 0.05 || s.husstand.soknad !== s) s.utfall = 'trukket';
  else if (utenom < 0.075) s.utfall = 'avvist';
  else s.utfall = t.sjanse(s.type === 'bytte' ? 0.72 : sjanseForJa(v, s.husstand)) ? 'innvilget' : 'avslag';
  if (s.utfall === 'innvilget') {
    v.venteliste.push(s);
    bortfallKanskje(v, s);
    return;
  }
  if (s.husstand.soknad === s) s.husstand.soknad = null;
  if (s.utfall === 'avslag' && s.type === 'ny' && t.sjanse(0.22)) {
    v.om(t.heltall(90, 330), () => sok(v, s.husstand, 'ny'));
  }
}

export function lagSoknad(v: Verden, husstand: Husstand, type: Soknad['type']): Soknad {
  const soknad: Soknad = {
    id: v.id('S', v.register.soknader.length),
    husstand,
    mottatt: v.naa,
    type,
    vedtaksdato: null,
    utfall: null,
    bortfalt: null,
  };
  v.register.soknader.push(soknad);
  return soknad;
}

/** An application for a dwelling or another dwelling. The decision comes within a month or so; a few take longer. */
export function sok(v: Verden, h: Husstand, type: 'ny' | 'bytte'): void {
  // Whoever died or already asks does not apply; a household with a dwelling asks for another one.
  if (h.soknad || h.nesteLeieforhold || !hovedperson(h, v.naa)) return;
  if ((type === 'ny') !== (h.leieforhold === null)) return;
  const t = v.t('soknad');
  const soknad = lagSoknad(v, h, type);
  h.soknad = soknad;
  // Families seldom come to this: there is nearly always somebody who takes children in.
  const familie = h.medlemmer.some((m) => m.rolle === 'barn') ? 0.5 * v.par.akutteFamilier : 1;
  const akuttsjanse = AKUTT[h.gruppe] * sesong(v.naa) * familie;
  const akutt = type === 'ny' && t.sjanse(akuttsjanse);
  if (akutt) v.om(t.heltall(0, 25), () => plasser(v, h));
  const dager = t.sjanse(0.06) ? t.heltall(45, 100) : akutt ? t.heltall(3, 24) : t.heltall(9, 34);
  v.om(dager, () => avgjor(v, soknad));
}

/** A refugee's application: granted at once, since the municipality has agreed to settle them. */
export function sokForBosetting(v: Verden, h: Husstand): Soknad {
  const soknad = lagSoknad(v, h, 'ny');
  h.soknad = soknad;
  v.om(v.t('soknad').heltall(4, 15), () => {
    soknad.vedtaksdato = v.naa;
    soknad.utfall = 'innvilget';
    v.venteliste.push(soknad);
  });
  return soknad;
}

/** A granted application that no longer waits for anything. */
export function laBortfalle(v: Verden, s: Soknad): void {
  s.bortfalt = v.naa;
  v.venteliste = v.venteliste.filter((x) => x !== s);
  if (s.husstand.soknad === s) s.husstand.soknad = null;
}
