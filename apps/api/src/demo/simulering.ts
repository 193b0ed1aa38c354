import { endreFakta } from './boligendringer';
import { lagBestand, skaffBoliger } from './boliger';
import { bosett } from './bosetting';
import { kalenderdag, type Dag } from './dagtall';
import { akutteMoter, nyeSokere } from './innkommende';
import type { Kommuneparametere } from './kommuneparametere';
import { levVidere } from './livslop';
import { tildelingsmote } from './tildeling';
import { giTilsagn } from './tilsagn';
import { fyllBestand } from './utgangspunkt';
import { varsleUtkastelser } from './utkastelser';
import { tilbyFram } from './vakanser';
import { Verden } from './verden';
import { gisVirkemidler } from './virkemidler';

function hverMaaned(v: Verden): void {
  skaffBoliger(v, (nye) => {
    giTilsagn(v, nye);
    for (const bolig of nye) v.kalender.planlegg(bolig.fom, () => tilbyFram(v, bolig));
  });
  nyeSokere(v);
  akutteMoter(v);
  bosett(v);
  gisVirkemidler(v);
  varsleUtkastelser(v);
  endreFakta(v);
  levVidere(v);
}

/** 1 January 1970 was a Thursday. */
const erMandag = (dag: Dag): boolean => (dag - 4) % 7 === 0;

/**
 * Plays the years of one municipality, day by day, until the business day. `nyttAar`: called on 1 January, when nothing
 * of the year that begins has happened yet.
 */
export function spill(
  par: Kommuneparametere,
  fro: number,
  slutt: Dag,
  nyttAar: (v: Verden, andel: number) => void,
): Verden {
  const v = new Verden(par, fro, slutt);
  const start = v.naa;
  lagBestand(v);
  for (const bolig of v.register.boliger.filter((b, i, alle) => alle[i - 1]?.bygg !== b.bygg)) {
    giTilsagn(
      v,
      v.register.boliger.filter((b) => b.bygg === bolig.bygg),
    );
  }
  fyllBestand(v);
  v.kalender.kjor((dag) => {
    const { maaned, dag: iMaaned } = kalenderdag(dag);
    if (iMaaned === 1 && maaned === 1) nyttAar(v, (dag - start) / (slutt - start));
    if (iMaaned === 1) hverMaaned(v);
    if (erMandag(dag)) tildelingsmote(v);
  });
  return v;
}
