import type { Transaksjon } from '@tak/database';
import { harTilgang } from '@tak/domain';
import type { InnloggetBruker } from '../plattform/tilgang';

/** How long a door stays open for the one who opened it. Minutes; our own decision. */
export const APEN_MINUTTER = 30;

export type Apningsslag = 'beskyttet' | 'inhabil';

export interface Apning {
  readonly husstandId: number;
  readonly slag: Apningsslag;
  /** ISO moment. */
  readonly utloper: string;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/**
 * What the user has opened, and may still see. One who is no longer trusted with protected households has opened none.
 * The last moment of an opening does not count.
 */
export async function apnede(tx: Transaksjon, bruker: InnloggetBruker): Promise<readonly Apning[]> {
  const rader = await tx.query<Apning & Record<string, unknown>>(
    `select husstand_id as "husstandId", slag, to_char(max(utloper) at time zone 'UTC', ${ISO}) as utloper
       from tilgang.apninger
      where kommune_id = $1 and bruker_id = $2 and utloper > clock_timestamp()
      group by husstand_id, slag order by slag, husstand_id`,
    [bruker.kommuneId, bruker.id],
  );
  const betrodd = bruker.beskyttet && harTilgang(bruker.rolle, 'beskyttet.apne');
  return rader.filter((r) => betrodd || r.slag !== 'beskyttet');
}

/** Opens the households for the user from now on. Answers until when (also when there were none). */
export async function apne(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  husstander: readonly number[],
  { slag, grunn }: { readonly slag: Apningsslag; readonly grunn: string },
): Promise<string> {
  const [rad] = await tx.query<{ utloper: string; tid: Date }>(
    `select to_char(t at time zone 'UTC', ${ISO}) as utloper, t as tid
       from (select clock_timestamp() + make_interval(mins => $1) as t) s`,
    [APEN_MINUTTER],
  );
  if (!rad) throw new Error('the database tells no time');
  await tx.query(
    `insert into tilgang.apninger (kommune_id, bruker_id, husstand_id, slag, grunn, utloper)
     select $1, $2, h, $4, $5, $6 from unnest($3::bigint[]) h`,
    [bruker.kommuneId, bruker.id, [...husstander], slag, grunn, rad.tid],
  );
  return rad.utloper;
}
