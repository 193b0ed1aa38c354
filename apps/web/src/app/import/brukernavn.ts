import { ROLLER } from '@tak/domain';
import { type Spraak, rolleTekster, tekst } from '@tak/tekster';

const DEMO = 'demo:';

/** Who started it. A demo login has no name, only its role. */
export function brukernavn(spraak: Spraak, bruker: string): string {
  const rolle = ROLLER.find((r) => bruker === DEMO + r);
  return rolle ? tekst(spraak, rolleTekster[rolle]) : bruker;
}
