import type { Side } from './okt';
import type { Varsomhet } from './person';

/**
 * What a dwelling is on the business day, first that fits: `avsluttet` (after its tom) · `kommer` (before its fom) ·
 * `utleid` (a lease that day; also when its contract has run out) · `utilgjengelig` (a row of utilgjengelig that day) ·
 * `klargjores` (a row of klargjoringer that day: vacant in every number, and not ready to let) · `ledig`.
 */
export type Boligstatus = 'utleid' | 'ledig' | 'klargjores' | 'utilgjengelig' | 'kommer' | 'avsluttet';

/** Quick choices of the list. `standard` is what we dispose of today. */
export type Boligutvalg =
  | 'standard'
  | 'alle'
  | 'ledige'
  | 'klargjores'
  | 'kontrakt_ut'
  | 'aapen_etter_utlop'
  | 'innleie_ut'
  | 'ukjent_rullestol'
  | 'mangler_maalgruppe'
  | 'avsluttede';

export type Boligsortering =
  | 'handling'
  | 'adresse'
  | 'status'
  | 'dato'
  | 'soverom'
  | 'areal'
  | 'rullestol'
  | 'maalgruppe'
  | 'form'
  | 'bydel'
  | 'maanedsleie'
  | 'boligtype'
  | 'innleie';

/**
 * POST boliger/sok: filter, order and page. By POST, since the search may be a tenant's name. Sorting `handling`: vacant
 * longest empty first, then contracts run out, then contracts that run out within six months, then the rest by address in
 * Norwegian order, numbers as numbers (Lia 2 before Lia 10).
 */
export interface BoligerForesporsel {
  readonly utvalg: Boligutvalg;
  /** Address, building, id, or the name of the tenant. */
  readonly sok?: string;
  readonly status?: readonly Boligstatus[];
  readonly form?: readonly string[];
  /** `ukjent` is a dwelling without one. */
  readonly maalgruppe?: readonly string[];
  readonly bydel?: readonly string[];
  readonly byggId?: number;
  readonly sorter: Boligsortering;
  readonly retning: 'stigende' | 'synkende';
  readonly side: number;
}

export interface BoligRad {
  readonly id: number;
  readonly eksternId: string;
  /** Address with bruksenhet; the id where no address is registered. */
  readonly navn: string;
  readonly bygg: string | null;
  readonly byggId: number | null;
  readonly bydel: string | null;
  readonly status: Boligstatus;
  /** Of utilgjengelig. */
  readonly grunn: string | null;
  /** First day without a tenant (the dwelling's fom where it never had one); of `ledig`, `klargjores` and `utilgjengelig`. */
  readonly ledigFra: string | null;
  /** Days since ledigFra: 0 on the day itself. */
  readonly dagerTom: number | null;
  /** Planned first day it can be let, after what it is out of use or made ready for; null when no end is planned. */
  readonly klarFra: string | null;
  readonly kontraktTil: string | null;
  /** The contract has run out and nobody has moved: it may become open-ended (husleieloven § 9-2). */
  readonly aapenEtterUtlop: boolean;
  readonly leietaker: Leietaker | null;
  readonly soverom: number | null;
  readonly areal: number | null;
  readonly rullestol: boolean | null;
  readonly maalgruppe: string | null;
  readonly form: string;
  readonly boligtype: string | null;
  readonly bemanning: string | null;
  readonly maanedsleie: number | null;
  /** Last day of the last innleieavtale; null where there is none, or it has no end. */
  readonly innleieTil: string | null;
  readonly fom: string;
  readonly tom: string | null;
  readonly varsomhet: boolean;
}

/** Who leases. Protected, or not the reader's to see: `ikkeTilgang`, and nothing else. */
export interface Leietaker {
  readonly ikkeTilgang: boolean;
  readonly husstandId: number | null;
  readonly navn: string | null;
}

/** Of every row that fits, not of the page. The same sets as the indicators', on the business day. */
export interface Boligsummer {
  readonly antall: number;
  readonly utleid: number;
  readonly ledig: number;
  readonly klargjores: number;
  readonly utilgjengelig: number;
  /** Kroner, this month's days that are over: monthly rent times empty days over the days of the month. */
  readonly taptLeie: number;
  /** Dwellings without a registered rent among the empty: what taptLeie does not hold. */
  readonly ledigUtenLeie: number;
  readonly rullestol: number;
  readonly rullestolUkjent: number;
}

