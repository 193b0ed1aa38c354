import { pakkefil, type Filnavn } from '@tak/domain';
import type { Transaksjon } from '@tak/database';
import { SKISSER, skisse, type Tabellskisse } from '../tabellskisse';
import type { Omfang } from '../opplosning/omfang';
import { likNokkel } from './skriv';
import type { Telling } from './telling';

/**
 * slettes.csv and `--komplett`. `slett_<fil>`: the rows to go, with the row of slettes.csv that says so (null: the
 * package lacks it). Found first and deleted afterwards, children before parents.
 */
export async function slett(
  tx: Transaksjon,
  omfang: Omfang,
  { komplett, filer }: { readonly komplett: boolean; readonly filer: ReadonlySet<string> },
  telling: Telling,
): Promise<void> {
  await tx.query('create temp table slettet_rad (rad int, kommune_id int) on commit drop');
  const [bedt] = await tx.query<{ finnes: boolean }>('select exists (select from inn_slettes) as finnes');
  if (!bedt?.finnes && !komplett) return;
  for (const s of SKISSER) {
    await tx.query(finnSlettede(s));
    const utelatt = s.fil.tillegg === true && !filer.has(s.navn);
    if (komplett && omfang.navngitt && !utelatt) await tx.query(finnManglende(s), [omfang.kommuner]);
    if (s.fil.tillegg) await tx.query(finnForeldrelose(s));
  }
  await tx.query(UTEN_TREFF);
  await tx.query(
    `insert into slettet_rad ${SKISSER.map((s) => `select rad, kommune_id from slett_${s.navn} where rad is not null`).join(' union ')}`,
  );
  for (const s of [...SKISSER].reverse()) telling.legg(s.navn, 'slettet', await tx.query(sletting(s)));
  for (const s of SKISSER) for (const r of s.referanser) await tx.query(iBruk(s, r.til, r.kolonne));
  await slettKommuner(tx, telling);
}

/** The row's name in slettes.csv: its id, or its key joined by `/`. */
function slettenavn(s: Tabellskisse, kilde: (fil: Filnavn) => string): { navn: string; fra: string } {
  if (s.id) return { navn: 'r.ekstern_id', fra: '' };
  const deler = pakkefil(s.navn).nokkel.map((k) => {
    const ref = s.referanser.find((x) => x.kolonne === k);
    if (ref)
      return {
        navn: `p_${k}.ekstern_id`,
        fra: `join ${kilde(ref.til)} p_${k} on p_${k}.kommune_id = r.kommune_id and p_${k}.${ref.nokkel} = r.${k}`,
      };
    if (k === 'kommunenummer')
      return { navn: 'k.nummer', fra: 'join register.kommunenumre k on k.kommune_id = r.kommune_id' };
    return { navn: `r.${k}::text`, fra: '' };
  });
  return { navn: deler.map((d) => d.navn).join(` || '/' || `), fra: deler.map((d) => d.fra).join(' ') };
}

/** Dates in a key may be written the Norwegian way. */
const BEDT_ID = `regexp_replace(i.id, '(^|/)(\\d\\d)\\.(\\d\\d)\\.(\\d{4})$', '\\1\\4-\\3-\\2')`;

function finnSlettede(s: Tabellskisse): string {
  const { navn, fra } = slettenavn(s, (fil) => `register.${fil}`);
  return `create temp table slett_${s.navn} on commit drop as
    select i.rad, r.kommune_id, ${s.nokkel.map((k) => `r.${k}`).join(', ')}
      from register.${s.navn} r ${fra} join inn_slettes i on not i.ugyldig and i.fil = '${s.navn}' and ${BEDT_ID} = ${navn};
    insert into inn_funn (fil, rad, kolonne, verdi, kode)
    select 'slettes.csv', d.rad, 'id', i.id, case when count(*) > 1 then 'flertydig_referanse' else 'slettes_og_sendes' end
      from slett_${s.navn} d join inn_slettes i on i.rad = d.rad
      left join ny_${s.navn} n on ${['kommune_id', ...s.nokkel].map((k) => `n.${k} = d.${k}`).join(' and ')}
     group by d.rad, i.id having count(*) > 1 or count(n.rad) > 0;
    delete from slett_${s.navn} d using inn_funn f where f.fil = 'slettes.csv' and f.rad = d.rad`;
}

function finnManglende(s: Tabellskisse): string {
  return `insert into slett_${s.navn}
    select null, r.kommune_id, ${s.nokkel.map((k) => `r.${k}`).join(', ')}
      from register.${s.navn} r
     where r.kommune_id = any ($1) and not exists (select from ny_${s.navn} n where ${likNokkel(s)})
       and not exists (select from slett_${s.navn} n where ${likNokkel(s)})`;
}

