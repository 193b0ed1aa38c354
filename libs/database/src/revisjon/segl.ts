import type { Bruker } from '../transaksjon/bruker';
import type { Database } from '../transaksjon/database';
import { iTransaksjon, type Sporring } from '../transaksjon/i-transaksjon';
import { kontrollerKjede, type Kjedekontroll } from './kontroller-kjede';
import type { Kjedeende, Segl, Seglnokkel } from './seglnokkel';

/**
 * Goes through the chain of the user's municipality, and seals its end when it is whole. `fraSegl`: only what has come since
 * the last seal, which vouches for the rest; otherwise from the first row.
 */
export async function kontrollerOgForsegl(
  db: Database,
  bruker: Bruker,
  nokkel: Seglnokkel,
  { fraSegl }: { readonly fraSegl: boolean },
): Promise<Kjedekontroll> {
  const { kommuneId } = bruker;
  const svar = await iTransaksjon(db, bruker, {}, async (tx) => {
    const fra = fraSegl ? await sisteSegl(tx.query, kommuneId, nokkel) : undefined;
    return kontrollerKjede(tx.query, kommuneId, nokkel, fra);
  });
  if (svar.hel && svar.ende.nr > 0)
    await iTransaksjon(db, bruker, { isolasjon: 'read committed' }, (tx) =>
      forsegl(tx.query, kommuneId, nokkel, svar.ende),
    );
  return svar;
}

async function sisteSegl(query: Sporring, kommuneId: number, nokkel: Seglnokkel): Promise<Kjedeende | undefined> {
  const [siste] = await query<Segl & Record<string, unknown>>(
    'select nr, hash, merke from revisjon.segl where kommune_id = $1 order by nr desc limit 1',
    [kommuneId],
  );
  return siste && nokkel.gjelder(kommuneId, siste) ? siste : undefined;
}

/** Seals an end that has been gone through. An end that has a seal gets no other, whoever comes at the same time. */
export async function forsegl(query: Sporring, kommuneId: number, nokkel: Seglnokkel, ende: Kjedeende): Promise<void> {
  await query(`select pg_advisory_xact_lock(hashtext('tak.segl'), $1)`, [kommuneId]);
  await query(
    `insert into revisjon.segl (kommune_id, nr, hash, merke) select $1, $2, $3, $4
      where not exists (select from revisjon.segl where kommune_id = $1 and nr = $2)`,
    [kommuneId, ende.nr, ende.hash, nokkel.merke(kommuneId, ende)],
  );
}

const BUNT = 5000;

/**
 * When the installation gets a new key: every seal that fits the old one is marked by the new, in the owner's transaction.
 * A seal that does not fit is left as it is, so that it is still found. Answers how many were marked.
 */
export async function fornySegl(query: Sporring, gammel: Seglnokkel, ny: Seglnokkel): Promise<number> {
  await query('alter table revisjon.segl disable trigger bare_til');
  const rader = await query<Segl & { kommune: number; sted: string }>(
    'select ctid::text as sted, kommune_id as kommune, nr, hash, merke from revisjon.segl',
  );
  const egne = rader.filter((r) => gammel.gjelder(r.kommune, r));
  for (let i = 0; i < egne.length; i += BUNT) {
    const bunt = egne.slice(i, i + BUNT);
    await query(
      `update revisjon.segl s set merke = n.merke from unnest($1::tid[], $2::bytea[]) n (sted, merke) where s.ctid = n.sted`,
      [bunt.map((r) => r.sted), bunt.map((r) => ny.merke(r.kommune, r))],
    );
  }
  await query('alter table revisjon.segl enable trigger bare_til');
  return egne.length;
}
