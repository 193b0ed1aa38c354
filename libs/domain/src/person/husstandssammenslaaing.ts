import { avslag, ok, type Resultat } from '../felles/resultat';
import { kontrollerMedlemmer, slaaSammenSpenn, utenom, type Medlemskap, type Medlemsgrunn } from './medlemskap';

/**
 * The members of two households that are one. `personer`: who of the second is somebody else, by key. Time of one person
 * in one role that touches or overlaps becomes one membership. Where the two say different roles of one person on the same
 * days, the first household's stands, and the second's holds for the days the first says nothing of. Two different hovedpersoner
 * on a day are refused, `to_hovedpersoner`: who it was is a caseworker's to say, before the households are merged.
 */
export function slaaSammenMedlemmer(
  behold: readonly Medlemskap[],
  borte: readonly Medlemskap[],
  personer: ReadonlyMap<number, number>,
): Resultat<readonly Medlemskap[], Medlemsgrunn> {
  const somDen = (m: Medlemskap): Medlemskap => ({ ...m, personId: personer.get(m.personId) ?? m.personId });
  const [forst, siden] = [behold.map(somDen), borte.map(somDen)];
  const alle = [...new Set([...forst, ...siden].map((m) => m.personId))].flatMap((personId) =>
    enPerson(
      forst.filter((m) => m.personId === personId),
      siden.filter((m) => m.personId === personId),
    ),
  );
  return kontrollerMedlemmer(alle, []);
}

/**
 * The same where both may stand in one list (a household that both keys of one person have been members of): the time of
 * `behold` stands.
 */
export function slaaSammenIHusstand(
  alle: readonly Medlemskap[],
  { behold, borte }: { readonly behold: number; readonly borte: number },
): readonly Medlemskap[] {
  const egne = alle.filter((m) => m.personId === behold);
  const andres = alle.filter((m) => m.personId === borte).map((m) => ({ ...m, personId: behold }));
  return [...alle.filter((m) => m.personId !== behold && m.personId !== borte), ...enPerson(egne, andres)];
}

function enPerson(forst: readonly Medlemskap[], siden: readonly Medlemskap[]): Medlemskap[] {
  const andreRoller = siden.flatMap((m) =>
    utenom(
      m,
      forst.filter((f) => f.rolle !== m.rolle),
    ),
  );
  const alle = [...forst, ...andreRoller];
  return [...new Set(alle.map((m) => m.rolle))].flatMap((rolle) =>
    slaaSammenSpenn(alle.filter((m) => m.rolle === rolle)),
  );
}

/** A target group and the day it holds from, until the next. */
export interface Maalgrupperad {
  readonly maalgruppe: string;
  readonly fom: string;
}

/**
 * The target groups of two households that are one: every row of both, since there is one group at a time and each holds
 * until the next. `to_maalgrupper` when they say different groups from the same day and nobody has chosen whose stands.
 */
export function slaaSammenMaalgrupper(
  behold: readonly Maalgrupperad[],
  borte: readonly Maalgrupperad[],
  fra?: 'behold' | 'borte',
): Resultat<readonly Maalgrupperad[], 'to_maalgrupper'> {
  const per = new Map(behold.map((m) => [m.fom, m.maalgruppe]));
  for (const { fom, maalgruppe } of borte) {
    const staar = per.get(fom);
    if (staar !== undefined && staar !== maalgruppe && fra === undefined) return avslag('to_maalgrupper');
    if (staar === undefined || fra === 'borte') per.set(fom, maalgruppe);
  }
  return ok([...per].map(([fom, maalgruppe]) => ({ fom, maalgruppe })).sort((a, b) => (a.fom < b.fom ? -1 : 1)));
}
