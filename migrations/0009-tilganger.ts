import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What administration of users takes: the name of who sent an import, the role of who opened a household, a proposed
 * assignment beside the one in force, and one declaration a household.
 */
export class Tilganger1760000000009 implements MigrationInterface {
  name = 'Tilganger1760000000009';

  async up(q: QueryRunner): Promise<void> {
    await q.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const SQL = `
-- The id stays, for four eyes; people read the name. Null on imports from before there were accounts.
alter table drift.importer add column bruker_navn text;

-- The role at the time, as the transaction has it.
alter table tilgang.apninger add column rolle text default nullif(current_setting('tak.rolle', true), '');
create index on tilgang.apninger (kommune_id, apnet);

-- A role that somebody has can be proposed anew, with the right to open protected households: the one in force stays
-- until the proposal is decided.
drop index tilgang.en_av_hver_rolle;
create unique index en_av_hver_rolle on tilgang.rolletildelinger (kommune_id, bruker_id, rolle) where status = 'gjelder';
create unique index ett_forslag_per_rolle on tilgang.rolletildelinger (kommune_id, bruker_id, rolle)
  where status = 'foreslatt';

create unique index en_erklaering_per_husstand on tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id)
  where opphevet is null;
`;
