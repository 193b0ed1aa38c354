import type { Bruker } from '@tak/database';
import { osloDag, tolkKjentPer } from '@tak/domain';
import { finnKommune } from '../eksport/kommune.queries';
import { apneDatabase, type ApnetDatabase } from '../plattform/apne-database';
import { Klokke } from '../plattform/klokke';
import { lesKonfig, type Konfig } from '../plattform/konfig';
import { Ubrukelig } from './ubrukelig';

/** What a command works with. */
export interface Omgivelser {
  readonly konfig: Konfig;
  readonly apnet: ApnetDatabase;
  /** Business day, ISO date. */
  readonly dag: string;
  /** Fires when the person presses Ctrl-C: what runs is rolled back. */
  readonly signal: AbortSignal;
}

/** Standard error: everything that is not the result. */
export const si = (melding: string): void => void process.stderr.write(`${melding}\n`);

/** Opens the database, runs the command and lets go of everything, also when it fails or is stopped. */
export async function medOmgivelser<T>(fn: (o: Omgivelser) => Promise<T>): Promise<T> {
  const konfig = lesKonfig();
  const avbryter = new AbortController();
  const avbryt = (): void => avbryter.abort();
  process.on('SIGINT', avbryt).on('SIGTERM', avbryt);
  const apnet = await apneDatabase(konfig, si);
  try {
    return await fn({ konfig, apnet, dag: new Klokke(konfig.dag).dag(), signal: avbryter.signal });
  } finally {
    process.off('SIGINT', avbryt).off('SIGTERM', avbryt);
    await apnet.lukk();
  }
}

/** The command line acts for the installation. */
export const systembruker = (kommuneId: number): Bruker => ({ id: 'kommandolinje', rolle: 'system', kommuneId });

/** The municipality of `--kommune`, as the user to read with. */
export async function kommunebruker(o: Omgivelser, nummer: string): Promise<Bruker & { kommunenavn: string }> {
  if (!/^\d{4}$/.test(nummer)) throw new Ubrukelig(`--kommune skal være fire siffer, ikke «${nummer}».`);
  const kommune = await finnKommune(o.apnet.db, systembruker(0), nummer, o.dag);
  if (!kommune) throw new Ubrukelig(`Kommune ${nummer} finnes ikke i registeret.`);
  return { ...systembruker(kommune.kommuneId), kommunenavn: kommune.navn };
}

/** `--kjent-per`: the moment, and the day of knowledge that goes with it (never later than today). */
export function lesKjentPer(tekst: string | undefined, dag: string): { kjentPer: string | null; dag: string } {
  if (tekst === undefined) return { kjentPer: null, dag };
  const kjentPer = tolkKjentPer(tekst);
  if (!kjentPer) throw new Ubrukelig(`--kjent-per skal være en dato eller et tidspunkt, ikke «${tekst}».`);
  const kjentDag = osloDag(kjentPer);
  return { kjentPer, dag: kjentDag < dag ? kjentDag : dag };
}

/** `--aar`: a reporting year. */
export function lesAar(tekst: string): number {
  const aar = /^\d{4}$/.test(tekst) ? Number(tekst) : NaN;
  if (!(aar >= 1950 && aar <= 2100)) throw new Ubrukelig(`--aar skal være et årstall, ikke «${tekst}».`);
  return aar;
}
