import { join } from 'node:path';
import { Client } from 'pg';
import { fyllDemo } from '../demo/fyll-demo';
import { fremmedeKommuner, fyllNasjonal } from '../demo/fyll-nasjonal';
import { LUNDVIK } from '../demo/kommuneparametere';
import { merkDemo } from '../demo/merk-demo';
import { lagIArbeider } from '../demo/nasjonal/i-arbeider';
import { ANTALL_KOMMUNER, TIDLIGSTE_DAG } from '../demo/nasjonal/landet';
import { Avbrutt } from '../import/avbryting';
import type { Importresultat } from '../import/importvalg';
import { Fremdriftslinje } from './fremdriftslinje';
import { medOmgivelser, si, systembruker, type Omgivelser } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Demoflagg {
  readonly fro: string;
  readonly nasjonal?: boolean;
}

/** `tak demo`: the synthetic municipality, or country, in place of the one from before. Same seed and same day, same data. */
export async function demoKommando(flagg: Demoflagg): Promise<number> {
  const fro = Number(flagg.fro);
  if (!Number.isSafeInteger(fro) || fro < 0) throw new Ubrukelig(`--fro skal være et helt tall, ikke «${flagg.fro}».`);
  return medOmgivelser(async (o) => {
    const linje = new Fremdriftslinje();
    try {
      const resultat = flagg.nasjonal ? await landet(o, fro, linje) : await kommunen(o, fro, linje);
      linje.slutt();
      return fortell(resultat, flagg.nasjonal ? `${ANTALL_KOMMUNER} oppdiktede kommuner` : LUNDVIK.navn, o.dag, fro);
    } catch (feil) {
      throw feil instanceof Avbrutt ? new Error('Avbrutt. Ingenting er skrevet.') : feil;
    } finally {
      linje.slutt();
    }
  });
}

function kommunen({ apnet, dag, signal }: Omgivelser, fro: number, linje: Fremdriftslinje): Promise<Importresultat> {
  return fyllDemo({
    db: apnet.db,
    nokkel: apnet.nokkel,
    bruker: systembruker(0),
    fro,
    dag,
    signal,
    fremdrift: (_, andel) => linje.vis('lager', andel),
  });
}

async function landet(o: Omgivelser, fro: number, linje: Fremdriftslinje): Promise<Importresultat> {
  await krevPlass(o);
  const { apnet, dag, signal, konfig } = o;
  const resultat = await fyllNasjonal({
    db: apnet.db,
    nokkel: apnet.nokkel,
    eierUrl: apnet.eierUrl,
    bruker: systembruker(0),
    land: { fro, dag },
    mappe: join(konfig.datamappe, 'tmp'),
    lag: (mappe, land, fremdrift) => lagIArbeider(mappe, land, signal, fremdrift),
    signal,
    fremdrift: (fase, andel) => linje.vis(fase, andel),
  });
  if (resultat.status === 'ferdig' && apnet.innebygd && apnet.eierUrl) await merk(apnet.eierUrl);
  return resultat;
}

async function merk(eierUrl: string): Promise<void> {
  const eier = new Client({ connectionString: eierUrl });
  await eier.connect();
  try {
    await merkDemo(eier);
    // The planner must know the size of what has just come, or the first screens wait for its bad guesses.
    await eier.query('analyze');
  } finally {
    await eier.end();
  }
}

/** Invented people are never filled in among real ones, nor where real people log in. */
async function krevPlass({ apnet, dag, konfig }: Omgivelser): Promise<void> {
  if (konfig.oidc.length > 0) throw new Ubrukelig('TAK_OIDC er satt: her logger ekte brukere inn.');
  if (dag < TIDLIGSTE_DAG) throw new Ubrukelig(`TAK_DAG må være ${TIDLIGSTE_DAG} eller senere med --nasjonal.`);
  const [fremmed] = await fremmedeKommuner(apnet.db, systembruker(0));
  if (fremmed !== undefined)
    throw new Ubrukelig(
      `Registeret inneholder kommune ${fremmed}, som ikke er oppdiktet. Velg en annen datamappe med TAK_DATA.`,
    );
}

function fortell(resultat: Importresultat, hva: string, dag: string, fro: number): number {
  if (resultat.status !== 'ferdig') {
    for (const m of resultat.monstre.filter((m) => m.alvor === 'feil')) si(`feil: ${m.fil}: ${m.kode} (${m.antall})`);
    si(`Avvist: ${resultat.antallFeil} feil. Ingenting er skrevet.`);
    return 1;
  }
  for (const { fil, etter } of resultat.antall) process.stdout.write(`${fil}  ${etter}\n`);
  si(`${hva} er fylt med syntetiske data per ${dag}, frø ${fro}. ${resultat.antallMerknader} merknader.`);
  return 0;
}
