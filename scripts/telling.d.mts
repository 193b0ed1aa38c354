export interface Telling {
  bestatt: number;
  feilet: number;
}

export function tellNx(maal: string, antall: number, svar: { kode: number | null; tekst: string }): Telling;

export function tellJest(
  resultat: {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
    numPendingTests: number;
    numTodoTests: number;
  } | null,
  kode: number,
): Telling;
