import type { Sporemne } from '@tak/domain';
import { EMNER } from './kart';
import type { Brudd, Kandidat } from './kandidater';
import type { Settrad } from './settrader';
import type { Sporvalg } from './spor';
import type { Settsporing } from './vilkaar';

/** Which of the record's own rows it is about, by the sender's id. */
export interface Gjelder {
  readonly slag: Sporemne;
  readonly id: string;
}

/** What one set says of the record in one year. */
export type Settutfall =
  | { readonly med: true; readonly rad: Settrad; readonly gjelder: readonly Gjelder[] }
  /** The first condition that fails; null when the number is made of what such a record does not have. */
  | { readonly med: false; readonly brudd: Brudd | null; readonly gjelder: readonly Gjelder[] }
  /** It rests on a household that the reader may not see. */
  | { readonly med: null };

/**
 * In when the set has the row of one of the record's candidates. Where the row is another's (a dwelling's tenant, the
 * household of a stay) the candidate must be what it is there for as well: it passes every condition.
 */
export function avgjor(
  { emne, radslag }: Settsporing,
  { slag, skjulte }: Pick<Sporvalg, 'slag' | 'skjulte'>,
  { rader, kandidater }: { readonly rader: ReadonlyMap<string, Settrad>; readonly kandidater: readonly Kandidat[] },
): Settutfall {
  const synlige = kandidater.filter((k) => k.husstandId === null || !skjulte?.has(k.husstandId));
  const egenRad = radslag !== 'husstand' || slag === 'husstand';
  const med = synlige.filter((k) => rader.has(k.radId) && (egenRad || k.brudd === null));
  const gjelder = (k: Kandidat): Gjelder => ({ slag: emne, id: k.kandidat });
  const rad = med[0] && rader.get(med[0].radId);
  if (rad) return { med: true, rad, gjelder: med.filter((k) => k.brudd === null).map(gjelder) };
  if (synlige.length < kandidater.length) return { med: null };
  const [naermest] = synlige;
  return naermest?.brudd
    ? { med: false, brudd: naermest.brudd, gjelder: [gjelder(naermest)] }
    : { med: false, brudd: mangler(emne), gjelder: [] };
}

const mangler = (emne: Sporemne): Brudd => ({
  kode: EMNER[emne].mangler,
  dag: null,
  fra: null,
  til: null,
  verdi: null,
  ord: null,
});
