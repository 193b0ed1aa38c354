import type { Skriver } from './proveregister';
import { settInn, type Rad } from './rader';

/** Inhabitants per 31.12 of a year. */
export const enFolkemengde = (b: Skriver, aar: number, innbyggere: number): Promise<Rad> =>
  settInn(b, 'folkemengde', { aar, innbyggere });

/** A figure from another source. */
export const etEksterntTall = (b: Skriver, aar: number, parameter_id: string, verdi: number): Promise<Rad> =>
  settInn(b, 'eksterne_tall', { aar, parameter_id, verdi, kilde: 'prøve' });

/** The municipality's own answer. */
export const etSvar = (b: Skriver, aar: number, parameter_id: string, svar: string): Promise<Rad> =>
  settInn(b, 'egenrapport', { aar, parameter_id, svar });
