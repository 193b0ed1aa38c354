import { type Signal, type WritableSignal, computed, signal } from '@angular/core';
import { type Query, injectQuery } from '@tak/ui';

const FELT = ['fra', 'til', 'bruker', 'handling'] as const;
type Filterfelt = (typeof FELT)[number];
const DATO = /^\d{4}-\d\d-\d\d$/;

/** What the log is filtered by. Dates and codes stand in the address; words do not, since they may name somebody. */
export interface Loggfilter {
  readonly verdier: Readonly<Record<Filterfelt, Signal<string | null>>>;
  readonly ord: WritableSignal<string>;
  readonly side: Signal<number>;
  /** As the API takes it, without the page. */
  readonly utvalg: Signal<Readonly<Record<string, string>>>;
  readonly filtrert: Signal<boolean>;
  readonly query: Query;
  sett(verdier: Partial<Record<Filterfelt, string | null>>): void;
  fjern(): void;
}

/** Call where injection is allowed. */
export function injectLoggfilter(): Loggfilter {
  const query = injectQuery();
  const dag = (param: Signal<string | null>): Signal<string | null> =>
    computed(() => (DATO.test(param() ?? '') ? param() : null));
  const verdier = {
    fra: dag(query.get('fra')),
    til: dag(query.get('til')),
    bruker: query.get('bruker'),
    handling: query.get('handling'),
  };
  const sideParam = query.get('side');
  const ord = signal('');
  const utvalg = computed(() => ({
    ...Object.fromEntries(
      FELT.flatMap((felt): [string, string][] => {
        const verdi = verdier[felt]();
        return verdi ? [[felt, verdi]] : [];
      }),
    ),
    ...(ord() ? { grunn: ord() } : {}),
  }));
  return {
    verdier,
    ord,
    side: computed(() => Math.max(1, Math.trunc(Number(sideParam()) || 1))),
    utvalg,
    filtrert: computed(() => Object.keys(utvalg()).length > 0),
    query,
    sett: (nye) => query.set({ ...nye, side: null }),
    fjern: () => {
      ord.set('');
      query.set({ fra: null, til: null, bruker: null, handling: null, side: null });
    },
  };
}
