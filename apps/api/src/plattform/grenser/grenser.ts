import type { Rettighet } from '@tak/domain';

/** So many in so long. */
export interface Grense {
  readonly antall: number;
  readonly sekunder: number;
}

/**
 * What a person at work never comes near, and a program that tries everything does. Counted per account in every process
 * together (tilgang.forsok). OWASP ASVS 2.4.
 */
export const GRENSER: Partial<Readonly<Record<Rettighet, Grense>>> = {
  'husstand.sok': { antall: 60, sekunder: 60 },
  // Goes through all names of the municipality.
  'husstand.slaa_sammen': { antall: 60, sekunder: 60 },
  // Asked while one types.
  'sok.utfor': { antall: 180, sekunder: 60 },
  'fodselsnummer.vis': { antall: 60, sekunder: 600 },
  'beskyttet.apne': { antall: 20, sekunder: 600 },
  'inhabilitet.endre': { antall: 60, sekunder: 600 },
  'bolig.eksporter': { antall: 30, sekunder: 600 },
  'logg.innsyn': { antall: 30, sekunder: 600 },
  'logg.eksporter': { antall: 20, sekunder: 600 },
  'import.utfor': { antall: 60, sekunder: 600 },
};

/** Logging in, per address: an office behind one address can come to work at the same time, a guesser gets nowhere. */
export const INNLOGGING: Grense = { antall: 60, sekunder: 60 };

/** Everything else, per account (or address before login), counted in each process: protects the others' speed. */
export const ALT: Grense = { antall: 1200, sekunder: 60 };
