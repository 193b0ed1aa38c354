import type { Dato, Periode } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';
import type { Faktaforlop } from './boligfakta';

export interface Utilgjengelighetstid extends Periode {
  readonly grunn: string | null;
}

/** One dwelling with everything of it that has days: what its rules are about. */
export interface Bolig extends Periode, Faktaforlop {
  readonly utilgjengelig: readonly Utilgjengelighetstid[];
  /** Days somebody leases it; who is no part of the dwelling. */
  readonly leieforhold: readonly Periode[];
  /** The municipality's own leases of it, and agreements it is referred to under. */
  readonly innleie: readonly Periode[];
  readonly tilvisning: readonly Periode[];
}

export type Boliggrunn = 'tom_for_fom' | 'utenfor_boligens_tid' | 'to_leieforhold' | 'overlapper';

/** What stands in the way, and its days. */
export interface Boligbrudd {
  readonly grunn: Boliggrunn;
  readonly hva: 'bolig' | 'endring' | 'utilgjengelig' | 'leieforhold' | 'innleie' | 'tilvisning';
  readonly fom: Dato;
  readonly tom: Dato | null;
}

type Boligdel = Exclude<Boligbrudd['hva'], 'bolig' | 'endring'>;
const DELER: readonly Boligdel[] = ['utilgjengelig', 'leieforhold', 'innleie', 'tilvisning'];

/**
 * Every hard rule of the registerpakke that concerns one dwelling, and whatever breaks it, the first rule first: tom not
 * before fom; a boligendringer row after the dwelling's first day and not after its last; leases and utilgjengelig inside
 * its days, with an end where the dwelling has one; no two leases on a day, and no two innleieavtaler or
 * tilvisningsavtaler (our own decision: price and owner on a day must be one).
 */
export function bruddPaa(bolig: Bolig): readonly Boligbrudd[] {
  const brudd = (grunn: Boliggrunn, hva: Boligbrudd['hva'], { fom, tom }: Periode): Boligbrudd => ({
    grunn,
    hva,
    fom,
    tom,
  });
  const inni = (p: Periode): boolean =>
    p.fom >= bolig.fom && (bolig.tom === null || (p.tom !== null && p.tom <= bolig.tom));
  return [
    ...[bolig].filter(snudd).map((b) => brudd('tom_for_fom', 'bolig', b)),
    ...DELER.flatMap((hva) => bolig[hva].filter(snudd).map((p) => brudd('tom_for_fom', hva, p))),
    ...bolig.endringer
      .filter((e) => e.fom <= bolig.fom || (bolig.tom !== null && e.fom > bolig.tom))
      .map((e) => brudd('utenfor_boligens_tid', 'endring', { fom: e.fom, tom: null })),
    ...(['utilgjengelig', 'leieforhold'] as const).flatMap((hva) =>
      bolig[hva].filter((p) => !inni(p)).map((p) => brudd('utenfor_boligens_tid', hva, p)),
    ),
    ...overlapp(bolig.leieforhold).map((p) => brudd('to_leieforhold', 'leieforhold', p)),
    ...(['innleie', 'tilvisning'] as const).flatMap((hva) =>
      overlapp(bolig[hva]).map((p) => brudd('overlapper', hva, p)),
    ),
  ];
}

/** As `bruddPaa`, as an answer: the dwelling, or the first rule it breaks with everything that does. */
export function kontrollerBolig<B extends Bolig>(
  bolig: B,
): Resultat<B, Boliggrunn> & { readonly brudd?: readonly Boligbrudd[] } {
  const brudd = bruddPaa(bolig);
  return brudd[0] ? { ...avslag(brudd[0].grunn), brudd } : ok(bolig);
}

const snudd = ({ fom, tom }: Periode): boolean => tom !== null && tom < fom;

/** Each that begins on a day another has. */
function overlapp(perioder: readonly Periode[]): Periode[] {
  const rekke = [...perioder].sort((a, b) => (a.fom < b.fom ? -1 : 1));
  let slutt: Dato | null | undefined;
  return rekke.filter((p) => {
    const dobbel = slutt !== undefined && (slutt === null || p.fom <= slutt);
    if (slutt !== null) slutt = p.tom === null || slutt === undefined || p.tom > slutt ? p.tom : slutt;
    return dobbel;
  });
}
