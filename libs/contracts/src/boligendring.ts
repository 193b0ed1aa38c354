import type { Effektrad } from './endring';
import type { Kvittering } from './endring';
import type { Problem } from './okt';

// Commands on dwellings and buildings (endring.ts: key, Kvittering, ?prov=ja).

/** What holds from a day, and can be changed from one (boligendringer). */
export interface Daterteboligfakta {
  readonly disposisjonsform?: string;
  readonly rullestol?: boolean | null;
  readonly maalgruppe?: string | null;
  readonly samlokalisert?: boolean | null;
  readonly bruksareal?: number | null;
}

/** What a dwelling simply is: a correction holds for all of its time. */
export interface Boligopplysninger {
  readonly byggId?: number | null;
  readonly adresse?: string | null;
  readonly postnummer?: string | null;
  readonly poststed?: string | null;
  readonly bruksenhetsnummer?: string | null;
  readonly boligtype?: string | null;
  readonly antallSoverom?: number | null;
  readonly bemanning?: string | null;
  readonly maanedsleie?: number | null;
  readonly etasje?: number | null;
  readonly heis?: boolean | null;
  readonly depositum?: number | null;
}

/** POST boliger. `eksternId` left out: Tak gives one. 409 `id_brukt`. */
export interface NyBoligForesporsel extends Daterteboligfakta, Boligopplysninger {
  readonly eksternId?: string;
  readonly disposisjonsform: string;
  readonly fom: string;
  readonly tom?: string | null;
}

/** POST boliger/:id/opplysninger: a field left out is as it was, null is taken away. `fom`: the day it came to us. */
export interface RettOpplysningerForesporsel extends Boligopplysninger {
  readonly versjon: number;
  readonly fom?: string;
}

/**
 * POST boliger/:id/fakta. `endring`: from the day `fra` on (after the dwelling's fom, not after its tom) it is so; what
 * was before stands, and so do the numbers of the years before. `retting`: what was registered from `fra` (null: from the
 * beginning) was wrong and was always so; null as a value of a later change takes that change away. 409
 * `kan_ikke_tommes` (a change to «unknown» cannot be told), `ingen_endring`, `utenfor_boligens_tid`, `ikke_registrert_da`
 * (a retting of a day from which the field has no registered value: boligens fakta[] has those that have).
 * `avsluttInnleie`, of an endring: the lease by which the municipality rents it in ends the day before, in the same act;
 * 409 `ingen_innleieavtale` when none runs over that day.
 */
export interface EndreBoligfaktaForesporsel {
  readonly versjon: number;
  readonly slag: 'retting' | 'endring';
  readonly fra: string | null;
  readonly felter: Daterteboligfakta;
  readonly avsluttInnleie?: boolean;
}

/** POST boliger/:id/avslutt: the last day it is ours; null opens it again. 409 `utenfor_boligens_tid` names what stands after. */
export interface AvsluttBoligForesporsel {
  readonly versjon: number;
  readonly tom: string | null;
}

/** 409 `utenfor_boligens_tid`, `to_leieforhold`, `overlapper`: what stands in the way, and its days. */
export interface BoligbruddProblem extends Problem {
  readonly brudd?: readonly {
    readonly hva: 'bolig' | 'endring' | 'utilgjengelig' | 'leieforhold' | 'innleie' | 'tilvisning';
    readonly fom: string;
    readonly tom: string | null;
  }[];
}

/** POST boliger/:id/slett: registered by mistake; only while nothing but its own facts hangs on it (409 `i_bruk`). */
export interface SlettBoligForesporsel {
  readonly versjon: number;
  readonly grunn: string;
}

/**
 * POST boliger/:id/del: two or more dwellings take its place from the day `fra`; it ends the day before. The parts have its
 * facts of that day, but area, bedrooms and rent, which are each part's own: left out, they are unknown. 409 `utleid` when
 * somebody leases it on that day or later, `utenfor_boligens_tid`. Answers DelSvar.
 */
