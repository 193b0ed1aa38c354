import type { Objektslag } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { Avvist } from '../plattform/problem';
import { isotid } from '../plattform/isotid.sql';

/** Where a record is locked. What else it consists of, see tak.versjon (migration 0017). */
const SLAG: Readonly<Record<Objektslag, { readonly tabell: string; readonly nokkel: string }>> = {
  bolig: { tabell: 'boliger', nokkel: 'bolig_id' },
  bygg: { tabell: 'bygg', nokkel: 'bygg_id' },
  tilvisningsavtale: { tabell: 'tilvisningsavtaler', nokkel: 'tilvisningsavtale_id' },
  husstand: { tabell: 'husstander', nokkel: 'husstand_id' },
};

/** The version of a record: the number of the last act that changed anything of it. 0 for one that is not there. */
export async function versjonAv(tx: Transaksjon, { kommuneId }: Bruker, slag: Objektslag, id: number): Promise<number> {
  const [rad] = await tx.query<{ versjon: number | null }>('select tak.versjon($1, $2, $3) as versjon', [
    slag,
    kommuneId,
    id,
  ]);
  return rad?.versjon ?? 0;
}

/** The versions of many dwellings at once, as `versjonAv` has each. */
export async function boligversjoner(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  ider: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rader = await tx.query<{ id: number; versjon: number | null }>(
    `select b.bolig_id as id, tak.versjon('bolig', $1, b.bolig_id) as versjon
       from register.boliger b where b.kommune_id = $1 and b.bolig_id = any ($2)`,
    [kommuneId, [...ider]],
  );
  return new Map(rader.map((r) => [r.id, r.versjon ?? 0]));
}

/**
 * Holds the record until the transaction ends, so that two who edit it come one after the other, and refuses an edit made
 * on another version than the one that stands: 409 `endret` with who and when (EndretProblem). 404 when it is not there.
 */
export async function laasOgKontroller(
  tx: Transaksjon,
  bruker: Bruker,
  { slag, id, versjon }: { readonly slag: Objektslag; readonly id: number; readonly versjon: number },
): Promise<void> {
  const { tabell, nokkel } = SLAG[slag];
  const [finnes] = await tx.query(
    `select from register.${tabell} where kommune_id = $1 and ${nokkel} = $2 for update`,
    [bruker.kommuneId, id],
  );
  if (!finnes) throw new Avvist(404, 'finnes_ikke');
  const naa = await versjonAv(tx, bruker, slag, id);
  if (naa !== versjon) throw new Avvist(409, 'endret', undefined, undefined, await sistEndret(tx, bruker, naa));
}

/** Who did the act, and when. */
async function sistEndret(tx: Transaksjon, { kommuneId }: Bruker, versjon: number): Promise<Record<string, unknown>> {
  const [rad] = await tx.query<{ av: string; tid: string }>(
    `select coalesce(u.navn, h.bruker) as av, ${isotid('h.tid')} as tid from register.hendelser h
       left join tilgang.brukere u on u.kommune_id = h.kommune_id and u.bruker_id::text = h.bruker
      where h.kommune_id = $1 and h.hendelse_id = $2`,
    [kommuneId, versjon],
  );
  return { versjon, endretAv: rad?.av ?? '', endretTid: rad?.tid ?? '' };
}
