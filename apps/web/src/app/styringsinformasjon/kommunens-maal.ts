import type { Maal } from '@tak/domain';

/** The target as a value in the municipality's own chart; a national sum or a share of municipalities is no line there. */
export const kommunensMaal = (maal: Maal | null): number | null =>
  maal && (maal.eget || maal.kommunemaal === 'direkte') ? maal.verdi : null;
