import type { Boligfaktum } from '@tak/contracts';
import type { Verdi, Versjon } from './versjoner.queries';

/** In the order they are shown; those that boligendringer can change from a day come first. */
const DATERTE = ['disposisjonsform', 'rullestol', 'maalgruppe', 'samlokalisert', 'bruksareal'] as const;
const FASTE = ['boligtype', 'antall_soverom', 'bemanning', 'maanedsleie'] as const;

/**
 * Every fact with the day it holds from, the newest first, as known at a moment (null: now): what stands on the dwelling
 * holds from its beginning, a row of boligendringer from its day. Versions of boliger and boligendringer, in the order of
 * rows and time.
 */
export function boligfakta(versjoner: readonly Versjon[], kjentTid: string | null): Boligfaktum[] {
  const kjent = versjoner.filter((v) => kjentTid === null || v.fra <= kjentTid);
  const gjelder = kjent.filter((v) => v.til === null || (kjentTid !== null && v.til > kjentTid));
  const fakta = gjelder.flatMap((v) => {
    const forlop = kjent.filter((k) => k.tabell === v.tabell && k.nokkel === v.nokkel && k.fra <= v.fra);
    const bolig = v.tabell === 'boliger';
    const felter: readonly string[] = bolig ? [...DATERTE, ...FASTE] : DATERTE;
    return felter
      .filter((felt) => bolig || v.verdier[felt] !== null)
      .map((felt) => faktum(felt, bolig ? null : somDag(v.verdier['fom']), forlop));
  });
  const rekke: readonly string[] = [...DATERTE, ...FASTE];
  return fakta.sort(
    (a, b) => (b.gjelderFra ?? '').localeCompare(a.gjelderFra ?? '') || rekke.indexOf(a.felt) - rekke.indexOf(b.felt),
  );
}

const somDag = (v: Verdi | undefined): string | null => (typeof v === 'string' ? v : null);

/** Registered with the first of the unbroken versions that say the same. */
function faktum(felt: string, gjelderFra: string | null, forlop: readonly Versjon[]): Boligfaktum {
  const siste = forlop.at(-1);
  const verdi = siste?.verdier[felt] ?? null;
  let forst = siste;
  for (const v of forlop.toReversed()) {
    if ((v.verdier[felt] ?? null) !== verdi || (v !== siste && v.til !== forst?.fra)) break;
    forst = v;
  }
  return { felt, verdi, gjelderFra, registrert: forst?.fra ?? '', registrertAv: forst?.av ?? '' };
}
