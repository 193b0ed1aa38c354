import { type FastTekst, type Spraak, husstandTekster, tekst } from '@tak/tekster';

/** The word of a code; one that nobody has a word for yet is shown as it stands. */
export const kodetekst = (spraak: Spraak, ord: Readonly<Record<string, FastTekst>>, kode: string): string => {
  const funnet = ord[kode];
  return funnet ? tekst(spraak, funnet) : kode;
};

/** «1 voksen, 2 barn»; null when there is nobody. */
export function sammensetning(spraak: Spraak, voksne: number, barn: number): string | null {
  const deler = [
    voksne > 0 ? tekst(spraak, husstandTekster.voksne, voksne) : null,
    barn > 0 ? tekst(spraak, husstandTekster.barn, barn) : null,
  ].filter((del) => del !== null);
  return deler.length > 0 ? deler.join(', ') : null;
}
