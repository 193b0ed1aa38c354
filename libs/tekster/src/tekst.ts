/** The two written languages a municipality may answer in (språklova § 13). */
export const SPRAAK = ['nb', 'nn'] as const;
export type Spraak = (typeof SPRAAK)[number];

/** A text in both languages; one that lacks a language does not compile. */
export type FastTekst = Readonly<Record<Spraak, string>>;
/** A text with parameters. */
export type TekstMed<A extends readonly unknown[]> = Readonly<Record<Spraak, (...parametere: A) => string>>;
/** What the file of an area holds: `export const importTekster = { ... } as const satisfies Tekstomraade`. */
export type Tekstomraade = Readonly<Record<string, FastTekst | TekstMed<never>>>;

/** The text in the language asked for: tekst('nn', rammeTekster.loggUt). */
export function tekst(spraak: Spraak, fast: FastTekst): string;
export function tekst<A extends readonly unknown[]>(spraak: Spraak, med: TekstMed<A>, ...parametere: A): string;
export function tekst(spraak: Spraak, hvilken: FastTekst | TekstMed<unknown[]>, ...parametere: unknown[]): string {
  const valgt = hvilken[spraak];
  return typeof valgt === 'string' ? valgt : valgt(...parametere);
}
