import type { Tilfeldig } from './tilfeldig';

// Invented on purpose: first names for any gender, surnames and streets put together from nature words.
const FORNAVN =
  'Alex Andrea Ari Billie Charlie Dani Eli Elis Emery Inge Jamie Jo Juno Kaia Kim Kit Lo Luca Luka Maxi Marian Mika Mio Nico Noa Noor Nor Odin Pax Rene Remy Robin Rowan Sam Sascha Sky Sol Storm Tage Toni Vesle'.split(
    ' ',
  );
const FORLEDD =
  'Aske Bekke Bjørke Brat Dal Fjell Furu Gran Hassel Hav Hegg Hjelm Holm Kald Kvern Lang Lauv Li Lyng Moss Myr Nes Nord Osp Rind Rogn Sel Skog Sol Stein Stor Strand Tang Tind Tver Ulve Vass Vest Vier Øst'.split(
    ' ',
  );
const ETTERLEDD =
  'ås bakk berg bø dal eng fjord gard grend hei hol hus kleiv lia lund mark mo nes rud sete sjø stad sund tun vang vatn vik voll øy'.split(
    ' ',
  );
const GATELEDD =
  'Ask Bakke Bekke Brygge Dam Eng Fabrikk Fyr Havne Hegge Kai Kirke Kleiv Kvern Lauv Linde Lyng Løkke Mølle Myr Nøste Park Rogne Skole Skogs Slipp Smie Sol Stasjons Tjern Torv Tun Ulve Vass Verft'.split(
    ' ',
  );
const GATESLAG = ['veien', 'gata', 'stien', 'bakken', 'svingen', 'tunet'];

export const fornavn = (t: Tilfeldig): string => t.velg(FORNAVN);

export function etternavn(t: Tilfeldig): string {
  const foran = t.velg(FORLEDD);
  const bak = t.velg(ETTERLEDD.filter((ledd) => ledd !== foran.toLowerCase()));
  // Three equal letters in a row are never written in Norwegian: Fjell + lia = Fjellia.
  return foran.endsWith(bak[0] ?? '') && foran.at(-1) === foran.at(-2) ? foran + bak.slice(1) : foran + bak;
}

export const gatenavn = (t: Tilfeldig): string => `${t.velg(GATELEDD)}${t.velg(GATESLAG)}`;
