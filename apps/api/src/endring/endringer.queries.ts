import type { Bruker, Transaksjon } from '@tak/database';
import type { Endring } from '@tak/indicators';

interface Tabellkolonner {
  readonly tabell: string;
  readonly nokkel: readonly string[];
  readonly kolonner: readonly string[];
}

/** The columns the application may read, which are those numbers can rest on; the stamps apart, they are new in every row. */
const KOLONNER = `
select t.navn as tabell, array_agg(a.attname::text) as kolonner,
       array_agg(a.attname::text) filter (where a.attnum = any (i.indkey)) as nokkel
  from unnest($1::text[]) t (navn)
  join pg_class c on c.relnamespace = 'register'::regnamespace and c.relname = t.navn
  join pg_index i on i.indrelid = c.oid and i.indisprimary
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_attribute h on h.attrelid = to_regclass('register.' || t.navn || '_historikk') and h.attname = a.attname
 where a.attname not in ('sys_fra', 'hendelse_id') and has_column_privilege(a.attrelid, a.attnum, 'select')
   and has_column_privilege(h.attrelid, h.attnum, 'select')
 group by t.navn`;

/** What this act has changed in these tables so far. */
export async function endringene(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  tabeller: readonly string[],
): Promise<Endring[]> {
  const kjente = await tx.query<Tabellkolonner & Record<string, unknown>>(KOLONNER, [[...tabeller]]);
  const svar: Endring[] = tabeller
    .filter((t) => !kjente.some((k) => k.tabell === t))
    .map((tabell) => ({ tabell, kolonner: null }));
  for (const { tabell, nokkel, kolonner } of kjente) {
    const ulike = await tx.query<{ navn: string }>(ulikeSql({ tabell, nokkel, kolonner }), [kommuneId, tx.hendelseId]);
    const navn = ulike.map((r) => r.navn);
    svar.push({ tabell, kolonner: navn.some((k) => nokkel.includes(k)) ? null : navn });
  }
  return svar;
}

/** A row that has come or gone differs in its key. */
function ulikeSql({ tabell, nokkel, kolonner }: Tabellkolonner): string {
  const valgt = kolonner.join(', ');
  return `select distinct k.navn
    from (select ${valgt} from register.${tabell} where kommune_id = $1 and hendelse_id = $2) ny
    full join (select ${valgt} from register.${tabell}_historikk where kommune_id = $1 and avsluttet_av = $2) gammel
      on ${nokkel.map((k) => `ny.${k} = gammel.${k}`).join(' and ')}
    cross join lateral (values ${kolonner.map((k) => `('${k}', ny.${k} is distinct from gammel.${k})`).join(', ')}) k (navn, ulik)
   where k.ulik`;
}
