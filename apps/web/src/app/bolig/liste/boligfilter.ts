import { type Signal, computed } from '@angular/core';
import type { BoligerForesporsel, Boligsortering, Boligstatus, Boligutvalg } from '@tak/contracts';
import { DISPOSISJONSFORMER, MAALGRUPPER } from '@tak/domain';
import { type Query, type Sort, injectQuery } from '@tak/ui';

export const UTVALG = [
  'standard',
  'ledige',
  'klargjores',
  'kontrakt_ut',
  'aapen_etter_utlop',
  'innleie_ut',
  'ukjent_rullestol',
  'mangler_maalgruppe',
  'avsluttede',
  'alle',
] as const satisfies readonly Boligutvalg[];
export const STATUSER = [
  'utleid',
  'ledig',
  'klargjores',
  'utilgjengelig',
  'kommer',
  'avsluttet',
] as const satisfies readonly Boligstatus[];
const SORTERINGER = [
  'adresse',
  'status',
  'dato',
  'soverom',
  'areal',
  'rullestol',
  'maalgruppe',
  'form',
  'bydel',
  'maanedsleie',
  'boligtype',
  'innleie',
] as const satisfies readonly Boligsortering[];

/** Filters with several values each; in the address as `status=ledig,utleid`. */
export const FLERVALG = ['status', 'form', 'maalgruppe', 'bydel'] as const;
export type Flervalg = (typeof FLERVALG)[number];
/** What a saved view holds, and what the address holds but the page and the face of the list. */
export const VALG = ['utvalg', ...FLERVALG, 'bygg', 'sorter', 'retning'] as const;
export type Listevalg = (typeof VALG)[number];

/** What the address says, read: an old or mistyped value counts as none. Never the words that are searched for. */
export type Boligvalg = Omit<BoligerForesporsel, 'sok'>;

export function lesBoligvalg(les: (navn: Listevalg | 'side') => string | null): Boligvalg {
  const flere = <T extends string>(navn: Flervalg, gyldige?: readonly T[]): readonly T[] => {
    const verdier = (les(navn) ?? '').split(',').filter(Boolean);
    return gyldige ? gyldige.filter((g) => verdier.includes(g)) : (verdier as T[]);
  };
  const ikkeTom = <T>(navn: Flervalg, liste: readonly T[]) => (liste.length > 0 ? { [navn]: liste } : {});
  const bygg = les('bygg') ?? '';
  return {
    utvalg: UTVALG.find((u) => u === les('utvalg')) ?? 'standard',
    ...ikkeTom('status', flere('status', STATUSER)),
    ...ikkeTom('form', flere('form', DISPOSISJONSFORMER)),
    ...ikkeTom('maalgruppe', flere('maalgruppe', [...MAALGRUPPER, 'ukjent'])),
    ...ikkeTom('bydel', flere('bydel')),
    ...(/^\d{1,15}$/.test(bygg) ? { byggId: Number(bygg) } : {}),
    sorter: SORTERINGER.find((s) => s === les('sorter')) ?? 'handling',
    retning: les('retning') === 'synkende' ? 'synkende' : 'stigende',
    side: Math.max(1, Math.trunc(Number(les('side')) || 1)),
  };
}

/** The choices of the list, kept in the address, so that Back and a shared link show the same rows. */
export interface Boligfilter {
  readonly valg: Signal<Boligvalg>;
  readonly sort: Signal<Sort | null>;
  readonly perBygg: Signal<boolean>;
  readonly query: Query;
  velgSort(sort: Sort | null): void;
  velgSide(side: number): void;
  sett(filter: Flervalg, verdier: readonly string[]): void;
}

/** Call where injection is allowed. */
export function injectBoligfilter(): Boligfilter {
  const query = injectQuery();
  const param = {
    ...(Object.fromEntries(VALG.map((navn) => [navn, query.get(navn)])) as Record<Listevalg, Signal<string | null>>),
    side: query.get('side'),
  };
  const vis = query.get('vis');
  const valg = computed(() => lesBoligvalg((navn) => param[navn]()));
  return {
    query,
    valg,
    perBygg: computed(() => vis() === 'bygg'),
    sort: computed(() => {
      const { sorter, retning } = valg();
      if (sorter === 'handling') return null;
      return { column: sorter, direction: retning === 'synkende' ? 'descending' : 'ascending' };
    }),
    velgSort: (sort) =>
      query.set({
        sorter: sort?.column ?? null,
        retning: sort?.direction === 'descending' ? 'synkende' : null,
        side: null,
      }),
    velgSide: (side) => query.set({ side: side === 1 ? null : side }),
    sett: (filter, verdier) => query.set({ [filter]: verdier.length > 0 ? verdier.join(',') : null, side: null }),
  };
}
