import type { Filantall } from '@tak/contracts';

const HODE = ['fil', 'rader', 'nye', 'endret', 'uendret', 'slettet', 'foer', 'etter'] as const;

/** Counts per file as a table: the result, so standard output. */
export function skrivAntall(antall: readonly Filantall[]): void {
  const rader = antall.map((f) => HODE.map((k) => String(f[k])));
  const bredder = HODE.map((k, i) => Math.max(k.length, ...rader.map((r) => r[i]?.length ?? 0)));
  for (const rad of [[...HODE], ...rader]) {
    const celler = rad.map((c, i) => (i === 0 ? c.padEnd(bredder[i] ?? 0) : c.padStart(bredder[i] ?? 0)));
    process.stdout.write(`${celler.join('  ')}\n`);
  }
}
