import { lagHusstand } from '../husstander';
import { registrerOpphold } from '../opphold';
import type { Husstand, Opphold } from '../register';
import type { Verden } from '../verden';
import { midlertidige, oppholdsgruppe, OPPHOLDSGRUPPER, type Aar, type Oppholdsgruppe, type Tall } from './telling';

/** From one year into the next: what was there before and what goes on after stands. */
function fjernIAaret(v: Verden, opphold: readonly Opphold[], { forste }: Aar): void {
  const borte = new Set<Opphold>();
  for (const o of opphold) {
    if (o.fom < forste) o.tom = forste - 1;
    else if (o.tom === null) o.fom = v.naa;
    else borte.add(o);
  }
  v.register.opphold = v.register.opphold.filter((o) => !borte.has(o));
  v.register.fjernedeOpphold += borte.size;
}

/** Somebody else had a place to offer: the stays of these households are taken out of the year. */
function fjern(v: Verden, aar: Aar, husstander: readonly (readonly [Husstand, Opphold[]])[], antall: number): void {
  const hele = (opphold: readonly Opphold[]): boolean => opphold.some((o) => o.fom < aar.forste && o.tom === null);
  const mulige = husstander.filter(([, opphold]) => !hele(opphold));
  for (const [, opphold] of v.t('tilpasning').noen(mulige, antall)) fjernIAaret(v, opphold, aar);
}

const lang = (gruppe: Oppholdsgruppe): boolean => gruppe.startsWith('lang');

/** Households nobody knew, who came, stayed and found a place themselves. */
function leggTil(v: Verden, { forste, siste }: Aar, gruppe: Oppholdsgruppe): void {
  const t = v.t('tilpasning');
  const dager = lang(gruppe) ? t.heltall(97, 180) : t.heltall(2, 80);
  const fom = t.heltall(forste, siste - dager);
  const familie = gruppe.endsWith('MedBarn');
  const form = familie ? t.vektet({ enslig_med_barn: 70, par_med_barn: 30 }) : 'enslig';
  const grunn = familie ? 'andre_problemer' : t.vektet({ rus_psykisk: 50, andre_problemer: 50 });
  const h = lagHusstand(v, grunn, { form, fom, minstAlder: 22, utenMaalgruppe: 0.12 });
  registrerOpphold(v, h, fom, fom + dager - 1);
}

/** As many households in temporary stays, short and long, with and without children. */
export function tilpassOpphold(v: Verden, aar: Aar, kvote: Tall): void {
  const iAaret = [...midlertidige(v, aar)];
  for (const gruppe of OPPHOLDSGRUPPER) {
    const disse = iAaret.filter(([, opphold]) => oppholdsgruppe(opphold, aar) === gruppe);
    if (disse.length > kvote[gruppe]) fjern(v, aar, disse, disse.length - kvote[gruppe]);
    for (let mangler = kvote[gruppe] - disse.length; mangler > 0; mangler--) leggTil(v, aar, gruppe);
  }
}
