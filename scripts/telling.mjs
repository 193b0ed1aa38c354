// What counts as a check, and when it counts as failed. Everything doubtful is a failure: a gate that cannot go red is none.

/** One check per project. Nx lists the failed ones; an exit code without a list is one failure. */
export function tellNx(maal, antall, { kode, tekst }) {
  const rent = tekst.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const feilet = new Set([...rent.matchAll(new RegExp(`^- (\\S+):${maal}\\s*$`, 'gm'))].map(([, navn]) => navn));
  let antallFeil = feilet.size;
  if (kode !== 0 && antallFeil === 0) antallFeil = 1;
  // ESLint skips the dependency rules with a mere warning when Nx's project graph is missing.
  if (rent.includes('No cached ProjectGraph')) antallFeil += 1;
  return { bestatt: Math.max(0, antall - antallFeil), feilet: antallFeil };
}

/** Skipped tests and files that would not load are failures; so is a run that left no result. */
export function tellJest(resultat, kode) {
  if (!resultat) return { bestatt: 0, feilet: 1 };
  const feilet =
    resultat.numFailedTests + resultat.numRuntimeErrorTestSuites + resultat.numPendingTests + resultat.numTodoTests;
  return { bestatt: resultat.numPassedTests, feilet: feilet === 0 && kode !== 0 ? 1 : feilet };
}
