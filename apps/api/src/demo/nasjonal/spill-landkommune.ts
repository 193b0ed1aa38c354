import { lagKommune, type Fremdrift } from '../lag-demopakke';
import type { Verden } from '../verden';
import { PUBLISERT_AAR } from './kvoter';
import type { Landkommune } from './landet';
import { aaret, STORRELSER, tell, type Storrelse, type Tall } from './telling';
import { tilpassBoliger, tilpassRullestol } from './tilpass-boliger';
import { tilpassInnflyttinger } from './tilpass-innflyttinger';
import { tilpassOpphold } from './tilpass-opphold';

const AARET = aaret(PUBLISERT_AAR);

const perStorrelse = (fn: (s: Storrelse) => number): Tall =>
  Object.fromEntries(STORRELSER.map((s) => [s, fn(s)])) as Record<Storrelse, number>;

export const INGENTING = perStorrelse(() => 0);

/**
 * On the first morning after the published year: the year's rows are adjusted by the few they are away from the numbers
 * they are to give, and the years after are played on from there.
 */
function tilpass(v: Verden, maal: Tall, siste: boolean): void {
  tilpassBoliger(v, AARET, maal.boliger);
  tilpassInnflyttinger(v, AARET, maal.nyinnflyttede, siste);
  tilpassOpphold(v, AARET, maal);
  tilpassRullestol(v, AARET, maal.rullestol);
}

/**
 * Plays one municipality so that the published year gives its part of the totals. `rest`: what those before it lacked
 * (+) or had too much (-); what this one cannot make good is the new rest. `siste`: nobody comes after it.
 */
export function spillLandkommune(
  { par, kvote }: Landkommune,
  { rest, siste }: { readonly rest: Tall; readonly siste: boolean },
  valg: { readonly fro: number; readonly dag: string },
  fremdrift?: Fremdrift,
): { v: Verden; rest: Tall } {
  const maal = perStorrelse((s) => Math.max(0, kvote[s] + rest[s]));
  const v = lagKommune(par, valg, fremdrift, (v) => {
    if (v.naa === AARET.siste + 1) tilpass(v, maal, siste);
  });
  // Counted at the very end: nothing that is played afterwards may move the published year.
  const ble = tell(v, AARET);
  return { v, rest: perStorrelse((s) => kvote[s] + rest[s] - ble[s]) };
}
