import type { Apnetslag } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { isotid } from '../plattform/isotid.sql';

/** An act of another on a record that the user has opened. */
export interface Nyhet {
  readonly hendelseId: number;
  readonly type: string;
  readonly tid: string;
  readonly av: string | null;
  readonly slag: Apnetslag;
  readonly id: number;
  /** Every household that the act concerned. */
  readonly husstander: readonly number[];
}

/** Read, of which some may not be the reader's to see. */
const LEST = 50;

/**
 * Acts of others on records the user has opened, since the user last saw the record, and no older than the login before
 * this one: what has stood there for a whole session is no news. Newest first. Both times are the database's own clock.
 */
export const nyheter = (tx: Transaksjon, { kommuneId, id }: Bruker): Promise<Nyhet[]> =>
  tx.query<Nyhet & Record<string, unknown>>(
    `with innlogging as (
       select l.tid from revisjon.logg l
        where l.kommune_id = $1 and l.bruker = $2::text and l.handling = 'okt.inn' order by l.nr desc offset 1 limit 1
     ), apnet as materialized (
       select s.slag, s.objekt_id, s.slag || ':' || s.objekt_id as objekt,
              greatest(s.tid, (select tid from innlogging)) as siden
         from tilgang.sist_apnet s where s.kommune_id = $1 and s.bruker_id = $2::uuid
     )
     select h.hendelse_id as "hendelseId", h.type, ${isotid('h.tid')} as tid, b.navn as av, a.slag, a.objekt_id as id,
            coalesce((select json_agg(substr(o, 10)::bigint) from jsonb_array_elements_text(h.detaljer -> 'objekter') o
                       where o like 'husstand:%'), '[]') as husstander
       from hendelser h
       cross join lateral jsonb_array_elements_text(h.detaljer -> 'objekter') o (objekt)
       join apnet a on a.objekt = o.objekt and h.tid > a.siden
       left join tilgang.brukere b on b.kommune_id = $1 and b.bruker_id::text = h.bruker
      where h.kommune_id = $1 and h.bruker <> $2::text and h.tid > (select min(siden) from apnet)
        and jsonb_typeof(h.detaljer -> 'objekter') = 'array'
      order by h.hendelse_id desc, a.slag, a.objekt_id limit ${LEST}`,
    [kommuneId, id],
  );
