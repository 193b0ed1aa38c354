import { alder } from './dagtall';
import { lagHusstand, soveromsbehov } from './husstander';
import { bliMed, fodtFor, hovedperson, lagPerson, medlemmerPaa } from './personer';
import { registrerBosatt } from './bosetting';
import type { Husstand, Medlem } from './register';
import { sok } from './soknader';
import type { Verden } from './verden';

const rolle = (h: Husstand, v: Verden, navn: Medlem['rolle']): Medlem[] =>
  medlemmerPaa(h, v.naa).filter((m) => m.rolle === navn);

function fodsel(v: Verden, h: Husstand): void {
  const felles = { etternavn: h.etternavn, beskyttelse: h.beskyttelse, utenNummer: 0.02 };
  bliMed(h, lagPerson(v, { ...felles, fodt: v.naa }), 'barn', v.naa);
}

/** A grown-up child moves out; some of them come to the municipality on their own. */
function flyttHjemmefra(v: Verden, h: Husstand, barn: Medlem): void {
  barn.tom = v.naa - 1;
  if (!v.t('livslop').sjanse(0.3)) return;
  const gruppe = v.t('livslop').sjanse(0.25) ? 'rus_psykisk' : 'andre_problemer';
  const egen = lagHusstand(v, gruppe, { form: 'enslig', hovedperson: barn.person });
  v.om(v.t('livslop').heltall(5, 60), () => sok(v, egen, 'ny'));
}

/** The partner moves out; the children stay and visit (samvaersbarn needs a room, and is counted nowhere as barn). */
function brudd(v: Verden, h: Husstand, partner: Medlem): void {
  partner.tom = v.naa - 1;
  const egen = lagHusstand(v, 'andre_problemer', { form: 'enslig', hovedperson: partner.person });
  for (const barn of rolle(h, v, 'barn')) bliMed(egen, barn.person, 'samvaersbarn', v.naa);
  if (v.t('livslop').sjanse(0.55)) v.om(v.t('livslop').heltall(2, 40), () => sok(v, egen, 'ny'));
}

/** The family of a refugee follows later: they are settled on a decision of their own. */
function gjenforening(v: Verden, h: Husstand, hovedalder: number): void {
  const t = v.t('livslop');
  const foer = h.medlemmer.length;
  const felles = { etternavn: h.etternavn, beskyttelse: h.beskyttelse, utenNummer: 0.12 };
  bliMed(h, lagPerson(v, { ...felles, fodt: fodtFor(v, t.heltall(22, 44)) }), 'partner', v.naa);
  const eldst = Math.min(15, hovedalder - 20);
  for (let n = t.heltall(0, 3); n > 0 && eldst > 0; n--) {
    bliMed(h, lagPerson(v, { ...felles, fodt: fodtFor(v, t.heltall(0, eldst)) }), 'barn', v.naa);
  }
  registrerBosatt(v, { ...h, medlemmer: h.medlemmer.slice(foer) }, v.naa);
}

function trangt(v: Verden, h: Husstand): boolean {
  return h.leieforhold !== null && soveromsbehov(h, v.naa) > Math.max(1, h.leieforhold.bolig.soverom);
}

/** What may happen in a household in a month. The chances are per year. */
function lev(v: Verden, h: Husstand): void {
  const t = v.t('livslop');
  const hoved = hovedperson(h, v.naa);
  if (!hoved) return;
  const skjer = (perAar: number): boolean => t.sjanse(perAar / 12);
  const [partner] = rolle(h, v, 'partner');
  const barn = rolle(h, v, 'barn');
  const hovedalder = alder(hoved.fodt, v.naa);
  const mor = [hoved, partner?.person].find((p) => p?.kjonn === 'k' && alder(p.fodt, v.naa) < 41);
  const yngst = Math.max(0, ...barn.map((b) => b.person.fodt));
  if (mor && h.gruppe !== 'rus_psykisk' && barn.length < 5 && v.naa - yngst > 400 && skjer(partner ? 0.12 : 0.03))
    fodsel(v, h);
  const voksen = barn.find((b) => alder(b.person.fodt, v.naa) >= 18);
  if (voksen && skjer(0.4)) flyttHjemmefra(v, h, voksen);
  if (partner && hovedalder < 67 && skjer(0.035)) brudd(v, h, partner);
  if (!partner && h.gruppe === 'flyktning' && barn.length === 0 && hovedalder > 21 && skjer(0.07))
    gjenforening(v, h, hovedalder);
  if (skjer(trangt(v, h) ? 0.3 : 0.022)) sok(v, h, 'bytte');
  const siste = h.maalgrupper.at(-1);
  if (siste && siste.fom < v.naa && h.gruppe === 'andre_problemer' && skjer(0.03)) {
    h.gruppe = t.sjanse(0.7) ? 'rus_psykisk' : 'funksjonsnedsettelse';
    h.maalgrupper.push({ maalgruppe: h.gruppe, fom: v.naa });
  }
}

/** Everybody who rents from the municipality lives on, each on a day of the month. */
export function levVidere(v: Verden): void {
  const t = v.t('livslop');
  for (const h of v.register.husstander) {
    if (h.leieforhold) v.om(t.heltall(0, 27), () => h.leieforhold && lev(v, h));
  }
}
