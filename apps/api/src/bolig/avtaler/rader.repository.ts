import type { Transaksjon } from '@tak/database';

type Verdi = string | number | boolean | null;
/** Values by column, of one row. Names of tables and columns are the code's own, never what came in. */
export type Rad = Readonly<Record<string, Verdi>>;

/** Writes one row. */
export async function settInn(tx: Transaksjon, tabell: string, rad: Rad): Promise<void> {
  const kolonner = Object.keys(rad);
  await tx.query(
    `insert into register.${tabell} (${kolonner.join(', ')}) values (${kolonner.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(rad),
  );
}

/** Gives the row of these keys other values; answers how many became another: one that is so already keeps its version. */
export async function endre(tx: Transaksjon, tabell: string, nokkel: Rad, verdier: Rad): Promise<number> {
  const n = Object.keys(nokkel).length;
  const kolonner = Object.keys(verdier).map((k, i) => ({ k, p: `$${n + i + 1}` }));
  const rader = await tx.query(
    `update register.${tabell} t set ${kolonner.map(({ k, p }) => `${k} = ${p}`).join(', ')}
      where ${likt(nokkel)} and (${kolonner.map(({ k, p }) => `t.${k} is distinct from ${p}`).join(' or ')})
     returning 1 as n`,
    [...Object.values(nokkel), ...Object.values(verdier)],
  );
  return rader.length;
}

/** Takes the row away; answers how many there were. */
export async function slett(tx: Transaksjon, tabell: string, nokkel: Rad): Promise<number> {
  return (
    await tx.query(`delete from register.${tabell} t where ${likt(nokkel)} returning 1 as n`, Object.values(nokkel))
  ).length;
}

/** Whether there is one. */
export async function finnes(tx: Transaksjon, tabell: string, nokkel: Rad): Promise<boolean> {
  const [rad] = await tx.query(`select from register.${tabell} t where ${likt(nokkel)}`, Object.values(nokkel));
  return rad !== undefined;
}

const likt = (nokkel: Rad): string =>
  Object.keys(nokkel)
    .map((k, i) => `t.${k} = $${i + 1}`)
    .join(' and ');

/** An id of what is made in Tak: T and a number; drawn again when a package has brought the same. */
export async function nyEksternId(tx: Transaksjon, kommuneId: number, tabell: string): Promise<string> {
  for (;;) {
    const [rad] = await tx.query<{ id: string }>(`select 'T' || nextval('tak.egen_id') as id`);
    if (rad && !(await finnes(tx, tabell, { kommune_id: kommuneId, ekstern_id: rad.id }))) return rad.id;
  }
}
