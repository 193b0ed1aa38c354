import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What it takes to keep the register in Tak: the tables that a spreadsheet had columns for and the first version of the
 * package has not, commands that are done once however often they are sent, acts that can be undone, and what a user
 * opened last.
 */
export class Redigering1760000000015 implements MigrationInterface {
  name = 'Redigering1760000000015';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BOLIGER);
    await q.query(AVTALER);
    await q.query(PERSONER);
    await q.query(REGISTRER);
    await q.query(VERN);
    await q.query(SAMMENSLAAING);
    await q.query(KOMMANDOER);
    await q.query(ANGRE);
    await q.query(SIST_APNET);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const STEMPEL = `
  sys_fra timestamptz not null default current_setting('tak.tid')::timestamptz,
  hendelse_id bigint not null default current_setting('tak.hendelse')::bigint`;

/** Goes with the dwelling: a package that takes the dwelling away knows nothing of these. */
const BOLIG =
  'foreign key (kommune_id, bolig_id) references register.boliger on delete cascade deferrable initially deferred';

const BOLIGER = `
-- What is known of a dwelling beside the facts that numbers read.
create table register.boligdetaljer (
  kommune_id int not null,
  bolig_id bigint not null,
  etasje int check (etasje between -5 and 100),
  heis boolean,
  depositum numeric check (depositum >= 0),
  ${STEMPEL},
  primary key (kommune_id, bolig_id),
  ${BOLIG}
);

-- The three questions of SSB's definition: can a wheelchair user alone get to the dwelling, into it, and around the
-- necessary rooms? The fact «rullestol» follows from them (libs/domain, bolig/rullestol.ts).
create table register.rullestolsvar (
  kommune_id int not null,
  bolig_id bigint not null,
  fom date not null,
  til_boligen boolean,
  inn_i_boligen boolean,
  rundt_i_rommene boolean,
  ${STEMPEL},
  primary key (kommune_id, bolig_id, fom),
  ${BOLIG}
);

-- Between two tenants: not let, and not ready to be. Counted as vacant all the same (only utilgjengelig is not).
create table register.klargjoringer (
  kommune_id int not null,
  bolig_id bigint not null,
  fom date not null,
  tom date,
  arbeid text check (arbeid in ('utflytting', 'vask', 'vedlikehold', 'annet')),
  ${STEMPEL},
  primary key (kommune_id, bolig_id, fom),
  ${BOLIG},
  check (tom >= fom)
);

create table register.nokler (
  kommune_id int not null,
  nokkel_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  bolig_id bigint not null,
  merke text not null check (length(merke) between 1 and 60),
  hos text not null check (hos in ('boligkontor', 'leietaker', 'vaktmester', 'utleier', 'haandverker', 'tapt')),
  fom date not null,
  tom date,
  ${STEMPEL},
  primary key (kommune_id, nokkel_id),
  unique (kommune_id, ekstern_id),
  ${BOLIG},
  check (tom >= fom)
);
create index on register.nokler (kommune_id, bolig_id);
`;

const AVTALER = `
-- The municipality's own lease of a dwelling it lets on, with its own end and price. One at a time for a dwelling.
create table register.innleieavtaler (
  kommune_id int not null,
  innleieavtale_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  bolig_id bigint not null,
  utleier text check (length(utleier) <= 200),
  fom date not null,
  tom date,
  maanedspris numeric check (maanedspris >= 0),
  oppsigelse_maaneder int check (oppsigelse_maaneder between 0 and 60),
  ${STEMPEL},
  primary key (kommune_id, innleieavtale_id),
  unique (kommune_id, ekstern_id),
  ${BOLIG},
  check (tom >= fom),
  constraint en_innleieavtale exclude using gist
    (kommune_id with =, bolig_id with =, daterange(fom, tom, '[]') with &&) deferrable initially deferred
);

-- antall_boliger: all dwellings of the agreement, whoever lives there; the municipality refers to at most 40 % of them
-- (Husbanken, vilkaar for grunnlaan til utleieboliger).
create table register.tilvisningsavtaler (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  tilvisningsavtale_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  navn text not null check (length(navn) between 1 and 200),
  utleier text check (length(utleier) <= 200),
  fom date not null,
  tom date,
  antall_boliger int not null check (antall_boliger between 1 and 100000),
  ${STEMPEL},
  primary key (kommune_id, tilvisningsavtale_id),
  unique (kommune_id, ekstern_id),
  check (tom >= fom)
);

create table register.tilvisningsboliger (
  kommune_id int not null,
  tilvisningsavtale_id bigint not null,
  bolig_id bigint not null,
  fom date not null,
  tom date,
  ${STEMPEL},
  primary key (kommune_id, tilvisningsavtale_id, bolig_id, fom),
  foreign key (kommune_id, tilvisningsavtale_id) references register.tilvisningsavtaler on delete cascade
    deferrable initially deferred,
  ${BOLIG},
  check (tom >= fom),
  constraint en_tilvisningsavtale exclude using gist
    (kommune_id with =, bolig_id with =, daterange(fom, tom, '[]') with &&) deferrable initially deferred
);
`;

