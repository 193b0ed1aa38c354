import { aarAv, fraIso } from '../dagtall';
import { LUNDVIK, type Kommuneparametere } from '../kommuneparametere';
import { Tilfeldig } from '../tilfeldig';
import { lagKvoter, PUBLISERT, PUBLISERT_AAR } from './kvoter';
import { parametere, trekkSaerpreg, trekkStorrelser, vekterFor } from './landkommune';
import { kommunenavn } from './stedsnavn';
import type { Tall } from './telling';

/** One municipality of the country: what is played, and what its year of the published totals is to give. */
export interface Landkommune {
  readonly par: Kommuneparametere;
  readonly kvote: Tall;
}

export interface Landvalg {
  readonly fro: number;
  /** The business day (ISO). */
  readonly dag: string;
  readonly antall?: number;
  readonly totaler?: Tall;
}

export const ANTALL_KOMMUNER = 357;

/** Before this day the mistakes that are left in the register (up to five years old) would reach the published year. */
export const TIDLIGSTE_DAG = '2021-01-01';

/** Lundvik is one of them; the others have 9001-9356. No municipality has, or has had, a number from 9000 and on. */
const demonummer = (nr: number): string => (nr === 0 ? LUNDVIK.kommunenummer : String(9000 + nr));
export const DEMONUMRE: ReadonlySet<string> = new Set(
  Array.from({ length: ANTALL_KOMMUNER }, (_, nr) => demonummer(nr)),
);

/** Two years and a half before the published year, so that queues and vacancies have found their level. */
const aarTilbake = (dag: string): number => Math.max(14, aarAv(fraIso(dag)) - PUBLISERT_AAR + 2);

function identitet(nr: number, navn: string): Pick<Kommuneparametere, 'kommunenummer' | 'navn' | 'idprefiks'> {
  const kommunenummer = demonummer(nr);
  // Lundvik keeps its name and its ids, so that the country takes the place of the demo municipality.
  if (nr === 0) return { kommunenummer, navn: LUNDVIK.navn, idprefiks: LUNDVIK.idprefiks };
  return { kommunenummer, navn, idprefiks: `${kommunenummer}-` };
}

const mindreForst = (a: Landkommune, b: Landkommune): number =>
  a.kvote.boliger - b.kvote.boliger || (a.par.kommunenummer < b.par.kommunenummer ? -1 : 1);

/**
 * The invented country, smallest municipality first: what a small one cannot reach of its part is carried to the next,
 * and the largest has room for it.
 */
export function lagLandet({ fro, dag, antall = ANTALL_KOMMUNER, totaler = PUBLISERT }: Landvalg): Landkommune[] {
  const t = new Tilfeldig(`${fro}/landet`);
  const navn = kommunenavn(t, antall);
  const utkast = trekkStorrelser(t, antall).map((boliger) => ({ boliger, preg: trekkSaerpreg(t) }));
  const vekter = utkast.map(({ boliger, preg }) => vekterFor(boliger, preg));
  const kvoter = lagKvoter(totaler, vekter, t);
  const landet = utkast.map(({ preg }, nr): Landkommune => {
    const kvote = kvoter[nr] as Tall;
    const grunnlag = {
      identitet: identitet(nr, navn[nr] ?? ''),
      kdb: kvote.boliger,
      preg,
      aarTilbake: aarTilbake(dag),
    };
    const par = parametere(t.gren(`kommune ${nr}`), grunnlag);
    return { kvote, par: nr === 0 ? { ...par, bydeler: LUNDVIK.bydeler, innovasjon: LUNDVIK.innovasjon } : par };
  });
  return landet.sort(mindreForst);
}
