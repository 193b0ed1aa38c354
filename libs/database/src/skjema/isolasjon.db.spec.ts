import { nyttRegister, rett, type Provekommune, type Proveregister } from '@tak/testing';
import { Client } from 'pg';
import { lesBeskyttet } from '../transaksjon/les-beskyttet';
import { enAvAlt, enAvAltUtenfor, enVerdi } from './isolasjonsrader';

/** Public by decision: which municipalities there are, and their numbers. */
const OFFENTLIGE = ['kommuner', 'kommunenumre', 'kommuner_historikk', 'kommunenumre_historikk'];
/** A list of years, with nothing of the register in it. */
const UTEN_RADER = ['rapportaar'];

let register: Proveregister;
let vaar: Provekommune;
let deres: Provekommune;
let kjentPer: string;
let relasjoner: { skjema: string; navn: string; slag: string }[];

beforeAll(async () => {
  register = await nyttRegister();
  vaar = await register.enKommune('Vår');
  deres = await register.enKommune('Deres');
  const klient = new Client({ connectionString: register.eierUrl });
  await klient.connect();
  for (const kommune of [vaar, deres]) {
    const rader = await kommune.skriv(enAvAlt);
    await enAvAltUtenfor(klient, kommune, rader[0]?.nr ?? 0);
    await kommune.les((tx) =>
      Promise.resolve(tx.revider({ handling: 'husstand.les', objekt: 'husstand:1', personer: [rader[1]?.nr ?? 0] })),
    );
    const person = rader[1]?.nr ?? 0;
    await kommune.skriv(async ({ tx }) => {
      const [k, p] = [kommune.kommuneId, person];
      await tx.query(
        `insert into varsomhet (kommune_id, person_id, tekst, fom) values ($1, $2, 'Hund', '2024-01-01')`,
        [k, p],
      );
      await tx.query(
        `insert into sammenslaatte (kommune_id, slag, ekstern_id, til_id) values ($1, 'person', 'X', $2)`,
        [k, p],
      );
    });
    kjentPer = await kommune.tidspunkt();
    await kommune.skriv(async (b) => {
      for (const rad of rader) {
        const pakke = rad.nr > 0 ? { ekstern_id: `${rad.id}-ny` } : enVerdi(rad);
        await rett(b, rad, pakke);
      }
      await b.tx.query(`update varsomhet set tekst = 'To hunder'`);
      await b.tx.query(`update sammenslaatte set til_id = til_id + 1`);
    });
  }
  relasjoner = (
    await klient.query<{ skjema: string; navn: string; slag: string }>(
      `select relnamespace::regnamespace::text as skjema, relname as navn, relkind::text as slag from pg_class
        where relnamespace in ('register'::regnamespace, 'kjent'::regnamespace, 'drift'::regnamespace, 'tilgang'::regnamespace,
                               'revisjon'::regnamespace) and relkind in ('r', 'v')
        order by 1, 2`,
    )
  ).rows;
  await klient.end();
});
afterAll(() => register.slett());

type Spor = (sql: string) => Promise<{ antall: number }[]>;

/** Asked as the application, whatever the municipality's number, with the filter taken away. -1: the role is refused. */
async function telt(kommune: Provekommune, hvem: string, beskyttet = false): Promise<Map<string, number>> {
  const svar = new Map<string, number>();
  await kommune.les(
    async (tx) => {
      const tell = async (spor: Spor): Promise<void> => {
        for (const { skjema, navn } of relasjoner) {
          if (UTEN_RADER.includes(navn)) continue;
          await tx.query('savepoint foer');
          const rader = await spor(`select count(*)::int as antall from ${skjema}.${navn} where ${hvem}`).catch(
            async (feil: { code?: string }) => {
              expect([navn, feil.code]).toEqual([navn, navn === 'forsok' ? expect.any(String) : '42501']);
              await tx.query('rollback to savepoint foer');
              return [{ antall: -1 }];
            },
          );
          svar.set(`${skjema}.${navn}`, rader[0]?.antall ?? -1);
        }
      };
      await (beskyttet ? lesBeskyttet(tx, tell) : tell((sql) => tx.query(sql)));
    },
    { kjentPer },
  );
  return svar;
}

const nektet = (tellinger: ReadonlyMap<string, number>): string[] =>
  [...tellinger].filter(([, antall]) => antall < 0).map(([navn]) => navn);

const navnet = (n: string): string => n.split('.')[1] ?? '';

