import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a login with OpenID Connect needs to know: the role used last, and whether roles take two people. */
export class Innlogging1760000000010 implements MigrationInterface {
  name = 'Innlogging1760000000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Of several roles and municipalities, the login goes on in the one used last.
      alter table tilgang.rolletildelinger add column sist_brukt timestamptz;

      -- A role that the provider's claims give is a proposal where four eyes are on.
      create policy innlogging on tilgang.fire_oyne for select to tak_innlogging using (true);
      grant select on tilgang.fire_oyne to tak_innlogging;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
