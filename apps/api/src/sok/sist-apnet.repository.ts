import type { Apnetslag, SistApnet } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { leietakernavn } from '../person/leietakere.queries';
import { isotid } from '../plattform/isotid.sql';
import { boligvisning } from '../styringsinformasjon/boligvisning.queries';
import { inhabileHusstander } from '../tilgang/habilitet.queries';

/** Shown. */
export const SISTE = 10;
/** Kept: some of the newest may no longer be the reader's to see. */
const BEHOLDES = 50;

/** Remembers that the user opened this one; ids only. Called by whoever shows its page, in the same transaction. */
export async function merkApnet(tx: Transaksjon, bruker: Bruker, slag: Apnetslag, id: number): Promise<void> {
  await tx.query(
    `with denne as (
       insert into tilgang.sist_apnet (kommune_id, bruker_id, slag, objekt_id) values ($1, $2, $3, $4)
       on conflict (kommune_id, bruker_id, slag, objekt_id) do update set tid = clock_timestamp())
     delete from tilgang.sist_apnet s
      where s.kommune_id = $1 and s.bruker_id = $2 and s.tid < (
        select e.tid from tilgang.sist_apnet e where e.kommune_id = $1 and e.bruker_id = $2
         order by e.tid desc offset ${BEHOLDES} limit 1)`,
    [bruker.kommuneId, bruker.id, slag, id],
  );
}

interface Rad {
  readonly slag: Apnetslag;
  readonly id: number;
  readonly eksternId: string;
  readonly tid: string;
}

/** What the user opened, the newest first, with the keys only. What is gone from the register is left out. */
const apnet = (tx: Transaksjon, { kommuneId, id }: Bruker): Promise<Rad[]> =>
  tx.query<Rad & Record<string, unknown>>(
    `select s.slag, s.objekt_id as id, coalesce(h.ekstern_id, b.ekstern_id) as "eksternId", ${isotid('s.tid')} as tid
       from tilgang.sist_apnet s
       left join husstander h on s.slag = 'husstand' and h.kommune_id = s.kommune_id and h.husstand_id = s.objekt_id
       left join boliger b on s.slag = 'bolig' and b.kommune_id = s.kommune_id and b.bolig_id = s.objekt_id
      where s.kommune_id = $1 and s.bruker_id = $2 and (h.husstand_id is not null or b.bolig_id is not null)
      order by s.tid desc`,
    [kommuneId, id],
  );

export interface Sist {
  readonly rader: readonly SistApnet[];
  /** Everybody who is named. */
  readonly personer: readonly number[];
}

type Navn = { readonly navn: string; readonly personId: number | null };
type Apnet = { readonly slag: Apnetslag; readonly id: number };

/**
 * What records are called, as it may be told today; null: not the reader's to see. A household that is protected or one's
 * own or family's has no name, opened or not, since a list is not the place where it is read.
 */
export async function navngivere(
  tx: Transaksjon,
  bruker: Bruker,
  alle: readonly Apnet[],
  dag: string,
): Promise<(rad: Apnet) => Navn | null> {
  const idAv = (s: Apnetslag): number[] => [...new Set(alle.flatMap((r) => (r.slag === s ? r.id : [])))];
  const husstander = await leietakernavn(tx, idAv('husstand'), dag);
  const inhabile = await inhabileHusstander(tx, bruker, idAv('husstand'));
  const boliger = await boligvisning(tx, idAv('bolig'));
  return ({ slag, id }) => {
    if (slag === 'husstand') return inhabile.has(id) ? null : (husstander.get(id) ?? null);
    const bolig = boliger.get(id);
    return bolig ? { navn: bolig.navn, personId: null } : null;
  };
}

/** What the user opened last, of these kinds. */
export async function sistApnet(
  tx: Transaksjon,
  bruker: Bruker,
  slag: readonly Apnetslag[],
  dag: string,
): Promise<Sist> {
  const alle = (await apnet(tx, bruker)).filter((r) => slag.includes(r.slag));
  const navngi = await navngivere(tx, bruker, alle, dag);
  const viste = alle
    .flatMap((r) => {
      const navn = navngi(r);
      return navn ? [{ ...r, ...navn }] : [];
    })
    .slice(0, SISTE);
  return {
    rader: viste.map(({ slag: s, id, eksternId, navn, tid }) => ({ slag: s, id, eksternId, navn, tid })),
    personer: [...new Set(viste.flatMap((r) => r.personId ?? []))],
  };
}
