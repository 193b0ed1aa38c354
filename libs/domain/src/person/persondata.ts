import { erDnummer, motsierFodselsnummer } from '../felles/fodselsnummer';
import { avslag, ok, type Resultat } from '../felles/resultat';

/** What is known of who a person is. `fodselsnummer` in clear, only while it is worked with. */
export interface Persondata {
  readonly navn: string | null;
  readonly fodselsdato: string;
  readonly fodselsnummer: string | null;
  readonly kjonn: string | null;
  readonly adressebeskyttelse: string | null;
}

export type Persongrunn = 'fodselsdato_mot_fodselsnummer' | 'ulike_fodselsnumre';

/** Birth date and number agree; a D-number never contradicts, nor does no number (the registerpakke contract, hard rules). */
export function kontrollerPerson<P extends Pick<Persondata, 'fodselsdato' | 'fodselsnummer'>>(
  person: P,
): Resultat<P, Persongrunn> {
  const { fodselsdato, fodselsnummer } = person;
  return fodselsnummer !== null && motsierFodselsnummer(fodselsdato, fodselsnummer)
    ? avslag('fodselsdato_mot_fodselsnummer')
    : ok(person);
}

/** How strict a grade of address protection is: living abroad is as strict as `strengt_fortrolig`; none is as `ugradert`. */
const TRINN: Readonly<Record<string, number>> = { fortrolig: 1, strengt_fortrolig: 2, strengt_fortrolig_utland: 2 };
const trinn = (grad: string | null): number => (grad === null ? 0 : (TRINN[grad] ?? 0));

/** Forvaltningsloven § 13, folkeregisterloven § 10-4: everything but `ugradert` is protected. */
export const erGradert = (grad: string | null): boolean => trinn(grad) > 0;

/** Does the protection become weaker? Takes more than a stronger one. */
export const svekkerVern = (fra: string | null, til: string | null): boolean => trinn(til) < trinn(fra);

const strengeste = (a: string | null, b: string | null): string | null => (trinn(b) > trinn(a) ? b : a);

/**
 * One person who was registered as two: what `behold` says stands, what it says nothing of is filled in from the other, and
 * the stricter protection holds. Two different numbers are two persons, `ulike_fodselsnumre`, except where one is a
 * D-number, which the same person has had until the fødselsnummer came (folkeregisterloven § 2-1): then that one stands.
 */
export function slaaSammenPersoner(behold: Persondata, borte: Persondata): Resultat<Persondata, Persongrunn> {
  const [a, b] = [behold.fodselsnummer, borte.fodselsnummer];
  if (a !== null && b !== null && a !== b && erDnummer(a) === erDnummer(b)) return avslag('ulike_fodselsnumre');
  return kontrollerPerson({
    navn: behold.navn ?? borte.navn,
    fodselsdato: behold.fodselsdato,
    fodselsnummer: a === null || (b !== null && erDnummer(a)) ? b : a,
    kjonn: behold.kjonn ?? borte.kjonn,
    adressebeskyttelse: strengeste(behold.adressebeskyttelse, borte.adressebeskyttelse),
  });
}

/** What is known of how to reach somebody: a field that is empty is filled in from the other. */
export const fyllUt = <K extends object>(behold: K, borte: K): K =>
  Object.fromEntries(
    Object.entries(behold).map(([felt, verdi]) => [felt, verdi ?? (borte as Record<string, unknown>)[felt] ?? null]),
  ) as K;
