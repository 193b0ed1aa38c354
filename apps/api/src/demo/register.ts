import type {
  ADRESSEBESKYTTELSER,
  AVSLUTNINGER,
  BEMANNINGER,
  BOLIGTYPER,
  DISPOSISJONSFORMER,
  ROLLER_I_HUSSTAND,
  SOKNADSTYPER,
  TILBUD,
  TILSAGNSORDNINGER,
  UTFALL_SOKNAD,
  UTFALL_UTKASTELSE,
  UTILGJENGELIG_GRUNNER,
  VIRKEMIDDELFORMAAL,
  VIRKEMIDDELORDNINGER,
} from '@tak/domain';
import type { Dag } from './dagtall';
import type { Maalgruppe } from './kommuneparametere';

/** The register as it grows while the years are played; `rader.ts` turns it into the rows of a package. */
type En<T extends readonly string[]> = T[number];
export type Disposisjonsform = En<typeof DISPOSISJONSFORMER>;
export type Boligtype = En<typeof BOLIGTYPER>;
export type Bemanning = En<typeof BEMANNINGER>;
export type Rolle = En<typeof ROLLER_I_HUSSTAND>;
export type Avslutning = En<typeof AVSLUTNINGER>;
export type Tilbud = En<typeof TILBUD>;
export type Formaal = En<typeof VIRKEMIDDELFORMAAL>;
export type Kjonn = 'k' | 'm';

export interface Bygg {
  readonly id: string;
  readonly navn: string;
  readonly adresse: string;
  readonly postnummer: string;
  readonly poststed: string;
  readonly bydel: string;
}

/** The facts an indicator reads of a dwelling: they are dated. */
export interface Boligfakta {
  form: Disposisjonsform;
  rullestol: boolean | null;
  maalgruppe: Maalgruppe | null;
  samlokalisert: boolean;
  areal: number;
}

export interface Boligendring extends Partial<Boligfakta> {
  readonly fom: Dag;
}

export interface Utilgjengelig {
  readonly fom: Dag;
  tom: Dag | null;
  readonly grunn: En<typeof UTILGJENGELIG_GRUNNER>;
}

export interface Bolig {
  readonly id: string;
  readonly bygg: Bygg;
  readonly bruksenhet: string;
  readonly fom: Dag;
  tom: Dag | null;
  readonly type: Boligtype;
  readonly soverom: number;
  readonly bemanning: Bemanning;
  readonly leie: number | null;
  /** As `boliger.csv` gives them. */
  readonly foerst: Boligfakta;
  /** As they are on the day that is played. */
  readonly naa: Boligfakta;
  readonly endringer: Boligendring[];
  readonly utilgjengelig: Utilgjengelig[];
  leieforhold: Leieforhold | null;
  ledigFra: Dag | null;
}

export interface Person {
  readonly id: string;
  readonly fodt: Dag;
  readonly kjonn: Kjonn;
  readonly navn: string;
  readonly fodselsnummer: string | null;
  readonly beskyttelse: En<typeof ADRESSEBESKYTTELSER>;
}

export interface Medlem {
  readonly person: Person;
  readonly rolle: Rolle;
  readonly fom: Dag;
  tom: Dag | null;
}

export interface Husstand {
  readonly id: string;
  readonly etternavn: string;
  readonly beskyttelse: Person['beskyttelse'];
  /** What they need a dwelling for; the register may lack it (`maalgrupper` empty). */
  gruppe: Maalgruppe;
  readonly trengerRullestol: boolean;
  medlemmer: Medlem[];
  readonly maalgrupper: { readonly maalgruppe: Maalgruppe; readonly fom: Dag }[];
  leieforhold: Leieforhold | null;
  /** Agreed, not moved in yet. */
  nesteLeieforhold: Leieforhold | null;
  soknad: Soknad | null;
  opphold: Opphold | null;
  bosetting: { readonly plan: Dag; bosatt: Dag | null } | null;
}

export interface Soknad {
  readonly id: string;
  readonly husstand: Husstand;
  readonly mottatt: Dag;
  readonly type: En<typeof SOKNADSTYPER>;
  vedtaksdato: Dag | null;
  utfall: En<typeof UTFALL_SOKNAD> | null;
  bortfalt: Dag | null;
}

export interface Leieforhold {
  readonly id: string;
  readonly bolig: Bolig;
  readonly husstand: Husstand;
  readonly soknad: Soknad | null;
  fom: Dag;
  tom: Dag | null;
  readonly kontraktTom: Dag | null;
  avslutning: Avslutning | null;
}

export interface Opphold {
  readonly id: string;
  readonly husstand: Husstand;
  readonly tilbud: Tilbud;
  readonly sted: string | null;
  fom: Dag;
  tom: Dag | null;
  barnMed: boolean | null;
  readonly dognpris: number | null;
}

export interface Virkemiddel {
  readonly id: string;
  readonly husstand: Husstand;
  readonly ordning: En<typeof VIRKEMIDDELORDNINGER>;
  readonly formaal: Formaal | null;
  readonly utbetalt: Dag;
  readonly belop: number | null;
}

export interface Tilsagn {
  readonly id: string;
  readonly bolig: Bolig;
  readonly ordning: En<typeof TILSAGNSORDNINGER>;
  readonly dato: Dag;
  readonly belop: number | null;
}

export interface Utkastelse {
  readonly id: string;
  readonly husstand: Husstand;
  readonly varslet: Dag;
  begjaert: Dag | null;
  avsluttet: Dag | null;
  utfall: En<typeof UTFALL_UTKASTELSE> | null;
}

export interface Bosetting {
  readonly id: string;
  readonly person: Person;
  readonly husstand: Husstand;
  readonly vedtaksdato: Dag;
  readonly bosatt: Dag;
  readonly ensligMindreaarig: boolean | null;
}

export class Demoregister {
  readonly bygg: Bygg[] = [];
  readonly boliger: Bolig[] = [];
  readonly personer: Person[] = [];
  readonly husstander: Husstand[] = [];
  readonly soknader: Soknad[] = [];
  readonly leieforhold: Leieforhold[] = [];
  opphold: Opphold[] = [];
  /** Stays that were taken out again: their ids are not used a second time. */
  fjernedeOpphold = 0;
  readonly virkemidler: Virkemiddel[] = [];
  readonly tilsagn: Tilsagn[] = [];
  readonly utkastelser: Utkastelse[] = [];
  readonly bosettinger: Bosetting[] = [];
}
