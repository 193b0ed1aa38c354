import { Injectable } from '@nestjs/common';
import type { Tilvisningsavtale, TilvisningsavtalerSvar, TilvisningsavtaleSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { aktivPaa, somDato, tilvisningstak } from '@tak/domain';
import { versjonAv } from '../../../endring/versjon.queries';
import { Klokke } from '../../../plattform/klokke';
import { nektetFunn } from '../../../plattform/nektet-funn';
import type { InnloggetBruker } from '../../../plattform/tilgang';

type Avtalerad = Omit<Tilvisningsavtale, 'tak' | 'gjelder'>;

/** $1 municipality, $2 the day. */
const AVTALER = `select a.tilvisningsavtale_id as id, a.ekstern_id as "eksternId", a.navn, a.utleier, a.fom, a.tom,
       a.antall_boliger as "antallBoliger", (select count(*)::int from tilvisningsboliger t
         where t.kommune_id = a.kommune_id and t.tilvisningsavtale_id = a.tilvisningsavtale_id
           and t.fom <= $2::date and (t.tom is null or t.tom >= $2::date)) as tilvist
  from tilvisningsavtaler a where a.kommune_id = $1`;

/** Its dwellings ($3), those that are referred to now first; with the form each has on the day. */
const BOLIGER = `select t.bolig_id as "boligId", b.ekstern_id as "eksternId", t.fom, t.tom,
       coalesce(coalesce(b.adresse, y.adresse) || coalesce(', ' || b.bruksenhetsnummer, ''), b.bruksenhetsnummer, b.ekstern_id) as navn,
       coalesce((select e.disposisjonsform from boligendringer e
                  where e.kommune_id = b.kommune_id and e.bolig_id = b.bolig_id and e.fom <= $2::date and e.disposisjonsform is not null
                  order by e.fom desc limit 1), b.disposisjonsform) as form
  from tilvisningsboliger t
  join boliger b on b.kommune_id = t.kommune_id and b.bolig_id = t.bolig_id
  left join bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
 where t.kommune_id = $1 and t.tilvisningsavtale_id = $3
 order by t.tom is not null and t.tom < $2::date, navn collate tak.adresse, t.fom desc`;

/** Agreements of referral, and the dwellings of one. Name landlords, and no tenant. */
@Injectable()
export class TilvisningQueries {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  /** Those that run first, by name. */
  async alle(bruker: InnloggetBruker): Promise<TilvisningsavtalerSvar> {
    const dag = this.klokke.dag();
    const rader = await iTransaksjon(this.db, bruker, { dag }, (tx) =>
      tx.query<Avtalerad & Record<string, unknown>>(
        `${AVTALER} order by a.tom is not null and a.tom < $2::date, a.navn collate "nb-NO-x-icu", a.tilvisningsavtale_id`,
        [bruker.kommuneId, dag],
      ),
    );
    return { dag, avtaler: rader.map((r) => vis(r, dag)) };
  }

  async en(bruker: InnloggetBruker, id: number): Promise<TilvisningsavtaleSvar> {
    const dag = this.klokke.dag();
    const svar = await iTransaksjon(this.db, bruker, { isolasjon: 'read committed', dag }, async (tx) => {
      const [rad] = await tx.query<Avtalerad & Record<string, unknown>>(`${AVTALER} and a.tilvisningsavtale_id = $3`, [
        bruker.kommuneId,
        dag,
        id,
      ]);
      if (!rad) return null;
      const boliger = await tx.query<TilvisningsavtaleSvar['boliger'][number] & Record<string, unknown>>(BOLIGER, [
        bruker.kommuneId,
        dag,
        id,
      ]);
      return { ...vis(rad, dag), dag, versjon: await versjonAv(tx, bruker, 'tilvisningsavtale', id), boliger };
    });
    if (!svar) throw await nektetFunn(this.db, bruker, 'tilvisningsavtale');
    return svar;
  }
}

const vis = (rad: Avtalerad, dag: string): Tilvisningsavtale => ({
  ...rad,
  tak: tilvisningstak(rad.antallBoliger),
  gjelder: aktivPaa({ fom: somDato(rad.fom), tom: rad.tom === null ? null : somDato(rad.tom) }, somDato(dag)),
});
