import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { STIER, type ImportSvar, type ImporterSvar } from '@tak/contracts';
import type { APIRequestContext } from 'playwright-core';
import { rot } from './server';

const UNDERVEIS: readonly ImportSvar['status'][] = ['i_ko', 'leser', 'kontrollerer', 'skriver'];

/** An import to look at: the one there is, else the example package read as a dry run, which changes nothing. */
export async function enImport(foresporsel: APIRequestContext): Promise<string> {
  const svar = await foresporsel.get(STIER.importer);
  const { rader } = (await svar.json()) as ImporterSvar;
  const id = rader[0]?.id ?? (await torrkjor(foresporsel));
  for (;;) {
    const { status } = (await (await foresporsel.get(STIER.import(id))).json()) as ImportSvar;
    if (!UNDERVEIS.includes(status)) return id;
    await new Promise((videre) => setTimeout(videre, 200));
  }
}

async function torrkjor(foresporsel: APIRequestContext): Promise<string> {
  const mappe = join(rot, 'eksempel/liten');
  const skjema = new FormData();
  skjema.append('torrkjoring', 'true');
  skjema.append('komplett', 'false');
  for (const fil of readdirSync(mappe)) skjema.append('filer', new File([readFileSync(join(mappe, fil))], fil));
  const svar = await foresporsel.post(STIER.importer, { headers: { 'x-tak-foresporsel': '1' }, multipart: skjema });
  if (!svar.ok()) throw new Error(`The import was refused: ${svar.status()} ${await svar.text()}`);
  return ((await svar.json()) as ImportSvar).id;
}
