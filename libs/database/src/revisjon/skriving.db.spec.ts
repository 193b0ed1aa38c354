import { randomBytes } from 'node:crypto';
import { nyttRegister, type Provekommune, type Proveregister } from '@tak/testing';
import { Client } from 'pg';
import { Database } from '../transaksjon/database';
import { iTransaksjon, type Transaksjon } from '../transaksjon/i-transaksjon';
import { kontrollerKjede } from './kontroller-kjede';
import type { Revisjonspost } from './revisjonspost';
import { kontrollerOgForsegl } from './segl';
import { Seglnokkel } from './seglnokkel';
import { sokeordHash } from './sokeord';

const nokkel = new Seglnokkel(randomBytes(32));
let register: Proveregister;
let vaar: Provekommune;
let deres: Provekommune;

beforeAll(async () => {
  register = await nyttRegister();
  vaar = await register.enKommune('Vår');
  deres = await register.enKommune('Deres');
});
afterAll(() => register?.slett());

interface Rad {
  readonly nr: number;
  readonly handling: string;
  readonly bruker: string;
  readonly brukernavn: string;
  readonly rolle: string;
  readonly grunn: string | null;
  readonly hendelse_id: number | null;
  readonly personer: readonly string[];
}
const logg = (k: Provekommune): Promise<Rad[]> =>
  k.les((tx) => tx.query<Rad & Record<string, unknown>>('select * from revisjon.logg order by nr'));
const antall = async (k: Provekommune): Promise<number> => (await logg(k)).length;
const kontroll = (k: Provekommune) => k.les((tx) => kontrollerKjede(tx.query, k.kommuneId, nokkel));
const noter = (tx: Transaksjon, post: Revisjonspost = { handling: 'rader.les' }): Promise<void> =>
  Promise.resolve(tx.revider(post));
const skrivendeLes = { isolasjon: 'read committed' } as const;

describe('writing the audit log', () => {
  it('tells who, in which role, what, why and about whom, with the number of the act', async () => {
    const bruker = { ...vaar.bruker, id: 'b1', navn: 'Åse', rolle: 'leder' as const };
    const hendelse = await iTransaksjon(register.db, bruker, { skriver: true }, async (tx) => {
      await noter(tx, { handling: 'varsomhet.ny', grunn: 'hund', personer: [7, 3, 7] });
      return tx.hendelseId;
    });
    expect((await logg(vaar)).at(-1)).toMatchObject({
      handling: 'varsomhet.ny',
      bruker: 'b1',
      brukernavn: 'Åse',
      rolle: 'leder',
      grunn: 'hund',
      hendelse_id: hendelse,
      personer: ['3', '7'],
    });
  });

  it('has no gap and no broken link after eight writers at once, readers in repeatable read among them', async () => {
    const db = new Database(register.db.pool.options.connectionString ?? '', 8);
    const foer = [await antall(vaar), await antall(deres)];
    const valg = [{ skriver: true }, skrivendeLes, {}] as const;
    try {
      await Promise.all(
        Array.from({ length: 8 }, async (_, skriver) => {
          for (let i = 0; i < 24; i++) {
            const { bruker } = (skriver + i) % 2 ? vaar : deres;
            await iTransaksjon(db, bruker, valg[i % 3] ?? {}, async (tx) => {
              await tx.query('select count(*) from personer');
              await noter(tx, { handling: 'rader.les', personer: [skriver + 1, i + 1] });
              await noter(tx);
            });
          }
        }),
      );
    } finally {
      await db.lukk();
    }
    for (const [i, k] of [vaar, deres].entries()) {
      const rader = await logg(k);
      expect(rader.length).toBe((foer[i] ?? 0) + 8 * 24);
      expect(rader.map((r) => r.nr)).toEqual(rader.map((_, n) => n + 1));
      expect(await kontroll(k)).toMatchObject({ hel: true, antall: rader.length });
    }
  });

  it('writes in the chain of each municipality of an import, whatever order they were told in', async () => {
    const foer = [await antall(vaar), await antall(deres)];
    const kommuner = [deres.kommuneId, vaar.kommuneId];
    await iTransaksjon(register.db, { ...vaar.bruker, kommuneId: 0 }, { kommuner }, (tx) => {
      for (const k of kommuner) tx.revider({ handling: 'import.ferdig' }, k);
      return Promise.resolve();
    });
    expect([await antall(vaar), await antall(deres)]).toEqual(foer.map((n) => n + 1));
    expect([(await kontroll(vaar)).hel, (await kontroll(deres)).hel]).toEqual([true, true]);
  });

  it('leaves no row of an act that fails', async () => {
    const foer = await antall(vaar);
    await expect(
      iTransaksjon(register.db, vaar.bruker, { skriver: true }, async (tx) => {
        await noter(tx);
        throw new Error('after all');
      }),
    ).rejects.toThrow('after all');
    expect(await antall(vaar)).toBe(foer);
  });

  it.each([
    ['in an act', { skriver: true }],
    ['in a reading of committed rows', skrivendeLes],
    ['after a repeatable read', {}],
  ] as const)('gives no answer, and does nothing, when it cannot be written %s', async (_, valg) => {
    const foer = await antall(vaar);
    const svar = iTransaksjon(register.db, vaar.bruker, valg, async (tx) => {
      if ('skriver' in valg)
        await tx.query(`insert into husstander (kommune_id, ekstern_id) values ($1, 'AAPNES-IKKE')`, [vaar.kommuneId]);
      await noter(tx, { handling: 'rader.les', objekt: 'fnr:01815012345' });
      return 'svaret';
    });
    await expect(svar).rejects.toThrow('violates check constraint');
    expect(await antall(vaar)).toBe(foer);
    const rader = await vaar.les((tx) => tx.query(`select from husstander where ekstern_id = 'AAPNES-IKKE'`));
    expect(rader).toEqual([]);
  });
});

