import { Injectable } from '@nestjs/common';
import type { Inhabilitet, MinSvar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { ubeskyttede } from '../person/egen-person.queries';
import { isotid } from '../plattform/isotid.sql';
import { Konfig } from '../plattform/konfig';
import type { InnloggetBruker } from '../plattform/tilgang';

type Minokt = MinSvar['okter'][number];

/** What a user sees of the own account. */
@Injectable()
export class MinQueries {
  constructor(
    private readonly db: Database,
    private readonly konfig: Konfig,
  ) {}

  async les(bruker: InnloggetBruker): Promise<MinSvar> {
    return iTransaksjon(this.db, bruker, {}, (tx) => this.alt(tx, bruker));
  }

  async alt(tx: Transaksjon, bruker: InnloggetBruker): Promise<MinSvar> {
    return {
      okter: await tx.query<Minokt>(
        `select okt_id as id, ${isotid('opprettet')} as opprettet, ${isotid('sist_brukt')} as "sistBrukt",
                okt_id = $3 as denne
           from tilgang.okter
          where kommune_id = $1 and bruker_id = $2 and utloper > clock_timestamp()
            and sist_brukt > clock_timestamp() - make_interval(mins => $4)
          order by okt_id = $3 desc, okter.sist_brukt desc`,
        [bruker.kommuneId, bruker.id, bruker.oktId, this.konfig.oktHvile],
      ),
      inhabiliteter: await this.erklaeringer(tx, bruker),
    };
  }

  /** A household that has become protected is gone from here as from everywhere: listed but not found, it would tell. */
  private async erklaeringer(tx: Transaksjon, bruker: InnloggetBruker): Promise<Inhabilitet[]> {
    const rader = await tx.query<Inhabilitet & { husstand_id: number }>(
      `select i.husstand_id, i.inhabilitet_id as id, h.ekstern_id as husstand, i.grunn, ${isotid('i.erklaert')} as erklaert,
                ${isotid('i.opphevet')} as opphevet, i.opphevet_grunn as "opphevetGrunn"
           from tilgang.inhabiliteter i
           join register.husstander h on h.kommune_id = i.kommune_id and h.husstand_id = i.husstand_id
          where i.kommune_id = $1 and i.bruker_id = $2
          order by i.opphevet is not null, i.erklaert desc`,
      [bruker.kommuneId, bruker.id],
    );
    const aapne = await ubeskyttede(
      tx,
      bruker,
      rader.map((r) => r.husstand_id),
    );
    return rader.filter((r) => aapne.has(r.husstand_id)).map(({ husstand_id: _, ...erklaering }) => erklaering);
  }
}
