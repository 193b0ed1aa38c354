import { lagHusstand } from './husstander';
import { flyttUt } from './leieforhold';
import type { Husstand, Utkastelse } from './register';
import type { Verden } from './verden';

const FORHOLD = {
  rus_psykisk: 5,
  andre_problemer: 4,
  flyktning: 2,
  uten_behovsproving: 1,
  funksjonsnedsettelse: 0.6,
  eldre: 0.1,
};

function trekkLeietaker(v: Verden): Husstand | undefined {
  const t = v.t('utkastelse');
  const gruppe = t.vektet(FORHOLD);
  const aktuelle = v.register.husstander.filter(
    (h) => h.leieforhold !== null && h.gruppe === gruppe && v.naa - h.leieforhold.fom > 90,
  );
  return aktuelle.length > 0 ? t.velg(aktuelle) : undefined;
}

function avslutt(v: Verden, sak: Utkastelse, utfall: NonNullable<Utkastelse['utfall']>): void {
  sak.avsluttet = v.naa;
  sak.utfall = utfall;
  const leie = sak.husstand.leieforhold;
  if (utfall === 'gjennomfort' && leie && !sak.husstand.nesteLeieforhold) flyttUt(v, leie, v.naa, 'utkastelse');
}

/** From the 14 days' notice (tvangsfullbyrdelsesloven § 4-18) to the end; most are paid, or given up, on the way. */
function forlop(v: Verden, h: Husstand): void {
  const t = v.t('utkastelse');
  const sak: Utkastelse = {
    id: v.id('U', v.register.utkastelser.length, 4),
    husstand: h,
    varslet: v.naa,
    begjaert: null,
    avsluttet: null,
    utfall: null,
  };
  v.register.utkastelser.push(sak);
  const kommunal = h.leieforhold !== null;
  if (t.sjanse(0.28)) {
    v.om(t.heltall(8, 40), () => avslutt(v, sak, t.sjanse(0.6) ? 'avverget' : 'trukket'));
    return;
  }
  v.om(t.heltall(15, 70), () => {
    sak.begjaert = v.naa;
    v.om(t.heltall(14, 110), () => {
      const flyttetSelv = kommunal && h.leieforhold === null;
      // A municipal landlord has more to try before the door is closed.
      const kastetUt = v.nivaa(v.par.kastetUt) * (kommunal ? 0.75 : 1.1);
      const utfall = t.sjanse(kastetUt) ? 'gjennomfort' : t.sjanse(0.7) ? 'avverget' : 'trukket';
      avslutt(v, sak, flyttetSelv ? 'trukket' : utfall);
    });
  });
}

/** The month's notices: two in five are the municipality's own tenants, the others rent elsewhere. */
export function varsleUtkastelser(v: Verden): void {
  const t = v.t('utkastelse');
  for (let n = t.antall(v.nivaa(v.par.utkastelsessaker) / 12); n > 0; n--) {
    v.om(t.heltall(0, 27), () => {
      const leietaker = t.sjanse(0.4) ? trekkLeietaker(v) : undefined;
      forlop(v, leietaker ?? lagHusstand(v, 'andre_problemer', { utenMaalgruppe: 0.35 }));
    });
  }
}
