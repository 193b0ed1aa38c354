import type { RaRad } from '../indikator';
import type { Arbeidstabeller, Query } from '../kjor/grunnlag';

/** A row of a set, as far as it explains itself. */
export type Settrad = Pick<RaRad, 'id' | 'grunn' | 'dag' | 'fra' | 'til' | 'verdi' | 'avstand'>;

/** A set with the names it is asked for by, `…/2026`: the text of a number is that of its year. */
export interface Sett {
  readonly nokler: readonly string[];
  readonly sql: string;
}

/**
 * The rows of many sets in one statement, each text once. Answers rows by name and then by the sender's id; the first
 * of several with one id (the earliest day).
 */
export async function lesSettrader(
  query: Query,
  tabeller: Arbeidstabeller,
  settene: readonly Sett[],
  kommuneId: number,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Settrad>>> {
  const svar = new Map<string, Map<string, Settrad>>();
  if (settene.length > 0) {
    await tabeller.lagFor(settene.map((s) => s.sql).join('\n'));
    const rader = await query<Settrad & { nr: number; aar: number }>(
      settene
        .map(
          ({ sql }, nr) => `select ${nr} as nr, s.aar, s.id, s.grunn, s.dag, s.fra, s.til, s.verdi, s.avstand
            from (${sql}) s where s.kommune_id = ${Number(kommuneId)}`,
        )
        .join('\nunion all\n') + '\norder by nr, aar, dag, id',
    );
    for (const { nr, aar, ...rad } of rader) {
      for (const nokkel of settene[nr]?.nokler ?? []) {
        if (!nokkel.endsWith(`/${aar}`)) continue;
        const av = svar.get(nokkel) ?? new Map<string, Settrad>();
        svar.set(nokkel, av);
        if (!av.has(rad.id)) av.set(rad.id, rad);
      }
    }
  }
  return svar;
}
