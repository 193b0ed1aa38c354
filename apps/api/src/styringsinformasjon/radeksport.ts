import type { GrunnlagRad, Radslag } from '@tak/contracts';
import { dato, grunnlagTekster, maalgruppeTekster, radslagTekster, tekst, tidspunkt, type Spraak } from '@tak/tekster';
import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type SheetData } from 'write-excel-file/node';

type Celle = string | number | null;

/** Words of the export that no screen has. */
const ORD = {
  ikkeTilgang: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang' },
  undertekst: { nb: 'Om', nn: 'Om' },
  id: { nb: 'Id', nn: 'Id' },
  fra: { nb: 'Fra', nn: 'Frå' },
  til: { nb: 'Til', nn: 'Til' },
  avstand: { nb: 'Avstand til grensen', nn: 'Avstand til grensa' },
} as const;

/** Head and rows of the export: what the screen shows, in its order. What is not shown there is not here. */
function tabell(rader: readonly GrunnlagRad[], radslag: Radslag, spraak: Spraak): Celle[][] {
  const g = grunnlagTekster;
  const kolonne = radslagTekster[radslag]?.kolonne ?? ORD.id;
  const hode = [
    kolonne,
    ORD.undertekst,
    ORD.id,
    g.dag,
    ORD.fra,
    ORD.til,
    g.verdi,
    ORD.avstand,
    g.hvorforMed,
    g.maalgruppe,
  ]
    .map((t) => tekst(spraak, t))
    .concat(tekst(spraak, g.registrert));
  const dag = (d: string | null): string | null => (d === null ? null : dato(d));
  const gruppe = (kode: string | null): string | null => {
    const ord = kode === null ? undefined : maalgruppeTekster[kode];
    return ord ? tekst(spraak, ord) : kode;
  };
  return [
    hode,
    ...rader.map((r) => [
      r.navn ?? tekst(spraak, ORD.ikkeTilgang),
      r.undertekst,
      r.ikkeTilgang ? null : r.id,
      dag(r.dag),
      dag(r.fra),
      dag(r.til),
      r.verdi,
      r.avstand,
      r.hvorfor[spraak],
      gruppe(r.maalgruppe),
      tidspunkt(r.registrert),
    ]),
  ];
}

export interface Eksportfil {
  readonly type: string;
  readonly innhold: Buffer;
}

/** Semicolon and byte order mark, as Norwegian spreadsheets read it; a text that would be a formula is kept a text. */
export function somCsv(rader: readonly GrunnlagRad[], radslag: Radslag, spraak: Spraak): Eksportfil {
  const innhold = stringify(tabell(rader, radslag, spraak), {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    cast: { number: (n) => String(n).replace('.', ',') },
  });
  return { type: 'text/csv; charset=utf-8', innhold: Buffer.from(innhold, 'utf8') };
}

export async function somXlsx(rader: readonly GrunnlagRad[], radslag: Radslag, spraak: Spraak): Promise<Eksportfil> {
  const [hode = [], ...resten] = tabell(rader, radslag, spraak);
  const ark: SheetData = [
    hode.map((verdi) => ({ type: String, value: String(verdi), fontWeight: 'bold' as const })),
    ...resten.map((rad) =>
      rad.map((c) =>
        c === null ? null : typeof c === 'number' ? { type: Number, value: c } : { type: String, value: c },
      ),
    ),
  ];
  const columns = [28, 24, 16, 12, 12, 12, 12, 12, 60, 24, 20].map((width) => ({ width }));
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    innhold: await writeXlsx(ark, { columns, stickyRowsCount: 1 }).toBuffer(),
  };
}