describe('an identity number in a reason', () => {
  it.each(['01815012345', '018150 12345', '018150-12345', '018150.12345'])('is masked: %s', async (tall) => {
    await vaar.les((tx) => noter(tx, { handling: 'husstand.apne', grunn: `gjelder ${tall}, haster` }), skrivendeLes);
    expect((await logg(vaar)).at(-1)?.grunn).toBe('gjelder 018150 *****, haster');
  });

  it.each(['01815012345', 'x 018150 12345.', '(018150-12345)'])(
    'is refused by the database when the application forgets: %s',
    async (grunn) => {
      const poster = JSON.stringify([{ handling: 'husstand.apne', grunn }]);
      await expect(
        vaar.les((tx) => tx.query('select revisjon.skriv($1, $2)', [vaar.kommuneId, poster]), skrivendeLes),
      ).rejects.toThrow('violates check constraint');
    },
  );
});

describe("the application's roles", () => {
  const nektes = async (sql: string, hvorfor: RegExp, valg = {}): Promise<void> => {
    await expect(vaar.les((tx) => tx.query(sql), { ...skrivendeLes, ...valg })).rejects.toThrow(hvorfor);
  };
  const roller = [{}, { kommuner: [1, 2, 3] }];
  const TABELLER = ['logg', 'leste_personer', 'kjede'];

  it.each(TABELLER)('can neither insert into, change, delete from nor empty %s', async (tabell) => {
    for (const valg of roller) {
      await nektes(`insert into revisjon.${tabell} select * from revisjon.${tabell}`, /permission denied/, valg);
      await nektes(`update revisjon.${tabell} set kommune_id = 1`, /permission denied/, valg);
      await nektes(`delete from revisjon.${tabell}`, /permission denied/, valg);
      await nektes(`truncate revisjon.${tabell}`, /permission denied/, valg);
    }
  });

  it('can make a seal and do nothing else with it', async () => {
    await nektes(`update revisjon.segl set merke = ''`, /permission denied/);
    await nektes('delete from revisjon.segl', /permission denied/);
    await nektes(
      `insert into revisjon.segl (kommune_id, nr, hash, merke) values (${deres.kommuneId}, 1, '', '')`,
      /row-level security/,
    );
  });

  it("cannot write in another municipality's chain", async () => {
    const poster = `'[{"handling": "okt.inn"}]'`;
    await nektes(`select revisjon.skriv(${deres.kommuneId}, ${poster})`, /not this municipality/);
    await nektes(`select revisjon.skriv(0, ${poster})`, /not this municipality/);
    await nektes(`select revisjon.skriv(null, ${poster})`, /not this municipality/);
    const bare = { kommuner: [vaar.kommuneId] };
    await nektes(`select revisjon.skriv(${deres.kommuneId}, ${poster})`, /not this municipality/, bare);
  });

  it("reads nothing of another municipality's chain", async () => {
    for (const tabell of [...TABELLER, 'segl']) {
      const rader = await vaar.les((tx) =>
        tx.query<{ kommune_id: number }>(`select kommune_id from revisjon.${tabell}`),
      );
      expect(rader.filter((r) => r.kommune_id !== vaar.kommuneId)).toEqual([]);
    }
  });
});

