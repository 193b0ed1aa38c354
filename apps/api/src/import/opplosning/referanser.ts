import type { Transaksjon } from '@tak/database';
import type { Lestefiler } from '../staging/les-inn';
import { blittTil, finnSammenslaatte } from './sammenslaatte';
import { SKISSER, type Referanse, type Tabellskisse } from '../tabellskisse';

/**
 * Hard rules: unknown reference; references to another municipality. A row that refers to a broken row of the package
 * is not a fault of its own.
 */
export async function finnReferansefunn(tx: Transaksjon, lest: Lestefiler, bareIPakken: boolean): Promise<void> {
  // Of a file that could not be read whole, nobody knows which rows it has.
  const kjent = (fil: string): boolean => lest.get(fil)?.hel ?? true;
  for (const s of SKISSER) {
    if (s.harKommunenummer && kjent('kommuner')) await tx.query(ukjentKommune(s));
    for (const r of s.referanser) if (kjent(r.til)) await tx.query(ukjentRad(s, r, bareIPakken));
  }
  await finnSammenslaatte(tx);
  await enMotEn(tx);
  await tx.query(
    `insert into inn_funn (fil, rad, kolonne, verdi, kode)
     select 'kommuner.csv', i.rad, 'kommunenummer', i.kommunenummer, 'ikke_din_kommune'
       from inn_kommuner i join pakke_kommuner k on k.nummer = i.kommunenummer
      where k.fremmed`,
  );
}

/** Where one stands against one, nobody can say which of the two is wrong: both are listed. */
async function enMotEn(tx: Transaksjon): Promise<void> {
  const [noen] = await tx.query<{ finnes: boolean }>(
    `select exists (select from inn_funn where kode = 'annen_kommune') as finnes`,
  );
  if (!noen?.finnes) return;
  for (const s of SKISSER.filter((x) => !x.harKommunenummer && x.referanser.length > 1)) {
    const deler = s.referanser.map(({ kolonne }) => {
      const andre = s.referanser.filter((r) => r.kolonne !== kolonne).map((r) => `n.${r.kolonne} is null`);
      return `select '${s.navn}.csv', n.rad, '${kolonne}', i.${kolonne}, 'annen_kommune'
        from ny_${s.navn} n join inn_${s.navn} i on i.rad = n.rad
       where n.${kolonne} is not null and ${andre.join(' and ')}
         and exists (select from inn_funn f where f.fil = '${s.navn}.csv' and f.rad = n.rad and f.kode = 'annen_kommune')`;
    });
    await tx.query(`insert into inn_funn (fil, rad, kolonne, verdi, kode) ${deler.join(' union all ')}`);
  }
}

function ukjentKommune(s: Tabellskisse): string {
  return `insert into inn_funn (fil, rad, kolonne, verdi, kode)
    select '${s.navn}.csv', i.rad, 'kommunenummer', i.kommunenummer,
           case when k.kommune_id is null then 'ukjent_referanse' else 'ikke_din_kommune' end
      from inn_${s.navn} i join pakke_kommuner k on k.nummer = i.kommunenummer
     where k.kommune_id is null or k.fremmed`;
}

function ukjentRad(s: Tabellskisse, r: Referanse, bareIPakken: boolean): string {
  const iRegisteret = `select from register.${r.til} x where x.ekstern_id = i.${r.kolonne}`;
  const blitt = blittTil(r.til, 'n.kommune_id', `i.${r.kolonne}`);
  const kode = bareIPakken
    ? `case when p.rad is not null then 'annen_kommune' when ${blitt} is not null then 'id_slaatt_sammen' else 'ukjent_referanse' end`
    : `case when p.rad is not null then 'annen_kommune'
            when n.kommune_id is null and exists (${iRegisteret}) then 'flertydig_referanse'
            when ${blitt} is not null then 'id_slaatt_sammen'
            when exists (${iRegisteret}) then 'annen_kommune'
            else 'ukjent_referanse' end`;
  // A row whose own municipality is unknown or broken has been told of already.
  const egenFeil = s.harKommunenummer ? 'and n.kommune_id is not null' : '';
  return `insert into inn_funn (fil, rad, kolonne, verdi, kode, tillegg)
    select '${s.navn}.csv', n.rad, '${r.kolonne}', i.${r.kolonne}, ${kode}, case when p.rad is null then ${blitt} end
      from ny_${s.navn} n join inn_${s.navn} i on i.rad = n.rad
      left join ny_${r.til} p on p.ekstern_id = i.${r.kolonne}
     where n.${r.kolonne} is null and i.${r.kolonne} is not null and coalesce(p.brukbar, true) ${egenFeil}`;
}
