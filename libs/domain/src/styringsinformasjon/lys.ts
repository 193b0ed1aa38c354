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
  /** In the parameter's own unit; null where the target is relative and nothing of the municipality's own carries it. */
  readonly verdi: number | null;
  readonly retning: 'opp' | 'ned' | 'ingen';
  readonly frist: number | null;
  readonly eget: boolean;
  readonly kommunemaal: 'direkte' | 'nasjonal sum' | 'andel kommuner' | null;
  readonly tekst: string;
}

/** What the light is judged by. `verdi` null = the municipality has no value that year. */
export interface Lysgrunnlag {
  readonly maal: Maal | null;
  readonly aar: number;
  readonly verdi: number | null;
  /** The municipality's own value in the base year; null where the target has none or the register does not reach it. */
  readonly basis: number | null;
  readonly basisaar: number | null;
  /** Quality checks say that the number cannot be trusted. */
  readonly ikkeTilAaStolePaa?: boolean;
}

/**
 * Traffic light (indicator specification, «Traffic light»). No light for a national sum or a share of municipalities
 * without an own target, nor in years after the deadline of a target that is not the municipality's own. The deadline
 * year itself still has a light. No value, or a target that cannot be worked out, is grey.
 */
export function settLys(g: Lysgrunnlag): Lys {
  const { maal, aar, verdi, basis, basisaar } = g;
  const svar = (farge: Lysfarge | null, grunn: Lysgrunn): Lys => ({
    farge,
    grunn,
    maalverdi: maal?.verdi ?? null,
    basis,
    basisaar,
  });
  if (!maal) return svar(null, 'intet_maal');
  if (!maal.eget && maal.kommunemaal !== 'direkte')
    return svar(null, maal.kommunemaal === null ? 'intet_maal' : 'nasjonalt_maal');
  if (!maal.eget && maal.frist !== null && aar > maal.frist) return svar(null, 'frist_passert');
  if (verdi === null || maal.verdi === null || g.ikkeTilAaStolePaa) return svar('graa', 'ingen_data');
  if (naadd(maal, maal.verdi, verdi)) return svar('gronn', 'maal_naadd');
  if (basis !== null)
    return framgang(verdi, basis, maal.verdi) > 0
      ? svar('gul', 'bedre_enn_basis')
      : svar('rod', 'ikke_bedre_enn_basis');
  return Math.abs(verdi - maal.verdi) <= Math.abs(maal.verdi) * 0.1
    ? svar('gul', 'naer_maal')
    : svar('rod', 'langt_fra_maal');
}

/** Met by its direction: «= 0, ned» is met at 0 and below. */
function naadd(maal: Maal, t: number, v: number): boolean {
  if (maal.retning === 'opp') return v >= t;
  if (maal.retning === 'ned') return v <= t;
  return maal.operator === '>=' ? v >= t : maal.operator === '<=' ? v <= t : v === t;
}

/** Share of the way from the base to the target; a base that already stood at the target leaves no way to go: 0. */
const framgang = (v: number, b: number, t: number): number => (t === b ? 0 : (v - b) / (t - b));

/** A target as the catalogue states it. */
export interface Katalogmaal {
  readonly tekst: string;
  readonly operator: '>=' | '<=' | '=' | null;
  readonly verdi: number | null;
  readonly relativ: boolean;
  readonly retning: 'opp' | 'ned' | 'ingen';
  readonly basisaar?: number | null;
  readonly frist?: number | null;
  readonly frist_type?: string | null;
  readonly kommunemaal?: 'direkte' | 'nasjonal sum' | 'andel kommuner' | null;
}

/**
 * The target of one municipality, from the catalogue's. A relative one is a percentage change from the municipality's
 * own base year, compounded where it is «årlig»; a share of all municipalities does not follow from one's own answer, so
 * there it has no figure. «Fra 2017» is when a target begins to hold, not a deadline. A target in another unit than the
 * municipality answers in (a share where it answers with a count) is not a municipality's. Null where the catalogue
 * states no figure to meet.
 */
export function maalForKommune(m: Katalogmaal | null, basis: number | null, sammeEnhet: boolean): Maal | null {
  if (!m?.operator || m.verdi === null) return null;
  const kommunemaal = m.kommunemaal ?? null;
  return {
    operator: m.operator,
    verdi: m.relativ ? relativVerdi(m, m.verdi, kommunemaal === 'andel kommuner' ? null : basis) : m.verdi,
    retning: m.retning,
    frist: m.frist_type === 'fra' ? null : (m.frist ?? null),
    eget: false,
    kommunemaal: kommunemaal === 'direkte' && !sammeEnhet ? 'andel kommuner' : kommunemaal,
    tekst: m.tekst,
  };
}

/** More than nothing by a percentage is no target: 20 % more than no loans would be met by none. */
function relativVerdi(m: Katalogmaal, prosent: number, basis: number | null): number | null {
  if (basis === null || (basis === 0 && prosent > 0)) return null;
  const ganger = m.frist_type === 'årlig' && m.frist && m.basisaar ? m.frist - m.basisaar : 1;
  return basis * (1 + prosent / 100) ** ganger;
}
