import { eksporter, OpptattMappe } from '../eksport/eksporter';
import { kommunebruker, lesKjentPer, medOmgivelser, si } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Eksportflagg {
  readonly kommune: string;
  readonly kjentPer?: string;
}

/** `tak eksporter`: the register as a registerpakke. */
export async function eksporterKommando(mappe: string, flagg: Eksportflagg): Promise<number> {
  return medOmgivelser(async (o) => {
    const { kjentPer } = lesKjentPer(flagg.kjentPer, o.dag);
    const bruker = await kommunebruker(o, flagg.kommune);
    const { db, nokkel } = o.apnet;
    try {
      const antall = await eksporter({ db, nokkel, bruker, kommunenummer: flagg.kommune, mappe, kjentPer });
      for (const [fil, n] of Object.entries(antall)) process.stdout.write(`${fil}  ${n}\n`);
      si(`Skrevet til ${mappe}.`);
      return 0;
    } catch (feil) {
      throw feil instanceof OpptattMappe ? new Ubrukelig(feil.message) : feil;
    }
  });
}
