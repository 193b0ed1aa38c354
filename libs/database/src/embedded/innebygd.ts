import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { meldInn, tellLevende } from './brukere';
import { lagMappe } from './filer';
import { lesEllerLagHemmeligheter } from './hemmeligheter';
import { lagKlynge, startKlynge, superUrl, type Klynge } from './klynge';
import { underLas, underLasStraks } from './las';
import { velgPlassering } from './plassering';
import { beOmStopp, stoppPostmaster } from './postmaster';
import { sikreRoller } from './roller';
import { vedAvbrudd } from './ved-avbrudd';

export interface Innebygd {
  /** Owner: migrates. */
  eierUrl: string;
  /** The application's role: row-level security holds for it. */
  appUrl: string;
  mappe: string;
  /** Gives up the use; the last living user out stops PostgreSQL. May be called more than once. */
  slipp(): Promise<void>;
}

export interface InnebygdValg {
  /** Data folder (TAK_DATA); made when missing, mode 0700. */
  mappe: string;
  logg?: (melding: string) => void;
}

interface Startet {
  eierUrl: string;
  appUrl: string;
  klynge: Klynge;
}

async function start(mappe: string, logg: (melding: string) => void): Promise<Startet> {
  const hemmelig = lesEllerLagHemmeligheter(mappe);
  const plassering = await velgPlassering(mappe, logg);
  const klynge: Klynge = { ...plassering, superPassord: hemmelig.superbruker, innstillinger: {} };
  await lagKlynge(klynge);
  const port = await startKlynge(klynge);
  try {
    const urler = await sikreRoller(superUrl(klynge, port), { passord: hemmelig, database: 'tak' });
    return { ...urler, klynge };
  } catch (feil) {
    if (tellLevende(mappe) <= 1) await stoppPostmaster(klynge.datamappe); // nobody but us
    throw feil;
  }
}

/** Signs in and starts, or leaves nothing behind. */
async function meldInnOgStart(mappe: string, logg: (melding: string) => void): Promise<Startet & { bruk: string }> {
  const bruk = meldInn(mappe);
  try {
    return { ...(await start(mappe, logg)), bruk };
  } catch (feil) {
    rmSync(bruk, { force: true });
    throw feil;
  }
}

/**
 * The embedded PostgreSQL of a data folder, shared by every process of ours that uses the folder (server, command line).
 * Start and leaving happen under one lock, so that one cannot leave as the last while another comes in.
 */
export async function startInnebygd({ mappe: oppgitt, logg = () => undefined }: InnebygdValg): Promise<Innebygd> {
  const mappe = resolve(oppgitt);
  lagMappe(mappe);
  const startet = underLas(mappe, () => meldInnOgStart(mappe, logg), logg);
  let sluppet: Promise<void> | undefined;
  const slipp = (): Promise<void> => (sluppet ??= startet.then(({ bruk, klynge }) => forlat(mappe, bruk, klynge)));
  let straks = (): void => undefined;
  const glemAvbrudd = vedAvbrudd({ slipp, straks: () => straks() });
  try {
    const { eierUrl, appUrl, bruk, klynge } = await startet;
    straks = () => underLasStraks(mappe, () => void (meldUt(mappe, bruk) && beOmStopp(klynge.datamappe)));
    return { eierUrl, appUrl, mappe, slipp: () => slipp().finally(glemAvbrudd) };
  } catch (feil) {
    glemAvbrudd();
    throw feil;
  }
}

/** Signs out; true when nobody is left. */
function meldUt(mappe: string, bruk: string): boolean {
  rmSync(bruk, { force: true });
  return tellLevende(mappe) === 0;
}

async function forlat(mappe: string, bruk: string, klynge: Klynge): Promise<void> {
  await underLas(mappe, async () => {
    if (meldUt(mappe, bruk)) await stoppPostmaster(klynge.datamappe);
  });
}
