import { avslag, ok, type Resultat } from '../felles/resultat';
import type { Maalgrupperad } from './husstandssammenslaaing';

export interface Maalgruppeendring {
  readonly slag: 'retting' | 'endring';
  /** null, of a correction: the row never was. */
  readonly maalgruppe: string | null;
  readonly fom: string;
  /** First day of the row that was wrong; without it the row from `fom`. */
  readonly gjelderFra?: string;
}

/**
 * The target groups of a household after one of them has changed. `endring`: another holds from `fom`, which has none from
 * that very day yet. `retting`: the row was wrong, and is another, from another day, or never was. Refuses `to_maalgrupper`
 * when there is another row from the day, `finnes_ikke` when there is none to correct, `mangler_maalgruppe` when there is
 * to be a change to nothing: a household has a reason until it has another.
 */
export function endreMaalgruppe(
  rader: readonly Maalgrupperad[],
  { slag, maalgruppe, fom, gjelderFra = fom }: Maalgruppeendring,
): Resultat<readonly Maalgrupperad[], 'finnes_ikke' | 'to_maalgrupper' | 'mangler_maalgruppe'> {
  if (slag === 'endring' && maalgruppe === null) return avslag('mangler_maalgruppe');
  if (slag === 'retting' && !rader.some((r) => r.fom === gjelderFra)) return avslag('finnes_ikke');
  const andre = slag === 'retting' ? rader.filter((r) => r.fom !== gjelderFra) : rader;
  if (maalgruppe === null) return ok(andre);
  if (andre.some((r) => r.fom === fom)) return avslag('to_maalgrupper');
  return ok([...andre, { maalgruppe, fom }]);
}
