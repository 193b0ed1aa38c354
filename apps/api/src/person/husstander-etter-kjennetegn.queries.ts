import { lesBeskyttet, type Bruker, type Fodselsnummernokkel, type Sporring, type Transaksjon } from '@tak/database';
import { erHeleNavnet, type Husstandssok } from '@tak/domain';
import { erBeskyttet } from './skjerming.queries';

export interface FunnetHusstand {
  readonly husstandId: number;
  readonly eksternId: string;
  readonly beskyttet: boolean;
  /** Everybody who is or has been in it. */
  readonly personer: readonly number[];
}

export type Kjennetegn = { readonly husstandId: number } | { readonly sok: Husstandssok };

/**
 * Households of the municipality, protected ones too, by something that points at one: its key, its own or a member's
 * id, an identity number, or a whole name with a birth date. Half a name finds nobody: this is no search.
 */
export async function husstanderEtterKjennetegn(
  tx: Transaksjon,
  bruker: Bruker,
  kjennetegn: Kjennetegn,
  nokkel: Fodselsnummernokkel,
): Promise<readonly FunnetHusstand[]> {
  return lesBeskyttet(tx, async (query) => {
    const husstandId = 'husstandId' in kjennetegn ? kjennetegn.husstandId : null;
    const id = 'sok' in kjennetegn ? kjennetegn.sok.id : null;
    const personer = 'sok' in kjennetegn ? await personerSomEr(query, kjennetegn.sok, nokkel) : [];
    return query<FunnetHusstand & Record<string, unknown>>(
      `select h.husstand_id as "husstandId", h.ekstern_id as "eksternId", ${erBeskyttet('h')} as beskyttet,
              array(select distinct m.person_id from medlemmer m
                     where m.kommune_id = h.kommune_id and m.husstand_id = h.husstand_id order by 1) as personer
         from husstander h
        where h.kommune_id = $4 and (h.husstand_id = $1 or h.ekstern_id = $2
           or h.husstand_id in (select m.husstand_id from medlemmer m where m.person_id = any ($3)))
        order by h.husstand_id`,
      [husstandId, id, [...personer], bruker.kommuneId],
    );
  });
}

async function personerSomEr(
  query: Sporring,
  sok: Husstandssok,
  nokkel: Fodselsnummernokkel,
): Promise<readonly number[]> {
  const fodte = sok.ord.length > 0 ? sok.fodselsdatoer : [];
  const rader = await query<{ person_id: number; navn: string | null; sikker: boolean }>(
    `select p.person_id, p.navn, coalesce(p.fodselsnummer_hash = $1, false) or coalesce(p.ekstern_id = $2, false) as sikker
       from personopplysninger p
      where p.fodselsnummer_hash = $1 or p.ekstern_id = $2 or p.fodselsdato = any ($3)`,
    [sok.fodselsnummer === null ? null : nokkel.hash(sok.fodselsnummer), sok.id, [...fodte]],
  );
  return rader.filter((r) => r.sikker || erHeleNavnet(r.navn ?? '', sok.ord)).map((r) => r.person_id);
}
