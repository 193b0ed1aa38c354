import type { Filantall } from '@tak/contracts';

/** Share of a file's rows in the register that would change or go; null where the register has none from before. */
export const andelSomEndres = (f: Pick<Filantall, 'foer' | 'endret' | 'slettet'>): number | null =>
  f.foer === 0 ? null : (f.endret + f.slettet) / f.foer;