const PERSONER = `
create table register.kontakter (
  kommune_id int not null,
  person_id bigint not null,
  telefon text check (length(telefon) <= 30),
  epost text check (length(epost) <= 200),
  spraak text,
  tolk boolean,
  ${STEMPEL},
  primary key (kommune_id, person_id),
  foreign key (kommune_id, person_id) references register.personer on delete cascade deferrable initially deferred
);
create index on register.kontakter (kommune_id, (regexp_replace(telefon, '\\D', '', 'g')));

-- Verge (vergemaalsloven) or fullmektig (forvaltningsloven § 12) of a person.
create table register.representanter (
  kommune_id int not null,
  representant_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  person_id bigint not null,
  slag text not null check (slag in ('verge', 'fullmektig')),
  navn text not null check (length(navn) between 1 and 200),
  telefon text check (length(telefon) <= 30),
  epost text check (length(epost) <= 200),
  gjelder text check (length(gjelder) <= 500),
  fom date not null,
  tom date,
  ${STEMPEL},
  primary key (kommune_id, representant_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, person_id) references register.personer on delete cascade deferrable initially deferred,
  check (tom >= fom)
);
create index on register.representanter (kommune_id, person_id);
`;

const REGISTRER = `
call tak.registrer_tabell('boligdetaljer', '{bolig_id}');
call tak.registrer_tabell('rullestolsvar', '{bolig_id,fom}');
call tak.registrer_tabell('klargjoringer', '{bolig_id,fom}');
call tak.registrer_tabell('nokler', '{nokkel_id}');
call tak.registrer_tabell('innleieavtaler', '{innleieavtale_id}');
call tak.registrer_tabell('tilvisningsavtaler', '{tilvisningsavtale_id}');
call tak.registrer_tabell('tilvisningsboliger', '{tilvisningsavtale_id,bolig_id,fom}');
call tak.registrer_tabell('kontakter', '{person_id}');
call tak.registrer_tabell('representanter', '{representant_id}');
do $$
declare
  t text;
begin
  foreach t in array array['nokler', 'innleieavtaler', 'tilvisningsboliger'] loop
    execute format('create index on register.%I (kommune_id, bolig_id)', t || '_historikk');
  end loop;
  -- Keys are drawn before rows are written, as an import does it.
  foreach t in array array['nokler/nokkel_id', 'innleieavtaler/innleieavtale_id', 'tilvisningsavtaler/tilvisningsavtale_id',
                           'representanter/representant_id'] loop
    execute format('grant insert (%I) on register.%I to tak_import', split_part(t, '/', 2), split_part(t, '/', 1));
    execute format('grant usage on sequence register.%I to tak_import', replace(t, '/', '_') || '_seq');
  end loop;
end $$;
`;

const VERN = `
-- How to reach a person, and who acts for them, is read as names are: by tak_person only. What is written to them is
-- said in the insert or update itself; the application reads nothing back.
revoke select on register.kontakter, register.kontakter_historikk, kjent.kontakter,
  register.representanter, register.representanter_historikk, kjent.representanter from tak_app;
grant select (kommune_id, person_id, sys_fra, hendelse_id) on register.kontakter to tak_app;
grant select (kommune_id, person_id, hendelse_id, sys_periode, avsluttet_av) on register.kontakter_historikk to tak_app;
grant select (kommune_id, representant_id, ekstern_id, person_id, fom, tom, sys_fra, hendelse_id)
  on register.representanter to tak_app;
grant select (kommune_id, representant_id, ekstern_id, person_id, fom, tom, hendelse_id, sys_periode, avsluttet_av)
  on register.representanter_historikk to tak_app;
`;

const SAMMENSLAAING = `
-- Ids that people and the sender know, of records that have become one with another. A later package that still sends
-- such an id is told of it.
create table register.sammenslaatte (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  slag text not null check (slag in ('husstand', 'person')),
  ekstern_id text collate "C" not null,
  til_id bigint not null,
  ${STEMPEL},
  primary key (kommune_id, slag, ekstern_id)
);
call tak.registrer_tabell('sammenslaatte', '{slag,ekstern_id}');

-- Ids of what is made in Tak, for people and packages: T and a number. Gaps mean nothing.
create sequence tak.egen_id as bigint start 100001;
grant usage on sequence tak.egen_id to tak_app;
`;

