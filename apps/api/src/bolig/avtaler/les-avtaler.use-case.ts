import { Injectable } from '@nestjs/common';
import type { BoligavtalerSvar, Rullestolrad } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { innleiedifferanse, innleievarsler, plussMaaneder, rullestoltilgjengelig, somDato } from '@tak/domain';
import { versjonAv } from '../../endring/versjon.queries';
import { Klokke } from '../../plattform/klokke';
import { nektetFunn } from '../../plattform/nektet-funn';
import type { InnloggetBruker } from '../../plattform/tilgang';
import type { Boligregisterrad } from '../boligrad';
import { boligen } from '../boligside.queries';
import { avtalene, type Avtalebilde } from './avtaler.queries';

/** What hangs on a dwelling with days of its own. Names no tenant, so it is no reading of a person. */
@Injectable()
export class LesAvtaler {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: number): Promise<BoligavtalerSvar> {
    const dag = this.klokke.dag();
    const svar = await iTransaksjon(this.db, bruker, { isolasjon: 'read committed', dag }, async (tx) => {
      const bolig = await boligen(tx, bruker, id, dag);
      if (!bolig) return null;
      const versjon = await versjonAv(tx, bruker, 'bolig', id);
      return avtalesvar(bolig, await avtalene(tx, bruker.kommuneId, id), { dag, versjon });
    });
    if (!svar) throw await nektetFunn(this.db, bruker, 'bolig');
    return svar;
  }
}

function avtalesvar(
  bolig: Boligregisterrad,
  { svar, ...lister }: Avtalebilde,
  { dag, versjon }: { readonly dag: string; readonly versjon: number },
): BoligavtalerSvar {
  const { form, kontraktTil, maanedsleie, rullestol } = bolig;
  const bilde = { dag, form, avtaler: lister.innleie, utleid: bolig.status === 'utleid', kontraktTil };
  const naa = lister.innleie.find((a) => a.fom <= dag && (a.tom === null || a.tom >= dag));
  return {
    id: bolig.id,
    dag,
    versjon,
    ...lister,
    innleievarsler: innleievarsler(bilde, plussMaaneder(somDato(dag), 12)),
    innleiedifferanse: naa ? innleiedifferanse(naa.maanedspris, maanedsleie) : null,
    rullestol: { svar, faktum: rullestol, utenSvar: rullestol !== null && svarPaa(svar, dag) !== rullestol },
  };
}

/** What the answers of the day say; before the first of them, nothing. The newest first. */
const svarPaa = (svar: readonly Rullestolrad[], dag: string): boolean | null => {
  const gjelder = svar.find((s) => s.fom <= dag);
  return gjelder ? rullestoltilgjengelig(gjelder) : null;
};
