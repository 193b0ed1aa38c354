import { avsluttOpphold } from '../opphold';
import type { Bolig, Husstand, Leieforhold, Soknad } from '../register';
import { passer, tildel } from '../tildeling';
import type { Verden } from '../verden';
import { erKdb, midlertidige, nyinnflyttede, type Aar } from './telling';

type Innflyttinger = ReadonlyMap<Husstand, readonly Leieforhold[]>;

/** More of a year's moves than this would show as a dip, and as a peak the year after. */
const FLYTTES = 0.05;
const KVARTAL = 92;

/** The only lease by which each household moved in; those who waited in a temporary place come last. */
function enkle(v: Verden, nye: Innflyttinger, aar: Aar): Leieforhold[] {
  const haddeOpphold = midlertidige(v, aar);
  return [...nye.values()]
    .flatMap((leier) => (leier.length === 1 ? leier : []))
    .sort((a, b) => Number(haddeOpphold.has(a.husstand)) - Number(haddeOpphold.has(b.husstand)) || b.fom - a.fom);
}

/** Nobody moved in around Christmas after all: the last ones of the year get their keys on New Year's Day. */
function utsett(v: Verden, aar: Aar, nye: Innflyttinger, valg: { antall: number; dager: number }): void {
  const mulige = enkle(v, nye, aar).filter(
    (l) => l.husstand.leieforhold === l && l.tom === null && l.fom > aar.siste - valg.dager,
  );
  for (const leie of mulige.slice(0, valg.antall)) leie.fom = v.naa;
}

/** The same a year before: the last ones of that year move in when this year has begun. */
function utsettFraAaretFoer(v: Verden, aar: Aar, nye: Innflyttinger, valg: { antall: number; dager: number }): void {
  const foer: Aar = { forste: aar.forste - 365, siste: aar.forste - 1 };
  const mulige = enkle(v, nyinnflyttede(v, foer), foer).filter(
    (l) => !nye.has(l.husstand) && l.fom > foer.siste - valg.dager && (l.tom === null || l.tom > aar.forste + 30),
  );
  for (const leie of mulige.slice(0, valg.antall)) leie.fom = aar.forste + v.t('tilpasning').heltall(0, 9);
}

/** From which day the dwelling stands empty and could have been let; null when it does not. */
function ledigFra(b: Bolig): number | null {
  const stengt = b.utilgjengelig.map((u) => (u.tom === null ? Infinity : u.tom + 1));
  const fra = Math.max(b.fom, b.ledigFra ?? 0, ...stengt);
  return b.leieforhold === null && b.tom === null && fra < Infinity ? fra : null;
}

/** The allocation was a little quicker: empty dwellings go to those who wait. Answers how many they were. */
function framskynd(v: Verden, aar: Aar, nye: Innflyttinger, antall: number): number {
  const t = v.t('tilpasning');
  let rest = antall;
  const kan = (s: Soknad, fom: number): boolean =>
    s.type === 'ny' && s.husstand.leieforhold === null && (s.vedtaksdato ?? fom) < fom && !nye.has(s.husstand);
  for (const bolig of v.register.boliger) {
    if (rest === 0) break;
    const ledig = ledigFra(bolig);
    if (ledig === null || ledig > aar.siste) continue;
    const fom = Math.max(ledig, aar.siste - t.heltall(0, 25));
    const soknad = erKdb(bolig, fom) ? v.venteliste.find((s) => kan(s, fom) && passer(v, bolig, s)) : undefined;
    if (!soknad) continue;
    tildel(v, bolig, soknad, fom);
    avsluttOpphold(soknad.husstand, fom);
    v.klare = v.klare.filter((b) => b !== bolig);
    rest--;
  }
  return antall - rest;
}

/**
 * As many households moved in during the year, as far as few moves do it. The last municipality, which nobody comes
 * after, makes as many as it takes.
 */
export function tilpassInnflyttinger(v: Verden, aar: Aar, antall: number, siste: boolean): void {
  const nye = nyinnflyttede(v, aar);
  const maks = siste ? Infinity : Math.ceil(antall * FLYTTES);
  const dager = siste ? 365 : KVARTAL;
  const forMange = Math.min(maks, nye.size - antall);
  if (forMange > 0) return utsett(v, aar, nye, { antall: forMange, dager });
  const forFaa = Math.min(maks, antall - nye.size);
  const raske = framskynd(v, aar, nye, forFaa);
  if (raske < forFaa) utsettFraAaretFoer(v, aar, nye, { antall: forFaa - raske, dager });
}
