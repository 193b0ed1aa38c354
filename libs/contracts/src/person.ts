import type { Side } from './okt';

/**
 * POST husstander/sok: name, birth date, id of household or person, or an identity number. By POST, so that what was
 * searched for stands in no address. Protected households are not found.
 */
export interface HusstandssokForesporsel {
  readonly sok: string;
  readonly side: number;
}

export interface HusstandTreff {
  readonly id: number;
  /** The id people see. */
  readonly eksternId: string;
  readonly navn: string;
  /** Of hovedperson. */
  readonly fodselsdato: string | null;
  readonly voksne: number;
  readonly barn: number;
  readonly maalgruppe: string | null;
  /** Why it was found when it was not by hovedperson's name: the member's name. */
  readonly trefftekst: string | null;
  /** Current dwelling, or the kind of temporary stay. */
  readonly bor: Bosted | null;
  readonly varsomhet: boolean;
  /**
   * One's own or family's (forvaltningsloven § 6): named, so that its page can be asked for with a reason, and nothing
   * else is told (dates and words null, counts 0).
   */
  readonly inhabil: boolean;
}

export interface Bosted {
  readonly slag: 'leieforhold' | 'midlertidig';
  readonly tekst: string;
  readonly fom: string;
}

export type HusstandssokSvar = Side<HusstandTreff>;

/** GET husstand/:id. 404 for what does not exist, is another municipality's, or is protected: one answer. */
export interface HusstandSvar {
  readonly id: number;
  readonly eksternId: string;
  readonly navn: string;
  readonly dag: string;
  /** Somebody in it is protected, and the reader has opened it; until then. */
  readonly apnet: { readonly utloper: string; readonly slag: 'beskyttet' | 'inhabil' } | null;
  readonly medlemmer: readonly Medlem[];
  readonly maalgrupper: readonly { readonly maalgruppe: string; readonly fom: string }[];
  readonly leieforhold: readonly Leieforholdrad[];
  readonly opphold: readonly Oppholdrad[];
  readonly soknader: readonly Soknadrad[];
  /** For optimistic locking: sent back with every command on the household. */
  readonly versjon: number;
}

export interface Medlem {
  readonly personId: number;
  readonly eksternId: string;
  readonly navn: string | null;
  readonly fodselsdato: string;
  readonly alder: number;
  readonly rolle: string;
  readonly fom: string;
  readonly tom: string | null;
  /** `ddmmåå *****`; null when none is registered. The rest is asked for: POST person/:id/fodselsnummer. */
  readonly fodselsnummerMaskert: string | null;
  /** Told only in an opened household. */
  readonly adressebeskyttelse: string | null;
  readonly varsomhet: readonly Varsomhet[];
  readonly kjonn: string | null;
  readonly kontakt: Kontakt | null;
  readonly representanter: readonly Representant[];
}

export interface Kontakt {
  readonly telefon: string | null;
  readonly epost: string | null;
  /** ISO 639-1, or `annet`; the language they want to be spoken to in. */
  readonly spraak: string | null;
  readonly tolk: boolean | null;
}

/** Verge (vergemålsloven) or fullmektig (forvaltningsloven § 12). */
export interface Representant {
  readonly id: number;
  readonly slag: 'verge' | 'fullmektig';
  readonly navn: string;
  readonly telefon: string | null;
  readonly epost: string | null;
  /** What they act in. */
  readonly gjelder: string | null;
  readonly fom: string;
  readonly tom: string | null;
}

export interface Leieforholdrad {
  readonly eksternId: string;
  readonly boligId: number;
  readonly bolig: string;
  readonly fom: string;
  readonly tom: string | null;
  readonly kontraktTom: string | null;
  readonly avslutning: string | null;
  readonly varsomhet: readonly Varsomhet[];
}

export interface Oppholdrad {
  readonly eksternId: string;
  readonly tilbud: string;
  readonly sted: string | null;
  readonly fom: string;
  readonly tom: string | null;
  readonly barnMed: boolean | null;
}

export interface Soknadrad {
  readonly eksternId: string;
  readonly mottatt: string;
  readonly type: string;
  readonly vedtaksdato: string | null;
  readonly utfall: string | null;
}

/** «Besøk med varsomhet». */
export interface Varsomhet {
  readonly id: number;
  readonly tekst: string;
  readonly fom: string;
  readonly tom: string | null;
}

/** POST varsomhet: on a member or on the dwelling of a lease of the household. */
export interface NyVarsomhetForesporsel {
  readonly husstandId: number;
  readonly personId?: number;
  readonly boligId?: number;
  readonly tekst: string;
  readonly tom?: string;
}

/** POST varsomhet/:id/avslutt. */
export interface AvsluttVarsomhetForesporsel {
  readonly husstandId: number;
}

/** POST person/:id/fodselsnummer: shown once, logged. */
export interface FodselsnummerForesporsel {
  readonly husstandId: number;
}
export interface FodselsnummerSvar {
  readonly fodselsnummer: string;
}

/**
 * POST husstander/apning: opens protected households for half an hour. `sok` finds them (exact id, identity number, or
 * whole name and birth date); `husstandId` is one whose address is known. Answers what was opened; empty when nothing was
 * there to open. The asking is logged either way.
 */
export interface ApningForesporsel {
  readonly sok?: string;
  readonly husstandId?: number;
  readonly grunn: string;
}
export interface ApningSvar {
  readonly husstander: readonly { readonly id: number; readonly eksternId: string }[];
  readonly utloper: string;
}

/** POST husstand/:id/inhabil: reads one's own or family's household all the same, with a reason; logged. */
export interface InhabilApningForesporsel {
  readonly grunn: string;
}
