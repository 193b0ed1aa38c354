/** The traffic light of a parameter, with the rule that gave it (indicator specification, «Traffic light»). */
export type Lysfarge = 'gronn' | 'gul' | 'rod' | 'graa';

/** Why a light has the colour it has; the words stand in tekster. */
export type Lysgrunn =
  | 'maal_naadd'
  | 'bedre_enn_basis'
  | 'ikke_bedre_enn_basis'
  | 'naer_maal'
  | 'langt_fra_maal'
  | 'nasjonalt_maal'
  | 'frist_passert'
  | 'intet_maal'
  | 'ingen_data';

export interface Lys {
  readonly farge: Lysfarge | null;
  readonly grunn: Lysgrunn;
  readonly maalverdi: number | null;
  readonly basis: number | null;
  readonly basisaar: number | null;
}

export interface Maal {
  readonly operator: '>=' | '<=' | '=';
  /** In the parameter's own unit; null where the target is relative and the base year has no value. */
  readonly verdi: number | null;
  readonly retning: 'opp' | 'ned' | 'ingen';
  readonly frist: number | null;
  readonly eget: boolean;
  readonly kommunemaal: 'direkte' | 'nasjonal sum' | 'andel kommuner' | null;
  readonly tekst: string;
}
