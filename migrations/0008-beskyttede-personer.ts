import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names, identity numbers and address protection of persons are read by the role tak_person only, which one path enters
 * (apps/api, person/): SQL that forgets address protection is refused by PostgreSQL, it does not leak. The application
 * still counts persons by birth date. `personopplysninger` is the whole row, in both schemas.
 */
export class BeskyttedePersoner1760000000008 implements MigrationInterface {
  name = 'BeskyttedePersoner1760000000008';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ROLLE);
    await q.query(KOLONNER);
    await q.query(SETT_PAA_NYTT);
    await q.query(GRADERING);
    await q.query(STED);
    await q.query(VARSOMHET);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

/** What the application may see of a person without entering tak_person. */
const SYNLIGE = 'kommune_id, person_id, ekstern_id, fodselsdato, kjonn';

const ROLLE = `
-- One municipality for tak_person too, in every table there is and every one that will be.
create or replace procedure tak.isoler(tabell regclass, offentlig boolean default false)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabell);
  execute format('alter table %s force row level security', tabell);
  execute format($p$create policy en_kommune on %s to tak_app, tak_person
    using (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)
    with check (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)$p$, tabell);
  execute format($p$create policy flere_kommuner on %s to tak_import
    using (kommune_id = any (nullif(current_setting('tak.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('tak.kommuner', true), '')::int[]))$p$, tabell);
  execute format('create policy eier on %s to current_user using (true) with check (true)', tabell);
  if offentlig then
    execute format('create policy offentlig on %s for select to tak_app, tak_import, tak_person using (true)', tabell);
  end if;
end $$;

do $$
declare
  p record;
begin
  for p in select polname, polrelid::regclass as tabell from pg_policy where polname in ('en_kommune', 'offentlig') loop
    execute format('alter policy %I on %s to tak_app, tak_person%s', p.polname, p.tabell,
      case when p.polname = 'offentlig' then ', tak_import' else '' end);
  end loop;
end $$;

grant usage on schema register, kjent, tak to tak_person;
grant select on all tables in schema register, kjent to tak_person;
grant select on tak.innstillinger to tak_person;
alter default privileges in schema register grant select on tables to tak_person;
alter default privileges in schema kjent grant select on tables to tak_person;
`;

const KOLONNER = `
create view register.personopplysninger with (security_invoker = true) as select * from register.personer;
alter view kjent.personer rename to personopplysninger;
grant select on register.personopplysninger to tak_import;
revoke select on kjent.personopplysninger, register.personer, register.personer_historikk from tak_app;
grant select (${SYNLIGE}, sys_fra, hendelse_id) on register.personer to tak_app;
grant select (${SYNLIGE}, hendelse_id, sys_periode, avsluttet_av) on register.personer_historikk to tak_app;

create view kjent.personer with (security_invoker = true) as
select ${SYNLIGE}, sys_fra, hendelse_id from register.personer
 where sys_fra <= (select current_setting('tak.kjent_per')::timestamptz)
union all
select ${SYNLIGE}, lower(sys_periode), hendelse_id from register.personer_historikk
 where lower(sys_periode) <= (select current_setting('tak.kjent_per')::timestamptz)
   and upper(sys_periode) > (select current_setting('tak.kjent_per')::timestamptz);
grant select on kjent.personer to tak_app, tak_import;
`;

/** The sets as known were tied to the view that now has another name: their own texts again, over the new one. */
const SETT_PAA_NYTT = `
do $$
declare
  s record;
begin
  create temporary table sett on commit drop as
    select c.oid, c.relname, pg_get_viewdef(c.oid) as tekst from pg_class c
     where c.relnamespace = 'kjent'::regnamespace and c.relkind = 'v'
       and not exists (select from pg_class t where t.relnamespace = 'register'::regnamespace and t.relname = c.relname
                          and t.relkind = 'r')
       and c.relname <> 'personopplysninger'
     order by c.oid;
  for s in select * from pg_temp.sett order by oid desc loop
    execute format('drop view kjent.%I', s.relname);
  end loop;
  for s in select * from pg_temp.sett order by oid loop
    execute format('create view kjent.%I with (security_invoker = true) as %s', s.relname,
      regexp_replace(s.tekst, 'kjent\\.personopplysninger', 'kjent.personer', 'g'));
    execute format('grant select on kjent.%I to tak_app, tak_import', s.relname);
  end loop;
end $$;
`;

