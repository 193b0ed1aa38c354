import type { Lys, Maal } from '@tak/domain';
import type { Side } from './okt';

export type Kilde = 'register' | 'import' | 'egenrapport' | 'kvalitativ';
export type Enhet = 'prosent' | 'antall' | 'kroner' | 'ja/nei' | 'år' | 'dager' | 'kvalitativ' | 'skala';

/** A value of one year. `verdi` null = cannot be computed (denominator 0 or figure missing). Exact, unrounded. */
export interface Aarsverdi {
  readonly aar: number;
  readonly teller: number | null;
  readonly nevner: number | null;
  readonly verdi: number | null;
}

export interface ParameterRad extends Aarsverdi {
  readonly id: string;
  readonly navn: string;
  readonly maalsetting: number;
  /** Unit of a single municipality (`kommuneverdi` of the catalogue where it has one). */
  readonly enhet: Enhet;
  readonly type: 'styringsparameter' | 'stottedata' | 'egen';
  readonly kilde: Kilde;
  /** Answer in words where the parameter is reported in words. */
  readonly svar: string | null;
  readonly lys: Lys;
  readonly maal: Maal | null;
  /** Ten years up to and including the asked one, oldest first. */
  readonly serie: readonly Aarsverdi[];
}

export interface MaalsettingRad {
  readonly id: number;
  readonly tekst: string;
  readonly innsatsomraade: string;
}

/** GET parametere?aar=2024&kjentPer=2025-02-15 */
export interface ParametereSvar {
  readonly aar: number;
  /** The moment the register is read as known at; null = now. */
  readonly kjentPer: string | null;
  /** Business day of the server: a running year is preliminary. */
  readonly dag: string;
  readonly regelsett: string;
  /** The years the register has anything to say about. */
  readonly foersteAar: number;
  readonly sisteAar: number;
  readonly maalsettinger: readonly MaalsettingRad[];
  readonly parametere: readonly ParameterRad[];
}

/** GET parametere/:id?aar=&kjentPer= */
export interface ParameterSvar extends ParameterRad {
  readonly aar: number;
  readonly kjentPer: string | null;
  readonly dag: string;
  readonly regelsett: string;
  readonly foersteAar: number;
  readonly sisteAar: number;
  readonly maalsettingTekst: string;
  readonly definisjon: Definisjon;
  /** What a row is: household, dwelling, application ... Null where the parameter has no rows. */
  readonly radslag: Radslag | null;
  readonly antallTeller: number | null;
  readonly antallNevner: number | null;
  /** In nevner, not in teller; null where teller is not a part of nevner. */
  readonly antallUtenfor: number | null;
  /** Related parameters a reader must see apart (2.2 and T.6). */
  readonly seOgsaa: readonly string[];
  /** True for years the same groups are shown for by our own choice (before 2020). */
  readonly merknadEldreAar: boolean;
  readonly harFordeling: boolean;
}

export interface Definisjon {
  readonly teller: string | null;
  readonly nevner: string | null;
  readonly kilde: string;
  readonly grenser: string;
  readonly datakilde: string | null;
  readonly resultatmaal: string | null;
  readonly begrunnelse: string | null;
  readonly gyldigFra: number | null;
}

export type Radslag =
  'husstand' | 'bolig' | 'leieforhold' | 'soknad' | 'bosetting' | 'virkemiddel' | 'tilsagn' | 'utkastelse';
export type Sett = 'teller' | 'nevner' | 'utenfor';

/** One record counted. Names follow the reader's rights: `navn` null = «Ikke tilgang», and then nothing else names it. */
export interface GrunnlagRad {
  readonly id: string;
  readonly navn: string | null;
  readonly ikkeTilgang: boolean;
  /** Second line under the name: «1 voksen, 2 barn» or the dwelling's building. */
  readonly undertekst: string | null;
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  /** Distance to the boundary in the rule's own unit; null where the rule has no boundary. */
  readonly avstand: number | null;
  /** Why the record is in (or, for `utenfor`, not in): one sentence made by the rule. */
  readonly hvorfor: { readonly nb: string; readonly nn: string };
  readonly maalgruppe: string | null;
  readonly registrert: string;
  /** The page of the record the row is of; null where the reader may not open it. */
  readonly lenke: { readonly slag: 'bolig' | 'husstand'; readonly id: number } | null;
}

/** GET rader?aar=&sett=teller&side=1&sorter=avstand|id|dag|verdi|maalgruppe|registrert&retning=stigende|synkende&kjentPer= */
export interface RaderSvar extends Side<GrunnlagRad> {
  readonly id: string;
  readonly aar: number;
  readonly sett: Sett;
  readonly radslag: Radslag;
}

/** GET fordeling?aar= : counts of the teller by target group, by age of hovedperson and by the two together. */
export interface FordelingSvar {
  readonly id: string;
  readonly aar: number;
  readonly maalgrupper: readonly { readonly gruppe: string; readonly antall: number }[];
  /** Null where the rows are not households. */
  readonly alder: readonly { readonly gruppe: string; readonly antall: number }[] | null;
  readonly kryss: readonly { readonly maalgruppe: string; readonly alder: string; readonly antall: number }[] | null;
}

export interface KostraFelt {
  readonly felt: string;
  readonly navn: string;
  readonly seksjon: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly verdi: number | Readonly<Record<string, number>> | null;
  readonly ifjor: number | Readonly<Record<string, number>> | null;
  readonly enhet: 'antall' | 'prosent';
  /** Number of rows behind; null where the field is worked out from others. */
  readonly rader: number | null;
  readonly radslag: Radslag | null;
}

/** GET kostra13?aar= */
export interface Kostra13Svar {
  readonly aar: number;
  readonly kjentPer: string | null;
  readonly dag: string;
  readonly foersteAar: number;
  readonly sisteAar: number;
  readonly regelsett: string;
  readonly felter: readonly KostraFelt[];
}
