import { PAKKEFORMAT } from '@tak/domain';
import { nyttRegister, type Proveregister } from '@tak/testing';
import { Client } from 'pg';

/** Tables of schema register that are no register tables: what happened is append-only and has no versions. */
const UTEN_VERSJONER = ['hendelser'];

/** What is missing in the register's schema, one line each; empty when nothing was forgotten. */
const MANGLER = `
with tabeller as (
  select c.oid, c.relname as navn, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p')
), hoved as (
  select * from tabeller where navn not like '%\\_historikk' and navn <> all ($1)
)
select navn || ': row-level security is not forced' as mangel from tabeller
 where not (relrowsecurity and relforcerowsecurity)
union all
select navn || ': no policy for ' || r from tabeller t cross join unnest(array['tak_app', 'tak_import']) r
 where not exists (select from pg_policy p where p.polrelid = t.oid and r::regrole = any (p.polroles))
union all
select navn || ': the primary key does not begin with kommune_id' from tabeller t
 where navn not like '%\\_historikk' and not exists (
   select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = t.oid and i.indisprimary and a.attname = 'kommune_id')
union all
select navn || ': no ' || navn || '_historikk' from hoved
 where not exists (select from tabeller h where h.navn = hoved.navn || '_historikk')
union all
select h.navn || ': ' || s.navn || ' lacks column ' || a.attname
  from hoved h join tabeller s on s.navn = h.navn || '_historikk'
  join pg_attribute a on a.attrelid = h.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'sys_fra'
    and a.attgenerated = '' -- what is worked out of another column has its history there
 where not exists (select from pg_attribute b where b.attrelid = s.oid and b.attname = a.attname
                      and b.atttypid = a.atttypid and not b.attisdropped)
union all
select navn || ': no trigger ' || u from hoved h cross join unnest(array['stemple', 'historikk_endret', 'historikk_slettet']) u
 where not exists (select from pg_trigger g where g.tgrelid = h.oid and g.tgname = u and g.tgenabled = 'O')
union all
select navn || ': not as known, or under the rights of another' from hoved
 where not exists (select from pg_class v where v.relnamespace = 'kjent'::regnamespace and v.relname = navn
                      and v.relkind = 'v' and 'security_invoker=true' = any (v.reloptions))
union all
select v.relnamespace::regnamespace || '.' || v.relname || ': a view under the rights of another' from pg_class v
 where v.relnamespace in ('register'::regnamespace, 'kjent'::regnamespace) and v.relkind = 'v'
   and not ('security_invoker=true' = any (coalesce(v.reloptions, '{}')))
union all
select v.relname || ': a set in one schema only' from pg_class v
 where v.relnamespace = 'register'::regnamespace and v.relkind = 'v'
   and not exists (select from pg_class k where k.relnamespace = 'kjent'::regnamespace and k.relname = v.relname)
 order by 1`;

let register: Proveregister;
let eier: Client;

beforeAll(async () => {
  register = await nyttRegister();
  eier = new Client({ connectionString: register.eierUrl });
  await eier.connect();
});
afterAll(async () => {
  await eier.end();
  await register.slett();
});

async function mangler(): Promise<string[]> {
  const { rows } = await eier.query<{ mangel: string }>(MANGLER, [UTEN_VERSJONER]);
  return rows.map((r) => r.mangel);
}

describe('no table was forgotten', () => {
  it('history, isolation, key, triggers and the view as known', async () => {
    expect(await mangler()).toEqual([]);
  });

  it('goes red on a table somebody made by hand', async () => {
    await eier.query('begin');
    await eier.query('create table register.naboer (id int primary key, kommune_id int)');
    expect(await mangler()).toEqual([
      'naboer: no naboer_historikk',
      'naboer: no policy for tak_app',
      'naboer: no policy for tak_import',
      'naboer: no trigger historikk_endret',
      'naboer: no trigger historikk_slettet',
      'naboer: no trigger stemple',
      'naboer: not as known, or under the rights of another',
      'naboer: row-level security is not forced',
      'naboer: the primary key does not begin with kommune_id',
    ]);
    await eier.query('rollback');
  });

  it('goes red on a column that history lacks', async () => {
    await eier.query('begin');
    await eier.query('alter table register.boliger add column etasje int');
    expect(await mangler()).toEqual(['boliger: boliger_historikk lacks column etasje']);
    await eier.query('rollback');
  });

  it('goes red on a view with the rights of its owner', async () => {
    await eier.query('begin');
    await eier.query('create view kjent.snarvei as select * from register.personer');
    expect(await mangler()).toEqual(['kjent.snarvei: a view under the rights of another']);
    await eier.query('rollback');
  });
});

describe('the tables are those of the registerpakke', () => {
  const TYPER: Readonly<Record<string, readonly string[]>> = {
    id: ['bigint'],
    ref: ['bigint'],
    tekst: ['text'],
    kode: ['text'],
    parameter: ['text'],
    dato: ['date'],
    heltall: ['integer'],
    desimal: ['numeric'],
    ja_nei: ['boolean'],
  };

  it.each(PAKKEFORMAT.map((f) => [f.navn, f] as const))('%s: every column, required or not', async (navn, fil) => {
    const { rows } = await eier.query<{ navn: string; type: string; paakrevd: boolean }>(
      `select attname as navn, format_type(atttypid, null) as type, attnotnull as paakrevd
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [`register.${navn}`],
    );
    const finnes = new Map(rows.map((r) => [r.navn, r]));
    for (const { navn: kolonne, type, paakrevd } of fil.kolonner) {
      if (type.slag === 'kommunenummer') {
        expect(finnes.get('kommune_id')).toMatchObject({ type: 'integer', paakrevd: true });
      } else if (type.slag === 'fodselsnummer') {
        expect(finnes.has(kolonne)).toBe(false);
        expect(finnes.get(`${kolonne}_kryptert`)).toMatchObject({ type: 'bytea', paakrevd: false });
        expect(finnes.get(`${kolonne}_hash`)).toMatchObject({ type: 'bytea', paakrevd: false });
      } else {
        const svar = finnes.get(kolonne);
        expect([kolonne, svar?.paakrevd]).toEqual([kolonne, paakrevd]);
        expect(TYPER[type.slag]).toContain(svar?.type);
        if (type.slag === 'id') expect(finnes.get('ekstern_id')).toMatchObject({ type: 'text', paakrevd: true });
      }
    }
    expect(finnes.get('kommune_id')?.paakrevd).toBe(true);
  });

  it.each(PAKKEFORMAT.map((f) => [f.navn, f] as const))(
    '%s: the key of the file is the key of the table',
    async (navn, fil) => {
      const { rows } = await eier.query<{ kolonner: string[] }>(
        `select array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k(nr, orden)
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.nr order by k.orden) as kolonner
         from pg_index i where i.indrelid = $1::regclass and i.indisunique`,
        [`register.${navn}`],
      );
      const harId = fil.kolonner.some((k) => k.type.slag === 'id');
      const ventet = harId ? ['ekstern_id'] : fil.nokkel.filter((k) => k !== 'kommunenummer');
      expect(rows.map((r) => r.kolonner.join())).toContain(['kommune_id', ...ventet].join());
    },
  );
});
