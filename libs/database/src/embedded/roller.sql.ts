/** Passwords of the two roles that log in. */
export interface Rollepassord {
  eier: string;
  app: string;
}

/** What a transaction may run as; entered by `set local role`, none of them past row-level security. */
export const TRANSAKSJONSROLLER = ['tak_app', 'tak_import', 'tak_person', 'tak_innlogging'] as const;

const tekst = (verdi: string): string => `'${verdi.replaceAll("'", "''")}'`;

/**
 * The roles of Tak, run by a superuser (or a role with CREATEROLE) in any database of the cluster; may be run again.
 * tak_eier owns and migrates. tak_app is the server: one municipality at a time, no superuser, no way past row-level
 * security. tak_import (an import of several municipalities), tak_person (names and identity numbers) and tak_innlogging
 * (users and sessions) are entered by `set local role`, and cannot log in.
 * `inherit false`: being allowed to enter a role gives none of its rights before it is entered (PostgreSQL 16 and later).
 */
export const rollerSql = ({ eier, app }: Rollepassord): string => `
do $$
begin
  if not exists (select from pg_roles where rolname = 'tak_eier') then create role tak_eier; end if;
  if not exists (select from pg_roles where rolname = 'tak_app') then create role tak_app; end if;
  if not exists (select from pg_roles where rolname = 'tak_import') then create role tak_import; end if;
  if not exists (select from pg_roles where rolname = 'tak_person') then create role tak_person; end if;
  if not exists (select from pg_roles where rolname = 'tak_innlogging') then create role tak_innlogging; end if;
end $$;
alter role tak_eier login password ${tekst(eier)};
alter role tak_app login password ${tekst(app)};
grant tak_import, tak_person, tak_innlogging to tak_app with inherit false, set true;
grant tak_app, tak_import, tak_person, tak_innlogging to tak_eier with inherit false, set true;
`;

/** A database of Tak's, in Norwegian order; cannot run in a transaction. */
export const databaseSql = (database: string): string => `
create database ${database} owner tak_eier template template0 encoding 'UTF8'
  locale_provider icu icu_locale 'nb-NO' locale 'C.UTF-8';
`;

/** Rights in the database itself, run by its owner or a superuser, connected to it; may be run again. */
export const rettigheterSql = (database: string): string => `
revoke all on database ${database} from public;
grant connect, temporary on database ${database} to tak_app, tak_import, tak_person;
revoke create on schema public from public;
`;

/** Run by tak_eier: the extension is trusted, and then belongs to the owner (EXCLUDE on a number and a period together). */
export const utvidelserSql = 'create extension if not exists btree_gist;';

/** What a person with an external PostgreSQL runs once, as superuser in psql; docs/drift.md shows this text. */
export const eksternDatabaseSql = (passord: Rollepassord, database = 'tak'): string =>
  [
    rollerSql(passord).trim(),
    databaseSql(database).trim(),
    `\\connect ${database}`,
    rettigheterSql(database).trim(),
    `set role tak_eier;`,
    utvidelserSql,
  ].join('\n');
