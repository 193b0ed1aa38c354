import { plussDager, somDato } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';

/** A person's time in a household in one role: ISO days, both included; an empty end is still running. */
export interface Medlemskap {
  readonly personId: number;
  readonly rolle: string;
  readonly fom: string;
  readonly tom: string | null;
}

export type Medlemsgrunn = 'to_hovedpersoner' | 'ingen_hovedperson' | 'tom_for_fom' | 'overlapper' | 'finnes_ikke';

/** How one membership becomes another; what is left out stays as it is. */
export interface Medlemskapsendring {
  readonly rolle?: string;
  /** The role changes on this day: the old one ends the day before. Without it, another role is a correction. */
  readonly nyRolleFra?: string;
  readonly nyFom?: string;
  readonly tom?: string | null;
  /** It never was: the row goes away. */
  readonly feilregistrert?: boolean;
}

const EVIG = '9999-12-31';
const slutt = (tom: string | null): string => tom ?? EVIG;
const dagenFoer = (dag: string): string => plussDager(somDato(dag), -1);
const dagenEtter = (dag: string): string => plussDager(somDato(dag), 1);

/** A day in common; both ends are in. */
export const harDagFelles = (a: Omit<Medlemskap, 'personId' | 'rolle'>, b: typeof a): boolean =>
  a.fom <= slutt(b.tom) && b.fom <= slutt(a.tom);

const parKrasjer = (rader: readonly Medlemskap[]): boolean =>
  rader.some((a, i) => rader.slice(i + 1).some((b) => harDagFelles(a, b)));

/**
 * The rules of a household's members (the registerpakke contract, hard rules): no end before its beginning, never two
 * hovedpersoner on a day. One of `personer` twice on the same day is refused too (our own rule: it says nothing, and counts
 * twice); packages may have it, so it is asked only of those somebody is editing. A day without hovedperson is no fault
 * here: see utenHovedperson.
 */
export function kontrollerMedlemmer<M extends Medlemskap>(
  alle: readonly M[],
  personer: readonly number[],
): Resultat<readonly M[], Medlemsgrunn> {
  if (alle.some((m) => slutt(m.tom) < m.fom)) return avslag('tom_for_fom');
  if (parKrasjer(alle.filter((m) => m.rolle === 'hovedperson'))) return avslag('to_hovedpersoner');
  if (personer.some((p) => parKrasjer(alle.filter((m) => m.personId === p)))) return avslag('overlapper');
  return ok(alle);
}

/** A household as it begins: exactly one hovedperson on its first day, beside the rules of every household. */
export function nyHusstand<M extends Medlemskap>(alle: readonly M[]): Resultat<readonly M[], Medlemsgrunn> {
  const forste = alle.map((m) => m.fom).sort()[0] ?? '';
  if (!alle.some((m) => m.rolle === 'hovedperson' && m.fom === forste)) return avslag('ingen_hovedperson');
  return kontrollerMedlemmer(
    alle,
    alle.map((m) => m.personId),
  );
}

/**
 * The members after one membership, named by person and first day, has changed. Refuses `finnes_ikke` when there is no
 * such row, `tom_for_fom` when a new role begins on its first day or before or after its last, and what kontrollerMedlemmer refuses.
 */
export function endreMedlemskap(
  alle: readonly Medlemskap[],
  { personId, fom }: Pick<Medlemskap, 'personId' | 'fom'>,
  endring: Medlemskapsendring,
): Resultat<readonly Medlemskap[], Medlemsgrunn> {
  const rad = alle.find((m) => m.personId === personId && m.fom === fom);
  if (!rad) return avslag('finnes_ikke');
  const { nyRolleFra } = endring;
  if (nyRolleFra !== undefined && (nyRolleFra <= fom || nyRolleFra > slutt(rad.tom))) return avslag('tom_for_fom');
  return kontrollerMedlemmer([...alle.filter((m) => m !== rad), ...etter(rad, endring)], [personId]);
}

function etter(rad: Medlemskap, endring: Medlemskapsendring): Medlemskap[] {
  const { rolle = rad.rolle, nyRolleFra, nyFom = rad.fom, feilregistrert } = endring;
  const tom = endring.tom === undefined ? rad.tom : endring.tom;
  if (feilregistrert) return [];
  if (nyRolleFra === undefined) return [{ ...rad, rolle, fom: nyFom, tom }];
  return [
    { ...rad, tom: dagenFoer(nyRolleFra) },
    { ...rad, rolle, fom: nyRolleFra, tom },
  ];
}

/**
 * Days when somebody lives in the household and nobody is hovedperson, as spans in order. Told to whoever edits, and
 * accepted: registers know of such days (the one who died in between), and the numbers use the nearest hovedperson.
 */
export function utenHovedperson(
  alle: readonly Omit<Medlemskap, 'personId'>[],
): { readonly fom: string; readonly tom: string | null }[] {
  const skifter = [...new Set(alle.flatMap((m) => [m.fom, ...(m.tom === null ? [] : [dagenEtter(m.tom)])]))].sort();
  const spenn = skifter.map((fom, i) => ({
    fom,
    tom: i + 1 < skifter.length ? dagenFoer(skifter[i + 1] ?? '') : null,
  }));
  const tomme = spenn.filter((s) => {
    const paaDagen = alle.filter((m) => harDagFelles(m, { fom: s.fom, tom: s.fom }));
    return paaDagen.length > 0 && !paaDagen.some((m) => m.rolle === 'hovedperson');
  });
  return slaaSammenSpenn(tomme);
}

/** Spans that touch or overlap as one, in order. */
export function slaaSammenSpenn<S extends { readonly fom: string; readonly tom: string | null }>(
  spenn: readonly S[],
): S[] {
  const ut: S[] = [];
  for (const s of [...spenn].sort((a, b) => (a.fom < b.fom ? -1 : a.fom > b.fom ? 1 : 0))) {
    const forrige = ut.at(-1);
    if (!forrige || (forrige.tom !== null && dagenEtter(forrige.tom) < s.fom)) ut.push(s);
    else if (slutt(s.tom) > slutt(forrige.tom)) ut[ut.length - 1] = { ...forrige, tom: s.tom };
  }
  return ut;
}

/** What is left of a span when others are taken out of it. */
export function utenom<S extends { readonly fom: string; readonly tom: string | null }>(
  spenn: S,
  andre: readonly { readonly fom: string; readonly tom: string | null }[],
): S[] {
  let rest: S[] = [spenn];
  for (const a of andre) {
    rest = rest.flatMap((s) => {
      if (!harDagFelles(s, a)) return [s];
      const foer = s.fom < a.fom ? [{ ...s, tom: dagenFoer(a.fom) }] : [];
      const siden = a.tom !== null && a.tom < slutt(s.tom) ? [{ ...s, fom: dagenEtter(a.tom) }] : [];
      return [...foer, ...siden];
    });
  }
  return rest;
}
