import type { Sporslag } from '@tak/domain';
import type { Query } from './grunnlag';

/** A record and the municipality it is in, by the surrogate key; a stay is traced through its household. */
export interface Post {
  readonly slag: Exclude<Sporslag, 'opphold'>;
  readonly id: number;
  readonly kommuneId: number;
}

/**
 * The part of the register that decides what one record counts in, by surrogate keys: so small that every set is worked
 * out anew in a moment, and whole enough that each set says of the record what it says of it in the whole register.
 *  - a household: its members and all that hangs on it, and the dwellings it leases or has leased (KDB or not decides);
 *  - a dwelling: itself, the households that lease or have leased it with all their leases and applications (the type of
 *    a lease looks at the others), and the dwellings of those.
 * Rows of other records in the cut are not complete; only the record's own are read from the sets.
 */
export interface Utsnitt {
  readonly kommuneId: number;
  readonly boliger: readonly number[];
  readonly husstander: readonly number[];
  readonly personer: readonly number[];
}

type Nokkel = readonly [kolonne: string, av: keyof Omit<Utsnitt, 'kommuneId'>];
const BOLIG: Nokkel = ['bolig_id', 'boliger'];
const HUSSTAND: Nokkel = ['husstand_id', 'husstander'];

/** What picks the rows of a table; a table that is not here is not cut. */
const NOKLER: Readonly<Record<string, Nokkel>> = {
  boliger: BOLIG,
  boligendringer: BOLIG,
  utilgjengelig: BOLIG,
  tilsagn: BOLIG,
  personer: ['person_id', 'personer'],
  husstander: HUSSTAND,
  medlemmer: HUSSTAND,
  maalgrupper: HUSSTAND,
  soknader: HUSSTAND,
  leieforhold: HUSSTAND,
  midlertidige_opphold: HUSSTAND,
  virkemidler: HUSSTAND,
  utkastelser: HUSSTAND,
  bosettinger: HUSSTAND,
};

/** The columns the application's role may read of a person. */
const KOLONNER: Readonly<Record<string, string>> = {
  personer: 'kommune_id, person_id, ekstern_id, fodselsdato, kjonn, sys_fra',
};

/** The rows of one table in the cut; null where the table is not cut. */
export function radeneI(utsnitt: Utsnitt, skjema: 'register' | 'kjent', tabell: string): string | null {
  const nokkel = NOKLER[tabell];
  if (!nokkel) return null;
  const [kolonne, av] = nokkel;
  const ider = utsnitt[av].map(Number).join(', ');
  return `select ${KOLONNER[tabell] ?? '*'} from ${skjema}.${tabell}
    where kommune_id = ${Number(utsnitt.kommuneId)} and ${kolonne} = any (array[${ider}]::bigint[])`;
}

/** Before anything stands in front of the register's names in this transaction. */
export async function utsnittFor(query: Query, post: Post): Promise<Utsnitt> {
  const { kommuneId } = post;
  const nokler = async (sql: string, av: readonly number[]): Promise<number[]> =>
    (await query<{ id: number }>(`${sql} = any ($2::bigint[])`, [kommuneId, av])).map((r) => Number(r.id));
  const av = (kolonne: string, tabell: string, nokkel: string): string =>
    `select distinct ${kolonne} as id from ${tabell} where kommune_id = $1 and ${kolonne} is not null and ${nokkel}`;
  const husstander =
    post.slag === 'husstand' ? [post.id] : await nokler(av('husstand_id', 'leieforhold', 'bolig_id'), [post.id]);
  const leide = await nokler(av('bolig_id', 'leieforhold', 'husstand_id'), husstander);
  return {
    kommuneId,
    husstander,
    boliger: [...new Set(post.slag === 'bolig' ? [post.id, ...leide] : leide)],
    personer: [
      ...(await nokler(av('person_id', 'medlemmer', 'husstand_id'), husstander)),
      ...(await nokler(av('person_id', 'bosettinger', 'husstand_id'), husstander)),
    ],
  };
}
