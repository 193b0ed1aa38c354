import type { Innleievarsel } from '@tak/domain';
import type { Side } from './okt';

// What hangs on a dwelling with days of its own: status, agreements, promises, access, keys. Every command is on the
// version of the dwelling (endring.ts: key, Kvittering, ?prov=ja) but those on a tilvisningsavtale, which has its own.

/** GET boliger/:id/avtaler, of the business day; every list the newest first. */
export interface BoligavtalerSvar {
  /** Of the dwelling. */
  readonly id: number;
  readonly dag: string;
  readonly versjon: number;
  readonly klargjoringer: readonly Klargjoring[];
  readonly utilgjengelig: readonly Utilgjengeligtid[];
  readonly innleie: readonly Innleieavtale[];
  readonly innleievarsler: readonly Innleievarsel[];
  /** Kroner a month paid more than taken, of the agreement that runs; null without one, or without price or rent. */
  readonly innleiedifferanse: number | null;
  readonly tilvisning: readonly Boligtilvisning[];
  readonly tilsagn: readonly Boligtilsagn[];
  readonly rullestol: Boligrullestol;
  readonly nokler: readonly Nokkel[];
}

export interface Klargjoring {
  readonly fom: string;
  /** Last day of the work, planned or past; it can be let from the day after. */
  readonly tom: string | null;
  readonly arbeid: string | null;
}
export interface Utilgjengeligtid {
  readonly fom: string;
  readonly tom: string | null;
  readonly grunn: string | null;
}
export interface Innleieavtale {
  readonly id: number;
  readonly eksternId: string;
  readonly utleier: string | null;
  readonly fom: string;
  readonly tom: string | null;
  /** Kroner. */
  readonly maanedspris: number | null;
  readonly oppsigelseMaaneder: number | null;
}
export interface Boligtilvisning {
  readonly avtaleId: number;
  readonly navn: string;
  readonly fom: string;
  readonly tom: string | null;
}
export interface Boligtilsagn {
  readonly id: number;
  readonly eksternId: string;
  readonly ordning: string;
  readonly dato: string;
  readonly belop: number | null;
}
export interface Rullestolrad {
  readonly fom: string;
  readonly tilBoligen: boolean | null;
  readonly innIBoligen: boolean | null;
  readonly rundtIRommene: boolean | null;
}
export interface Boligrullestol {
  readonly svar: readonly Rullestolrad[];
  /** The fact that numbers read, on the day. */
  readonly faktum: boolean | null;
  /** The fact stands without answers behind it that day: it came with a package, or was set without them. */
  readonly utenSvar: boolean;
}
export interface Nokkel {
  readonly id: number;
  readonly eksternId: string;
  readonly merke: string;
  readonly hos: string;
  readonly fom: string;
  readonly tom: string | null;
}

/**
 * POST boliger/:id/klargjoring. `gjelder`: fom of the row that is changed; left out it is a new one. 409 `overlapper`
 * (another klargjoring has a day in common), `utenfor_boligens_tid`.
 */
export interface KlargjoringForesporsel {
  readonly versjon: number;
  readonly gjelder?: string;
  readonly fom: string;
  readonly tom: string | null;
  readonly arbeid: string | null;
}
/** POST boliger/:id/utilgjengelig. As klargjoring; it counts in T.3, from day to day. */
export interface UtilgjengeligForesporsel {
  readonly versjon: number;
  readonly gjelder?: string;
  readonly fom: string;
  readonly tom: string | null;
  readonly grunn: string;
}
/**
 * POST boliger/:id/meld-ledig: it can be let from `dag`: what it is made ready for or out of use for ends the day before,
 * and what should have begun that day or later does not. 409 `ingen_endring` when nothing does.
 */
export interface MeldLedigForesporsel {
  readonly versjon: number;
  readonly dag: string;
}
/** POST boliger/:id/innleie. `id`: the agreement that is changed. 409 `overlapper`. */
export interface InnleieForesporsel {
  readonly versjon: number;
  readonly id?: number;
  readonly utleier: string | null;
  readonly fom: string;
  readonly tom: string | null;
  readonly maanedspris: number | null;
  readonly oppsigelseMaaneder: number | null;
}
/** POST boliger/:id/tilsagn. `id`: the one that is changed. */
export interface TilsagnForesporsel {
  readonly versjon: number;
  readonly id?: number;
  readonly ordning: string;
  readonly dato: string;
  readonly belop: number | null;
}
/**
 * POST boliger/:id/rullestol: the answers, and the fact that follows from them (domain: rullestoltilgjengelig). `retting`
 * with `fra` null: from the beginning; `endring`: from that day. What cannot be told of a fact is refused as by
 * boliger/:id/fakta; answers that leave the fact as it was are written all the same.
 */
export interface RullestolForesporsel {
  readonly versjon: number;
  readonly slag: 'retting' | 'endring';
  readonly fra: string | null;
  readonly tilBoligen: boolean | null;
  readonly innIBoligen: boolean | null;
  readonly rundtIRommene: boolean | null;
}
/** POST boliger/:id/nokler: another key of the dwelling. */
export interface NokkelForesporsel {
  readonly versjon: number;
  readonly merke: string;
  readonly hos: string;
  readonly fom: string;
}
/**
 * POST boliger/:id/nokler/overlever: from `fom` somebody else has it (returned: `boligkontor`; lost: `tapt`). With whom it
 * was ends the day before. 409 `ikke_i_bruk` when it has been handed over already, `foer_forrige` when not after that.
 */
