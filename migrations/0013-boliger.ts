import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a list of dwellings takes: addresses in the order people read them, folded once to be searched, the last lease
 * of a dwelling found without reading them all, and the lists that a user has set up.
 */
export class Boliger1760000000013 implements MigrationInterface {
  name = 'Boliger1760000000013';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ADRESSE);
    await q.query(LEIE);
    await q.query(VISNINGER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const ADRESSE = `
-- Norwegian letters in their order, numbers as numbers: Lia 2 before Lia 10.
create collation tak.adresse (provider = icu, locale = 'nb-NO-u-kn-true');

-- As it is searched (libs/domain, person/navnesok.ts folds the words the same way).
alter table register.boliger add column sok text generated always as
  (tak.brett_navn(coalesce(adresse, '') || ' ' || coalesce(bruksenhetsnummer, '') || ' ' || ekstern_id)) stored;
alter table register.bygg add column sok text generated always as
  (tak.brett_navn(coalesce(navn, '') || ' ' || coalesce(adresse, '') || ' ' || ekstern_id)) stored;
`;

const LEIE = `
-- Leases of a dwelling do not overlap: the one that began last is the one that runs, or the last that ended.
create index leieforhold_siste on register.leieforhold (kommune_id, bolig_id, fom);
drop index register.leieforhold_kommune_id_bolig_id_idx;
-- Those that run are a few of all there have been.
create index leieforhold_til on register.leieforhold (kommune_id, tom);
-- The history of one dwelling, of the two tables whose key does not begin with it.
create index on register.leieforhold_historikk (kommune_id, bolig_id);
create index on register.tilsagn_historikk (kommune_id, bolig_id);
`;

const VISNINGER = `
-- «Mine visninger»: ids and codes of filters and columns, never what was searched for.
create table tilgang.visninger (
  kommune_id int not null,
  visning_id uuid not null default gen_random_uuid(),
  bruker_id uuid not null,
  liste text not null,
  navn text not null check (length(navn) between 1 and 60),
  valg jsonb not null,
  opprettet timestamptz not null default clock_timestamp(),
  primary key (kommune_id, visning_id),
  foreign key (kommune_id, bruker_id) references tilgang.brukere
);
create unique index en_visning_per_navn on tilgang.visninger (kommune_id, bruker_id, liste, lower(navn));
call tak.isoler('tilgang.visninger');
grant select, insert, update, delete on tilgang.visninger to tak_app;
`;
