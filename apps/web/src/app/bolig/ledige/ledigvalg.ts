import { type Signal, computed } from '@angular/core';
import { type LedigeForesporsel, type Ledigsortering, TOMGRUNNER } from '@tak/contracts';
import { type Query, type Sort, injectQuery } from '@tak/ui';

const SORTERINGER = [
  'dager',
  'adresse',
  'leie',
  'klar',
  'soverom',
  'bydel',
] as const satisfies readonly Ledigsortering[];
const PARAM = ['grunn', 'bydel', 'soverom', 'sorter', 'retning', 'side'] as const;
type Param = (typeof PARAM)[number];

/** What the address says, read: an old or mistyped value counts as none. The longest empty first. */
export function lesLedigvalg(les: (navn: Param) => string | null): LedigeForesporsel {
  const grunn = TOMGRUNNER.filter((g) => les('grunn') === g);
  const [bydel, soverom] = [les('bydel') ?? '', les('soverom') ?? ''];
  const sorter = SORTERINGER.find((s) => s === les('sorter'));
  return {
    ...(grunn.length > 0 ? { grunn } : {}),
    ...(bydel ? { bydel: [bydel] } : {}),
    ...(/^\d{1,2}$/.test(soverom) ? { soverom: [Number(soverom)] } : {}),
    sorter: sorter ?? 'dager',
    retning: sorter ? (les('retning') === 'synkende' ? 'synkende' : 'stigende') : 'synkende',
    side: Math.max(1, Math.trunc(Number(les('side')) || 1)),
  };
}

/** The choices of the list, kept in the address, so that Back and a shared link show the same rows. */
export interface Ledigfilter {
  readonly valg: Signal<LedigeForesporsel>;
  readonly sort: Signal<Sort>;
  readonly query: Query;
}

/** Call where injection is allowed. */
export function injectLedigfilter(): Ledigfilter {
  const query = injectQuery();
  const param = Object.fromEntries(PARAM.map((navn) => [navn, query.get(navn)])) as Record<
    Param,
    Signal<string | null>
  >;
  const valg = computed(() => lesLedigvalg((navn) => param[navn]()));
  return {
    query,
    valg,
    sort: computed(() => ({
      column: valg().sorter,
      direction: valg().retning === 'synkende' ? 'descending' : 'ascending',
    })),
  };
}
