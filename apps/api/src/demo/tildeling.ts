import type { Dag } from './dagtall';
import { kalenderdag } from './dagtall';
import { soveromsbehov } from './husstander';
import { erTidsubestemt, flyttInn, kontraktslutt, lagLeieforhold } from './leieforhold';
import type { Bolig, Soknad } from './register';
import type { Verden } from './verden';

/** Staffed dwellings serve those they are staffed for; elsewhere a dwelling that nobody asks for is lent to others. */
function passerMaalgruppe(v: Verden, b: Bolig, s: Soknad, ledigLenge: boolean): boolean {
  const { gruppe } = s.husstand;
  if (b.naa.maalgruppe === gruppe) return true;
  if (b.naa.maalgruppe !== null)
    return ledigLenge && (b.bemanning === 'ingen' || gruppe === 'eldre' || gruppe === 'funksjonsnedsettelse');
  return b.naa.form !== 'tilvisning' || gruppe === 'flyktning' || gruppe === 'andre_problemer';
}

export function passer(v: Verden, b: Bolig, s: Soknad): boolean {
  const h = s.husstand;
  const ledigLenge = v.naa - (b.ledigFra ?? b.fom) > 40;
  if (h.bosetting && h.bosetting.plan > v.naa + 14) return false;
  if (h.leieforhold?.bolig === b) return false;
  if (h.trengerRullestol && b.naa.rullestol !== true) return false;
  const behov = soveromsbehov(h, v.naa);
  const enslig = behov === 1;
  if (b.soverom < (enslig ? 0 : behov - (ledigLenge ? 1 : 0))) return false;
  if (b.soverom > behov + (ledigLenge ? 2 : enslig ? 0 : 1)) return false;
  return passerMaalgruppe(v, b, s, ledigLenge);
}

/** In a temporary place with children first, then anyone in a temporary place, then by the date of the decision. */
function prioritet(s: Soknad): number {
  const h = s.husstand;
  return (h.opphold ? -200 : 0) + (h.bosetting ? -60 : 0) + (s.type === 'bytte' ? 60 : 0) + (s.vedtaksdato ?? 0);
}

/** Many leases begin on the first or the sixteenth. */
function innflytting(v: Verden): Dag {
  const t = v.t('tildeling');
  const dag = v.naa + t.heltall(4, 17);
  if (!t.sjanse(0.35)) return dag;
  const { dag: iMaaned } = kalenderdag(dag);
  return iMaaned <= 16
    ? dag + (16 - iMaaned)
    : kalenderdag(dag + 17).dag <= 17
      ? dag + 18 - kalenderdag(dag + 17).dag
      : dag;
}

export function tildel(v: Verden, bolig: Bolig, soknad: Soknad, fom: Dag): void {
  const h = soknad.husstand;
  const kontraktTom = erTidsubestemt(v, h) ? null : kontraktslutt(fom);
  const leie = lagLeieforhold(v, { bolig, husstand: h, soknad, fom, kontraktTom });
  bolig.leieforhold = leie;
  bolig.ledigFra = null;
  h.nesteLeieforhold = leie;
  h.soknad = null;
  v.venteliste = v.venteliste.filter((s) => s !== soknad);
  v.kalender.planlegg(fom, () => flyttInn(v, leie));
}

/** The weekly meeting: every dwelling that is ready, longest vacant first, to the first household it fits. */
export function tildelingsmote(v: Verden): void {
  const rest: Bolig[] = [];
  for (const bolig of v.klare) {
    const aktuelle = v.venteliste.filter((s) => passer(v, bolig, s));
    const valgt = aktuelle.sort((a, b) => prioritet(a) - prioritet(b))[0];
    if (valgt) tildel(v, bolig, valgt, Math.max(innflytting(v), valgt.husstand.bosetting?.plan ?? 0));
    else rest.push(bolig);
  }
  v.klare = rest;
}
