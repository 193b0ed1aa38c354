import { alder, plussMaaneder, type Dag } from './dagtall';
import { lagHusstand } from './husstander';
import { medlemmerPaa } from './personer';
import type { Husstand, Soknad } from './register';
import { laBortfalle, sok, sokForBosetting } from './soknader';
import type { Verden } from './verden';

/** How long before the settling the residence permit came: within three months, within six, or later. */
function trekkVedtaksdato(v: Verden, bosatt: Dag): Dag {
  const t = v.t('bosetting');
  const [tre, seks] = [v.nivaa(v.par.bosattInnenTre), v.nivaa(v.par.bosattInnenSeks)];
  const u = t.neste();
  if (u < tre) return bosatt - t.heltall(21, 88);
  if (u < seks) return bosatt - t.heltall(93, 179);
  return plussMaaneder(bosatt, -6) - t.heltall(5, 260);
}

/** Everybody in the household is settled the same day, on one decision each of the same date. */
export function registrerBosatt(v: Verden, h: Husstand, bosatt: Dag, enslig = false): void {
  const vedtaksdato = trekkVedtaksdato(v, bosatt);
  for (const { person } of medlemmerPaa(h, bosatt)) {
    const barn = alder(person.fodt, bosatt) < 18;
    v.register.bosettinger.push({
      id: v.id('N', v.register.bosettinger.length, 4),
      person,
      husstand: h,
      vedtaksdato,
      bosatt,
      ensligMindreaarig: enslig ? true : barn ? false : null,
    });
  }
}

const bosettingsvalg = { utenNummer: 0.12 };

/** Looks after the household until it has moved in; after four months without a home it finds one on its own. */
function folgOpp(v: Verden, h: Husstand, soknad: Soknad, dag: number): void {
  const { bosetting } = h;
  if (!bosetting) return;
  if (bosetting.bosatt === null && !h.nesteLeieforhold && dag > 120) {
    laBortfalle(v, soknad);
    bosetting.bosatt = v.naa;
  }
  if (bosetting.bosatt !== null) registrerBosatt(v, h, bosetting.bosatt);
  else v.om(10, () => folgOpp(v, h, soknad, dag + 10));
}

/** Most get a municipal home; the others agree on a rented one and need none. Answers how many persons it was. */
function taImot(v: Verden): number {
  const t = v.t('bosetting');
  const h = lagHusstand(v, 'flyktning', bosettingsvalg);
  if (!t.sjanse(0.72)) {
    v.om(t.heltall(30, 90), () => registrerBosatt(v, h, v.naa));
    return h.medlemmer.length;
  }
  h.bosetting = { plan: v.naa + t.heltall(45, 100), bosatt: null };
  const soknad = sokForBosetting(v, h);
  v.kalender.planlegg(h.bosetting.plan + 1, () => folgOpp(v, h, soknad, 0));
  return h.medlemmer.length;
}

/** An unaccompanied minor gets a place in a bofellesskap without a lease, and asks for a home after turning 18. */
function bosettMindreaarig(v: Verden): void {
  const t = v.t('bosetting');
  const h = lagHusstand(v, 'flyktning', { ...bosettingsvalg, form: 'enslig', alder: t.heltall(14, 16) });
  registrerBosatt(v, h, v.naa, true);
  const fodt = h.medlemmer[0]?.person.fodt ?? v.naa;
  if (t.sjanse(0.7)) v.kalender.planlegg(plussMaaneder(fodt, 18 * 12) + t.heltall(0, 240), () => sok(v, h, 'ny'));
}

/** The month's part of the refugees the municipality has agreed to settle. */
export function bosett(v: Verden): void {
  const t = v.t('bosetting');
  for (v.saldo.bosatte += v.nivaa(v.par.bosatte) / 12; v.saldo.bosatte > 0;) v.saldo.bosatte -= taImot(v);
  for (let n = t.antall(v.nivaa(v.par.ensligeMindreaarige) / 12); n > 0; n--) {
    v.om(t.heltall(0, 27), () => bosettMindreaarig(v));
  }
}