const GRADERING = `
-- strengt_fortrolig_utland: folkeregisterets third grade (strengt fortrolig, living abroad).
alter table register.personer drop constraint personer_adressebeskyttelse_check;
alter table register.personer add constraint personer_adressebeskyttelse_check check
  (adressebeskyttelse in ('ugradert', 'fortrolig', 'strengt_fortrolig', 'strengt_fortrolig_utland'));
create index personer_strengt on register.personer (kommune_id, person_id)
  where adressebeskyttelse in ('strengt_fortrolig', 'strengt_fortrolig_utland');
`;

const STED = `
-- Where a strictly confidential person stays is not stored: not now, not earlier, not in history. Whatever is written to
-- stays, members or persons, the place of every household that has or has had such a member is taken away in the same
-- act. Runs as the owner, since nobody else may write history.
create function tak.glem_sted() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  husstander bigint[] := array(
    select distinct m.husstand_id from register.personer p
      join register.medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
     where p.adressebeskyttelse in ('strengt_fortrolig', 'strengt_fortrolig_utland')
       and p.kommune_id in (select n.kommune_id from nye n));
begin
  if husstander <> '{}' then
    update register.midlertidige_opphold set sted = null
     where kommune_id in (select n.kommune_id from nye n) and husstand_id = any (husstander) and sted is not null;
    update register.midlertidige_opphold_historikk set sted = null
     where kommune_id in (select n.kommune_id from nye n) and husstand_id = any (husstander) and sted is not null;
  end if;
  return null;
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['personer', 'medlemmer', 'midlertidige_opphold'] loop
    -- After the trigger that writes history (triggers run in the order of their names).
    execute format('create trigger sted_glemmes_ny after insert on register.%I referencing new table as nye
      for each statement execute function tak.glem_sted()', t);
    execute format('create trigger sted_glemmes_endret after update on register.%I referencing new table as nye
      for each statement execute function tak.glem_sted()', t);
  end loop;
end $$;

-- What is stored from before: taken away without a new version, since nothing else is known than was.
alter table register.midlertidige_opphold disable trigger user;
do $$
declare
  husstander bigint[] := array(
    select distinct m.husstand_id from register.personer p
      join register.medlemmer m on m.kommune_id = p.kommune_id and m.person_id = p.person_id
     where p.adressebeskyttelse in ('strengt_fortrolig', 'strengt_fortrolig_utland'));
begin
  update register.midlertidige_opphold set sted = null where husstand_id = any (husstander);
  update register.midlertidige_opphold_historikk set sted = null where husstand_id = any (husstander);
end $$;
alter table register.midlertidige_opphold enable trigger user;
`;

const VARSOMHET = `
-- «Besøk med varsomhet»: for the safety of those who visit. On a person or on a dwelling, with a day it ends or is looked
-- at again.
create table register.varsomhet (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  varsomhet_id bigint generated always as identity,
  person_id bigint,
  bolig_id bigint,
  tekst text not null check (length(tekst) between 1 and 500),
  fom date not null,
  tom date,
  sys_fra timestamptz not null default current_setting('tak.tid')::timestamptz,
  hendelse_id bigint not null default current_setting('tak.hendelse')::bigint,
  primary key (kommune_id, varsomhet_id),
  foreign key (kommune_id, person_id) references register.personer on delete cascade deferrable initially deferred,
  foreign key (kommune_id, bolig_id) references register.boliger on delete cascade deferrable initially deferred,
  check (num_nonnulls(person_id, bolig_id) = 1),
  check (tom >= fom)
);
create index on register.varsomhet (kommune_id, person_id);
create index on register.varsomhet (kommune_id, bolig_id);
call tak.registrer_tabell('varsomhet', '{varsomhet_id}');
`;