export interface OverleverNokkelForesporsel {
  readonly versjon: number;
  readonly id: number;
  readonly hos: string;
  readonly fom: string;
}
export const AVTALESLAG = ['klargjoring', 'utilgjengelig', 'innleie', 'tilsagn', 'nokkel'] as const;
export type Avtaleslag = (typeof AVTALESLAG)[number];
/** POST boliger/:id/ta-bort: registered by mistake. `fom` names a klargjoring or utilgjengelig, `id` the others. */
export interface TaBortForesporsel {
  readonly versjon: number;
  readonly slag: Avtaleslag;
  readonly fom?: string;
  readonly id?: number;
}

/** GET tilvisningsavtaler: all of them, those that run first. */
export interface Tilvisningsavtale {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly utleier: string | null;
  readonly fom: string;
  readonly tom: string | null;
  /** All dwellings of the agreement, whoever lives there. */
  readonly antallBoliger: number;
  /** 40 % of them. */
  readonly tak: number;
  /** Dwellings the municipality refers to on the business day. */
  readonly tilvist: number;
  readonly gjelder: boolean;
}
export interface TilvisningsavtalerSvar {
  readonly dag: string;
  readonly avtaler: readonly Tilvisningsavtale[];
}
/** GET tilvisningsavtaler/:id */
export interface TilvisningsavtaleSvar extends Tilvisningsavtale {
  readonly dag: string;
  readonly versjon: number;
  readonly boliger: readonly {
    readonly boligId: number;
    readonly eksternId: string;
    readonly navn: string;
    readonly fom: string;
    readonly tom: string | null;
    /** What it is on the business day; another than `tilvisning` is to be looked at. */
    readonly form: string;
  }[];
}
/**
 * POST tilvisningsavtaler makes one (no `versjon`); POST tilvisningsavtaler/:id changes it. 409 `over_40_prosent` (as
 * TilvisningProblem), `utenfor_avtalens_tid` when a dwelling's days are no longer inside.
 */
export interface TilvisningsavtaleForesporsel {
  readonly versjon?: number;
  readonly navn: string;
  readonly utleier: string | null;
  readonly fom: string;
  readonly tom: string | null;
  readonly antallBoliger: number;
}
/**
 * POST tilvisningsavtaler/:id/boliger: a dwelling of form tilvisning on `fom` (409 `ikke_tilvisning`; `ukjent_bolig` for an
 * `eksternId` that none of ours has), found by its id
 * (`eksternId` as people know it, or `boligId`). `gjelder`: fom of the row that is changed.
 */
export interface TilvisningsboligForesporsel {
  readonly versjon: number;
  readonly boligId?: number;
  readonly eksternId?: string;
  readonly gjelder?: string;
  readonly fom: string;
  readonly tom: string | null;
}
/** POST tilvisningsavtaler/:id/ta-bort: one of its dwellings. POST tilvisningsavtaler/:id/slett: all of it. */
export interface TaBortTilvisningsboligForesporsel {
  readonly versjon: number;
  readonly boligId: number;
  readonly fom: string;
}
export interface SlettTilvisningsavtaleForesporsel {
  readonly versjon: number;
}
/** 409 `over_40_prosent`: the day there are most at once, and how many are allowed. */
export interface TilvisningTall {
  readonly dag: string;
  readonly antall: number;
  readonly tak: number;
}

/** Why a dwelling stands empty. */
export const TOMGRUNNER = ['ledig', 'klargjores', 'utilgjengelig'] as const;
export type Tomgrunn = (typeof TOMGRUNNER)[number];
export type Ledigsortering = 'dager' | 'adresse' | 'leie' | 'klar' | 'soverom' | 'bydel';

/** POST ledige-boliger: dwellings we dispose of (KDB) without a lease on the business day: the set of T.2, that day. */
export interface LedigeForesporsel {
  readonly grunn?: readonly Tomgrunn[];
  readonly bydel?: readonly string[];
  readonly soverom?: readonly number[];
  readonly sorter: Ledigsortering;
  readonly retning: 'stigende' | 'synkende';
  readonly side: number;
}
export interface LedigRad {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly bydel: string | null;
  readonly soverom: number | null;
  readonly areal: number | null;
  readonly form: string;
  readonly status: Tomgrunn;
  readonly grunn: string | null;
  /** Work of klargjoring. */
  readonly arbeid: string | null;
  readonly ledigFra: string;
  readonly dagerTom: number;
  readonly klarFra: string | null;
  readonly maanedsleie: number | null;
  /** Kroner since ledigFra; null when the rent is not registered. */
  readonly taptLeie: number | null;
}
/** Kroner of rent lost, by month of this year until the day, by all KDB dwellings of the filter that stood empty then. */
export interface Ledigmaaned {
  /** First day. */
  readonly maaned: string;
  /** Dwelling-days without a lease. */
  readonly dager: number;
  readonly taptLeie: number;
}
export interface LedigeSvar extends Side<LedigRad> {
  readonly dag: string;
  readonly antallPer: Readonly<Record<Tomgrunn, number>>;
  /** Median days empty; null when there are none. */
  readonly median: number | null;
  readonly utenLeie: number;
  readonly maaneder: readonly Ledigmaaned[];
  /** Of the year until the day. */
  readonly taptLeie: number;
  readonly bydeler: readonly string[];
  readonly soverom: readonly number[];
}
/** POST ledige-boliger/eksport?format=xlsx|csv with the same body (side is not read). */
