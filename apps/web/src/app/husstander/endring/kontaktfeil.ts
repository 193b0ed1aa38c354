import { type FastTekst, medlemsendringTekster } from '@tak/tekster';

/** Digits, as people group them, with the code of the country or without; what is empty is not wrong. */
export const telefonfeil = (telefon: string | null): FastTekst | null =>
  !telefon?.trim() || /^\+?[\d ()/-]{3,30}$/.test(telefon.trim()) ? null : medlemsendringTekster.telefonFeil;

export const epostfeil = (epost: string | null): FastTekst | null =>
  !epost?.trim() || (epost.trim().length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(epost.trim()))
    ? null
    : medlemsendringTekster.epostFeil;
