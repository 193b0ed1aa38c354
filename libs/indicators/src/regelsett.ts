/**
 * Rule sets, by the first reporting year they hold for. `2020`: the KOSTRA groups of statistic year 2020. Earlier years
 * use the same derivations and show the same groups, by our own choice and with a note on screen.
 */
const REGELSETT = [
  { navn: '2016', gyldigFra: 1900 },
  { navn: '2020', gyldigFra: 2020 },
] as const;

/** Name of the rule set a reporting year is counted by. */
export function regelsett(aar: number): string {
  return REGELSETT.findLast((r) => r.gyldigFra <= aar)?.navn ?? REGELSETT[0].navn;
}
