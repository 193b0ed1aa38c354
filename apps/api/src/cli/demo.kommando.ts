import { SingleBar } from 'cli-progress';
import { fyllDemo } from '../demo/fyll-demo';
import { LUNDVIK } from '../demo/kommuneparametere';
import { Avbrutt } from '../import/avbryting';
import { medOmgivelser, si, systembruker } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Demoflagg {
  readonly fro: string;
  readonly nasjonal?: boolean;
}

/** `tak demo`: the synthetic municipality, in place of the one from before. Same seed and same day, same data. */
export async function demoKommando(flagg: Demoflagg): Promise<number> {
  const fro = Number(flagg.fro);
  if (!Number.isSafeInteger(fro) || fro < 0) throw new Ubrukelig(`--fro skal være et helt tall, ikke «${flagg.fro}».`);
  if (flagg.nasjonal) throw new Ubrukelig('--nasjonal finnes ikke i denne utgaven; uten valget fylles én kommune.');
  return medOmgivelser(async ({ apnet, dag, signal }) => {
    const linje = process.stderr.isTTY
      ? new SingleBar({ format: 'Demo {bar} {percentage} %', stream: process.stderr, clearOnComplete: true })
      : null;
    linje?.start(100, 0);
    const resultat = await fyllDemo({
      db: apnet.db,
      nokkel: apnet.nokkel,
      bruker: systembruker(0),
      fro,
      dag,
      signal,
      fremdrift: (_, andel) => linje?.update(Math.round(andel * 100)),
    })
      .catch((feil: unknown) => {
        throw feil instanceof Avbrutt ? new Error('Avbrutt. Ingenting er skrevet.') : feil;
      })
      .finally(() => linje?.stop());
    if (resultat.status !== 'ferdig') {
      si(`Avvist: ${resultat.antallFeil} feil. Ingenting er skrevet.`);
      return 1;
    }
    for (const { fil, etter } of resultat.antall) process.stdout.write(`${fil}  ${etter}\n`);
    si(`${LUNDVIK.navn} (${LUNDVIK.kommunenummer}) er fylt med syntetiske data per ${dag}, frø ${fro}.`);
    return 0;
  });
}
