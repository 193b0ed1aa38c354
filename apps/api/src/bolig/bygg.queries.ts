import { Injectable } from '@nestjs/common';
import type { ByggRad, ByggSvar, ByggSvarEn } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { navneord } from '@tak/domain';
import { versjonAv } from '../endring/versjon.queries';
import { Klokke } from '../plattform/klokke';
import { nektetFunn } from '../plattform/nektet-funn';
import type { InnloggetBruker } from '../plattform/tilgang';
import { boligrader, UTVALG } from './boligrader.sql';
import { maanedenTil, monster, PER_SIDE } from './boligsporring';

/** Buildings with the dwellings of theirs that we dispose of today, by address in Norwegian order. */
@Injectable()
export class ByggQueries {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  /** `tomme`: those without such dwellings too. */
  async side(bruker: InnloggetBruker, sok: string, side: number, tomme = false): Promise<ByggSvar> {
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
        tomme,
      ]),
    );
    return { rader: svar?.rader ?? [], antall: svar?.antall ?? 0, side, perSide: PER_SIDE };
  }

  async ett(bruker: InnloggetBruker, id: number): Promise<ByggSvarEn> {
    const dag = this.klokke.dag();
    const bygg = await iTransaksjon(this.db, bruker, { dag }, async (tx) => {
      const [rad] = await tx.query<Omit<ByggSvarEn, 'versjon'>>(ETT, [dag, maanedenTil(dag), id, bruker.kommuneId]);
      return rad && { ...rad, versjon: await versjonAv(tx, bruker, 'bygg', id) };
    });
    if (!bygg) throw await nektetFunn(this.db, bruker, 'bygg');
    return bygg;
  }
}

const TELT = `count(*)::int as antall, count(*) filter (where a.status = 'utleid')::int as utleid,
         count(*) filter (where a.status = 'ledig')::int as ledig`;

/** One building ($3) of one municipality ($4). */
const ETT = `with ${boligrader('bolig_id in (select x.bolig_id from boliger x where x.kommune_id = $4 and x.bygg_id = $3)')}
select y.bygg_id as id, y.ekstern_id as "eksternId", y.navn, y.adresse, y.postnummer, y.poststed, y.bydel, t.*
  from bygg y, lateral (select ${TELT} from rader a
    where a.kommune_id = y.kommune_id and a.bygg_id = y.bygg_id and ${UTVALG.standard}) t
 where y.kommune_id = $4 and y.bygg_id = $3`;

const SQL = `with ${boligrader()}, telt as (
  select a.kommune_id, a.bygg_id, ${TELT}
    from rader a where a.kommune_id = $5 and a.bygg_id is not null and ${UTVALG.standard} group by a.kommune_id, a.bygg_id
), treff as (
  select y.bygg_id, coalesce(t.antall, 0) as antall, coalesce(t.utleid, 0) as utleid, coalesce(t.ledig, 0) as ledig,
         y.ekstern_id, coalesce(y.navn, y.adresse, y.ekstern_id) as navn, y.adresse, y.bydel
    from bygg y left join telt t on t.kommune_id = y.kommune_id and t.bygg_id = y.bygg_id
   where y.kommune_id = $5 and ($6 or t.bygg_id is not null) and ' ' || y.sok like all ($3::text[])
)
select (select count(*)::int from treff) as antall,
       (select coalesce(json_agg(json_build_object('id', s.bygg_id, 'eksternId', s.ekstern_id, 'navn', s.navn,
                 'adresse', s.adresse, 'bydel', s.bydel, 'antall', s.antall, 'utleid', s.utleid, 'ledig', s.ledig) order by s.nr), '[]')
          from (select t.*, row_number() over () as nr
                  from (select * from treff order by coalesce(adresse, navn) collate tak.adresse, bygg_id
                         limit ${PER_SIDE} offset $4) t) s) as rader`;
