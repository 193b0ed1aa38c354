import { STIER } from '@tak/contracts';
import type { Konfig } from '../plattform/konfig';

/** Why a login came to nothing; its text for people is in @tak/tekster, innlogging. */
export type Innloggingsfeil =
  'ingen_konto' | 'ingen_rolle' | 'deaktivert' | 'avbrutt' | 'feilet' | 'utlopt' | 'tilbyder_nede';

/** Where the provider sends the browser back to; registered there. */
export const returadresse = ({ url }: Konfig): string => `${url ?? ''}${STIER.innloggingRetur}`;

/** A path of ours and nothing that a browser would read as another site; otherwise the front page. */
export function egenSti(sti: string | undefined): string {
  // Tabs and line breaks are taken out by browsers before they read an address, and a backslash is read as a slash.
  if (!sti || sti.length > 2000 || !/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(sti)) return '/';
  const egen = 'http://tak.invalid';
  if (!URL.canParse(sti, egen) || new URL(sti, egen).origin !== egen) return '/';
  // As the parser reads it, so that what was judged is what the browser is given.
  const { pathname, search, hash } = new URL(sti, egen);
  const hel = `${pathname}${search}${hash}`;
  return hel.startsWith('//') || hel.startsWith('/api/') ? '/' : hel;
}

/** The login page with the reason, and the way on after the next attempt. */
export function feilside(feil: Innloggingsfeil, retur: string): string {
  const til = egenSti(retur);
  return `/logg-inn?feil=${feil}${til === '/' ? '' : `&til=${encodeURIComponent(til)}`}`;
}
