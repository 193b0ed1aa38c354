import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground: schemas, the two time axes and the isolation of municipalities, as procedures that every register table
 * goes through, so that no table can be made without history, row-level security and its as-known view.
 */
export class Grunnmur1760000000001 implements MigrationInterface {
  name = 'Grunnmur1760000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(SKJEMAER);
    await q.query(TID);
    await q.query(REGISTRER_TABELL);
    await q.query(HENDELSER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const SKJEMAER = `
create extension if not exists btree_gist;
create schema tak;
create schema register;
create schema kjent;
grant usage on schema tak, register, kjent to tak_app, tak_import;

-- Settings of the installation (is this demo data?). Written by the owner, read by all.
create table tak.innstillinger (
  nokkel text primary key,
  verdi jsonb not null
);
grant select on tak.innstillinger to tak_app, tak_import;

-- The day a person reaches an age: the birthday itself counts as older; 29 February is reached on 1 March in a
-- common year (our decision, indicator specification, «Conventions»).
create function tak.fyller(fodselsdato date, alder int) returns date
language sql immutable strict parallel safe
return (fodselsdato + make_interval(years => alder))::date
  + case when extract(day from fodselsdato) = 29 and extract(month from fodselsdato) = 2
          and extract(day from (fodselsdato + make_interval(years => alder))) = 28 then 1 else 0 end;

-- Calendar months: 31.1 + 1 month = 28/29.2.
create function tak.pluss_maaneder(d date, antall int) returns date
language sql immutable strict parallel safe
return (d + make_interval(months => antall))::date;
`;

const TID = `
create sequence tak.hendelse_nr as bigint;
grant usage on sequence tak.hendelse_nr to tak_app, tak_import;

-- Everything written in a transaction bears the same known time and the same act. The shared lock per municipality
-- is taken before the stamp: whoever freezes a report takes it exclusively, so that nothing stamped earlier can be
-- committed later behind the report.
create function tak.start_skriving(kommuner int[]) returns bigint
language plpgsql as $$
declare
  nr bigint;
begin
  perform pg_advisory_xact_lock_shared(hashtext('tak.kommune'), k) from (select unnest(kommuner) as k order by 1) s;
  perform set_config('tak.tid', clock_timestamp()::text, true);
  nr := nextval('tak.hendelse_nr');
  perform set_config('tak.hendelse', nr::text, true);
  return nr;
end $$;

-- A row that is changed gets a new known time, after the one it had also when two clocks race; a row changed twice
-- by the same act is one version.
create function tak.stemple() returns trigger
language plpgsql as $$
begin
  if old.hendelse_id = current_setting('tak.hendelse')::bigint then
    new.sys_fra := old.sys_fra;
  else
    new.sys_fra := greatest(current_setting('tak.tid')::timestamptz, old.sys_fra + interval '1 microsecond');
  end if;
  new.hendelse_id := current_setting('tak.hendelse')::bigint;
  return new;
end $$;
`;

const REGISTRER_TABELL = `
-- Row-level security, forced: one municipality for the application, a named set for an import, all for the owner
-- (migrations and the first fill). Plain current_setting: gives an index condition and parallel plans.
create procedure tak.isoler(tabell regclass, offentlig boolean default false)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabell);
  execute format('alter table %s force row level security', tabell);
  execute format($p$create policy en_kommune on %s to tak_app
    using (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)
    with check (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)$p$, tabell);
  execute format($p$create policy flere_kommuner on %s to tak_import
    using (kommune_id = any (nullif(current_setting('tak.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('tak.kommuner', true), '')::int[]))$p$, tabell);
  execute format('create policy eier on %s to current_user using (true) with check (true)', tabell);
  if offentlig then
    execute format('create policy offentlig on %s for select to tak_app, tak_import using (true)', tabell);
  end if;
end $$;

-- Makes <table>_historikk, the triggers that fill it, the isolation of both and the as-known view. nokkel: the
-- primary key of the table without kommune_id. The table must have sys_fra and hendelse_id.
create procedure tak.registrer_tabell(tabell text, nokkel text[], offentlig boolean default false)
language plpgsql as $$
declare
  kolonner text;
  skrivbare text;
  gamle text;
  kobling text;
  denne regclass := format('register.%I', tabell)::regclass;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum),
         string_agg('o.' || quote_ident(attname), ', ' order by attnum),
         string_agg(quote_ident(attname), ', ' order by attnum) filter (where attidentity = '')
    into kolonner, gamle, skrivbare
    from pg_attribute
   where attrelid = denne and attnum > 0 and not attisdropped and attname not in ('sys_fra', 'hendelse_id');
  select string_agg(format('o.%1$I = n.%1$I', k), ' and ') into kobling from unnest(array['kommune_id'] || nokkel) as k;

  execute format('create table register.%I (like register.%I)', tabell || '_historikk', tabell);
  execute format('alter table register.%I drop column sys_fra, add column sys_periode tstzrange not null,
    add column avsluttet_av bigint not null, add check (not isempty(sys_periode))', tabell || '_historikk');
  execute format('create index on register.%I (kommune_id, (upper(sys_periode)))', tabell || '_historikk');
  execute format('create index on register.%I (%s)', tabell || '_historikk',
    (select string_agg(quote_ident(k), ', ') from unnest(array['kommune_id'] || nokkel) as k));

  execute format($f$create function tak.%I() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $b$
    declare
      tid timestamptz := current_setting('tak.tid')::timestamptz;
      hendelse bigint := current_setting('tak.hendelse')::bigint;
    begin
      -- Left: a row whose key was changed has no successor under the old one, and ends as if it were deleted.
      insert into register.%I (%s, hendelse_id, sys_periode, avsluttet_av)
      select %s, o.hendelse_id,
             tstzrange(o.sys_fra, coalesce(n.sys_fra, greatest(tid, o.sys_fra + interval '1 microsecond'))), hendelse
        from gamle o left join nye n on %s where o.hendelse_id <> hendelse;
      return null;
    end $b$ $f$, tabell || '_endret', tabell || '_historikk', kolonner, gamle, kobling);
  execute format($f$create function tak.%I() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $b$
    declare
      tid timestamptz := current_setting('tak.tid')::timestamptz;
      hendelse bigint := current_setting('tak.hendelse')::bigint;
    begin
      insert into register.%I (%s, hendelse_id, sys_periode, avsluttet_av)
      select %s, o.hendelse_id, tstzrange(o.sys_fra, greatest(tid, o.sys_fra + interval '1 microsecond')), hendelse
        from gamle o where o.hendelse_id <> hendelse;
      return null;
    end $b$ $f$, tabell || '_slettet', tabell || '_historikk', kolonner, gamle);
  execute format('create trigger stemple before update on register.%I for each row execute function tak.stemple()',
    tabell);
  execute format('create trigger historikk_endret after update on register.%I
    referencing old table as gamle new table as nye for each statement execute function tak.%I()',
    tabell, tabell || '_endret');
  execute format('create trigger historikk_slettet after delete on register.%I
    referencing old table as gamle for each statement execute function tak.%I()', tabell, tabell || '_slettet');

  call tak.isoler(denne, offentlig);
  call tak.isoler(format('register.%I', tabell || '_historikk')::regclass, offentlig);
  -- The stamps are the database's own: nobody else may write them, and nobody but the triggers writes history.
  execute format('grant select, delete, insert (%2$s), update (%2$s) on register.%1$I to tak_app, tak_import',
    tabell, skrivbare);
  execute format('grant select on register.%I to tak_app, tak_import', tabell || '_historikk');

  execute format($v$create view kjent.%1$I with (security_invoker = true) as
    select %2$s, sys_fra, hendelse_id from register.%1$I
     where sys_fra <= (select current_setting('tak.kjent_per')::timestamptz)
    union all
    select %2$s, lower(sys_periode), hendelse_id from register.%3$I
     where lower(sys_periode) <= (select current_setting('tak.kjent_per')::timestamptz)
       and upper(sys_periode) > (select current_setting('tak.kjent_per')::timestamptz)$v$,
    tabell, kolonner, tabell || '_historikk');
  execute format('grant select on kjent.%I to tak_app, tak_import', tabell);
end $$;

-- Named sets that several indicators use: the same text in both schemas.
create procedure tak.lag_sett(navn text, tekst text)
language plpgsql as $$
declare
  skjema text;
begin
  foreach skjema in array array['register', 'kjent'] loop
    perform set_config('search_path', skjema || ', pg_catalog', true);
    execute format('create view %I.%I with (security_invoker = true) as %s', skjema, navn, tekst);
    execute format('grant select on %I.%I to tak_app, tak_import', skjema, navn);
  end loop;
  perform set_config('search_path', 'public', true);
end $$;
`;

const HENDELSER = `
-- What happened, append-only; written in the same transaction as what it tells of. A correction points at what it
-- corrects. One import of several municipalities is one number in each of them.
create table register.hendelser (
  kommune_id int not null,
  hendelse_id bigint not null,
  tid timestamptz not null default current_setting('tak.tid')::timestamptz,
  type text not null,
  bruker text not null,
  detaljer jsonb not null default '{}',
  korrigerer bigint,
  primary key (kommune_id, hendelse_id)
);
create index on register.hendelser (kommune_id, tid);
call tak.isoler('register.hendelser');
grant select, insert (kommune_id, hendelse_id, type, bruker, detaljer, korrigerer) on register.hendelser
  to tak_app, tak_import;

create function tak.nekt_endring() returns trigger language plpgsql as $$
begin
  raise exception 'hendelser are append-only' using errcode = 'restrict_violation';
end $$;
create trigger bare_til before update or delete or truncate on register.hendelser
  for each statement execute function tak.nekt_endring();
`;
