import { endre } from './boliger';
import type { Bolig, Boligfakta } from './register';
import type { Verden } from './verden';

interface Endringsslag {
  /** Expected number a year for 2 000 dwellings. */
  readonly perAar: number;
  readonly gjelder: (b: Bolig) => boolean;
  readonly endring: (b: Bolig, v: Verden) => Partial<Boligfakta>;
}

const ENDRINGER: readonly Endringsslag[] = [
  // The survey of the old stock: unknown becomes yes or no.
  {
    perAar: 13,
    gjelder: (b) => b.naa.rullestol === null,
    endring: (_, v) => ({ rullestol: v.t('endring').sjanse(0.3) }),
  },
  // A lift or a bathroom makes a dwelling accessible.
  { perAar: 5, gjelder: (b) => b.naa.rullestol === false && b.naa.areal > 40, endring: () => ({ rullestol: true }) },
  // What was rented in is bought.
  { perAar: 4, gjelder: (b) => b.naa.form === 'innleid', endring: () => ({ form: 'eid' }) },
  { perAar: 1, gjelder: (b) => b.naa.form === 'disposisjonsrett', endring: () => ({ form: 'tilvisning' }) },
  {
    perAar: 3,
    gjelder: (b) => b.naa.maalgruppe === null && b.type === 'leilighet',
    endring: () => ({ maalgruppe: 'flyktning' }),
  },
  { perAar: 3, gjelder: (b) => b.naa.maalgruppe === 'eldre', endring: () => ({ maalgruppe: 'funksjonsnedsettelse' }) },
  {
    perAar: 2,
    gjelder: (b) => b.type === 'hybel' && b.naa.maalgruppe !== 'rus_psykisk',
    endring: () => ({ maalgruppe: 'rus_psykisk' }),
  },
  // The municipality bought the neighbouring flats as well.
  {
    perAar: 2,
    gjelder: (b) => !b.naa.samlokalisert && b.type === 'leilighet',
    endring: () => ({ samlokalisert: true }),
  },
  // A new measurement after rebuilding.
  {
    perAar: 3,
    gjelder: (b) => b.leieforhold === null,
    endring: (b, v) => ({ areal: b.naa.areal + v.t('endring').heltall(2, 9) }),
  },
];

/** The month's changes of facts. */
export function endreFakta(v: Verden): void {
  const t = v.t('endring');
  const { boliger } = v.register;
  for (const slag of ENDRINGER) {
    const antall = t.antall((slag.perAar * boliger.length) / 2000 / 12);
    if (antall === 0) continue;
    const aktuelle = boliger.filter((b) => b.tom === null && b.fom < v.naa && slag.gjelder(b));
    for (let i = 0; i < antall && aktuelle.length > 0; i++) {
      const bolig = t.velg(aktuelle);
      v.om(t.heltall(0, 27), () => endre(v, bolig, slag.endring(bolig, v)));
    }
  }
}
