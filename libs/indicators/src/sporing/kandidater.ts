import type { Sporkode } from '@tak/domain';
import type { Arbeidstabeller, Query } from '../kjor/grunnlag';
import { EMNER } from './kart';
import type { Settsporing, Vilkaar } from './vilkaar';

/** The first condition that fails, with what decides. */
export interface Brudd {
  readonly kode: Sporkode;
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  readonly ord: string | null;
}

/** One candidate of one set in one year. */
export interface Kandidat {
  readonly nokkel: string;
  readonly aar: number;
  /** The row it would be in the set. */
  readonly radId: string;
  /** The sender's id of what was asked: a lease, a payment, the dwelling itself. */
  readonly kandidat: string;
  readonly husstandId: number | null;
  /** Null when every condition holds. */
  readonly brudd: Brudd | null;
}

/** A set's conditions with the names they are asked for by. */
export interface Vilkaarsett {
  readonly nokler: readonly string[];
  readonly sporing: Settsporing;
}

interface Rad extends Omit<Brudd, 'kode'> {
  readonly nr: number;
  readonly aar: number;
  readonly rad_id: string;
  readonly kandidat: string;
  readonly husstand_id: number | null;
  readonly kode: Sporkode | null;
}

/**
 * Asks every candidate that is the record's (`hvem`: SQL over the candidate `e`) the conditions of every set. Those that
 * got furthest first, and of them those nearest to the year: the first one that fails is the one to tell.
 */
export async function lesKandidater(
  query: Query,
  tabeller: Arbeidstabeller,
  settene: readonly Vilkaarsett[],
  hvem: string,
): Promise<Kandidat[]> {
  const emner = [...new Set(settene.map((s) => s.sporing.emne))];
  await tabeller.lagFor(emner.map((e) => EMNER[e].sql).join('\n'));
  const rader: Rad[] = [];
  for (const emne of emner) {
    const egne = settene.flatMap((s, nr) => (s.sporing.emne === emne ? [{ ...s.sporing, nr }] : []));
    rader.push(
      ...(await query<Rad>(
        `with e as materialized (select e.* from (${EMNER[emne].sql}) e where ${hvem})
         select * from (${egne.map((s) => sporsmaal(s)).join('\nunion all\n')}) s
          order by s.nr, s.aar, s.ord_nr desc nulls first, s.avstand, s.kandidat collate "C"`,
      )),
    );
  }
  return rader.flatMap(({ nr, aar, rad_id, kandidat, husstand_id, kode, dag, fra, til, verdi, ord }) =>
    (settene[nr]?.nokler ?? []).map((nokkel) => ({
      nokkel,
      aar,
      radId: rad_id,
      kandidat,
      husstandId: husstand_id,
      brudd: kode === null ? null : { kode, dag, fra, til, verdi, ord },
    })),
  );
}

/** One set's conditions over `e`: every candidate with the first that fails, if any. */
const sporsmaal = ({ nr, radslag, vilkaar }: Settsporing & { readonly nr: number }): string => `
  select ${nr} as nr, e.aar, e.id_${radslag} as rad_id, e.kandidat, e.husstand_id, b.ord_nr, b.kode, b.dag, b.fra, b.til,
         b.verdi, b.ord, abs(e.naar - e.slutt) as avstand
    from e left join lateral (
      select v.* from (values ${vilkaar.map(verdier).join(', ')}) v (ord_nr, kode, holder, dag, fra, til, verdi, ord)
       where v.holder is not true order by v.ord_nr limit 1) b on true`;

const verdier = (v: Vilkaar, nr: number): string =>
  `(${nr + 1}, '${v.kode}', (${v.holder}), (${v.dag ?? 'null'})::date, (${v.fra ?? 'null'})::date,
    (${v.til ?? 'null'})::date, (${v.verdi ?? 'null'})::float8, (${v.ord ?? 'null'})::text)`;
