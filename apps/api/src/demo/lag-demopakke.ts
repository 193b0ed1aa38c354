import { pakkefil, PAKKEFORMAT } from '@tak/domain';
import { stringify } from 'csv-stringify';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { leggInnAvvik } from './avvik';
import { fraIso } from './dagtall';
import { LUNDVIK, type Kommuneparametere } from './kommuneparametere';
import { RADER } from './rader';
import { spill } from './simulering';
import type { Verden } from './verden';

export interface Demovalg {
  /** Same seed and same day give the same bytes. */
  readonly fro: number;
  /** The business day (ISO): the last day anything has happened on. */
  readonly dag: string;
  readonly kommuner?: readonly Kommuneparametere[];
}

export type Fremdrift = (tekst: string, andel: number) => void;

/** Plays the years of one municipality and leaves in it the mistakes a quality check should find. */
export function lagKommune(
  par: Kommuneparametere,
  valg: Demovalg,
  fremdrift: Fremdrift = () => undefined,
  nyttAar: (v: Verden) => void = () => undefined,
): Verden {
  const v = spill(par, valg.fro, fraIso(valg.dag), (naa, andel) => {
    fremdrift(`${par.navn}: boliger og husstander`, andel);
    nyttAar(naa);
  });
  leggInnAvvik(v);
  return v;
}

/** Adds the municipality to the files of the folder; the first one makes them. Only one need be in memory at a time. */
export async function skrivKommune(mappe: string, v: Verden, forste: boolean): Promise<void> {
  for (const { navn } of PAKKEFORMAT) {
    const rader = stringify({ delimiter: ';', header: forste, columns: pakkefil(navn).kolonner.map((k) => k.navn) });
    const fil = createWriteStream(join(mappe, `${navn}.csv`), { flags: forste ? 'w' : 'a' });
    await pipeline(Readable.from(RADER[navn](v)), rader, fil);
  }
}

/** Writes a registerpakke with synthetic content to the folder, which is made when it is not there. */
export async function lagDemopakke(
  mappe: string,
  valg: Demovalg,
  fremdrift: Fremdrift = () => undefined,
): Promise<void> {
  await mkdir(mappe, { recursive: true });
  const kommuner = valg.kommuner ?? [LUNDVIK];
  for (const [nr, par] of kommuner.entries()) {
    const v = lagKommune(par, valg, (tekst, andel) => fremdrift(tekst, (nr + andel * 0.8) / kommuner.length));
    await skrivKommune(mappe, v, nr === 0);
    fremdrift(`${par.navn}: skrevet`, (nr + 1) / kommuner.length);
  }
}
