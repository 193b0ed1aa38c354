import { velgKommuner, type Transaksjon } from '@tak/database';
import { PAKKEFORMAT } from '@tak/domain';

/** The municipalities an import concerns. */
export interface Omfang {
  /** Those that may be read and written. */
  readonly kommuner: readonly number[];
  /** Did the package name them (kommuner.csv or a kommunenummer)? Only those may `--komplett` empty. */
  readonly navngitt: boolean;
}

const MED_KOMMUNENUMMER = PAKKEFORMAT.filter((f) => f.kolonner.some((k) => k.type.slag === 'kommunenummer'));

/**
 * Finds the municipalities of the package, takes their import locks (one import at a time in a municipality) and opens
 * them for the transaction. Numbers in kommuner.csv that the register lacks become new municipalities.
 * `bare`: the one municipality a caseworker may import for.
 */
export async function finnOmfang(tx: Transaksjon, dag: string, bare: number | null): Promise<Omfang> {
  await tx.query(
    `create temp table pakke_kommuner (nummer text collate "C" primary key, kommune_id int, ny boolean not null,
       brukbar boolean not null default true, fremmed boolean not null default false) on commit drop`,
  );
  const numre = MED_KOMMUNENUMMER.map((f) => `select kommunenummer from inn_${f.navn} where kommunenummer is not null`);
  await tx.query(`insert into pakke_kommuner select kommunenummer, null, false from (${numre.join(' union ')}) n`);
  await slaaOpp(tx, dag);
  await laas(tx, bare);
  await nyeKommuner(tx, dag);
  if (bare !== null) {
    await tx.query(`update pakke_kommuner set brukbar = false, fremmed = true where kommune_id <> $1`, [bare]);
  }
  const rader = await tx.query<{ kommune_id: number; brukbar: boolean }>(
    `select distinct kommune_id, brukbar from pakke_kommuner where kommune_id is not null order by 1`,
  );
  const navngitt = rader.length > 0;
  const kommuner = navngitt ? rader.filter((r) => r.brukbar).map((r) => r.kommune_id) : await alle(tx, bare);
  await velgKommuner(tx, kommuner);
  return { kommuner, navngitt };
}

/** A number is the municipality that has it on the business day, otherwise the one that had it last. */
async function slaaOpp(tx: Transaksjon, dag: string): Promise<void> {
  await tx.query(
    `update pakke_kommuner p set kommune_id = (select n.kommune_id from register.kommunenumre n
        where n.nummer = p.nummer
        order by ($1::date between n.fom and coalesce(n.tom, 'infinity')) desc, n.fom desc limit 1)
      where p.kommune_id is null`,
    [dag],
  );
}

async function laas(tx: Transaksjon, bare: number | null): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtext('tak.import'), kommune_id)
       from (select distinct kommune_id from (
               select kommune_id from pakke_kommuner where kommune_id is not null
               union all
               select kommune_id from register.kommuner
                where not exists (select from pakke_kommuner) and ($1::int is null or kommune_id = $1)) k
              order by 1) s`,
    [bare],
  );
}

/** Two imports that make the same municipality take turns; the second finds it made. */
async function nyeKommuner(tx: Transaksjon, dag: string): Promise<void> {
  const [nye] = await tx.query<{ antall: number }>(
    `select count(*) as antall from pakke_kommuner where kommune_id is null`,
  );
  if (!nye?.antall) return;
  await tx.query(`select pg_advisory_xact_lock(hashtext('tak.import'), 0)`);
  await slaaOpp(tx, dag);
  await tx.query(
    `update pakke_kommuner p set kommune_id = nextval('tak.kommune_nr'), ny = true
      where p.kommune_id is null and exists (select from inn_kommuner i where i.kommunenummer = p.nummer)`,
  );
}

async function alle(tx: Transaksjon, bare: number | null): Promise<number[]> {
  if (bare !== null) return [bare];
  const rader = await tx.query<{ kommune_id: number }>('select kommune_id from register.kommuner order by 1');
  return rader.map((r) => r.kommune_id);
}
