import type { Transaksjon } from '../transaksjon/i-transaksjon';

/** What was taken away, as the statements that put it back. */
export type Vern = readonly string[];

/** Tables of the register that have a history: all a package can fill. */
const TABELLER = `
select c.oid, c.relname from pg_class c
 where c.relnamespace = 'register'::regnamespace and c.relkind = 'r'
   and exists (select from pg_class h where h.relnamespace = c.relnamespace and h.relname = c.relname || '_historikk')`;

/** Is there nothing at all in the register? */
export async function erTomt(tx: Transaksjon): Promise<boolean> {
  const tabeller = await tx.query<{ relname: string }>(TABELLER);
  const [rad] = await tx.query<{ tomt: boolean }>(
    `select not (${tabeller.map((t) => `exists (select from register.${t.relname})`).join(' or ')}) as tomt`,
  );
  return rad?.tomt ?? false;
}

/**
 * Takes away keys, indexes, exclusions and foreign keys of the empty tables, and foreign keys to them from other schemas
 * (read from the catalogue, so that none is forgotten), in this transaction: if it is rolled back they were never gone.
 * Nobody else sees the tables meanwhile. Built after the load they cost a third of what they cost during it.
 */
export async function fjernVern(tx: Transaksjon): Promise<Vern> {
  await tx.query(`lock table ${(await tx.query<{ relname: string }>(TABELLER)).map((t) => `register.${t.relname}`).join(', ')}
    in access exclusive mode`);
  const skranker = await tx.query<{ fjern: string; lag: string; fremmed: boolean }>(
    `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as fjern,
            format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as lag,
            k.contype = 'f' as fremmed
       from pg_constraint k
      where k.contype in ('p', 'u', 'x', 'f')
        and exists (select from (${TABELLER}) t where t.oid = k.conrelid or k.contype = 'f' and t.oid = k.confrelid)
      order by k.contype = 'f' desc, k.conrelid::regclass::text, k.conname`,
  );
  const indekser = await tx.query<{ fjern: string; lag: string }>(
    `select format('drop index register.%I', i.relname) as fjern, pg_get_indexdef(i.oid) as lag
       from pg_index x join pg_class i on i.oid = x.indexrelid join (${TABELLER}) t on t.oid = x.indrelid
      where not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
      order by i.relname`,
  );
  for (const { fjern } of [...skranker, ...indekser]) await tx.query(fjern);
  const egne = skranker.filter((s) => !s.fremmed);
  const fremmede = skranker.filter((s) => s.fremmed);
  return [...egne, ...indekser, ...fremmede].map((s) => s.lag);
}

/** Puts everything back, which tries every row. `fremdrift`: share done. */
export async function reisVern(tx: Transaksjon, vern: Vern, fremdrift: (andel: number) => void): Promise<void> {
  for (const [nr, lag] of vern.entries()) {
    await tx.query(lag);
    fremdrift((nr + 1) / vern.length);
  }
}

/** Lets the planner know what was filled in, before anything is asked of it. */
export async function tellOpp(tx: Transaksjon): Promise<void> {
  const tabeller = await tx.query<{ relname: string }>(TABELLER);
  await tx.query(`analyze ${tabeller.map((t) => `register.${t.relname}`).join(', ')}`);
}
