import { stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FILNAVN, SLETTES, type Funnkode } from '@tak/domain';
import { erSystemfil, Ulesbarpakke, type Pakkeinnhold, type Pakkekilde } from './pakkekilde';
import { apneZip } from './zip';

const KJENTE: ReadonlySet<string> = new Set([...FILNAVN, SLETTES.navn].map((navn) => `${navn}.csv`));

/** Opens a folder or a zip. `maks`: bytes the whole package may hold, unpacked. */
export async function apnePakke(sti: string, maks: number): Promise<Pakkekilde> {
  const om = await stat(sti).catch(() => null);
  if (!om) throw new Ulesbarpakke(`Finner ikke ${sti}`);
  return om.isDirectory() ? apneMappe(sti, maks) : apneZip(sti, maks);
}

async function apneMappe(mappe: string, maks: number): Promise<Pakkekilde> {
  const filer: Pakkeinnhold[] = [];
  for (const oppforing of await readdir(mappe, { withFileTypes: true })) {
    if (erSystemfil(oppforing.name)) continue;
    const sti = join(mappe, oppforing.name);
    const om = await stat(sti).catch(() => null);
    filer.push({
      // A folder is no file, whatever its name.
      navn: om?.isFile() || !KJENTE.has(oppforing.name) ? oppforing.name : `${oppforing.name}/`,
      storrelse: om?.isFile() ? om.size : 0,
      apne: () => Promise.resolve(createReadStream(sti)),
    });
  }
  return kilde(filer, maks);
}

/** The files Tak knows, and a finding for each it does not. */
export function kilde(
  filer: readonly Pakkeinnhold[],
  maks: number,
  lukk: () => Promise<void> = () => Promise.resolve(),
): Pakkekilde {
  if (filer.reduce((sum, f) => sum + f.storrelse, 0) > maks) {
    throw new Ulesbarpakke(`Pakken er større enn ${Math.floor(maks / 1024 / 1024)} MB.`);
  }
  const funn: { fil: string; kode: Funnkode }[] = [];
  const brukt = new Map<string, Pakkeinnhold>();
  for (const fil of [...filer].sort((a, b) => (a.navn < b.navn ? -1 : 1))) {
    if (!KJENTE.has(fil.navn)) funn.push({ fil: fil.navn, kode: 'ukjent_fil' });
    else if (brukt.has(fil.navn)) funn.push({ fil: fil.navn, kode: 'dobbel_fil' });
    else brukt.set(fil.navn, fil);
  }
  if (filer.length === 0) funn.push({ fil: '', kode: 'tom_pakke' });
  return { filer: [...brukt.values()], funn, lukk };
}
