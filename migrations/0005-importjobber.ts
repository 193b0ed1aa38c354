import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports that people start from a screen: what was sent in, how far it has come, what was found. Not part of the
 * register (no history), but of one municipality, and isolated as the register is.
 */
export class Importjobber1760000000005 implements MigrationInterface {
  name = 'Importjobber1760000000005';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
    await q.query(RYDDING);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const TABELLER = `
create schema drift;
grant usage on schema drift to tak_app, tak_import;

create table drift.importer (
  kommune_id int not null,
  import_id uuid not null,
  navn text not null,
  bruker text not null,
  torrkjoring boolean not null,
  komplett boolean not null,
  -- May the package be of other municipalities than this one?
  flere_kommuner boolean not null default false,
  status text not null check (status in ('i_ko', 'leser', 'kontrollerer', 'venter_paa_bekreftelse', 'skriver', 'ferdig',
    'avvist', 'avbrutt', 'feilet')),
  andel real not null default 0,
  -- A person has seen the counts before and after, and said go on.
  bekreftet boolean not null default false,
  -- A person has said stop; whoever runs the import looks here.
  skal_avbrytes boolean not null default false,
  startet timestamptz not null default clock_timestamp(),
  ferdig timestamptz,
  antall jsonb not null default '[]',
  antall_feil int not null default 0,
  antall_merknader int not null default 0,
  monstre jsonb not null default '[]',
  grunn text,
  primary key (kommune_id, import_id)
);
create index on drift.importer (kommune_id, startet);

create table drift.importfunn (
  kommune_id int not null,
  import_id uuid not null,
  nr int not null,
  fil text not null,
  rad int,
  kolonne text,
  verdi text,
  kode text not null,
  melding text not null,
  alvor text not null,
  primary key (kommune_id, import_id, nr),
  foreign key (kommune_id, import_id) references drift.importer on delete cascade
);

-- What was sent in: in pieces, each encrypted with the installation's key, and gone when the import has ended.
create table drift.opplastinger (
  kommune_id int not null,
  import_id uuid not null,
  fil_nr int not null,
  navn text not null,
  storrelse bigint not null default 0,
  mottatt timestamptz not null default clock_timestamp(),
  primary key (kommune_id, import_id, fil_nr)
);
create table drift.opplastingsbiter (
  kommune_id int not null,
  import_id uuid not null,
  fil_nr int not null,
  bit_nr int not null,
  data bytea not null,
  primary key (kommune_id, import_id, fil_nr, bit_nr),
  foreign key (kommune_id, import_id, fil_nr) references drift.opplastinger on delete cascade
);
-- Ciphertext does not get smaller.
alter table drift.opplastingsbiter alter column data set storage external;

call tak.isoler('drift.importer');
call tak.isoler('drift.importfunn');
call tak.isoler('drift.opplastinger');
call tak.isoler('drift.opplastingsbiter');
grant select, insert, update, delete on all tables in schema drift to tak_app, tak_import;
`;

const RYDDING = `
-- Takes away what was sent in without ever becoming an import (the sender went away, the server was killed), in every
-- municipality: a day is longer than any sending takes. The owner's policy lets it see all; it tells nothing.
create function drift.rydd_opplastinger() returns void
language sql security definer set search_path = pg_catalog as $$
  delete from drift.opplastinger o
   where o.mottatt < clock_timestamp() - interval '1 day'
     and not exists (select from drift.importer i where i.kommune_id = o.kommune_id and i.import_id = o.import_id);
$$;
revoke execute on function drift.rydd_opplastinger() from public;
grant execute on function drift.rydd_opplastinger() to tak_app;
`;
