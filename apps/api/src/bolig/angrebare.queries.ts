import type { Bruker, Transaksjon } from '@tak/database';
import { endretSiden } from '../endring/endret-siden.sql';

/** Tables that acts on dwellings write, with the key of their rows beside the municipality. */
const NOKLER: Readonly<Record<string, readonly string[]>> = {
  bygg: ['bygg_id'],
  boliger: ['bolig_id'],
  boligendringer: ['bolig_id', 'fom'],
  utilgjengelig: ['bolig_id', 'fom'],
  tilsagn: ['tilsagn_id'],
  boligdetaljer: ['bolig_id'],
  rullestolsvar: ['bolig_id', 'fom'],
  klargjoringer: ['bolig_id', 'fom'],
  nokler: ['nokkel_id'],
  innleieavtaler: ['innleieavtale_id'],
  tilvisningsavtaler: ['tilvisningsavtale_id'],
  tilvisningsboliger: ['tilvisningsavtale_id', 'bolig_id', 'fom'],
};
/** Few rows; the others are looked up by the dwellings of the acts. */
const UTEN_BOLIG = ['bygg', 'tilvisningsavtaler'];

interface Handling {
  readonly id: number;
  readonly tabeller: readonly string[];
  readonly boliger: readonly number[];
}

/**
 * Those of these acts that can be taken back: commands, of which nothing has been changed by a later act (the question
 * `tak.angre` asks before it does it). An act that also touched a household is taken back from there, where it is known
 * who may see it.
 */
export async function angrebare(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  hendelser: readonly number[],
): Promise<ReadonlySet<number>> {
  const handlinger = await kommandoene(tx, kommuneId, hendelser);
  if (handlinger.length === 0) return new Set();
  const tabeller = [...new Set(handlinger.flatMap((h) => h.tabeller))];
  const rader = await tx.query<{ id: number }>(tabeller.map(siden).join(' union '), [
    kommuneId,
    handlinger.map((h) => h.id),
    [...new Set(handlinger.flatMap((h) => h.boliger))],
  ]);
  const endret = new Set(rader.map((r) => r.id));
  return new Set(handlinger.map((h) => h.id).filter((id) => !endret.has(id)));
}

async function kommandoene(tx: Transaksjon, kommuneId: number, hendelser: readonly number[]): Promise<Handling[]> {
  const rader = await tx.query<Handling & Record<string, unknown>>(
    `select h.hendelse_id as id, h.detaljer -> 'tabeller' as tabeller,
            (select coalesce(json_agg(split_part(o, ':', 2)::bigint), '[]')
               from jsonb_array_elements_text(h.detaljer -> 'objekter') o where o like 'bolig:%') as boliger
       from register.hendelser h
      where h.kommune_id = $1 and h.hendelse_id = any ($2) and h.detaljer ? 'tabeller'
        and not exists (select from jsonb_array_elements_text(h.detaljer -> 'objekter') o where o like 'husstand:%')`,
    [kommuneId, [...hendelser]],
  );
  return rader.filter((h) => h.tabeller.length > 0 && h.tabeller.every((t) => t in NOKLER));
}

/** $3 is said in every branch, so that PostgreSQL knows its type. */
const siden = (tabell: string): string =>
  endretSiden(
    tabell,
    NOKLER[tabell] ?? [],
    UTEN_BOLIG.includes(tabell) ? '$3::bigint[] is not null' : 'h.bolig_id = any ($3::bigint[])',
  );
