import type { HusstandSvar } from '@tak/contracts';
import { plussDager, somDato } from '@tak/domain';

export interface Maalgruppeperiode {
  readonly maalgruppe: string;
  readonly fom: string;
  readonly tom: string | null;
}

/** One target group at a time: each lasts until the day before the next. The latest first. */
export const maalgruppeperioder = (rader: HusstandSvar['maalgrupper']): readonly Maalgruppeperiode[] =>
  rader
    .toSorted((a, b) => (a.fom < b.fom ? -1 : 1))
    .map((rad, i, alle) => {
      const neste = alle[i + 1];
      return { ...rad, tom: neste ? plussDager(somDato(neste.fom), -1) : null };
    })
    .toReversed();