const KOMMANDOER = `
-- A command has a key that the sender made up. The same command again answers what it answered the first time and does
-- nothing. Written in the command's own transaction; the answer holds ids and numbers, never persons.
create table drift.kommandoer (
  kommune_id int not null,
  bruker_id text not null,
  nokkel uuid not null,
  -- Of route and body: a key is for one command.
  avtrykk bytea not null,
  svar jsonb,
  tid timestamptz not null default clock_timestamp(),
  primary key (kommune_id, bruker_id, nokkel)
);
create index on drift.kommandoer (tid);
call tak.isoler('drift.kommandoer');
grant select, insert, delete, update (svar) on drift.kommandoer to tak_app;
`;

const ANGRE = `
-- Takes one act back, in these tables: rows it made go away, rows it changed or took away are as they were. Part of a
-- new act, which history shows as any other. Refused (TK001) when anything of it has been changed by a later act: what
-- people did after it is not to be lost. Runs as the owner, since the application can not read all it writes; of the
-- municipality of the transaction only. Rules and keys are checked by whoever calls.
create function tak.angre(gjelder bigint, tabeller text[]) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  kommune int := nullif(current_setting('tak.kommune'), '')::int;
  denne bigint := current_setting('tak.hendelse')::bigint;
  t text;
  nokkel text[];
  kolonner text[];
  kobling text;
  endret boolean;
  n int;
  antall int := 0;
begin
  foreach t in array tabeller loop
    if to_regclass(format('register.%I', t || '_historikk')) is null then
      raise exception 'no register table: %', t using errcode = 'invalid_parameter_value';
    end if;
    select array_agg(a.attname::text order by k.orden) into nokkel
      from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(nr, orden)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.nr
     where i.indrelid = format('register.%I', t)::regclass and i.indisprimary;
    select array_agg(attname::text order by attnum) into kolonner
      from pg_attribute
     where attrelid = format('register.%I', t)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('sys_fra', 'hendelse_id');
    select string_agg(format('c.%1$I = h.%1$I', k), ' and ') into kobling from unnest(nokkel) k;

    -- A version this act made that another has ended, or a row it took away that another has made anew.
    execute format('select exists (select from register.%1$I h where h.kommune_id = $1 and h.hendelse_id = $2
                                      and h.avsluttet_av <> $2)
                or exists (select from register.%1$I h join register.%2$I c on %3$s
                            where h.kommune_id = $1 and h.avsluttet_av = $2 and c.hendelse_id <> $2)',
                   t || '_historikk', t, kobling) into endret using kommune, gjelder;
    if endret then
      raise exception 'changed since' using errcode = 'TK001';
    end if;

    execute format('delete from register.%1$I c where c.kommune_id = $1 and c.hendelse_id = $2
                       and not exists (select from register.%2$I h where %3$s and h.avsluttet_av = $2)',
                   t, t || '_historikk', kobling) using kommune, gjelder;
    get diagnostics n = row_count;
    antall := antall + n;
    execute format('update register.%1$I c set (%4$s) = row(%5$s) from register.%2$I h
                     where c.kommune_id = $1 and c.hendelse_id = $2 and %3$s and h.avsluttet_av = $2',
                   t, t || '_historikk', kobling,
                   (select string_agg(quote_ident(k), ', ') from unnest(kolonner) k where k <> all (nokkel)),
                   (select string_agg('h.' || quote_ident(k), ', ') from unnest(kolonner) k where k <> all (nokkel)))
      using kommune, gjelder;
    get diagnostics n = row_count;
    antall := antall + n;
    execute format('insert into register.%1$I (%4$s) overriding system value
                    select %5$s from register.%2$I h
                     where h.kommune_id = $1 and h.avsluttet_av = $2
                       and not exists (select from register.%1$I c where %3$s)',
                   t, t || '_historikk', kobling,
                   (select string_agg(quote_ident(k), ', ') from unnest(kolonner) k),
                   (select string_agg('h.' || quote_ident(k), ', ') from unnest(kolonner) k))
      using kommune, gjelder;
    get diagnostics n = row_count;
    antall := antall + n;
  end loop;
  return antall;
end $$;
revoke execute on function tak.angre(bigint, text[]) from public;
grant execute on function tak.angre(bigint, text[]) to tak_app;
`;

const SIST_APNET = `
-- «Siste jeg åpnet»: ids only; what they are called is read each time, by whoever may.
create table tilgang.sist_apnet (
  kommune_id int not null,
  bruker_id uuid not null,
  slag text not null check (slag in ('husstand', 'bolig')),
  objekt_id bigint not null,
  tid timestamptz not null default clock_timestamp(),
  primary key (kommune_id, bruker_id, slag, objekt_id),
  foreign key (kommune_id, bruker_id) references tilgang.brukere
);
create index on tilgang.sist_apnet (kommune_id, bruker_id, tid);
call tak.isoler('tilgang.sist_apnet');
grant select, insert, update, delete on tilgang.sist_apnet to tak_app;
`;
