import type { BoligSvar } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import type { Boligregisterrad } from './boligrad';
import { EN, maanedenTil } from './boligsporring';

// What stands on the page of one dwelling, in whatever schema the transaction reads.

export type Boligkjerne = Boligregisterrad &
  Pick<BoligSvar, 'adresse' | 'postnummer' | 'poststed' | 'bruksenhetsnummer' | 'samlokalisert'>;

/** The dwelling as it is on the day; null when there is none. */
export async function boligen(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  id: number,
  dag: string,
): Promise<Boligkjerne | null> {
  const [rad] = await tx.query<Boligkjerne & Record<string, unknown>>(EN, [dag, maanedenTil(dag), id, kommuneId]);
  return rad ?? null;
}

/** A lease of the dwelling, before it is told who leases. */
export interface Leierad {
  readonly eksternId: string;
  readonly husstandId: number;
  readonly fom: string;
  readonly tom: string | null;
  readonly kontraktTom: string | null;
  readonly avslutning: string | null;
}

/** The newest first. */
export const leier = (tx: Transaksjon, id: number): Promise<Leierad[]> =>
  tx.query<Leierad & Record<string, unknown>>(
    `select ekstern_id as "eksternId", husstand_id as "husstandId", fom, tom, kontrakt_tom as "kontraktTom", avslutning
       from leieforhold where bolig_id = $1 order by fom desc, leieforhold_id desc`,
    [id],
  );

export const utilgjengelig = (tx: Transaksjon, id: number): Promise<BoligSvar['utilgjengelig']> =>
  tx.query<BoligSvar['utilgjengelig'][number] & Record<string, unknown>>(
    'select fom, tom, grunn from utilgjengelig where bolig_id = $1 order by fom desc',
    [id],
  );

/** What it was divided into, by the act itself; parts of a division that was taken back are not there. */
export const deltI = (tx: Transaksjon, { kommuneId }: Bruker, id: number): Promise<BoligSvar['deltI']> =>
  tx.query<BoligSvar['deltI'][number] & Record<string, unknown>>(
    `select b.bolig_id as id, coalesce(nullif(concat_ws(', ', b.adresse, b.bruksenhetsnummer), ''), b.ekstern_id) as navn
       from register.hendelser h
       cross join jsonb_array_elements_text(h.detaljer -> 'deler') with ordinality d (id, nr)
       join boliger b on b.kommune_id = h.kommune_id and b.bolig_id = d.id::bigint
      where h.kommune_id = $1 and h.type = 'bolig.del' and h.detaljer -> 'objekter' ->> 0 = $2
      order by h.hendelse_id, d.nr`,
    [kommuneId, `bolig:${id}`],
  );

/** The newest first. */
export const tilsagn = (tx: Transaksjon, id: number): Promise<BoligSvar['tilsagn']> =>
  tx.query<BoligSvar['tilsagn'][number] & Record<string, unknown>>(
    `select ekstern_id as "eksternId", ordning, dato, belop from tilsagn where bolig_id = $1 order by dato desc, tilsagn_id desc`,
    [id],
  );

/** Days of one form that follow each other, from the set boligfakta, within the dwelling's own; the oldest first. */
export const disposisjon = (tx: Transaksjon, id: number): Promise<BoligSvar['disposisjon']> =>
  tx.query<BoligSvar['disposisjon'][number] & Record<string, unknown>>(
    `with spenn as (
       select f.disposisjonsform as form, greatest(f.fra, b.fom) as fom, least(f.til, coalesce(b.tom, 'infinity')) as tom
         from boliger b join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id
        where b.bolig_id = $1 and f.bolig_id = $1 and f.fra <= coalesce(b.tom, 'infinity') and f.til >= b.fom
     ), nummerert as (
       select *, row_number() over (order by fom) - row_number() over (partition by form order by fom) as nr from spenn
     )
     select form, min(fom) as fom, nullif(max(tom), 'infinity') as tom from nummerert group by form, nr order by 2`,
    [id],
  );

/** Other dwellings of its building that have not ended before the day. */
export async function andreIBygget(tx: Transaksjon, { id, byggId }: Boligkjerne, dag: string): Promise<number> {
  const [rad] = await tx.query<{ antall: number }>(
    `select count(*)::int as antall from boliger
      where bygg_id = $1 and bolig_id <> $2 and fom <= $3::date and (tom is null or tom >= $3::date)`,
    [byggId, id, dag],
  );
  return rad?.antall ?? 0;
}

const UKJENTE: BoligSvar['detaljer'] = { etasje: null, heis: null, depositum: null };

export async function detaljer(tx: Transaksjon, { kommuneId }: Bruker, id: number): Promise<BoligSvar['detaljer']> {
  const [rad] = await tx.query<BoligSvar['detaljer'] & Record<string, unknown>>(
    'select etasje, heis, depositum from boligdetaljer where kommune_id = $1 and bolig_id = $2',
    [kommuneId, id],
  );
  return rad ?? UKJENTE;
}
