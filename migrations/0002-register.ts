import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register: a table for every file of the registerpakke (same names, same columns). Keys are integer surrogates
 * with the municipality in front; the sender's ids are kept as `ekstern_id`. Hard rules that one row or two rows can
 * break are constraints here; the import says which row and why, PostgreSQL gives the guarantee.
 *
 * Foreign keys and the two exclusions are deferrable: a package may move a lease and put another in its place in any
 * order, and is checked as a whole.
 */
export class Register1760000000002 implements MigrationInterface {
  name = 'Register1760000000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(KOMMUNER);
    await q.query(BOLIGER);
    await q.query(PERSONER);
    await q.query(SAKER);
    await q.query(TALL);
    await q.query(REGISTRER);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

/** The database's own stamp: when the version became known, and which act made it. */
const STEMPEL = `
  sys_fra timestamptz not null default current_setting('tak.tid')::timestamptz,
  hendelse_id bigint not null default current_setting('tak.hendelse')::bigint`;

const KOMMUNER = `
create sequence tak.kommune_nr as int;
grant usage on sequence tak.kommune_nr to tak_app, tak_import;

create table register.kommuner (
  kommune_id int primary key default nextval('tak.kommune_nr'),
  navn text not null,
  ${STEMPEL}
);

-- Municipality numbers change; history hangs on kommune_id, never on the number.
create table register.kommunenumre (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  nummer text collate "C" not null check (nummer ~ '^[0-9]{4}$'),
  fom date not null,
  tom date,
  ${STEMPEL},
  primary key (kommune_id, fom),
  check (tom >= fom),
  exclude using gist (nummer with =, daterange(fom, tom, '[]') with &&)
);

create table register.folkemengde (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  aar int not null check (aar between 1900 and 2200),
  innbyggere int not null check (innbyggere >= 0),
  ${STEMPEL},
  primary key (kommune_id, aar)
);
`;

const BOLIGER = `
create table register.bygg (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  bygg_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  navn text,
  adresse text,
  postnummer text,
  poststed text,
  bydel text,
  ${STEMPEL},
  primary key (kommune_id, bygg_id),
  unique (kommune_id, ekstern_id)
);

create table register.boliger (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  bolig_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  bygg_id bigint,
  adresse text,
  postnummer text,
  poststed text,
  bruksenhetsnummer text,
  disposisjonsform text not null check (disposisjonsform in ('eid', 'innleid', 'disposisjonsrett', 'tilvisning')),
  fom date not null,
  tom date,
  boligtype text check (boligtype in
    ('enebolig', 'rekkehus', 'leilighet', 'hybel', 'omsorgsbolig', 'bofellesskap', 'smaahus')),
  bruksareal numeric check (bruksareal >= 0),
  antall_soverom int check (antall_soverom >= 0),
  rullestol boolean,
  bemanning text check (bemanning in ('ingen', 'deler_av_dognet', 'dogn')),
  samlokalisert boolean,
  maalgruppe text check (maalgruppe in
    ('rus_psykisk', 'funksjonsnedsettelse', 'eldre', 'flyktning', 'andre_problemer', 'uten_behovsproving')),
  maanedsleie numeric check (maanedsleie >= 0),
  ${STEMPEL},
  primary key (kommune_id, bolig_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, bygg_id) references register.bygg deferrable initially deferred,
  check (tom >= fom)
);
create index on register.boliger (kommune_id, bygg_id);

-- Later values of a dwelling's dated facts; an empty value is unchanged.
create table register.boligendringer (
  kommune_id int not null,
  bolig_id bigint not null,
  fom date not null,
  disposisjonsform text check (disposisjonsform in ('eid', 'innleid', 'disposisjonsrett', 'tilvisning')),
  rullestol boolean,
  maalgruppe text check (maalgruppe in
    ('rus_psykisk', 'funksjonsnedsettelse', 'eldre', 'flyktning', 'andre_problemer', 'uten_behovsproving')),
  samlokalisert boolean,
  bruksareal numeric check (bruksareal >= 0),
  ${STEMPEL},
  primary key (kommune_id, bolig_id, fom),
  foreign key (kommune_id, bolig_id) references register.boliger deferrable initially deferred
);

create table register.utilgjengelig (
  kommune_id int not null,
  bolig_id bigint not null,
  fom date not null,
  tom date,
  grunn text check (grunn in ('rehabilitering', 'skade', 'ombygging', 'annet')),
  ${STEMPEL},
  primary key (kommune_id, bolig_id, fom),
  foreign key (kommune_id, bolig_id) references register.boliger deferrable initially deferred,
  check (tom >= fom)
);
`;

const PERSONER = `
-- fodselsnummer: AES-256-GCM (nonce, text, tag) and a keyed hash to find and compare it; never in clear.
create table register.personer (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  person_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  fodselsnummer_kryptert bytea,
  fodselsnummer_hash bytea check (length(fodselsnummer_hash) = 32),
  fodselsdato date not null,
  navn text,
  kjonn text check (kjonn in ('k', 'm')),
  adressebeskyttelse text check (adressebeskyttelse in ('ugradert', 'fortrolig', 'strengt_fortrolig')),
  ${STEMPEL},
  primary key (kommune_id, person_id),
  unique (kommune_id, ekstern_id),
  check ((fodselsnummer_kryptert is null) = (fodselsnummer_hash is null))
);
create index on register.personer (kommune_id, fodselsnummer_hash);

create table register.husstander (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  husstand_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  ${STEMPEL},
  primary key (kommune_id, husstand_id),
  unique (kommune_id, ekstern_id)
);

create table register.medlemmer (
  kommune_id int not null,
  husstand_id bigint not null,
  person_id bigint not null,
  fom date not null,
  tom date,
  rolle text not null check (rolle in ('hovedperson', 'partner', 'barn', 'samvaersbarn', 'annen')),
  ${STEMPEL},
  primary key (kommune_id, husstand_id, person_id, fom),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred,
  foreign key (kommune_id, person_id) references register.personer deferrable initially deferred,
  check (tom >= fom),
  constraint en_hovedperson exclude using gist
    (kommune_id with =, husstand_id with =, daterange(fom, tom, '[]') with &&)
    where (rolle = 'hovedperson') deferrable initially deferred
);
create index on register.medlemmer (kommune_id, person_id);

-- One hovedbegrunnelse at a time, valid until the next row: the key is the guarantee.
create table register.maalgrupper (
  kommune_id int not null,
  husstand_id bigint not null,
  fom date not null,
  maalgruppe text not null check (maalgruppe in
    ('rus_psykisk', 'funksjonsnedsettelse', 'eldre', 'flyktning', 'andre_problemer', 'uten_behovsproving')),
  ${STEMPEL},
  primary key (kommune_id, husstand_id, fom),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred
);
`;

const SAKER = `
create table register.soknader (
  kommune_id int not null,
  soknad_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  husstand_id bigint not null,
  mottatt date not null,
  type text not null check (type in ('ny', 'bytte', 'forlengelse')),
  vedtaksdato date,
  utfall text check (utfall in ('innvilget', 'avslag', 'trukket', 'avvist')),
  bortfalt date,
  ${STEMPEL},
  primary key (kommune_id, soknad_id),
  unique (kommune_id, ekstern_id),
  unique (kommune_id, soknad_id, husstand_id),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred
);
create index on register.soknader (kommune_id, husstand_id);

-- A renewal is a new row. A lease belongs to the household of its application: the foreign key carries both.
create table register.leieforhold (
  kommune_id int not null,
  leieforhold_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  bolig_id bigint not null,
  husstand_id bigint not null,
  soknad_id bigint,
  fom date not null,
  tom date,
  kontrakt_tom date,
  avslutning text check (avslutning in ('kjopt_bolig', 'leid_privat', 'annen_kommunal', 'institusjon', 'dod',
    'utkastelse', 'flyttet_fra_kommunen', 'forlenget', 'annet')),
  ${STEMPEL},
  primary key (kommune_id, leieforhold_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, bolig_id) references register.boliger deferrable initially deferred,
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred,
  foreign key (kommune_id, soknad_id, husstand_id)
    references register.soknader (kommune_id, soknad_id, husstand_id) deferrable initially deferred,
  check (tom >= fom),
  constraint en_leietaker exclude using gist
    (kommune_id with =, bolig_id with =, daterange(fom, tom, '[]') with &&) deferrable initially deferred
);
create index on register.leieforhold (kommune_id, bolig_id);
create index on register.leieforhold (kommune_id, husstand_id);
create index on register.leieforhold (kommune_id, soknad_id);

create table register.midlertidige_opphold (
  kommune_id int not null,
  opphold_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  husstand_id bigint not null,
  tilbud text not null check (tilbud in
    ('hotell', 'hospits', 'pensjonat', 'campinghytte', 'campingvogn', 'nodbolig', 'annet', 'natthjem')),
  sted text,
  fom date not null,
  tom date,
  barn_med boolean,
  dognpris numeric check (dognpris >= 0),
  ${STEMPEL},
  primary key (kommune_id, opphold_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred,
  check (tom >= fom)
);
create index on register.midlertidige_opphold (kommune_id, husstand_id);

create table register.virkemidler (
  kommune_id int not null,
  virkemiddel_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  husstand_id bigint not null,
  ordning text not null check (ordning in ('startlan', 'tilskudd_etablering', 'tilskudd_tilpasning')),
  formaal text check (formaal in ('kjop', 'refinansiering', 'utbedring', 'tilpasning')),
  utbetalt date not null,
  belop numeric check (belop >= 0),
  ${STEMPEL},
  primary key (kommune_id, virkemiddel_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred
);
create index on register.virkemidler (kommune_id, husstand_id);

create table register.tilsagn (
  kommune_id int not null,
  tilsagn_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  bolig_id bigint not null,
  ordning text not null check (ordning in ('tilskudd_utleiebolig', 'grunnlan', 'investeringstilskudd')),
  dato date not null,
  belop numeric check (belop >= 0),
  ${STEMPEL},
  primary key (kommune_id, tilsagn_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, bolig_id) references register.boliger deferrable initially deferred
);
create index on register.tilsagn (kommune_id, bolig_id);

create table register.utkastelser (
  kommune_id int not null,
  sak_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  husstand_id bigint not null,
  varslet date,
  begjaert date,
  avsluttet date,
  utfall text check (utfall in ('gjennomfort', 'avverget', 'trukket')),
  ${STEMPEL},
  primary key (kommune_id, sak_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred
);
create index on register.utkastelser (kommune_id, husstand_id);

create table register.bosettinger (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  bosetting_id bigint generated always as identity,
  ekstern_id text collate "C" not null,
  person_id bigint not null,
  husstand_id bigint,
  vedtaksdato date not null,
  bosatt date not null,
  enslig_mindreaarig boolean,
  ${STEMPEL},
  primary key (kommune_id, bosetting_id),
  unique (kommune_id, ekstern_id),
  foreign key (kommune_id, person_id) references register.personer deferrable initially deferred,
  foreign key (kommune_id, husstand_id) references register.husstander deferrable initially deferred
);
create index on register.bosettinger (kommune_id, person_id);
create index on register.bosettinger (kommune_id, husstand_id);
`;

const TALL = `
create table register.eksterne_tall (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  aar int not null check (aar between 1900 and 2200),
  parameter_id text collate "C" not null,
  verdi numeric not null,
  kilde text,
  ${STEMPEL},
  primary key (kommune_id, aar, parameter_id)
);

create table register.egenrapport (
  kommune_id int not null references register.kommuner deferrable initially deferred,
  aar int not null check (aar between 1900 and 2200),
  parameter_id text collate "C" not null,
  svar text not null,
  ${STEMPEL},
  primary key (kommune_id, aar, parameter_id)
);
`;

const REGISTRER = `
call tak.registrer_tabell('kommuner', '{}', offentlig => true);
call tak.registrer_tabell('kommunenumre', '{fom}', offentlig => true);
call tak.registrer_tabell('folkemengde', '{aar}');
call tak.registrer_tabell('bygg', '{bygg_id}');
call tak.registrer_tabell('boliger', '{bolig_id}');
call tak.registrer_tabell('boligendringer', '{bolig_id,fom}');
call tak.registrer_tabell('utilgjengelig', '{bolig_id,fom}');
call tak.registrer_tabell('personer', '{person_id}');
call tak.registrer_tabell('husstander', '{husstand_id}');
call tak.registrer_tabell('medlemmer', '{husstand_id,person_id,fom}');
call tak.registrer_tabell('maalgrupper', '{husstand_id,fom}');
call tak.registrer_tabell('soknader', '{soknad_id}');
call tak.registrer_tabell('leieforhold', '{leieforhold_id}');
call tak.registrer_tabell('midlertidige_opphold', '{opphold_id}');
call tak.registrer_tabell('virkemidler', '{virkemiddel_id}');
call tak.registrer_tabell('tilsagn', '{tilsagn_id}');
call tak.registrer_tabell('utkastelser', '{sak_id}');
call tak.registrer_tabell('bosettinger', '{bosetting_id}');
call tak.registrer_tabell('eksterne_tall', '{aar,parameter_id}');
call tak.registrer_tabell('egenrapport', '{aar,parameter_id}');
`;
