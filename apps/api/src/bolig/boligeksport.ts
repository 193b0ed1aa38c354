import type { BoligRad } from '@tak/contracts';
import {
  bemanningTekster,
  boligerTekster as b,
  boligstatusTekster,
  boligtypeTekster,
  dato,
  disposisjonsformTekster,
  maalgruppeTekster,
  revisjonTekster,
  tekst,
  utilgjengeligTekster,
  type FastTekst,
  type Spraak,
} from '@tak/tekster';
import type { Celle, Tabell } from '../plattform/tabellfil';

const HODE: readonly (readonly [FastTekst, number])[] = [
  [b.kolAdresse, 32],
  [b.kolId, 16],
  [b.kolBygg, 24],
  [b.kolBydel, 18],
  [b.kolStatus, 16],
  [b.ledigFra, 12],
  [b.kontraktTil, 12],
  [b.kolLeietaker, 28],
  [b.kolSoveromLang, 10],
  [b.kolArealLang, 10],
  [b.kolRullestol, 10],
  [b.kolMaalgruppe, 28],
  [b.kolForm, 18],
  [b.kolBoligtype, 18],
  [b.kolBemanning, 18],
  [b.kolMaanedsleie, 12],
  [b.kolInnleieTil, 12],
  [b.klarFra, 12],
  [b.fra, 12],
  [b.til, 12],
];

/** What the list shows, every column of it, in its order. What is not shown there is not here. */
export function boligtabell(rader: readonly BoligRad[], spraak: Spraak): Tabell {
  const t = (ord: FastTekst): string => tekst(spraak, ord);
  const kode = (ord: Readonly<Record<string, FastTekst>>, verdi: string | null): Celle => {
    const funnet = verdi === null ? undefined : ord[verdi];
    return funnet ? t(funnet) : verdi;
  };
  const dag = (d: string | null): Celle => (d === null ? null : dato(d));
  const jaNei = (v: boolean | null): Celle => (v === null ? null : t(v ? b.ja : b.nei));
  const status = (r: BoligRad): Celle => kode(r.grunn === null ? boligstatusTekster : utilgjengeligTekster, r.grunn ?? r.status); // prettier-ignore
  const celler = rader.map((r): Celle[] => [
    r.navn,
    r.eksternId,
    r.bygg,
    r.bydel,
    status(r),
    dag(r.ledigFra),
    dag(r.kontraktTil),
    r.leietaker?.ikkeTilgang ? t(revisjonTekster.ikkeTilgang) : (r.leietaker?.navn ?? null),
    r.soverom,
    r.areal,
    jaNei(r.rullestol),
    kode(maalgruppeTekster, r.maalgruppe),
    kode(disposisjonsformTekster, r.form),
    kode(boligtypeTekster, r.boligtype),
    kode(bemanningTekster, r.bemanning),
    r.maanedsleie,
    dag(r.innleieTil),
    dag(r.klarFra),
    dag(r.fom),
    dag(r.tom),
  ]);
  return { rader: [HODE.map(([ord]) => t(ord)), ...celler], bredder: HODE.map(([, bredde]) => bredde) };
}
