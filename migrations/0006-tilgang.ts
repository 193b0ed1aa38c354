import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may come in: users of a municipality, the roles they are given, their sessions, and what a person has declared or
 * opened. Not part of the register (an import never touches it). Sessions and users are looked up before anybody's
 * municipality is known, so the login has a role of its own, tak_innlogging, that sees nothing of the register.
 */
export class Tilgang1760000000006 implements MigrationInterface {
  name = 'Tilgang1760000000006';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BRUKERE);
    await q.query(OKTER);
    await q.query(AVGJORELSER);
    await q.query(RETTIGHETER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const ROLLER = `'boligkontor', 'nav', 'tildelingskontor', 'leder', 'klageinstans', 'systemeier', 'personvernombud', 'innbygger'`;

const BRUKERE = `
create schema tilgang;
grant usage on schema tilgang to tak_app, tak_innlogging;

-- An account belongs to one municipality; a person who works in two has two. Who logs in is known by provider and
-- subject. An account that is made before the first login waits for the provider's user name and is bound then.
create table tilgang.brukere (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  bruker_id uuid not null default gen_random_uuid(),
  -- Id of the provider in the configuration; 'demo' for the login without a password.
  utsteder text not null,
  brukernavn text not null,
  subjekt text,
  navn text not null,
  epost text,
  versjon int not null default 1,
  opprettet timestamptz not null default clock_timestamp(),
  opprettet_av text not null,
  -- Accounts are confirmed once a year by the system owner.
  bekreftet timestamptz not null default clock_timestamp(),
  bekreftet_av text not null,
  deaktivert timestamptz,
  deaktivert_av text,
  deaktivert_grunn text,
  sist_innlogget timestamptz,
  -- Keyed hash, when the provider tells the identity number: finds the user's own cases (forvaltningsloven § 6).
  fodselsnummer_hash bytea check (length(fodselsnummer_hash) = 32),
  primary key (kommune_id, bruker_id)
);
create unique index en_konto_per_subjekt on tilgang.brukere (kommune_id, utsteder, subjekt) where subjekt is not null;
create unique index en_konto_per_brukernavn on tilgang.brukere (kommune_id, utsteder, lower(brukernavn))
  where deaktivert is null;
create index on tilgang.brukere (utsteder, subjekt);

-- A role given to a user. With four eyes switched on it is proposed by one and decided by another.
create table tilgang.rolletildelinger (
  kommune_id int not null,
  tildeling_id uuid not null default gen_random_uuid(),
  bruker_id uuid not null,
  rolle text not null check (rolle in (${ROLLER})),
  -- May open protected households, by a deliberate act with a reason.
  beskyttet boolean not null default false,
  status text not null check (status in ('foreslatt', 'gjelder', 'avslatt', 'avsluttet')),
  foreslatt timestamptz not null default clock_timestamp(),
  foreslatt_av text not null,
  avgjort timestamptz,
  avgjort_av text,
  avsluttet timestamptz,
  avsluttet_av text,
  primary key (kommune_id, tildeling_id),
  foreign key (kommune_id, bruker_id) references tilgang.brukere
);
create unique index en_av_hver_rolle on tilgang.rolletildelinger (kommune_id, bruker_id, rolle)
  where status in ('foreslatt', 'gjelder');
`;

const OKTER = `
-- A session is known by the hash of a secret that only the browser has.
create table tilgang.okter (
  okt_hash bytea primary key check (length(okt_hash) = 32),
  okt_id uuid not null default gen_random_uuid() unique,
  kommune_id int not null,
  bruker_id uuid not null,
  tildeling_id uuid not null,
  demo boolean not null,
  opprettet timestamptz not null default clock_timestamp(),
  -- The last time the person showed who they are; sensitive acts ask for a fresh one.
  autentisert timestamptz not null default clock_timestamp(),
  sist_brukt timestamptz not null default clock_timestamp(),
  utloper timestamptz not null,
  -- For logging out at the provider; encrypted with a key derived from the installation's.
  id_token_kryptert bytea,
  foreign key (kommune_id, bruker_id) references tilgang.brukere,
  foreign key (kommune_id, tildeling_id) references tilgang.rolletildelinger
);
create index on tilgang.okter (kommune_id, bruker_id);
create index on tilgang.okter (utloper);

-- Attempts counted across processes (rate limits). Keys are hashes; rows run out by themselves.
create table tilgang.forsok (
  key text primary key,
  points int not null default 0,
  expire bigint
);
`;

const AVGJORELSER = `
-- The kinds of decision for which the one who prepares may not decide.
create table tilgang.fire_oyne (
  kommune_id int not null,
  avgjorelse text not null,
  satt timestamptz not null default clock_timestamp(),
  satt_av text not null,
  primary key (kommune_id, avgjorelse)
);

-- A user says: this household is mine or my family's (forvaltningsloven § 6). Withdrawn with a reason, never deleted.
create table tilgang.inhabiliteter (
  kommune_id int not null,
  inhabilitet_id uuid not null default gen_random_uuid(),
  bruker_id uuid not null,
  husstand_id bigint not null,
  grunn text not null check (grunn in ('selv', 'familie', 'annet')),
  erklaert timestamptz not null default clock_timestamp(),
  opphevet timestamptz,
  opphevet_grunn text,
  primary key (kommune_id, inhabilitet_id),
  foreign key (kommune_id, bruker_id) references tilgang.brukere,
  foreign key (kommune_id, husstand_id) references register.husstander on delete cascade deferrable initially deferred
);
create index on tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id);

-- A household opened by a deliberate act, for a short time: because somebody in it is protected, or because the reader
-- is inhabil and has said why it must be read all the same.
create table tilgang.apninger (
  kommune_id int not null,
  apning_id uuid not null default gen_random_uuid(),
  bruker_id uuid not null,
  husstand_id bigint not null,
  slag text not null check (slag in ('beskyttet', 'inhabil')),
  grunn text not null,
  apnet timestamptz not null default clock_timestamp(),
  utloper timestamptz not null,
  -- The system owner has looked at it.
  sett timestamptz,
  sett_av text,
  primary key (kommune_id, apning_id),
  foreign key (kommune_id, bruker_id) references tilgang.brukere,
  foreign key (kommune_id, husstand_id) references register.husstander on delete cascade deferrable initially deferred
);
create index on tilgang.apninger (kommune_id, bruker_id, husstand_id, utloper);
`;

const RETTIGHETER = `
call tak.isoler('tilgang.brukere');
call tak.isoler('tilgang.rolletildelinger');
call tak.isoler('tilgang.okter');
call tak.isoler('tilgang.fire_oyne');
call tak.isoler('tilgang.inhabiliteter');
call tak.isoler('tilgang.apninger');
create policy innlogging on tilgang.brukere to tak_innlogging using (true) with check (true);
create policy innlogging on tilgang.rolletildelinger to tak_innlogging using (true) with check (true);
create policy innlogging on tilgang.okter to tak_innlogging using (true) with check (true);
create policy innlogging on register.kommuner for select to tak_innlogging using (true);
create policy innlogging on register.kommunenumre for select to tak_innlogging using (true);

grant select, insert, update on tilgang.brukere, tilgang.rolletildelinger, tilgang.inhabiliteter, tilgang.apninger to tak_app;
grant select, insert, delete on tilgang.fire_oyne to tak_app;
-- An administrator ends sessions without being able to take one over.
grant select (okt_id, kommune_id, bruker_id, tildeling_id, demo, opprettet, autentisert, sist_brukt, utloper), delete
  on tilgang.okter to tak_app;

grant usage on schema register, tak to tak_innlogging;
grant select on register.kommuner, register.kommunenumre, tak.innstillinger to tak_innlogging;
grant select, insert, update on tilgang.brukere, tilgang.rolletildelinger to tak_innlogging;
grant select, insert, update, delete on tilgang.okter, tilgang.forsok to tak_innlogging;
`;