export interface DelBoligForesporsel {
  readonly versjon: number;
  readonly fra: string;
  readonly deler: readonly {
    readonly bruksenhetsnummer: string;
    readonly bruksareal?: number | null;
    readonly antallSoverom?: number | null;
    readonly boligtype?: string | null;
    readonly maanedsleie?: number | null;
  }[];
}

/** Kvittering of the dwelling divided; the ids of the new ones, in the order they were asked for. */
export interface DelSvar extends Kvittering {
  readonly deler: readonly number[];
}

/** Fields that many dwellings can be given at once. The dated ones take `slag` and `fra`; the others are corrections. */
export type Flerfelt =
  | 'disposisjonsform'
  | 'rullestol'
  | 'maalgruppe'
  | 'samlokalisert'
  | 'boligtype'
  | 'bemanning'
  | 'maanedsleie'
  | 'byggId';

/**
 * POST boliger/endre-flere: one act, all or nothing; 500 dwellings at most. Answers FlereSvar; with ?prov=ja FlereProvesvar,
 * whose effect is of the rows that can. A dwelling that has the value already (`ingen_endring`) stays as it is and stands in
 * nobody's way, unless all do. 409 `endret` when one of them is another than it was (EndretProblem with `boligId`),
 * `avvist_rader` with the rows that cannot (AvvisteRaderProblem).
 */
export interface EndreFlereForesporsel {
  readonly boliger: readonly { readonly id: number; readonly versjon?: number }[];
  readonly felt: Flerfelt;
  readonly verdi: string | number | boolean | null;
  readonly slag: 'retting' | 'endring';
  readonly fra: string | null;
}
export interface FlereRad {
  readonly id: number;
  readonly navn: string;
  readonly versjon: number;
  readonly foer: string | number | boolean | null;
  readonly etter: string | number | boolean | null;
  /** Why this one cannot be changed so; code, text in @tak/tekster problem. */
  readonly avslag: string | null;
}
export interface FlereProvesvar {
  readonly aar: readonly number[];
  readonly effekt: readonly Effektrad[];
  readonly rader: readonly FlereRad[];
}
export interface AvvisteRaderProblem extends Problem {
  readonly rader: readonly FlereRad[];
}
/** Kvittering of the act; `antall` dwellings became another. */
export interface FlereSvar {
  readonly hendelseId: number;
  readonly antall: number;
}

/**
 * GET bygg/:id; POST bygg makes one; POST bygg/:id changes it (a field left out is as it was); POST bygg/:id/slett when it has
 * no dwellings (409 `i_bruk`). GET bygg?tomme=ja lists those without dwellings too.
 */
export interface ByggSvarEn {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string | null;
  readonly adresse: string | null;
  readonly postnummer: string | null;
  readonly poststed: string | null;
  readonly bydel: string | null;
  readonly versjon: number;
  readonly antall: number;
  readonly utleid: number;
  readonly ledig: number;
}
export interface ByggForesporsel {
  readonly eksternId?: string;
  readonly navn?: string | null;
  readonly adresse?: string | null;
  readonly postnummer?: string | null;
  readonly poststed?: string | null;
  readonly bydel?: string | null;
  /** Of the building that is changed. */
  readonly versjon?: number;
}
export interface SlettByggForesporsel {
  readonly versjon: number;
}

/** What may refer to a dwelling, so that it cannot be deleted: tables of the register. */
export const BOLIGBRUK = [
  'leieforhold',
  'utilgjengelig',
  'tilsagn',
  'klargjoringer',
  'nokler',
  'innleieavtaler',
  'tilvisningsboliger',
] as const;
/** How many rows of a kind refer to it; at least one. */
export interface Boligbruk {
  readonly slag: (typeof BOLIGBRUK)[number];
  readonly antall: number;
}
/** 409 `i_bruk` of a dwelling that was to be deleted. */
export interface IBrukProblem extends Problem {
  readonly bruk: readonly Boligbruk[];
}
