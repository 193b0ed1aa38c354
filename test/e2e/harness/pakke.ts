import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  IDEMPOTENSNOKKEL,
  STIER,
  type BoligerForesporsel,
  type BoligerSvar,
  type ByggSvar,
  type HusstandssokSvar,
  type ImportSvar,
  type ImporterSvar,
  type Kvittering,
  type TilvisningsavtalerSvar,
} from '@tak/contracts';
import type { APIRequestContext } from 'playwright-core';
import { rot } from './server';

const UNDERVEIS: readonly ImportSvar['status'][] = ['i_ko', 'leser', 'kontrollerer', 'skriver'];

const HODE = { 'x-tak-foresporsel': '1' };

/** A dwelling to look at: the first of the list. */
export async function enBolig(foresporsel: APIRequestContext): Promise<string> {
  const valg: BoligerForesporsel = { utvalg: 'alle', sorter: 'handling', retning: 'stigende', side: 1 };
  const svar = await foresporsel.post(STIER.boligerSok, { headers: HODE, data: valg });
  const [forste] = ((await svar.json()) as BoligerSvar).rader;
  if (!forste) throw new Error('The register has no dwelling');
  return `${forste.id}`;
}

/** A building to look at: the first there is. */
export async function etBygg(foresporsel: APIRequestContext): Promise<string> {
  const [forste] = ((await (await foresporsel.get(`${STIER.bygg}?side=1`)).json()) as ByggSvar).rader;
  if (!forste) throw new Error('The register has no building');
  return `${forste.id}`;
}

/** An agreement of referral: the first there is, or one that is made. */
export async function enTilvisningsavtale(foresporsel: APIRequestContext): Promise<string> {
  const svar = (await (await foresporsel.get(STIER.tilvisningsavtaler)).json()) as TilvisningsavtalerSvar;
  if (svar.avtaler[0]) return `${svar.avtaler[0].id}`;
  const data = { navn: 'Vika borettslag', utleier: null, fom: '2024-01-01', tom: null, antallBoliger: 10 };
  const headers = { ...HODE, [IDEMPOTENSNOKKEL]: randomUUID() };
  const laget = (await (await foresporsel.post(STIER.tilvisningsavtaler, { headers, data })).json()) as Kvittering;
  return `${laget.objekt.id}`;
}

/** A household to look at: the first of those the example package or the demo has, whoever they are. */
export async function enHusstand(foresporsel: APIRequestContext): Promise<string> {
  for (const sok of ['Test', 'Sol']) {
    const svar = await foresporsel.post(STIER.husstanderSok, { headers: HODE, data: { sok, side: 1 } });
    const funnet = ((await svar.json()) as HusstandssokSvar).rader[0];
    if (funnet) return `${funnet.id}`;
  }
  throw new Error('The register has no household that can be found');
}

/** An import to look at: the one there is, else the example package read as a dry run, which changes nothing. */
export async function enImport(foresporsel: APIRequestContext): Promise<string> {
  const svar = await foresporsel.get(STIER.importer);
  const { rader } = (await svar.json()) as ImporterSvar;
  const id = rader[0]?.id ?? (await torrkjor(foresporsel));
  await slutt(foresporsel, id);
  return id;
}

/** Reads a package in: file name -> lines, header first. Throws when it is not written. */
export async function importer(
  foresporsel: APIRequestContext,
  filer: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const pakke = Object.entries(filer).map(([navn, linjer]) => new File([`${linjer.join('\n')}\n`], `${navn}.csv`));
  const id = await send(foresporsel, pakke, false);
  const status = await slutt(foresporsel, id);
  if (status === 'ferdig') return;
  throw new Error(
    `The package was not written: ${status} ${await (await foresporsel.get(STIER.importFunn(id))).text()}`,
  );
}

async function slutt(foresporsel: APIRequestContext, id: string): Promise<ImportSvar['status']> {
  for (;;) {
    const { status } = (await (await foresporsel.get(STIER.import(id))).json()) as ImportSvar;
    if (!UNDERVEIS.includes(status)) return status;
    await new Promise((videre) => setTimeout(videre, 200));
  }
}

function torrkjor(foresporsel: APIRequestContext): Promise<string> {
  const mappe = join(rot, 'eksempel/liten');
  const filer = readdirSync(mappe).map((navn) => new File([readFileSync(join(mappe, navn))], navn));
  return send(foresporsel, filer, true);
}

async function send(foresporsel: APIRequestContext, filer: readonly File[], torrkjoring: boolean): Promise<string> {
  const skjema = new FormData();
  skjema.append('torrkjoring', `${torrkjoring}`);
  skjema.append('komplett', 'false');
  for (const fil of filer) skjema.append('filer', fil);
  const svar = await foresporsel.post(STIER.importer, { headers: HODE, multipart: skjema });
  if (!svar.ok()) throw new Error(`The import was refused: ${svar.status()} ${await svar.text()}`);
  return ((await svar.json()) as ImportSvar).id;
}
