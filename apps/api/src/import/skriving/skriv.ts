import type { Transaksjon } from '@tak/database';
import { SKISSER, type Tabellskisse } from '../tabellskisse';
import type { Lestefiler } from '../staging/les-inn';
import { beholdVern } from './behold-vern';
import { glemSted } from './glem-sted';
import type { Telling } from './telling';

export interface Skrivevalg {
  /** May the package make a person less protected? Only the installation's own people's. */
  readonly senkerVern: boolean;
}

/**
 * Writes the rows of the package: what differs is updated, what is not there is inserted, the rest is left alone (and
 * gets no history). Only columns the file came with are changed. Rows that cannot be written are taken out of the
 * register instead: the package is refused then, and the rules must not judge the others by values it would replace.
 */
export async function skriv(
  tx: Transaksjon,
  lest: Lestefiler,
  telling: Telling,
  { senkerVern }: Skrivevalg,
): Promise<void> {
  await skrivKommuner(tx, telling);
  for (const s of SKISSER) {
    const kolonner = lest.get(s.navn)?.kolonner;
    if (!kolonner) continue;
    if (s.navn === 'personer' && !senkerVern) await beholdVern(tx, s);
    if (s.navn === 'midlertidige_opphold') await glemSted(tx);
    await tx.query(
      `delete from register.${s.navn} r using ny_${s.navn} n where n.finnes and not n.brukbar and ${likNokkel(s)}`,
    );
    const endrbare = s.endrbare(kolonner);
    if (endrbare.length > 0) telling.legg(s.navn, 'endret', await tx.query(oppdatering(s, endrbare)));
    telling.legg(s.navn, 'nye', await tx.query(innsetting(s)));
  }
}

/** Same row of table (r) and package (n). */
export function likNokkel(s: Tabellskisse): string {
  return ['kommune_id', ...s.nokkel].map((k) => `r.${k} = n.${k}`).join(' and ');
}

function oppdatering(s: Tabellskisse, endrbare: readonly string[]): string {
  // The ciphertext of an unchanged number is another every time; the hash tells whether the number is the same.
  const sammenlignes = endrbare.filter((k) => !k.endsWith('_kryptert'));
  const ny = (k: string): string =>
    k.endsWith('_kryptert')
      ? `case when r.${hash(k)} is not distinct from n.${hash(k)} then r.${k} else n.${k} end`
      : `n.${k}`;
  return `with endret as (
      update register.${s.navn} r set ${endrbare.map((k) => `${k} = ${ny(k)}`).join(', ')}
        from ny_${s.navn} n
       where n.finnes and n.brukbar and ${likNokkel(s)}
         and (${sammenlignes.map((k) => `r.${k}`).join(', ')}) is distinct from (${sammenlignes.map((k) => `n.${k}`).join(', ')})
      returning r.kommune_id)
    select kommune_id, count(*) as antall from endret group by kommune_id`;
}

const hash = (kolonne: string): string => kolonne.replace(/_kryptert$/, '_hash');

function innsetting(s: Tabellskisse): string {
  const kolonner = ['kommune_id', ...s.alle].join(', ');
  return `with nye as (
      insert into register.${s.navn} (${kolonner}) overriding system value
      select ${kolonner} from ny_${s.navn} n where n.brukbar and not n.finnes
      returning kommune_id)
    select kommune_id, count(*) as antall from nye group by kommune_id`;
}

/** A municipality has its number in a table of its own, valid from as long ago as anything is. */
async function skrivKommuner(tx: Transaksjon, telling: Telling): Promise<void> {
  telling.legg(
    'kommuner',
    'endret',
    await tx.query(`with endret as (
        update register.kommuner r set navn = n.navn from ny_kommuner n
         where n.finnes and n.brukbar and r.kommune_id = n.kommune_id and r.navn is distinct from n.navn
        returning r.kommune_id)
      select kommune_id, count(*) as antall from endret group by kommune_id`),
  );
  telling.legg(
    'kommuner',
    'nye',
    await tx.query(`with nye as (
        insert into register.kommuner (kommune_id, navn)
        select kommune_id, navn from ny_kommuner where brukbar and not finnes returning kommune_id)
      select kommune_id, count(*) as antall from nye group by kommune_id`),
  );
  await tx.query(`insert into register.kommunenumre (kommune_id, nummer, fom)
    select kommune_id, kommunenummer, '1900-01-01' from ny_kommuner where brukbar and not finnes`);
}
