import { navneord } from './navnesok';

/**
 * May two names be one person's, who is born on the same day? Every word of the one with fewest has a word of its own in the
 * other that is the same, folded, or nearly: one letter changed, added, lost or swapped with its neighbour in words of
 * four letters or more, two in words of eight or more (our own decision: Kristian/Christian, Mohammed/Mohamed). Two words
 * side by side are also the one word they make when the other has it (Anne-Marie/Annemarie). Nobody without a name is like
 * anybody.
 */
export function lignerNavn(a: string, b: string): boolean {
  const [x, y] = [navneord(a), navneord(b)];
  return (
    lignerOrd(x, y) ||
    sammenskrevet(x, y).some((ord) => lignerOrd(ord, y)) ||
    sammenskrevet(y, x).some((ord) => lignerOrd(ord, x))
  );
}

/** The words with two neighbours as one, for each pair that the other name has as one. */
const sammenskrevet = (ord: readonly string[], andres: readonly string[]): readonly (readonly string[])[] =>
  ord.slice(1).flatMap((neste, i) => {
    const ett = `${ord[i] ?? ''}${neste}`;
    return andres.includes(ett) ? [[...ord.slice(0, i), ett, ...ord.slice(i + 2)]] : [];
  });

function lignerOrd(a: readonly string[], b: readonly string[]): boolean {
  const [faa = [], mange = []] = [a, b].sort((x, y) => x.length - y.length);
  if (faa.length === 0) return false;
  const ledige = [...mange];
  // Those that are the same first, so that a nearly alike word does not take the place of a whole one.
  const rest = faa.filter((ord) => !taUt(ledige, (annet) => annet === ord));
  return rest.every((ord) => taUt(ledige, (annet) => nestenLikt(ord, annet)));
}

function taUt(ord: string[], passer: (ord: string) => boolean): boolean {
  const plass = ord.findIndex(passer);
  if (plass >= 0) ord.splice(plass, 1);
  return plass >= 0;
}

function nestenLikt(a: string, b: string): boolean {
  const lengde = Math.min(a.length, b.length);
  const tillatt = lengde >= 8 ? 2 : lengde >= 4 ? 1 : 0;
  return Math.abs(a.length - b.length) <= tillatt && avstand(a, b) <= tillatt;
}

/** Letters changed, added, lost or swapped with the neighbour (optimal string alignment). */
export function avstand(a: string, b: string): number {
  let forforrige: number[] = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const denne = [i];
    for (let j = 1; j <= b.length; j++) {
      const lik = a[i - 1] === b[j - 1] ? 0 : 1;
      let minst = Math.min((forrige[j] ?? 0) + 1, (denne[j - 1] ?? 0) + 1, (forrige[j - 1] ?? 0) + lik);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        minst = Math.min(minst, (forforrige[j - 2] ?? 0) + 1);
      denne[j] = minst;
    }
    [forforrige, forrige] = [forrige, denne];
  }
  return forrige[b.length] ?? 0;
}
