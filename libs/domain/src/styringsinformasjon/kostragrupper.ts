import type { MAALGRUPPER } from '../import/pakkeformat';

type Maalgruppe = (typeof MAALGRUPPER)[number];

export const KOSTRAGRUPPER = [
  'flyktninger',
  'tilrettelagt',
  'psykisk_rus',
  'andre',
  'uten_behovsproving',
  'ukjent',
] as const;
export type Kostragruppe = (typeof KOSTRAGRUPPER)[number];

/**
 * The groups KOSTRA form 13 asks for (C4, D2), from statistic year 2020 (SSB). Earlier years are shown in the same
 * groups, by our own choice and with a note: before 2020 SSB split psykisk, rus and both, which our groups cannot tell.
 */
const FRA_2020: Readonly<Record<Maalgruppe, Kostragruppe>> = {
  flyktning: 'flyktninger',
  funksjonsnedsettelse: 'tilrettelagt',
  eldre: 'tilrettelagt',
  rus_psykisk: 'psykisk_rus',
  andre_problemer: 'andre',
  uten_behovsproving: 'uten_behovsproving',
};

/** KOSTRA group of a household's target group; unknown or missing is `ukjent`, never guessed. */
export function kostragruppe(maalgruppe: string | null): Kostragruppe {
  return FRA_2020[maalgruppe as Maalgruppe] ?? 'ukjent';
}

/** First statistic year the groups are SSB's own. */
export const KOSTRAGRUPPER_GYLDIG_FRA = 2020;
