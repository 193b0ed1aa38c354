import { plussDager, type Dato } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';
import type { Bolig, Utilgjengelighetstid } from './bolig';
import { faktaPaa, harVerdi } from './boligfakta';

/** What takes over when a dwelling is divided. */
export interface Boligdeling {
  /** The last day of the one that is divided, and what is left of its time. */
  readonly gjenstaar: Pick<Bolig, 'endringer' | 'utilgjengelig'> & { readonly tom: Dato };
  /** Each part: from the day, as long as the divided one would have been, with its facts of that day and later. */
  readonly del: Pick<Bolig, 'fom' | 'tom' | 'grunn' | 'endringer' | 'utilgjengelig'>;
}

/**
 * Divides a dwelling from a day after its first and not after its last. Rehabilitation that goes on is the parts' from the
 * day. Area belongs to each part: what the whole had is not handed on, and neither are changes of it. Refused (`utleid`)
 * while somebody leases it that day or later: a lease is of one dwelling.
 */
export function delBolig(bolig: Bolig, fra: Dato): Resultat<Boligdeling, 'utenfor_boligens_tid' | 'utleid'> {
  if (fra <= bolig.fom || (bolig.tom !== null && fra > bolig.tom)) return avslag('utenfor_boligens_tid');
  if (bolig.leieforhold.some((l) => l.tom === null || l.tom >= fra)) return avslag('utleid');
  const tom = plussDager(fra, -1);
  const senere = bolig.endringer.filter((e) => e.fom > fra).map((e) => ({ ...e, bruksareal: null }));
  return ok({
    gjenstaar: {
      tom,
      endringer: bolig.endringer.filter((e) => e.fom < fra),
      utilgjengelig: bolig.utilgjengelig
        .filter((u) => u.fom < fra)
        .map((u) => (u.tom === null || u.tom > tom ? { ...u, tom } : u)),
    },
    del: {
      ...{ fom: fra, tom: bolig.tom },
      grunn: { ...faktaPaa(bolig, fra), bruksareal: null },
      endringer: senere.filter(harVerdi),
      utilgjengelig: utilgjengeligFra(bolig, fra),
    },
  });
}

/** One row a first day, as the register has it: of several that go on, the one that lasts. */
function utilgjengeligFra({ utilgjengelig }: Bolig, fra: Dato): Utilgjengelighetstid[] {
  const lengst = (a: Utilgjengelighetstid, b: Utilgjengelighetstid): number =>
    a.tom === b.tom ? 0 : a.tom === null || (b.tom !== null && a.tom > b.tom) ? -1 : 1;
  const gaarVidere = utilgjengelig.filter((u) => u.fom <= fra && (u.tom === null || u.tom >= fra)).sort(lengst);
  return [...gaarVidere.slice(0, 1).map((u) => ({ ...u, fom: fra })), ...utilgjengelig.filter((u) => u.fom > fra)];
}
