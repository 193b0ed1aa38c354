/** A target group and its counts by age. */
export interface Kryssrad {
  readonly maalgruppe: string;
  readonly antall: ReadonlyMap<string, number>;
  readonly sum: number;
}

interface Celle {
  readonly maalgruppe: string;
  readonly alder: string;
  readonly antall: number;
}

/** Cells as rows, in the order the groups first come. */
export function kryssrader(celler: readonly Celle[]): readonly Kryssrad[] {
  const rader = new Map<string, Map<string, number>>();
  for (const { maalgruppe, alder, antall } of celler) {
    const rad = rader.get(maalgruppe) ?? new Map<string, number>();
    rad.set(alder, (rad.get(alder) ?? 0) + antall);
    rader.set(maalgruppe, rad);
  }
  return [...rader].map(([maalgruppe, antall]) => ({
    maalgruppe,
    antall,
    sum: [...antall.values()].reduce((a, b) => a + b, 0),
  }));
}

/** The largest group that is a group; null when there is none, or when two share the place. */
export function stoerst<G extends { readonly gruppe: string; readonly antall: number }>(
  grupper: readonly G[],
): G | null {
  const [forst, nest] = grupper
    .filter((g) => g.gruppe !== 'ukjent' && g.antall > 0)
    .toSorted((a, b) => b.antall - a.antall);
  return forst && forst.antall !== nest?.antall ? forst : null;
}

/** Share that nobody has filled in, 0 to 1. */
export function andelUkjent(grupper: readonly { readonly gruppe: string; readonly antall: number }[]): number {
  const sum = grupper.reduce((n, g) => n + g.antall, 0);
  return sum === 0 ? 0 : (grupper.find((g) => g.gruppe === 'ukjent')?.antall ?? 0) / sum;
}
