import { BEGRUNNELSE, lesBegrunnelse } from '@tak/domain';
import { type FastTekst, husstandsokTekster } from '@tak/tekster';

/** What is wrong with a reason, by the server's own rule; null when it will do. */
export function grunnfeil(grunn: string): FastTekst | null {
  if (lesBegrunnelse(grunn).ok) return null;
  return grunn.trim().length < BEGRUNNELSE.min ? husstandsokTekster.grunnForKort : husstandsokTekster.grunnForLang;
}
