import { MIGRASJONER } from '@tak/migrations';
import { DataSource } from 'typeorm';

/**
 * Brings the database to the newest schema. Must run as the owner; the roles `tak_app` and `tak_import` must be there
 * (see embedded/roller.sql.ts). Two processes that start at once take turns: the second finds nothing to do.
 */
export async function migrer(eierUrl: string): Promise<void> {
  const kilde = new DataSource({
    type: 'postgres',
    url: eierUrl,
    migrations: MIGRASJONER,
    migrationsTableName: 'migrasjoner',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
  await kilde.initialize();
  const lopende = kilde.createQueryRunner();
  try {
    await lopende.query(`select pg_advisory_lock(hashtext('tak.migrer'))`);
    await kilde.runMigrations();
  } finally {
    await lopende.query(`select pg_advisory_unlock(hashtext('tak.migrer'))`).catch(() => undefined);
    await lopende.release();
    await kilde.destroy();
  }
}
