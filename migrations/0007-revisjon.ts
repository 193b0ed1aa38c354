import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log: who did or read what, when, in which role and why. Append-only and chained per municipality: each row
 * bears the hash of itself and of the one before, so that a changed, removed or inserted row is found. Written by one
 * function and by nothing else. Municipality 0 is the installation (a login that belongs to no municipality).
 */
export class Revisjon1760000000007 implements MigrationInterface {
  name = 'Revisjon1760000000007';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
    await q.query(SKRIV);
    await q.query(RETTIGHETER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const TABELLER = `
create schema revisjon;
grant usage on schema revisjon to tak_app, tak_import, tak_innlogging;

create table revisjon.logg (
  kommune_id int not null,
  nr bigint not null check (nr > 0),
  tid timestamptz not null,
  bruker text not null,
  brukernavn text not null,
  -- The role at the time.
  rolle text not null,
  handling text not null,
  -- What it was done to, as slag:id.
  objekt text,
  grunn text,
  -- JSON, kept as the text that was hashed.
  detaljer text not null,
  personer bigint[] not null,
  foresporsel text,
  hendelse_id bigint,
  forrige bytea not null,
  hash bytea not null,
  primary key (kommune_id, nr),
  -- Free text and ids must hold no identity number; the application masks, this is the guarantee.
  check (coalesce(grunn, '') || ' ' || coalesce(objekt, '') !~ '\\m([0-9]{11}|[0-9]{6}[ .-][0-9]{5})\\M'),
  check (detaljer is json object)
);
create index on revisjon.logg (kommune_id, tid);
create index on revisjon.logg (kommune_id, bruker, nr);
create index on revisjon.logg (kommune_id, handling, nr);
create index on revisjon.logg (kommune_id, objekt, nr);

-- Who is read about: finds the rows of a person (innsyn, personvernforordningen art. 15).
create table revisjon.leste_personer (
  kommune_id int not null,
  person_id bigint not null,
  nr bigint not null,
  primary key (kommune_id, person_id, nr),
  foreign key (kommune_id, nr) references revisjon.logg
);

-- The end of each chain; the row is what writers wait for, last and shortly.
create table revisjon.kjede (
  kommune_id int primary key,
  siste_nr bigint not null,
  siste_hash bytea not null
);

-- A seal: the chain's end at a moment with a mark by a key that is not in the database. Whoever rewrites the log from
-- some row on, hashes and all, cannot make the seals after it anew.
create table revisjon.segl (
  kommune_id int not null,
  nr bigint not null,
  hash bytea not null,
  merke bytea not null,
  laget timestamptz not null default clock_timestamp(),
  primary key (kommune_id, nr, laget)
);
`;

const SKRIV = `
-- Length before each field: no two rows have the same text. The same is worked out in libs/database, revisjon/lenke.ts.
create function revisjon.felter(variadic verdier text[]) returns text
language sql immutable parallel safe set search_path = pg_catalog
return (select string_agg(case when v is null then '-' else octet_length(v)::text || ':' || v end, ',' order by nr)
          from unnest(verdier) with ordinality as u (v, nr));

-- Appends to a municipality's chain. poster: [{handling, objekt, grunn, detaljer, personer, foresporsel, hendelse}].
-- Who and in which role are those of the transaction. The lock on the chain's end comes last in a transaction: the
-- caller does nothing after it but commit.
create function revisjon.skriv(kommune int, poster jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  ende revisjon.kjede;
  rad revisjon.logg;
  p jsonb;
begin
  if kommune is distinct from nullif(current_setting('tak.kommune', true), '')::int
     and not coalesce(kommune = any (nullif(current_setting('tak.kommuner', true), '')::int[]), false) then
    raise exception 'not this municipality''s log' using errcode = 'insufficient_privilege';
  end if;
  insert into revisjon.kjede values (kommune, 0, sha256(('tak/revisjon/' || kommune)::bytea)) on conflict do nothing;
  select * into strict ende from revisjon.kjede k where k.kommune_id = kommune for update;
  for p in select * from jsonb_array_elements(poster) loop
    rad.kommune_id := kommune;
    rad.nr := ende.siste_nr + 1;
    rad.tid := clock_timestamp();
    rad.bruker := current_setting('tak.bruker');
    rad.brukernavn := current_setting('tak.brukernavn');
    rad.rolle := current_setting('tak.rolle');
    rad.handling := p ->> 'handling';
    rad.objekt := p ->> 'objekt';
    rad.grunn := p ->> 'grunn';
    rad.detaljer := coalesce(p -> 'detaljer', '{}')::text;
    rad.personer := array(select distinct v::bigint from jsonb_array_elements_text(coalesce(p -> 'personer', '[]')) v order by 1);
    rad.foresporsel := p ->> 'foresporsel';
    rad.hendelse_id := (p ->> 'hendelse')::bigint;
    rad.forrige := ende.siste_hash;
    rad.hash := sha256(ende.siste_hash || convert_to(revisjon.felter(
      rad.kommune_id::text, rad.nr::text, to_char(rad.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      rad.bruker, rad.brukernavn, rad.rolle, rad.handling, rad.objekt, rad.grunn, rad.detaljer,
      array_to_string(rad.personer, ' '), rad.foresporsel, rad.hendelse_id::text), 'UTF8'));
    insert into revisjon.logg select rad.*;
    insert into revisjon.leste_personer select kommune, person, rad.nr from unnest(rad.personer) person;
    ende.siste_nr := rad.nr;
    ende.siste_hash := rad.hash;
  end loop;
  update revisjon.kjede k set siste_nr = ende.siste_nr, siste_hash = ende.siste_hash where k.kommune_id = kommune;
end $$;

create function revisjon.nekt_endring() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger bare_til before update or delete or truncate on revisjon.logg
  for each statement execute function revisjon.nekt_endring();
create trigger bare_til before update or delete or truncate on revisjon.segl
  for each statement execute function revisjon.nekt_endring();
`;

const RETTIGHETER = `
call tak.isoler('revisjon.logg');
call tak.isoler('revisjon.leste_personer');
call tak.isoler('revisjon.kjede');
call tak.isoler('revisjon.segl');
grant select on revisjon.logg, revisjon.leste_personer, revisjon.kjede to tak_app;
grant select, insert on revisjon.segl to tak_app;
revoke execute on function revisjon.skriv(int, jsonb) from public;
grant execute on function revisjon.skriv(int, jsonb) to tak_app, tak_import, tak_innlogging;
`;
