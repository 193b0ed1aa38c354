import type { LoggRad } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import {
  handlingTekst,
  objektslagTekster,
  revisjonTekster,
  rolleTekster,
  tekst,
  tidspunktSekund,
  type FastTekst,
  type Spraak,
} from '@tak/tekster';
import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type SheetData } from 'write-excel-file/node';

type Celle = string | number | null;
const o = revisjonTekster;
const HODE = [
  o.nr,
  o.tid,
  o.brukerId,
  o.bruker,
  o.rolle,
  o.handling,
  o.objekt,
  o.grunn,
  o.detaljer,
  o.personer,
  o.foresporsel,
];
const BREDDER = [10, 20, 38, 28, 18, 32, 36, 50, 50, 12, 38];

/** Rows that a sheet holds in memory; more are taken out as CSV, which is sent as it is read. */
export const MAKS_XLSX = 100_000;

const hode = (spraak: Spraak): string[] => HODE.map((t) => tekst(spraak, t));

function celler(r: LoggRad, spraak: Spraak): Celle[] {
  const slag = r.objekt ? (objektslagTekster as Readonly<Record<string, FastTekst>>)[r.objekt.slag] : undefined;
  const gjelder = r.objekt ? `${slag ? tekst(spraak, slag) : r.objekt.slag} ${r.objekt.navn}`.trim() : null;
  const rolle = r.rolle === 'system' ? o.system : (rolleTekster[r.rolle as Rolle] as FastTekst | undefined);
  return [
    r.nr,
    tidspunktSekund(r.tid),
    r.bruker,
    r.brukernavn,
    rolle ? tekst(spraak, rolle) : r.rolle,
    tekst(spraak, handlingTekst(r.handling)),
    r.ikkeTilgang ? tekst(spraak, o.ikkeTilgang) : gjelder,
    r.grunn,
    Object.keys(r.detaljer).length ? JSON.stringify(r.detaljer) : null,
    r.antallPersoner,
    r.foresporsel,
  ];
}

/** Semicolon and byte order mark, as Norwegian spreadsheets read it; a text that would be a formula is kept a text. */
export async function* loggSomCsv(bunter: AsyncIterable<readonly LoggRad[]>, spraak: Spraak): AsyncGenerator<string> {
  yield `\ufeff${linjer([hode(spraak)])}`;
  for await (const bunt of bunter) yield linjer(bunt.map((r) => celler(r, spraak)));
}

const linjer = (rader: Celle[][]): string => stringify(rader, { delimiter: ';', escape_formulas: true });

/** Every cell is a text or a number, never a formula. */
export async function loggSomXlsx(bunter: AsyncIterable<readonly LoggRad[]>, spraak: Spraak): Promise<Buffer> {
  const ark: SheetData = [hode(spraak).map((value) => ({ type: String, value, fontWeight: 'bold' as const }))];
  for await (const bunt of bunter)
    for (const rad of bunt)
      ark.push(
        celler(rad, spraak).map((c) =>
          c === null ? null : typeof c === 'number' ? { type: Number, value: c } : { type: String, value: c },
        ),
      );
  return writeXlsx(ark, { columns: BREDDER.map((width) => ({ width })), stickyRowsCount: 1 }).toBuffer();
}
