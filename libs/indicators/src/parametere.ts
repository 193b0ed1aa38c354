import katalog from './katalog.json' with { type: 'json' };

export interface Resultatmaal {
  readonly tekst: string;
  readonly operator: '>=' | '<=' | '=' | null;
  readonly verdi: number | null;
  /** `verdi` is a percentage change from the municipality's own base-year value. */
  readonly relativ: boolean;
  readonly retning: 'opp' | 'ned' | 'ingen';
  readonly basisaar?: number | null;
  readonly frist?: number | null;
  readonly kommunemaal?: 'direkte' | 'nasjonal sum' | 'andel kommuner' | null;
}

export interface Parameter {
  readonly id: string;
  readonly maalsetting: number;
  readonly navn: string;
  readonly type: 'styringsparameter' | 'stottedata' | 'egen';
  readonly enhet: string;
  /** How one municipality answers when the unit is a national share. */
  readonly kommuneverdi?: string | null;
  readonly utledes: 'register' | 'import' | 'egenrapport' | 'kvalitativ';
  readonly utledes_begrunnelse: string;
  readonly teller?: string | null;
  readonly nevner?: string | null;
  readonly datakilde: string | null;
  readonly resultatmaal: Resultatmaal | null;
  readonly kritisk_suksessfaktor?: string | null;
}

export interface Maalsetting {
  readonly id: number;
  readonly innsatsomraade: string;
  readonly tekst: string;
}

interface Katalogfil {
  readonly parametere: readonly Parameter[];
  readonly maalsettinger: readonly Maalsetting[];
  readonly innsatsomraader: readonly { readonly id: string; readonly hovedmaal: string; readonly tekst: string }[];
  readonly hovedmaal: readonly { readonly id: string; readonly tekst: string }[];
}

/** The programme's catalogue: goals, parameters, targets and their sources. */
export const KATALOG = katalog as unknown as Katalogfil;
export const PARAMETERE = KATALOG.parametere;
export const MAALSETTINGER = KATALOG.maalsettinger;

/** Every parameter id a package may name. */
export const parameterIder = (): readonly string[] => PARAMETERE.map((p) => p.id);

/** Unit of a single municipality: a yes/no is never printed as a per cent. */
export const kommuneenhet = (p: Parameter): string => p.kommuneverdi ?? p.enhet;
