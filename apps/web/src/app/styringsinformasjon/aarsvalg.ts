import { Signal, computed } from '@angular/core';
import { injectQuery } from '@tak/ui';

/** Year and moment of knowledge, the same on every screen of numbers, kept in the URL. */
export interface Aarsvalg {
  /** What the URL says; null = the screen's own choice. */
  readonly aar: Signal<number | null>;
  /** ISO day the register is read as known at the end of; null = now. */
  readonly kjentPer: Signal<string | null>;
  velgAar(aar: number): void;
  velgKjentPer(dag: string | null): void;
}

/** A new year is another set of rows: back to the first page. */
export function injectAarsvalg(): Aarsvalg {
  const query = injectQuery();
  const aar = query.get('aar');
  const kjentPer = query.get('kjentPer');
  return {
    aar: computed(() => (/^\d{4}$/.test(aar() ?? '') ? Number(aar()) : null)),
    kjentPer: computed(() => (/^\d{4}-\d{2}-\d{2}$/.test(kjentPer() ?? '') ? kjentPer() : null)),
    velgAar: (ny) => query.set({ aar: ny, side: null }),
    velgKjentPer: (dag) => query.set({ kjentPer: dag, side: null }),
  };
}

/**
 * The year a screen opens at: until the end of June the one that is being reported (deadline 15.02, corrections 15.04,
 * final figures in June), afterwards the running one.
 */
export function standardaar(idag: string): number {
  const aar = Number(idag.slice(0, 4));
  return Number(idag.slice(5, 7)) <= 6 ? aar - 1 : aar;
}

/** Parameters of a request: only what is chosen. */
export const soek = (valg: Readonly<Record<string, string | number | null>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(valg).filter((par): par is [string, string | number] => par[1] !== null && par[1] !== ''),
  );
