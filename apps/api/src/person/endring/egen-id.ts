import type { Transaksjon } from '@tak/database';

/** Draws ids for what is made in Tak until one is free: `lag` answers null when somebody's package had it already. */
export async function nyId(lag: (eksternId: string) => Promise<number | null>, tx: Transaksjon): Promise<number> {
  for (;;) {
    const [rad] = await tx.query<{ id: string }>(`select 'T' || nextval('tak.egen_id') as id`);
    const nokkel = await lag(rad?.id ?? '');
    if (nokkel !== null) return nokkel;
  }
}
