import { PAKKEFORMAT, type Pakkefil } from '@tak/domain';
import type { Transaksjon } from '@tak/database';

/**
 * Hard rule: duplicate id or key in a file. Every row of the id is listed, and only the first goes on, so that one fault
 * is not told twice. Answers the files that have any.
 */
export async function finnDuplikater(tx: Transaksjon): Promise<ReadonlySet<string>> {
  await tx.query(`create temp table inn_dobbel (fil text, rad int, forste boolean) on commit drop`);
  for (const fil of PAKKEFORMAT) await finnIFil(tx, fil);
  await tx.query(
    `insert into inn_funn (fil, rad, kolonne, verdi, kode)
     ${PAKKEFORMAT.map(
       (f) => `select d.fil || '.csv', d.rad, '${f.nokkel.at(-1)}', i.${f.nokkel.at(-1)}::text, 'duplikat'
         from inn_dobbel d join inn_${f.navn} i on i.rad = d.rad where d.fil = '${f.navn}'`,
     ).join(' union all ')}`,
  );
  const rader = await tx.query<{ fil: string }>('select distinct fil from inn_dobbel');
  return new Set(rader.map((r) => r.fil));
}

async function finnIFil(tx: Transaksjon, fil: Pakkefil): Promise<void> {
  const nokkel = fil.nokkel.join(', ');
  await tx.query(
    `insert into inn_dobbel
     select '${fil.navn}', i.rad, i.rad = d.forste
       from inn_${fil.navn} i
       join (select ${nokkel}, min(rad) as forste from inn_${fil.navn}
              where ${fil.nokkel.map((k) => `${k} is not null`).join(' and ')}
              group by ${nokkel} having count(*) > 1) d using (${nokkel})`,
  );
}
