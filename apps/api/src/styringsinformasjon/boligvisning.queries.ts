import type { Transaksjon } from '@tak/database';

/** A dwelling in a list: address with bruksenhet, and under it building and district. Never who lives there. */
export async function boligvisning(
  tx: Transaksjon,
  boliger: readonly number[],
): Promise<Map<number, { navn: string; undertekst: string | null }>> {
  if (boliger.length === 0) return new Map();
  const rader = await tx.query<{ bolig_id: number; navn: string; undertekst: string | null }>(
    `select b.bolig_id,
            coalesce(nullif(concat_ws(', ', coalesce(b.adresse, y.adresse), b.bruksenhetsnummer), ''), b.ekstern_id) as navn,
            nullif(concat_ws(' · ', y.navn, y.bydel), '') as undertekst
       from boliger b left join bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
      where b.bolig_id = any ($1)`,
    [[...new Set(boliger)]],
  );
  return new Map(rader.map((r) => [r.bolig_id, { navn: r.navn, undertekst: r.undertekst }]));
}