export interface BoligerSvar extends Side<BoligRad> {
  readonly dag: string;
  readonly summer: Boligsummer;
  /** Counts of each quick choice with the rest of the filter. */
  readonly antallPer: Readonly<Record<Boligutvalg, number>>;
  /** What there is to choose from. */
  readonly bydeler: readonly string[];
}

/** POST boliger/eksport?format=xlsx|csv with the same body (side is not read): exactly the rows of the list. */

/** GET bygg?sok=&side= : buildings with how many of their dwellings are let. */
export interface ByggRad {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly adresse: string | null;
  readonly bydel: string | null;
  readonly antall: number;
  readonly utleid: number;
  readonly ledig: number;
}
export type ByggSvar = Side<ByggRad>;

/** GET bolig/:id?kjentPer= */
export interface BoligSvar extends BoligRad {
  readonly dag: string;
  readonly kjentPer: string | null;
  readonly adresse: string | null;
  readonly postnummer: string | null;
  readonly poststed: string | null;
  readonly bruksenhetsnummer: string | null;
  readonly samlokalisert: boolean | null;
  /** Kroner since ledigFra, for dagerTom; null when it is not empty, or the rent is not registered. */
  readonly taptLeie: number | null;
  /** Every fact with the day it holds from, the newest first; `kilde` is the act that registered it. */
  readonly fakta: readonly Boligfaktum[];
  readonly leieforhold: readonly Boligleie[];
  readonly utilgjengelig: readonly {
    readonly fom: string;
    readonly tom: string | null;
    readonly grunn: string | null;
  }[];
  /** Spans of disposition: form from day to day. */
  readonly disposisjon: readonly { readonly form: string; readonly fom: string; readonly tom: string | null }[];
  readonly tilsagn: readonly {
    readonly eksternId: string;
    readonly ordning: string;
    readonly dato: string;
    readonly belop: number | null;
  }[];
  readonly varsomhetRader: readonly Varsomhet[];
  readonly andreIBygget: number;
  /** The dwellings that took its place when it was divided, and are there yet. */
  readonly deltI: readonly { readonly id: number; readonly navn: string }[];
  /** For optimistic locking: sent back with every command on the dwelling. */
  readonly versjon: number;
  readonly detaljer: {
    readonly etasje: number | null;
    readonly heis: boolean | null;
    readonly depositum: number | null;
  };
}

export interface Boligfaktum {
  readonly felt: string;
  readonly verdi: string | number | boolean | null;
  /** null: since the dwelling came to us. */
  readonly gjelderFra: string | null;
  readonly registrert: string;
  readonly registrertAv: string;
}

export interface Boligleie {
  readonly eksternId: string;
  readonly leietaker: Leietaker;
  readonly fom: string;
  readonly tom: string | null;
  readonly kontraktTom: string | null;
  readonly avslutning: string | null;
}

/** GET bolig/:id/historikk?side= : who registered or changed what, and when it was known; newest first. */
export interface BolighistorikkRad {
  readonly tid: string;
  /** Name of the user; the id of one that has no account (the command line). */
  readonly av: string;
  /** registrert, endret, slettet. */
  readonly handling: string;
  readonly tabell: string;
  /** The act; null of one that cannot be taken back (an import, or changed since). */
  readonly angreId: number | null;
  readonly endringer: readonly { readonly felt: string; readonly fra: string | null; readonly til: string | null }[];
}
export type BolighistorikkSvar = Side<BolighistorikkRad>;

/**
 * A list as one has set it up. GET visninger?liste=boliger answers all of them; POST one (under a name that is there, it
 * takes the place of that); DELETE visninger/:id.
 */
export interface Visning {
  readonly id: string;
  readonly liste: string;
  readonly navn: string;
  /** The list's own parameters: ids and codes, never a name of a person. */
  readonly valg: Readonly<Record<string, unknown>>;
}
export interface NyVisningForesporsel {
  readonly liste: string;
  readonly navn: string;
  readonly valg: Readonly<Record<string, unknown>>;
}
