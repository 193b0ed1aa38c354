import type { BoligRad, BoligerForesporsel } from '@tak/contracts';

/** Where a dwelling is, as it is written: by its own address, or by its building. */
export interface Sted {
  readonly adresse: string;
  readonly bruksenhetsnummer: string;
  readonly byggId: string;
}

const flatt = (tekst: string): string => tekst.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The search for those in the same place; null while too little is written to tell. */
export function likSok({ adresse, bruksenhetsnummer, byggId }: Sted): BoligerForesporsel | null {
  const [a, b] = [flatt(adresse), flatt(bruksenhetsnummer)];
  const bygg = /^\d+$/.test(byggId) && a === '' ? { byggId: Number(byggId) } : {};
  if (b === '' || (a === '' && !('byggId' in bygg))) return null;
  return {
    ...{ utvalg: 'alle', sorter: 'adresse', retning: 'stigende', side: 1 },
    ...bygg,
    sok: `${a} ${b}`.trim().slice(0, 100),
  };
}

/** Whether a row that was found is in that place: the same bruksenhet at the same address, or in the same building. */
export function erLik({ navn, byggId: radensBygg }: BoligRad, { adresse, bruksenhetsnummer, byggId }: Sted): boolean {
  const [a, b] = [flatt(adresse), flatt(bruksenhetsnummer)];
  if (a !== '') return flatt(navn) === `${a}, ${b}`;
  return `${radensBygg}` === byggId && (flatt(navn) === b || flatt(navn).endsWith(`, ${b}`));
}
