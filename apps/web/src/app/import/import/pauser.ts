import type { ImportSvar } from '@tak/contracts';

const KORTEST_MS = 400;
const LENGST_MS = 5000;
/** While somebody is asked, only another window can change anything. */
const VENTER_MS = 5000;

type Staar = Pick<ImportSvar, 'status' | 'andel' | 'fase'>;

/** How long to wait before asking again: short while it moves, half as long again each time it stands still. */
export function nestePause(forrige: number, foer: Staar | null, naa: Staar | null): number {
  if (naa?.status === 'venter_paa_bekreftelse') return VENTER_MS;
  const beveger = naa !== null && (foer?.status !== naa.status || foer.andel !== naa.andel || foer.fase !== naa.fase);
  return beveger ? KORTEST_MS : Math.min(LENGST_MS, Math.max(KORTEST_MS, forrige * 1.5));
}
