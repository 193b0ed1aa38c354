import { Injectable } from '@nestjs/common';
import type { ByggRad, ByggSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { navneord } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { boligrader, UTVALG } from './boligrader.sql';
import { maanedenTil, monster, PER_SIDE } from './boligsporring';

/** Buildings with dwellings we dispose of today, by address in Norwegian order. */
@Injectable()
export class ByggQueries {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  async side(bruker: InnloggetBruker, sok: string, side: number): Promise<ByggSvar> {
    const dag = this.klokke.dag();
    const ord = navneord(sok).map(monster);
    if (sok !== '' && ord.length === 0) return { rader: [], antall: 0, side, perSide: PER_SIDE };
    const [svar] = await iTransaksjon(this.db, bruker, { dag }, (tx) =>
      tx.query<{ antall: number; rader: readonly ByggRad[] }>(SQL, [
        dag,
        maanedenTil(dag),
        ord,
        (side - 1) * PER_SIDE,
        bruker.kommuneId,
      ]),
    );
    return { rader: svar?.rader ?? [], antall: svar?.antall ?? 0, side, perSide: PER_SIDE };
  }
}

const SQL = `with ${boligrader()}, telt as (
  select a.kommune_id, a.bygg_id, count(*)::int as antall, count(*) filter (where a.status = 'utleid')::int as utleid,
         count(*) filter (where a.status = 'ledig')::int as ledig
    from rader a where a.kommune_id = $5 and a.bygg_id is not null and ${UTVALG.standard} group by a.kommune_id, a.bygg_id
), treff as (
  select t.*, y.ekstern_id, coalesce(y.navn, y.adresse, y.ekstern_id) as navn, y.adresse, y.bydel
    from telt t join bygg y on y.kommune_id = t.kommune_id and y.bygg_id = t.bygg_id
   where ' ' || y.sok like all ($3::text[])
)
select (select count(*)::int from treff) as antall,
       (select coalesce(json_agg(json_build_object('id', s.bygg_id, 'eksternId', s.ekstern_id, 'navn', s.navn,
                 'adresse', s.adresse, 'bydel', s.bydel, 'antall', s.antall, 'utleid', s.utleid, 'ledig', s.ledig) order by s.nr), '[]')
          from (select t.*, row_number() over () as nr
                  from (select * from treff order by coalesce(adresse, navn) collate tak.adresse, bygg_id
                         limit ${PER_SIDE} offset $4) t) s) as rader`;
