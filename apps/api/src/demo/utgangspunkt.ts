import { plussMaaneder, type Dag } from './dagtall';
import { lagHusstand, type Husstandsform } from './husstander';
import type { Maalgruppe } from './kommuneparametere';
import { erTidsubestemt, folg, kontraktslutt, lagLeieforhold } from './leieforhold';
import type { Bolig, Husstand } from './register';
import { tilbyFram } from './vakanser';
import type { Verden } from './verden';

/** Who lives in an ordinary dwelling: a small one, or one for a family. */
const SMAA: Readonly<Record<Maalgruppe, number>> = {
  rus_psykisk: 30,
  funksjonsnedsettelse: 14,
  eldre: 12,
  flyktning: 16,
  andre_problemer: 34,
  uten_behovsproving: 5,
};
const STORE = { flyktning: 46, andre_problemer: 44, uten_behovsproving: 5, funksjonsnedsettelse: 5 };

/** Years the households of the first day have lived there on average; people who stay long are many in a stock. */
const BODD: Readonly<Record<Maalgruppe, number>> = {
  rus_psykisk: 4.5,
  funksjonsnedsettelse: 9,
  eldre: 4.5,
  flyktning: 3,
  andre_problemer: 3.2,
  uten_behovsproving: 2.2,
};

/** The row chain of terms from the first day of living there; only the last one still runs. */
function lagKjede(v: Verden, bolig: Bolig, husstand: Husstand, innflyttet: Dag): void {
  if (erTidsubestemt(v, husstand)) {
    const leie = { bolig, husstand, soknad: null, fom: innflyttet, kontraktTom: null };
    husstand.leieforhold = lagLeieforhold(v, leie);
  } else {
    for (let fom = innflyttet; husstand.leieforhold === null; fom = kontraktslutt(fom) + 1) {
      const kontraktTom = kontraktslutt(fom);
      const leie = lagLeieforhold(v, { bolig, husstand, soknad: null, fom, kontraktTom });
      if (kontraktTom >= v.naa) husstand.leieforhold = leie;
      else [leie.tom, leie.avslutning] = [kontraktTom, 'forlenget'];
    }
  }
  bolig.leieforhold = husstand.leieforhold;
  folg(v, husstand.leieforhold);
}

function flyttInnForLengeSiden(v: Verden, bolig: Bolig): void {
  const t = v.t('utgangspunkt');
  const stor = bolig.soverom >= 2;
  const gruppe = bolig.naa.maalgruppe ?? t.vektet<Maalgruppe>(stor ? STORE : SMAA);
  const formerSmaa: Partial<Record<Husstandsform, number>> = { enslig: 90, par: 10 };
  const formerStore: Partial<Record<Husstandsform, number>> = { par_med_barn: 50, enslig_med_barn: 45, par: 5 };
  const tidligst = Math.max(bolig.fom, v.naa - 9000);
  const onsket = v.naa - 20 - Math.round(t.eksponentiell(BODD[gruppe] * 365));
  const innflyttet = Math.min(v.naa - 1, Math.max(tidligst, onsket));
  // The hovedperson was grown up on the day of moving in.
  const minst = 18 + Math.ceil((v.naa - innflyttet) / 365);
  const h = lagHusstand(v, gruppe, {
    form: t.vektet(stor ? formerStore : formerSmaa),
    fom: innflyttet,
    minstAlder: minst,
  });
  lagKjede(v, bolig, h, Math.max(innflyttet, plussMaaneder(h.medlemmer[0]?.person.fodt ?? 0, 18 * 12)));
}

/** The first day: almost every dwelling has somebody in it, some for many years. */
export function fyllBestand(v: Verden): void {
  const t = v.t('utgangspunkt');
  for (const bolig of v.register.boliger) {
    if (t.sjanse(0.975)) flyttInnForLengeSiden(v, bolig);
    else {
      bolig.ledigFra = Math.max(bolig.fom, v.naa - t.heltall(1, 60));
      v.om(t.heltall(0, 40), () => tilbyFram(v, bolig));
    }
  }
}