describe('one municipality sees no other', () => {
  it.each([false, true])(
    'by no table and no view, today, earlier and in history (protected path: %s)',
    async (beskyttet) => {
      const andres = await telt(vaar, `kommune_id <> ${vaar.kommuneId}`, beskyttet);
      const lekk = [...andres].filter(([n, antall]) => antall > 0 && !OFFENTLIGE.includes(navnet(n)));
      expect(lekk).toEqual([]);
    },
  );

  it('and it is not for want of rows: it sees its own in every one of them', async () => {
    const egne = await telt(vaar, `kommune_id = ${vaar.kommuneId}`);
    const tomme = [...egne].filter(([n, antall]) => antall === 0 && !OFFENTLIGE.includes(navnet(n)));
    // Nothing here is under tilvisning.
    expect(tomme.map(([n]) => n)).toEqual(['kjent.tilvisning_ved_aarsslutt', 'register.tilvisning_ved_aarsslutt']);
    // Whole rows of persons, and what is said of them, belong to the protected path; attempts at logging in to the login.
    expect(nektet(egne)).toEqual([
      'kjent.kontakter',
      'kjent.personopplysninger',
      'kjent.representanter',
      'kjent.varsomhet',
      'register.personopplysninger',
      'register.varsomhet_historikk',
      'tilgang.forsok',
    ]);
  });

  it('and the protected path sees the register, and neither users, sessions, jobs nor the audit log', async () => {
    const egne = await telt(vaar, `kommune_id = ${vaar.kommuneId}`, true);
    expect(nektet(egne).filter((n) => /^(register|kjent)\./.test(n))).toEqual([]);
    expect([...egne].filter(([n, antall]) => antall >= 0 && !/^(register|kjent)\./.test(n))).toEqual([]);
  });

  it('by no function: those that reach further than the asker are known, and refuse', async () => {
    const klient = new Client({ connectionString: register.eierUrl });
    await klient.connect();
    const { rows } = await klient.query<{ navn: string }>(
      `select p.oid::regprocedure::text as navn from pg_proc p
        where p.pronamespace in (select oid from pg_namespace where nspname in ('tak', 'register', 'kjent', 'drift', 'tilgang', 'revisjon'))
          and p.prosecdef and p.prorettype <> 'trigger'::regtype order by 1`,
    );
    await klient.end();
    expect(rows.map((r) => r.navn)).toEqual([
      'drift.rydd_opplastinger()',
      'revisjon.skriv(integer,jsonb)',
      'tak.angre(bigint,text[])',
    ]);
    await expect(
      vaar.les((tx) => tx.query(`select revisjon.skriv($1, '[{"handling": "okt.inn"}]')`, [deres.kommuneId]), {
        isolasjon: 'read committed',
      }),
    ).rejects.toThrow(/not this municipality/);
  });

  it('and no identity, name or grade of a person outside the protected path', async () => {
    for (const sql of [
      'select navn from personer',
      'select * from personer',
      'select adressebeskyttelse from personer_historikk',
      'select person_id from personer where fodselsnummer_hash is not null',
      'select * from personopplysninger',
      'select navn from register.personer',
      'select navn from kjent.personopplysninger',
      'select telefon from kontakter',
      'select epost from kontakter_historikk',
      'select navn from representanter',
      'select gjelder from representanter_historikk',
      `update kontakter set tolk = true returning telefon`,
      `update personer set kjonn = 'k' returning navn`,
      `update personer set kjonn = 'k' where navn like 'Test%'`,
    ])
      await expect(vaar.les((tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    const navn = await vaar.les((tx) =>
      lesBeskyttet(tx, (query) =>
        query<{ navn: string }>('select navn from personopplysninger where navn is not null'),
      ),
    );
    expect(navn).toEqual([{ navn: 'Test Testesen' }]);
    await expect(
      vaar.skriv((b) => lesBeskyttet(b.tx, (query) => query(`update personer set navn = 'x'`))),
    ).rejects.toThrow(/permission denied/);
  });

  it('can write no row for another, and move none there', async () => {
    await expect(
      vaar.skriv(({ tx }) =>
        tx.query(`insert into husstander (kommune_id, ekstern_id) values ($1, 'X')`, [deres.kommuneId]),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      vaar.skriv(({ tx }) => tx.query('update husstander set kommune_id = $1', [deres.kommuneId])),
    ).rejects.toThrow(/row-level security/);
    const rort = await vaar.skriv(async ({ tx }) => [
      ...(await tx.query(`update personer set navn = 'x' where kommune_id = $1 returning 1`, [deres.kommuneId])),
      ...(await tx.query('delete from egenrapport where kommune_id = $1 returning 1', [deres.kommuneId])),
    ]);
    expect(rort).toEqual([]);
  });

  it('municipalities and their numbers are read by all, and written by none but their own', async () => {
    for (const tabell of ['kommuner', 'kommunenumre']) {
      const [rad] = await vaar.les((tx) =>
        tx.query<{ antall: number }>(`select count(*)::int as antall from ${tabell}`),
      );
      expect(rad?.antall).toBe(2);
    }
    const rort = await vaar.skriv((b) =>
      b.tx.query(`update kommuner set navn = 'Annet' where kommune_id = $1 returning 1`, [deres.kommuneId]),
    );
    expect(rort).toEqual([]);
    await expect(
      vaar.skriv(({ tx }) =>
        tx.query(`insert into kommunenumre (kommune_id, nummer, fom) values ($1, '9999', '2020-01-01')`, [
          deres.kommuneId,
        ]),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('without a municipality', () => {
  it.each(['tak_app', 'tak_import', 'tak_person'])('%s sees nothing', async (rolle) => {
    const klient = new Client({ connectionString: register.eierUrl.replace(/\/\/[^@]*@/, appBruker()) });
    await klient.connect();
    try {
      await klient.query('begin');
      await klient.query(`select set_config('role', $1, true), set_config('tak.kjent_per', $2, true)`, [
        rolle,
        kjentPer,
      ]);
      for (const { skjema, navn } of relasjoner) {
        if (OFFENTLIGE.includes(navn) || UTEN_RADER.includes(navn)) continue;
        await klient.query('savepoint foer');
        const sett = await klient
          .query<{ antall: number }>(`select count(*)::int as antall from ${skjema}.${navn}`)
          .then(
            ({ rows }) => rows[0]?.antall,
            (feil: { code?: string }) => feil.code,
          );
        if (typeof sett !== 'number') await klient.query('rollback to savepoint foer');
        expect([skjema, navn, [0, '42501'].includes(sett ?? '')]).toEqual([skjema, navn, true]);
      }
    } finally {
      await klient.end();
    }
  });
});

/** The application's login, in the address the pool uses. */
const appBruker = (): string => {
  const url = new URL(String(register.db.pool.options.connectionString));
  return `//${url.username}:${url.password}@`;
};

describe('the role tak_import', () => {
  it('sees the municipalities it is given, and no other', async () => {
    const tredje = await register.enKommune('Tredje');
    await tredje.skriv(enAvAlt);
    const sett = await vaar.les(
      (tx) => tx.query<{ k: number }>('select distinct kommune_id as k from boliger order by 1'),
      {
        kommuner: [vaar.kommuneId, deres.kommuneId],
      },
    );
    expect(sett.map((r) => r.k)).toEqual([vaar.kommuneId, deres.kommuneId]);
  });
});

describe('what the application may not do', () => {
  it.each([
    ['write history', `insert into boliger_historikk (kommune_id) values (1)`],
    ['change history', `update boliger_historikk set adresse = 'x'`],
    ['delete history', `delete from boliger_historikk`],
    ['set when a row became known', `update boliger set sys_fra = now()`],
    ['set which act made a row', `update boliger set hendelse_id = 1`],
    [
      'make a row with a stamp of its own',
      `insert into husstander (kommune_id, ekstern_id, sys_fra) values (1, 'x', now())`,
    ],
    ['change the audit log', `update revisjon.logg set bruker = 'x'`],
    ['delete from the audit log', `delete from revisjon.logg`],
    ['write the audit log past its function', `insert into revisjon.logg (kommune_id) values (1)`],
    ['move the end of the audit chain', `update revisjon.kjede set siste_nr = 0`],
    ['read the secrets of sessions', `select okt_hash from tilgang.okter`],
    ['make a session', `insert into tilgang.okter (kommune_id) values (1)`],
    ['change what happened', `update hendelser set type = 'x'`],
    ['delete what happened', `delete from hendelser`],
    ['empty a table', `truncate boliger`],
    ['turn off a trigger', `alter table boliger disable trigger all`],
    ['turn off the isolation', `alter table boliger disable row level security`],
    ['make a table', `create table register.snarvei (x int)`],
    ['read settings it does not own', `update tak.innstillinger set verdi = '1'`],
  ])('%s', async (_hva, sql) => {
    await expect(vaar.skriv(({ tx }) => tx.query(sql))).rejects.toThrow(/permission denied|must be owner/);
  });

  it('change what happened, even as the owner', async () => {
    const klient = new Client({ connectionString: register.eierUrl });
    await klient.connect();
    try {
      for (const sql of [
        'update revisjon.logg set rolle = rolle',
        'delete from revisjon.logg',
        'truncate revisjon.logg cascade',
        'update register.hendelser set type = type',
        'delete from register.hendelser',
        'truncate register.hendelser',
      ]) {
        await expect(klient.query(sql)).rejects.toThrow(/append-only/);
      }
    } finally {
      await klient.end();
    }
  });

  it('write without an act', async () => {
    await expect(
      vaar.les((tx) =>
        tx.query(`insert into husstander (kommune_id, ekstern_id) values ($1, 'uten')`, [vaar.kommuneId]),
      ),
    ).rejects.toThrow();
    await expect(vaar.les((tx) => tx.query(`update husstander set ekstern_id = 'uten'`))).rejects.toThrow();
    await expect(vaar.les((tx) => tx.query(`delete from egenrapport`))).rejects.toThrow();
  });
});
