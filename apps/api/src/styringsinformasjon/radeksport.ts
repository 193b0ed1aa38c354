import type { GrunnlagRad, Radslag } from '@tak/contracts';
import { dato, grunnlagTekster, maalgruppeTekster, radslagTekster, tekst, tidspunkt, type Spraak } from '@tak/tekster';
import type { Celle, Tabell } from '../plattform/tabellfil';

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
export function radtabell(rader: readonly GrunnlagRad[], radslag: Radslag, spraak: Spraak): Tabell {
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
  const dag = (d: string | null): Celle => (d === null ? null : dato(d));
  const gruppe = (kode: string | null): string | null => {
    const ord = kode === null ? undefined : maalgruppeTekster[kode];
    return ord ? tekst(spraak, ord) : kode;
  };
  const celler = rader.map((r): Celle[] => [
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
  ]);
  return { rader: [hode, ...celler], bredder: [28, 24, 16, 12, 12, 12, 12, 12, 60, 24, 20] };
}
