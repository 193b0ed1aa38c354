import type { LedigRad } from '@tak/contracts';
import {
  boligerTekster as b,
  boligstatusTekster,
  dato,
  disposisjonsformTekster,
  klargjoringTekster,
  ledigeTekster as l,
  tekst,
  utilgjengeligTekster,
  type FastTekst,
  type Spraak,
} from '@tak/tekster';
import type { Celle, Tabell } from '../../../plattform/tabellfil';

const HODE: readonly (readonly [FastTekst, number])[] = [
  [b.kolAdresse, 32],
  [b.kolId, 16],
  [b.kolBydel, 18],
  [b.kolSoveromLang, 10],
  [b.kolArealLang, 10],
  [b.kolForm, 18],
  [l.kolHvorfor, 18],
  [l.kolTomFra, 12],
  [l.kolDager, 12],
  [l.kolKlar, 12],
  [b.kolMaanedsleie, 12],
  [l.kolTapt, 14],
];

/** What the list shows, in its order. */
export function ledigtabell(rader: readonly LedigRad[], spraak: Spraak): Tabell {
  const kode = (ord: Readonly<Record<string, FastTekst>>, verdi: string): string => {
    const funnet = ord[verdi];
    return funnet ? tekst(spraak, funnet) : verdi;
  };
  const hvorfor = (r: LedigRad): string =>
    r.grunn !== null
      ? kode(utilgjengeligTekster, r.grunn)
      : r.arbeid !== null
        ? kode(klargjoringTekster, r.arbeid)
        : kode(boligstatusTekster, r.status);
  const celler = rader.map((r): Celle[] => [
    ...[r.navn, r.eksternId, r.bydel, r.soverom, r.areal, kode(disposisjonsformTekster, r.form), hvorfor(r)],
    ...[dato(r.ledigFra), r.dagerTom, r.klarFra === null ? null : dato(r.klarFra), r.maanedsleie, r.taptLeie],
  ]);
  return { rader: [HODE.map(([ord]) => tekst(spraak, ord)), ...celler], bredder: HODE.map(([, bredde]) => bredde) };
}
