import type { Dag } from './dagtall';
import type { Bolig, Disposisjonsform, Utilgjengelig } from './register';
import type { Verden } from './verden';

/** Chance that the municipality gives a vacated dwelling up (sale, end of the rent contract) instead of letting it. */
const AVHENDES: Readonly<Record<Disposisjonsform, number>> = {
  eid: 0.055,
  innleid: 0.2,
  disposisjonsrett: 0.1,
  tilvisning: 0.2,
};

export function tilbyFram(v: Verden, bolig: Bolig): void {
  if (bolig.tom === null && bolig.leieforhold === null && !v.klare.includes(bolig)) v.klare.push(bolig);
}

/** Closed for work: the row runs until the work is done. */
function steng(v: Verden, bolig: Bolig, fra: Dag): void {
  const t = v.t('vakanse');
  const stengt: Utilgjengelig = {
    fom: fra,
    tom: null,
    grunn: t.vektet({ rehabilitering: 55, skade: 25, ombygging: 12, annet: 8 }),
  };
  bolig.utilgjengelig.push(stengt);
  v.kalender.planlegg(fra + 25 + Math.round(t.eksponentiell(75)), () => {
    stengt.tom = v.naa;
    v.om(t.heltall(1, 7), () => tilbyFram(v, bolig));
  });
}

/** A dwelling is empty from this day: given up, closed for work, or cleaned and let again. */
export function gjorKlar(v: Verden, bolig: Bolig, fra: Dag): void {
  const t = v.t('vakanse');
  bolig.leieforhold = null;
  bolig.ledigFra = fra;
  const skjebne = t.neste();
  const avhendes = AVHENDES[bolig.naa.form];
  if (skjebne < avhendes) bolig.tom = fra + t.heltall(5, 80);
  else if (skjebne < avhendes + 0.09) steng(v, bolig, fra);
  else v.kalender.planlegg(fra + 2 + Math.round(t.eksponentiell(12)), () => tilbyFram(v, bolig));
}
