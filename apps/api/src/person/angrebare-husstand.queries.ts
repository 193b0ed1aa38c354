import type { Transaksjon } from '@tak/database';
import { endretSiden } from '../endring/endret-siden.sql';
import type { InnloggetBruker } from '../plattform/tilgang';

/** Tables that acts on households write: their key beside the municipality, and what narrows the history looked through. */
const AV_HUSSTAND = 'h.husstand_id = any ($3::bigint[]) and $4::bigint[] is not null';
const AV_PERSON = 'h.person_id = any ($4::bigint[]) and $3::bigint[] is not null';
const FAA = '$3::bigint[] is not null and $4::bigint[] is not null';
const TABELLER: Readonly<Record<string, { readonly nokkel: readonly string[]; readonly hvor: string }>> = {
  husstander: { nokkel: ['husstand_id'], hvor: AV_HUSSTAND },
  medlemmer: { nokkel: ['husstand_id', 'person_id', 'fom'], hvor: AV_PERSON },
  maalgrupper: { nokkel: ['husstand_id', 'fom'], hvor: AV_HUSSTAND },
  soknader: { nokkel: ['soknad_id'], hvor: AV_HUSSTAND },
  leieforhold: { nokkel: ['leieforhold_id'], hvor: AV_HUSSTAND },
  midlertidige_opphold: { nokkel: ['opphold_id'], hvor: AV_HUSSTAND },
  virkemidler: { nokkel: ['virkemiddel_id'], hvor: AV_HUSSTAND },
  utkastelser: { nokkel: ['sak_id'], hvor: AV_HUSSTAND },
  bosettinger: { nokkel: ['bosetting_id'], hvor: AV_PERSON },
  personer: { nokkel: ['person_id'], hvor: AV_PERSON },
  kontakter: { nokkel: ['person_id'], hvor: AV_PERSON },
  representanter: { nokkel: ['representant_id'], hvor: AV_PERSON },
  varsomhet: { nokkel: ['varsomhet_id'], hvor: AV_PERSON },
  sammenslaatte: { nokkel: ['slag', 'ekstern_id'], hvor: FAA },
};

interface Handling {
  readonly id: number;
  readonly tabeller: readonly string[];
  readonly husstander: readonly number[];
}

/**
 * Those of these acts that can be taken back: commands on households, of which nothing has been changed by a later act.
 * An act on anything else too is taken back from there.
 */
export async function angrebareIHusstand(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  hendelser: readonly number[],
): Promise<ReadonlySet<number>> {
  const alle = await tx.query<Handling & Record<string, unknown>>(
    `select h.hendelse_id as id, h.detaljer -> 'tabeller' as tabeller,
            (select coalesce(json_agg(split_part(o, ':', 2)::bigint), '[]')
               from jsonb_array_elements_text(h.detaljer -> 'objekter') o) as husstander
       from register.hendelser h
      where h.kommune_id = $1 and h.hendelse_id = any ($2) and h.detaljer ? 'tabeller'
        and not exists (select from jsonb_array_elements_text(h.detaljer -> 'objekter') o where o not like 'husstand:%')`,
    [kommuneId, [...hendelser]],
  );
  const handlinger = alle.filter((h) => h.tabeller.every((t) => t in TABELLER));
  if (handlinger.length === 0) return new Set();
  const husstander = [...new Set(handlinger.flatMap((h) => h.husstander))];
  const personer = await haddeMedlem(tx, kommuneId, husstander);
  const tabeller = [...new Set(handlinger.flatMap((h) => h.tabeller))];
  const endret = await tx.query<{ id: number }>(tabeller.map(siden).join(' union '), [
    kommuneId,
    handlinger.map((h) => h.id),
    husstander,
    personer,
  ]);
  const siste = new Set(endret.map((r) => r.id));
  return new Set(handlinger.map((h) => h.id).filter((id) => !siste.has(id)));
}

const siden = (tabell: string): string => {
  const { nokkel = [], hvor = FAA } = TABELLER[tabell] ?? {};
  return endretSiden(tabell, nokkel, hvor);
};

/** Everybody who is, has been or was said to be in these. */
async function haddeMedlem(tx: Transaksjon, kommuneId: number, husstander: readonly number[]): Promise<number[]> {
  const rader = await tx.query<{ id: number }>(
    `select person_id as id from register.medlemmer where kommune_id = $1 and husstand_id = any ($2)
      union select person_id from register.medlemmer_historikk where kommune_id = $1 and husstand_id = any ($2)`,
    [kommuneId, [...husstander]],
  );
  return rader.map((r) => r.id);
}
