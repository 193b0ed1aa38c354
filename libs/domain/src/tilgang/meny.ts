import type { Rolle } from './roller';
import { harTilgang, type Rettighet } from './tilganger';

/** The six groups of the menu, in the order of a day's work. */
export const MENYGRUPPER = ['min-dag', 'boliger', 'husstander', 'midlertidig', 'styring', 'drift'] as const;
export type Menygruppe = (typeof MENYGRUPPER)[number];

export interface Menypunkt {
  readonly rute: string;
  readonly gruppe: Menygruppe;
  /** Key of the menu text. */
  readonly tekst: string;
  readonly krever: Rettighet;
}

/** Every screen that has a place in the menu; one that a role may not open is not shown to it. */
export const MENY = [
  { rute: '/oversikt', gruppe: 'min-dag', tekst: 'oversikt', krever: 'oversikt.les' },
  { rute: '/tilsyn', gruppe: 'min-dag', tekst: 'tilsyn', krever: 'tilsyn.les' },
  { rute: '/boliger', gruppe: 'boliger', tekst: 'boliger', krever: 'bolig.les' },
  { rute: '/boliger/ledige', gruppe: 'boliger', tekst: 'ledige', krever: 'bolig.les' },
  { rute: '/tilvisningsavtaler', gruppe: 'boliger', tekst: 'tilvisningsavtaler', krever: 'bolig.les' },
  { rute: '/husstander', gruppe: 'husstander', tekst: 'husstander', krever: 'husstand.sok' },
  { rute: '/styring', gruppe: 'styring', tekst: 'styringsinformasjon', krever: 'styringsinformasjon.les' },
  { rute: '/kostra', gruppe: 'styring', tekst: 'kostra', krever: 'styringsinformasjon.les' },
  { rute: '/import', gruppe: 'drift', tekst: 'import', krever: 'import.les' },
  { rute: '/brukere', gruppe: 'drift', tekst: 'brukere', krever: 'bruker.les' },
  { rute: '/logg', gruppe: 'drift', tekst: 'logg', krever: 'logg.les' },
] as const satisfies readonly Menypunkt[];

/** A group with the items a role sees; groups without any are left out. */
export interface Menydel {
  readonly gruppe: Menygruppe;
  readonly punkter: readonly (typeof MENY)[number][];
}

export function menyFor(rolle: Rolle): readonly Menydel[] {
  const synlige = MENY.filter((punkt) => harTilgang(rolle, punkt.krever));
  return MENYGRUPPER.map((gruppe) => ({ gruppe, punkter: synlige.filter((p) => p.gruppe === gruppe) })).filter(
    (del) => del.punkter.length > 0,
  );
}
