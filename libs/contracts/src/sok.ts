import type { BoligRad } from './bolig';
import type { HusstandTreff } from './person';

/**
 * POST sok: the search from anywhere. Name, birth date, address, id of a dwelling, household, person or case, phone or
 * identity number. By POST, so that what was searched for stands in no address. Protected households are not found.
 */
export interface SokForesporsel {
  readonly sok: string;
}

/** The first that fit, and how many there are. */
export interface Sokegruppe<T> {
  readonly antall: number;
  readonly rader: readonly T[];
}

/** A group that the role may not see is null. */
export interface SokSvar {
  readonly husstander: Sokegruppe<HusstandTreff> | null;
  readonly boliger: Sokegruppe<Boligtreff> | null;
  readonly saker: Sokegruppe<Sakstreff> | null;
}

export type Boligtreff = Pick<BoligRad, 'id' | 'eksternId' | 'navn' | 'bygg' | 'bydel' | 'status' | 'leietaker'>;

export interface Sakstreff {
  readonly slag: 'soknad' | 'utkastelse';
  readonly eksternId: string;
  readonly husstandId: number;
  /** Name of hovedperson. */
  readonly husstand: string;
  /** ny, bytte or forlengelse; null of an eviction. */
  readonly type: string | null;
  /** How it ended; null while it runs, and where how is not told. */
  readonly utfall: string | null;
  readonly avsluttet: boolean;
  /** The day it came. */
  readonly dato: string | null;
}

/** What has a page, and is remembered as opened. */
export type Apnetslag = 'husstand' | 'bolig';

/** GET sist-apnet: the newest first, at most ten. What may no longer be seen is left out. */
export interface SistApnet {
  readonly slag: Apnetslag;
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  /** ISO moment. */
  readonly tid: string;
}
