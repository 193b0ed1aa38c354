import type { Kontakt, Representant } from './person';
import type { Side } from './okt';

// Commands on households and persons (endring.ts: key, Kvittering, ?prov=ja).

/** Somebody who is in the register, or somebody new. Name and birth date are enough; the number can come later. */
export type Medlemsperson =
  | { readonly personId: number }
  | {
      readonly navn: string;
      readonly fodselsdato: string;
      readonly fodselsnummer?: string;
      readonly kjonn?: string | null;
      readonly adressebeskyttelse?: string | null;
    };

export interface NyttMedlem {
  readonly person: Medlemsperson;
  readonly rolle: string;
  readonly fom: string;
}

/** POST husstander. Exactly one hovedperson on the first day; Tak gives the id. Answers Kvittering. */
export interface NyHusstandForesporsel {
  readonly medlemmer: readonly NyttMedlem[];
  readonly maalgruppe?: string | null;
}

/**
 * POST husstander/like: who in the register this may be, before somebody is registered twice: the same identity number, or
 * the same birth date and a like name. Protected persons are not told of.
 */
export interface LikeForesporsel {
  readonly navn: string;
  readonly fodselsdato: string;
  readonly fodselsnummer?: string;
}
export interface LikeSvar {
  readonly personer: readonly {
    readonly personId: number;
    readonly navn: string;
    readonly fodselsdato: string;
    readonly grunn: 'fodselsnummer' | 'navn_og_dato';
    /** The household the person is in now. */
    readonly husstandId: number | null;
    readonly husstand: string | null;
  }[];
}

/** POST husstander/:id/medlemmer */
export interface NyttMedlemForesporsel extends NyttMedlem {
  readonly versjon: number;
}

/**
 * POST husstander/:id/medlemmer/endre: one membership, named by person and first day. `tom`: moved out; `feilregistrert`
 * takes it away. A new role from a day is `nyRolleFra` (the old one ends the day before); `rolle` without it is a
 * correction. 409 `to_hovedpersoner`, `ingen_hovedperson`, `tom_for_fom`.
 */
export interface EndreMedlemForesporsel {
  readonly versjon: number;
  readonly personId: number;
  readonly fom: string;
  readonly rolle?: string;
  readonly nyRolleFra?: string;
  readonly nyFom?: string;
  readonly tom?: string | null;
  readonly feilregistrert?: boolean;
}

/**
 * POST husstander/:id/person: who a member is. A field left out is as it was. `adressebeskyttelse` can be set by anybody who may
 * change the household; a lower grade takes the right to open protected ones, and a fresh login. 409 `fodselsnummer_brukt`.
 */
export interface RettPersonForesporsel {
  readonly versjon: number;
  readonly personId: number;
  readonly navn?: string;
  readonly fodselsdato?: string;
  readonly fodselsnummer?: string | null;
  readonly kjonn?: string | null;
  readonly adressebeskyttelse?: string;
}

/** POST husstander/:id/kontakt */
export interface KontaktForesporsel extends Kontakt {
  readonly versjon: number;
  readonly personId: number;
}

/** POST husstander/:id/representanter; with `id` that one is changed, with `feilregistrert` taken away. */
export interface RepresentantForesporsel extends Omit<Representant, 'id'> {
  readonly versjon: number;
  readonly personId: number;
  readonly id?: number;
  readonly feilregistrert?: boolean;
}

/**
 * POST husstander/:id/maalgruppe. `endring`: from `fom` on. `retting`: the row from `gjelderFra` was wrong; null as maalgruppe
 * takes the row away; `fom` may be another day.
 */
export interface MaalgruppeForesporsel {
  readonly versjon: number;
  readonly slag: 'retting' | 'endring';
  readonly maalgruppe: string | null;
  readonly fom: string;
  readonly gjelderFra?: string;
}

/** GET husstander/:id/historikk?side= : who registered or changed what, and when it was known; newest first. */
export interface HusstandshistorikkRad {
  readonly tid: string;
  readonly av: string;
  /** registrert, endret, slettet. */
  readonly handling: string;
  readonly tabell: string;
  /** The member it is about; null when it is the household. */
  readonly navn: string | null;
  readonly angreId: number | null;
  /** Identity numbers as «endret», never the number. */
  readonly endringer: readonly { readonly felt: string; readonly fra: string | null; readonly til: string | null }[];
}
export type HusstandshistorikkSvar = Side<HusstandshistorikkRad>;

/** GET husstander/duplikater?side= : pairs that may be one and the same, the surest first. Protected ones are not shown. */
export interface Duplikatpar {
  /** fodselsnummer: a member in both has the same number; navn_og_dato: the same birth date and like name. */
  readonly grunn: 'fodselsnummer' | 'navn_og_dato';
  readonly personer: readonly {
    readonly a: number;
    readonly b: number;
    readonly navn: string;
    readonly fodselsdato: string;
  }[];
  readonly a: DuplikatHusstand;
  readonly b: DuplikatHusstand;
}
export interface DuplikatHusstand {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly versjon: number;
  readonly medlemmer: number;
  readonly leieforhold: number;
  readonly opphold: number;
  readonly soknader: number;
}
export type DuplikaterSvar = Side<Duplikatpar>;

/**
 * POST husstander/sla-sammen: everything of `borte` becomes `behold`'s, and so do the persons named; the ids that go are
 * remembered. ?prov=ja shows what it does to the numbers. 409 `endret`, `to_hovedpersoner`, `to_maalgrupper` (both have a row
 * from the same day: choose by `maalgruppeFra`), `overlapper`. Undone by the act.
 */
export interface SlaaSammenForesporsel {
  readonly behold: { readonly id: number; readonly versjon: number };
  readonly borte: { readonly id: number; readonly versjon: number };
  readonly personer: readonly { readonly behold: number; readonly borte: number }[];
  /** Whose target group stands where both have one from the same day. */
  readonly maalgruppeFra?: 'behold' | 'borte';
}
