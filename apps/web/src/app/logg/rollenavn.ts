import { ROLLER } from '@tak/domain';
import { type FastTekst, revisjonTekster, rolleTekster } from '@tak/tekster';

/** The role as it was written at the time: one of ours, the installation itself, or one that is no longer known. */
export function rollenavn(rolle: string): FastTekst {
  const kjent = ROLLER.find((r) => r === rolle);
  if (kjent) return rolleTekster[kjent];
  return rolle === 'system' ? revisjonTekster.system : { nb: rolle, nn: rolle };
}
