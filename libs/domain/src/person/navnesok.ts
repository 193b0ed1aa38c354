/**
 * Letters that are one letter to whoever searches: accents, and the Nordic letters that passports and keyboards write
 * otherwise (Håkon/Haakon, Sæther/Saether, Kåre/Kare). The same two texts are used by PostgreSQL's translate(), so that
 * a name and a search word are folded alike.
 */
export const BRETTES = {
  // What has no letter in `til` (apostrophes, and accents that stand by themselves) is taken away.
  fra: "àáâãäåæāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőœřśšşșťțùúûüūůűųýÿźżž-–.,’'`´\u0300\u0301\u0302\u0303\u0308\u030a\u030c",
  til: 'aaaaaaaaaacccddeeeeeeeegiiiiiiilnnnooooooooorssssttuuuuuuuuyyzzz    ',
} as const;

/** Folded: small letters without accents, `ae` and `aa` as `a`. Apostrophes are gone, hyphens and points are spaces. */
export function brettNavn(navn: string): string {
  const bokstaver = [...navn.toLowerCase()].map((tegn) => {
    const plass = BRETTES.fra.indexOf(tegn);
    return plass < 0 ? tegn : (BRETTES.til[plass] ?? '');
  });
  return bokstaver.join('').replaceAll('aa', 'a').replaceAll('ae', 'a');
}

/** The folded words of a name or a search. */
export const navneord = (tekst: string): string[] =>
  brettNavn(tekst)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((ord) => ord !== '');

/** Is this the whole name, in any order of its words? */
export function erHeleNavnet(navn: string, ord: readonly string[]): boolean {
  const sortert = (o: readonly string[]): string => [...o].sort().join(' ');
  return ord.length > 0 && sortert(navneord(navn)) === sortert(ord);
}