describe('the owner', () => {
  it('cannot change the log or its seals either, without taking the trigger away', async () => {
    const eier = new Client({ connectionString: register.eierUrl });
    await eier.connect();
    try {
      for (const sql of [
        `update revisjon.logg set grunn = 'x'`,
        'delete from revisjon.logg',
        'truncate revisjon.logg cascade',
        'delete from revisjon.segl',
      ])
        await expect(eier.query(sql)).rejects.toThrow('append-only');
    } finally {
      await eier.end();
    }
  });
});

describe('sealing', () => {
  const segl = (): Promise<{ nr: number }[]> =>
    vaar.les((tx) => tx.query<{ nr: number }>('select nr from revisjon.segl order by nr'));

  it('seals a whole chain once for each end, however many come at a time', async () => {
    const bruker = { ...vaar.bruker };
    await Promise.all([1, 2, 3, 4].map(() => kontrollerOgForsegl(register.db, bruker, nokkel, { fraSegl: false })));
    const forste = await segl();
    expect(forste).toEqual([{ nr: await antall(vaar) }]);
    await vaar.les((tx) => noter(tx), skrivendeLes);
    const svar = await kontrollerOgForsegl(register.db, bruker, nokkel, { fraSegl: true });
    expect([svar.hel, svar.antall]).toEqual([true, 1]);
    expect(await segl()).toEqual([...forste, { nr: await antall(vaar) }]);
  });

  it('does not seal a chain that is broken', async () => {
    const superbruker = new Client({ connectionString: register.superUrl });
    await superbruker.connect();
    try {
      await vaar.les((tx) => noter(tx), skrivendeLes);
      await superbruker.query(`set session_replication_role = replica;
        update revisjon.logg set rolle = 'leder' where kommune_id = ${vaar.kommuneId} and nr = 2`);
      const foer = await segl();
      const svar = await kontrollerOgForsegl(register.db, vaar.bruker, nokkel, { fraSegl: false });
      expect(svar.brudd).toEqual({ nr: 2, grunn: 'endret' });
      expect(await segl()).toEqual(foer);
    } finally {
      await superbruker.end();
    }
  });
});

describe('a search word', () => {
  const raa = randomBytes(32);
  it('has the same hash however it is spaced and cased, and another with another key', () => {
    expect(sokeordHash(raa, ' Åse ')).toBe(sokeordHash(raa, 'åse'));
    expect(sokeordHash(raa, 'åse')).not.toBe(sokeordHash(raa, 'ase'));
    expect(sokeordHash(raa, 'åse')).not.toBe(sokeordHash(randomBytes(32), 'åse'));
  });
});
