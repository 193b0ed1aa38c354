import { motsierFodselsnummer } from '@tak/domain';
import type { Fodselsnummernokkel, Transaksjon } from '@tak/database';
import { SKISSER } from '../tabellskisse';
import { likNokkel } from '../skriving/skriv';
import type { Lestefiler } from '../staging/les-inn';

/**
 * A file may come without an optional column; the register's value stands then. The rules of one row must hold for the
 * row as it becomes, the standing value included.
 */
export async function provDelviseRader(tx: Transaksjon, lest: Lestefiler, nokkel: Fodselsnummernokkel): Promise<void> {
  for (const s of SKISSER) {
    const kolonner = lest.get(s.navn)?.kolonner;
    const harTom = s.fil.kolonner.some((k) => k.navn === 'tom');
    if (!kolonner || !harTom || kolonner.has('tom') || s.nokkel.includes('fom')) continue;
    await tx.query(
      `with brudd as (
         update ny_${s.navn} n set brukbar = false from register.${s.navn} r
          where n.finnes and n.brukbar and ${likNokkel(s)} and r.tom < n.fom returning n.rad, n.fom, r.tom)
       insert into inn_funn (fil, rad, kolonne, verdi, kode, tillegg)
       select '${s.navn}.csv', rad, 'fom', fom::text, 'tom_for_fom', 'I registeret: til ' || tom || '.' from brudd`,
    );
  }
  const personer = lest.get('personer')?.kolonner;
  if (personer && !personer.has('fodselsnummer')) await provFodselsdatoer(tx, nokkel);
}

/** Hard rule: the new birth date against the number the register has. */
async function provFodselsdatoer(tx: Transaksjon, nokkel: Fodselsnummernokkel): Promise<void> {
  await tx.query(
    `declare endrede no scroll cursor for
     select n.rad, n.fodselsdato, r.fodselsnummer_kryptert as kryptert
       from ny_personer n join register.personer r on r.kommune_id = n.kommune_id and r.person_id = n.person_id
      where n.brukbar and r.fodselsdato <> n.fodselsdato and r.fodselsnummer_kryptert is not null`,
  );
  const brudd: { rad: number; dato: string }[] = [];
  for (;;) {
    const bunt = await tx.query<{ rad: number; fodselsdato: string; kryptert: Buffer }>('fetch 2000 from endrede');
    if (bunt.length === 0) break;
    for (const r of bunt) {
      if (motsierFodselsnummer(r.fodselsdato, nokkel.dekrypter(r.kryptert))) {
        brudd.push({ rad: r.rad, dato: r.fodselsdato });
      }
    }
  }
  await tx.query('close endrede');
  await tx.query(
    `with brudd as (select * from unnest($1::int[], $2::text[]) as b(rad, dato)),
          merket as (update ny_personer n set brukbar = false from brudd b where b.rad = n.rad)
     insert into inn_funn (fil, rad, kolonne, verdi, kode)
     select 'personer.csv', rad, 'fodselsdato', dato, 'fodselsdato_mot_fodselsnummer' from brudd`,
    [brudd.map((b) => b.rad), brudd.map((b) => b.dato)],
  );
}
