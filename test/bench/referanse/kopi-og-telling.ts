import { existsSync, createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PAKKEFORMAT } from '@tak/domain';
import { INDIKATORER, KOSTRA13 } from '@tak/indicators';
import { SETT } from '@tak/migrations';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';

/** The least an import could be: COPY of the same files into bare tables without key, check or history. */
export async function bareCopy(db: Client, mappe: string): Promise<void> {
  await db.query('drop schema if exists referanse cascade; create schema referanse');
  for (const fil of PAKKEFORMAT) {
    const sti = join(mappe, `${fil.navn}.csv`);
    if (!existsSync(sti)) continue;
    const kolonner = (readFileSync(sti, 'utf8').split('\n', 1)[0] ?? '').split(';');
    await db.query(`create table referanse.${fil.navn} (${kolonner.map((k) => `${k} text`).join(', ')})`);
    await pipeline(
      createReadStream(sti),
      db.query(from(`copy referanse.${fil.navn} from stdin (format csv, header, delimiter ';')`)),
    );
  }
}

/** The tables a set's SQL reads, through the named sets. */
function tabeller(sql: string): string[] {
  const tekster = [sql];
  for (const sett of [...SETT].reverse())
    if (tekster.some((t) => new RegExp(`\\b${sett.navn}\\b`).test(t))) tekster.push(sett.tekst);
  return PAKKEFORMAT.map((f) => f.navn).filter((navn) => tekster.some((t) => new RegExp(`\\b${navn}\\b`).test(t)));
}

/** One count(*) per table per number: what reading everything the numbers read costs when nothing is worked out. */
export async function tellTabeller(db: Client): Promise<void> {
  const sett = [
    ...INDIKATORER.map((i) => `${i.teller} ${i.nevner ?? ''}`),
    ...KOSTRA13.flatMap((f) => (f.sett === null ? [] : [f.sett])),
  ];
  for (const sql of sett) for (const tabell of tabeller(sql)) await db.query(`select count(*) from register.${tabell}`);
}