/** Rows of files that the first version of the package has not: they go with what they belong to. */
function finnForeldrelose(s: Tabellskisse): string {
  const borte = s.referanser.map(
    (r) => `exists (select from slett_${r.til} p where p.kommune_id = r.kommune_id and p.${r.nokkel} = r.${r.kolonne})`,
  );
  return `insert into slett_${s.navn}
    select null, r.kommune_id, ${s.nokkel.map((k) => `r.${k}`).join(', ')} from register.${s.navn} r
     where (${[...borte, 'false'].join(' or ')}) and not exists (select from slett_${s.navn} n where ${likNokkel(s)})
       and not exists (select from ny_${s.navn} n where ${likNokkel(s)})`;
}

/** A row that is gone already is no fault: the same package twice changes nothing. One never seen is. */
const UTEN_TREFF = `
insert into inn_funn (fil, rad, kolonne, verdi, kode)
select 'slettes.csv', i.rad, 'id', i.id,
       case when ${SKISSER.map((s) => `i.fil = '${s.navn}' and exists (${harVaert(s)})`).join('\n or ')}
            then 'allerede_slettet' else 'ukjent_referanse' end
  from inn_slettes i
 where not i.ugyldig and i.fil <> 'kommuner'
   and not exists (select from inn_funn f where f.fil = 'slettes.csv' and f.rad = i.rad)
   and not exists (${SKISSER.map((s) => `select from slett_${s.navn} d where d.rad = i.rad`).join(' union all ')})`;

function harVaert(s: Tabellskisse): string {
  const { navn, fra } = slettenavn(s, (fil) => {
    const { nokkel } = nokkelTil(fil);
    return `(select kommune_id, ${nokkel}, ekstern_id from register.${fil}
             union select kommune_id, ${nokkel}, ekstern_id from register.${fil}_historikk)`;
  });
  return `select from register.${s.navn}_historikk r ${fra} where ${navn} = ${BEDT_ID}`;
}

function nokkelTil(fil: Filnavn): { nokkel: string } {
  return { nokkel: skisse(fil).nokkel[0] ?? '' };
}

function sletting(s: Tabellskisse): string {
  return `with slettet as (
      delete from register.${s.navn} r using slett_${s.navn} n where ${likNokkel(s)} returning r.kommune_id)
    select kommune_id, count(*) as antall from slettet group by kommune_id`;
}

/** A row that others still refer to stays; told on the row of slettes.csv, or on the package's row that refers. */
function iBruk(s: Tabellskisse, til: Filnavn, kolonne: string): string {
  const { nokkel } = nokkelTil(til);
  const navn = s.id ? `r.ekstern_id` : `'raden ' || r.${s.nokkel.at(-1)}::text`;
  return `insert into inn_funn (fil, rad, kolonne, verdi, kode, tillegg)
    select distinct on (d.rad, case when d.rad is null then n.rad end)
           case when d.rad is null then '${s.navn}.csv' else 'slettes.csv' end, coalesce(d.rad, n.rad),
           case when d.rad is null then '${kolonne}' else 'id' end, i.id,
           case when d.rad is null then 'ukjent_referanse' else 'slettet_i_bruk' end,
           case when d.rad is not null then 'I bruk i ${s.navn}.csv: ' || ${navn} || '.' end
      from slett_${til} d
      join register.${s.navn} r on r.kommune_id = d.kommune_id and r.${kolonne} = d.${nokkel}
      left join ny_${s.navn} n on ${likNokkel(s)}
      left join inn_slettes i on i.rad = d.rad
     order by d.rad, case when d.rad is null then n.rad end`;
}

/** A municipality goes only when nothing is left in it. */
async function slettKommuner(tx: Transaksjon, telling: Telling): Promise<void> {
  const noe = SKISSER.map((s) => `exists (select from register.${s.navn} r where r.kommune_id = k.kommune_id)`);
  await tx.query(`create temp table slett_kommuner on commit drop as
    select i.rad, i.id, k.kommune_id, ${noe.join(' or ')} as i_bruk,
           exists (select from ny_kommuner n where n.kommune_id = k.kommune_id) as sendes
      from inn_slettes i left join pakke_kommuner p on p.nummer = i.id
      left join register.kommunenumre u on u.nummer = i.id
      left join register.kommuner k on k.kommune_id = coalesce(p.kommune_id, u.kommune_id)
       and k.kommune_id = any (current_setting('tak.kommuner')::int[])
     where not i.ugyldig and i.fil = 'kommuner'`);
  await tx.query(`insert into inn_funn (fil, rad, kolonne, verdi, kode)
    select 'slettes.csv', rad, 'id', id, case when kommune_id is null then 'ukjent_referanse'
           when sendes then 'slettes_og_sendes' else 'slettet_i_bruk' end
      from slett_kommuner where kommune_id is null or sendes or i_bruk`);
  await tx.query(`delete from register.kommunenumre r using slett_kommuner s
    where s.kommune_id = r.kommune_id and not s.i_bruk and not s.sendes`);
  telling.legg(
    'kommuner',
    'slettet',
    await tx.query(`with slettet as (delete from register.kommuner r using slett_kommuner s
        where s.kommune_id = r.kommune_id and not s.i_bruk and not s.sendes returning r.kommune_id)
      select kommune_id, count(*) as antall from slettet group by kommune_id`),
  );
}
