import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said of a person or a dwelling («besøk med varsomhet») can name people: its text is read as names are, by
 * tak_person only. And the few protected persons are found without reading them all.
 */
export class VarsomhetVernes1760000000011 implements MigrationInterface {
  name = 'VarsomhetVernes1760000000011';

  async up(q: QueryRunner): Promise<void> {
    await q.query(VARSOMHET);
    await q.query(BESKYTTEDE);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const VARSOMHET = `
revoke select on register.varsomhet, register.varsomhet_historikk, kjent.varsomhet from tak_app;
grant select (kommune_id, varsomhet_id, person_id, bolig_id, fom, tom, sys_fra, hendelse_id) on register.varsomhet to tak_app;
`;

const BESKYTTEDE = `
create index personer_beskyttet on register.personer (kommune_id, person_id) where adressebeskyttelse <> 'ugradert';
`;
