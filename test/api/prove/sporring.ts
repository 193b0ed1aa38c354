import type { Testdatabase } from '@tak/testing';
import { Client } from 'pg';

/** As superuser, past every rule: for planting and looking. */
export async function spoer<R extends object>(db: Testdatabase, sql: string, verdier: unknown[] = []): Promise<R[]> {
  const klient = new Client({ connectionString: db.superUrl });
  await klient.connect();
  try {
    return (await klient.query<R>(sql, verdier)).rows;
  } finally {
    await klient.end();
  }
}
