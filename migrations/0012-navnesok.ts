import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names as they are searched: folded once, when they are written, since folding 40 000 names takes half a second and
 * comparing them takes hundredths. Read by tak_person only, as the name itself.
 */
export class Navnesok1760000000012 implements MigrationInterface {
  name = 'Navnesok1760000000012';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BRETT);
    await q.query(KOLONNE);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const BRETT = `
-- The same as brettNavn (libs/domain, person/navnesok.ts); a test holds the two together.
create function tak.brett_navn(navn text) returns text
language sql immutable strict parallel safe
return replace(replace(translate(lower(navn collate "nb-NO-x-icu"),
  'àáâãäåæāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőœřśšşșťțùúûüūůűųýÿźżž-–.,’''\`´' || U&'\\0300\\0301\\0302\\0303\\0308\\030A\\030C',
  'aaaaaaaaaacccddeeeeeeeegiiiiiiilnnnooooooooorssssttuuuuuuuuyyzzz    '), 'aa', 'a'), 'ae', 'a');
`;

const KOLONNE = `
-- A blank before, so that every word has one.
alter table register.personer add column navn_sok text generated always as (' ' || tak.brett_navn(navn)) stored;
`;
