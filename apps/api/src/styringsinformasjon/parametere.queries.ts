import { Injectable } from '@nestjs/common';
import type { Definisjon, ParametereSvar, ParameterSvar } from '@tak/contracts';
import type { Bruker } from '@tak/database';
import { KOSTRAGRUPPER_GYLDIG_FRA } from '@tak/domain';
import {
  indikator,
  KATALOG,
  MAALSETTINGER,
  PARAMETERE,
  regelsett,
  type Indikator,
  type Parameter,
} from '@tak/indicators';
import { aarSomTrengs, lagParameterRad, Verdier } from './parameterrad';
import { foersteAarIRegisteret } from './registeraar.queries';
import { Tallgrunnlag, type Tallkontekst, type Tidspunkt } from './tallgrunnlag';

/** Numbers a reader must see apart: a breach of the law is counted on the whole stay, KOSTRA looks inside the year. */
const SE_OGSAA: Readonly<Record<string, readonly string[]>> = {
  '2.2': ['T.6'],
  'T.6': ['2.2'],
  '5.1': ['T.2'],
  '5.8': ['5.S2'],
  '5.S2': ['5.8'],
  'T.2': ['T.3'],
  'T.3': ['T.2'],
};

@Injectable()
export class ParametereQueries {
  constructor(private readonly grunnlag: Tallgrunnlag) {}

  /** Every parameter of the catalogue in one year, with its light and its trend. */
  async alle(bruker: Bruker, tid: Tidspunkt): Promise<ParametereSvar> {
    return this.grunnlag.les(bruker, tid, { aar: aarSomTrengs(tid.aar, PARAMETERE) }, async ({ tx, kjoring }) => {
      const ramme = await this.ramme(tx, tid);
      const verdier = new Verdier(await kjoring.alle(), ramme.foersteAar);
      return {
        ...ramme,
        maalsettinger: MAALSETTINGER.map((m) => ({
          id: m.id,
          tekst: m.tekst,
          innsatsomraade: innsatsomraade(m.innsatsomraade),
        })),
        parametere: PARAMETERE.map((p) => lagParameterRad(p, tid.aar, verdier)),
      };
    });
  }

  async en(bruker: Bruker, tid: Tidspunkt, p: Parameter): Promise<ParameterSvar> {
    return this.grunnlag.les(bruker, tid, { aar: aarSomTrengs(tid.aar, [p]) }, async ({ tx, kjoring }) => {
      const ramme = await this.ramme(tx, tid);
      const verdier = new Verdier(await kjoring.utvalg([p.id]), ramme.foersteAar);
      const i = indikator(p.id, tid.aar);
      return {
        ...lagParameterRad(p, tid.aar, verdier),
        ...ramme,
        maalsettingTekst: MAALSETTINGER.find((m) => m.id === p.maalsetting)?.tekst ?? '',
        definisjon: definisjon(p, i),
        radslag: i?.radslag ?? null,
        ...(await antall(kjoring, p.id, tid.aar, i)),
        seOgsaa: SE_OGSAA[p.id] ?? [],
        harFordeling: i !== undefined,
        merknadEldreAar: i !== undefined && tid.aar < KOSTRAGRUPPER_GYLDIG_FRA,
      };
    });
  }

  /** What every answer says of when: the year, what was known, and the years there are. */
  async ramme(tx: Tallkontekst['tx'], { aar, kjentPer, dag }: Tidspunkt) {
    const sisteAar = this.grunnlag.sisteAar();
    const foersteAar = Math.min((await foersteAarIRegisteret(tx)) ?? sisteAar, sisteAar);
    return { aar, kjentPer, dag, regelsett: regelsett(aar), foersteAar, sisteAar };
  }
}

const innsatsomraade = (id: string): string => KATALOG.innsatsomraader.find((o) => o.id === id)?.tekst ?? id;

function definisjon(p: Parameter, i: Indikator | undefined): Definisjon {
  return {
    teller: p.teller ?? null,
    nevner: p.nevner ?? null,
    kilde: i?.kilde ?? p.datakilde ?? '',
    grenser: i?.grenser ?? '',
    datakilde: p.datakilde,
    resultatmaal: p.resultatmaal?.tekst ?? null,
    begrunnelse: p.utledes_begrunnelse,
    gyldigFra: i?.gyldigFra ?? null,
  };
}

/** How many rows stand behind; null where the number has no such set. */
async function antall(kjoring: Tallkontekst['kjoring'], id: string, aar: number, i: Indikator | undefined) {
  const tell = async (sett: 'teller' | 'nevner' | 'utenfor', finnes: boolean): Promise<number | null> =>
    finnes ? (await kjoring.rader({ id, aar, sett, perSide: 1 })).antall : null;
  return {
    antallTeller: await tell('teller', i !== undefined),
    antallNevner: await tell('nevner', i !== undefined && i.nevner !== null),
    antallUtenfor: await tell('utenfor', i !== undefined && i.nevner !== null && i.delAvNevner !== false),
  };
}
