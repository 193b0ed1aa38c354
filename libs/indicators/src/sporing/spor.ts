import type { Sporemne, Sporslag } from '@tak/domain';
import { KOSTRA13 } from '../kostra/kostra13';
import { Arbeidstabeller, type Query } from '../kjor/grunnlag';
import { settet } from '../kjor/rader';
import { utsnittFor } from '../kjor/utsnitt';
import { avgjor, type Settutfall } from './avgjor';
import { lesKandidater, type Vilkaarsett } from './kandidater';
import { forOpphold, SPORING } from './kart';
import { lesSettrader, type Sett } from './settrader';
import type { Settsporing } from './vilkaar';

/** What is asked for: a record and where it is. A stay names its household, which is what is counted. */
export interface Sporvalg {
  readonly slag: Sporslag;
  readonly id: number;
  readonly husstandId?: number;
  readonly kommuneId: number;
  /** Reporting years. */
  readonly aar: readonly number[];
  readonly kjentPer?: string | null;
  readonly dag: string;
  /** Households the reader may not see: nothing that rests on one of them is told. */
  readonly skjulte?: ReadonlySet<number>;
}

/** What a number says of the record in one year. `nevner` is null where the number has no set as denominator. */
export interface Sporutfall {
  readonly nr: string;
  readonly aar: number;
  readonly emne: Sporemne;
  readonly teller: Settutfall;
  readonly nevner: Settutfall | null;
}

/** What of a record a number can be made of. */
const EMNER_AV: Readonly<Record<Sporslag, readonly Sporemne[]>> = {
  bolig: ['bolig', 'tilsagn', 'leieforhold'],
  husstand: ['leieforhold', 'midlertidig', 'opphold', 'periode', 'soknad', 'virkemiddel', 'utkastelse', 'bosetting'],
  opphold: ['opphold'],
};

const DELER = ['teller', 'nevner'] as const;
type Del = (typeof DELER)[number];
const nokkel = (nr: string, del: Del): string => `${nr}/${del}`;

/** The SELECT of a set; a ratio of two fields has theirs. Null where the number has none. */
export function settetFor(nr: string, aar: number, del: Del): string | null {
  const andel = KOSTRA13.find((f) => f.felt === nr)?.andelAv;
  return andel ? settet(andel[del === 'teller' ? 0 : 1], aar, 'teller') : settet(nr, aar, del);
}

/**
 * Every number and KOSTRA field the register answers, and what each says of one record, in the order of the report: in
 * or not by the very sets that are counted, worked out on the part of the register that decides it (Utsnitt); where it is
 * not in, the first condition that fails. In the caller's transaction, in which no number has been counted before.
 */
export async function spor(query: Query, valg: Sporvalg): Promise<Sporutfall[]> {
  const { kommuneId, aar, dag, kjentPer = null } = valg;
  const post = {
    slag: valg.slag === 'bolig' ? 'bolig' : 'husstand',
    id: valg.husstandId ?? valg.id,
    kommuneId,
  } as const;
  const utsnitt = await utsnittFor(query, post);
  const tabeller = new Arbeidstabeller(query, { aar, kommuner: [kommuneId], dag, kjentPer, utsnitt });
  const sporinger = sporingerAv(valg.slag);
  const rader = await lesSettrader(query, tabeller, tekster([...sporinger.keys()], aar), kommuneId);
  const kandidater = await lesKandidater(query, tabeller, vilkaarsett(sporinger), eier(valg));
  const utfall = (nr: string, del: Del, ar: number): Settutfall => {
    const hvilket = nokkel(nr, del);
    const sporing = sporinger.get(hvilket);
    if (!sporing) return { med: false, brudd: null, gjelder: [] };
    return avgjor(sporing, valg, {
      rader: rader.get(`${hvilket}/${ar}`) ?? new Map(),
      kandidater: kandidater.filter((k) => k.nokkel === hvilket && k.aar === ar),
    });
  };
  return Object.entries(SPORING).flatMap(([nr, { teller, nevner }]) =>
    aar.map((ar) => ({
      nr,
      aar: ar,
      emne: teller.emne,
      teller: utfall(nr, 'teller', ar),
      nevner: nevner ? utfall(nr, 'nevner', ar) : null,
    })),
  );
}

/** The sets that can have to do with a record of this kind. */
function sporingerAv(slag: Sporslag): ReadonlyMap<string, Settsporing> {
  return new Map(
    Object.entries(SPORING).flatMap(([nr, tall]) =>
      DELER.flatMap((del): [string, Settsporing][] => {
        const sett = tall[del];
        const sporing = sett && slag === 'opphold' ? forOpphold(sett) : sett;
        return sporing && EMNER_AV[slag].includes(sporing.emne) ? [[nokkel(nr, del), sporing]] : [];
      }),
    ),
  );
}

/** The SELECTs of the sets, each text once, with the years it is asked for. */
function tekster(nokler: readonly string[], aar: readonly number[]): Sett[] {
  const etter = new Map<string, string[]>();
  for (const hvilket of nokler) {
    const [nr = '', del] = hvilket.split('/') as [string, Del];
    for (const ar of aar) {
      const sql = settetFor(nr, ar, del);
      if (sql !== null) etter.set(sql, [...(etter.get(sql) ?? []), `${hvilket}/${ar}`]);
    }
  }
  return [...etter].map(([sql, medAar]) => ({ sql, nokler: medAar }));
}

/** Conditions that several numbers share are asked once. */
function vilkaarsett(sporinger: ReadonlyMap<string, Settsporing>): Vilkaarsett[] {
  const etter = new Map<string, Vilkaarsett>();
  for (const [hvilket, sporing] of sporinger) {
    const innhold = JSON.stringify(sporing);
    etter.set(innhold, { sporing, nokler: [...(etter.get(innhold)?.nokler ?? []), hvilket] });
  }
  return [...etter.values()];
}

/** SQL: the candidates that are this record's. */
const eier = ({ slag, id }: Sporvalg): string => `e.${slag}_id = ${Number(id)}`;
