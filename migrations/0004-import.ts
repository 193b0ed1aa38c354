import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import needs beside the register: the right to draw keys (a package's rows get theirs before they are
 * written, so that rows can refer to each other).
 */
export class Import1760000000004 implements MigrationInterface {
  name = 'Import1760000000004';

  async up(q: QueryRunner): Promise<void> {
    await q.query(NOKLER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const NOKLER = `
do $$
declare
  k record;
begin
  for k in select c.relname as tabell, a.attname as kolonne
             from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and a.attidentity = 'a'
  loop
    execute format('grant insert (%I) on register.%I to tak_import', k.kolonne, k.tabell);
    execute format('grant usage on sequence %s to tak_import', pg_get_serial_sequence('register.' || k.tabell, k.kolonne));
  end loop;
end $$;
`;
