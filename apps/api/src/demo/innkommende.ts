import { lagHusstand } from './husstander';
import type { Maalgruppe } from './kommuneparametere';
import { natthjem, plasser, sesong } from './opphold';
import { sok } from './soknader';
import type { Verden } from './verden';

/** The month's new applicants, group by group. */
export function nyeSokere(v: Verden): void {
  const t = v.t('innkommende');
  for (const [gruppe, perAar] of Object.entries(v.par.soknader) as [Maalgruppe, number][]) {
    for (let n = t.antall(perAar / 12); n > 0; n--) {
      v.om(t.heltall(0, 27), () => sok(v, lagHusstand(v, gruppe), 'ny'));
    }
  }
}

/** The month's people without a place to sleep whom nobody knew: most are single, few have children. */
export function akutteMoter(v: Verden): void {
  const t = v.t('akutt');
  for (let n = t.antall((v.nivaa(v.par.akutte) / 12) * sesong(v.naa)); n > 0; n--) {
    v.om(t.heltall(0, 27), () => {
      const gruppe = t.vektet({ rus_psykisk: 48, andre_problemer: 42, flyktning: 10 });
      const familier = v.par.akutteFamilier;
      const form = t.vektet({ enslig: 87, par: 3, enslig_med_barn: 7 * familier, par_med_barn: 3 * familier });
      const h = lagHusstand(v, gruppe, { form, utenMaalgruppe: 0.12 });
      plasser(v, h);
      if (t.sjanse(0.4)) v.om(t.heltall(2, 40), () => sok(v, h, 'ny'));
    });
  }
  for (let n = t.antall((v.par.natthjem / 12) * sesong(v.naa)); n > 0; n--) {
    v.om(t.heltall(0, 27), () => natthjem(v, lagHusstand(v, 'rus_psykisk', { form: 'enslig', utenMaalgruppe: 0.3 })));
  }
}
