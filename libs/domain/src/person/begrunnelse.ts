import { maskerFodselsnumre } from '../felles/fodselsnummer';
import { avslag, ok, type Resultat } from '../felles/resultat';

/** Shorter says nothing to whoever reads the log; longer is a case file. */
export const BEGRUNNELSE = { min: 10, maks: 500 } as const;

/** Why a door is opened, as it may stand in the log: identity numbers masked. */
export function lesBegrunnelse(tekst: string): Resultat<string, 'ugyldig_begrunnelse'> {
  const grunn = maskerFodselsnumre(tekst.trim().replace(/\s+/g, ' '));
  return grunn.length >= BEGRUNNELSE.min && grunn.length <= BEGRUNNELSE.maks
    ? ok(grunn)
    : avslag('ugyldig_begrunnelse');
}
