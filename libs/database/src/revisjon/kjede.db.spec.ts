import { randomBytes } from 'node:crypto';
import { HANDLINGER } from '@tak/domain';
import { nyttRegister, type Provekommune, type Proveregister } from '@tak/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import type { Sporring } from '../transaksjon/i-transaksjon';
import { iTransaksjon } from '../transaksjon/i-transaksjon';
import { kontrollerKjede, type Kjedekontroll } from './kontroller-kjede';
import { lenkehash, starthash, type Loggpost } from './lenke';
import { forsegl, fornySegl } from './segl';
import { Seglnokkel } from './seglnokkel';

const ANTALL = 14;
/** The seal that was made on the way. */
const FORSEGLET = 9;
const nokkel = new Seglnokkel(randomBytes(32));

let register: Proveregister;
let kommune: Provekommune;
let superbruker: Client;

beforeAll(async () => {
  register = await nyttRegister();
  kommune = await register.enKommune();
  for (let i = 1; i <= ANTALL; i++) {
    const bruker = {
      ...kommune.bruker,
      id: `bruker-${i % 3}`,
      navn: i % 4 ? `Kåre ${i}, «x»` : `b:${i}`,
      foresporselId: i % 2 ? `f${i}` : undefined,
    };
    await iTransaksjon(
      register.db,
      { ...bruker, foresporselId: bruker.foresporselId ?? '' },
      { skriver: i % 3 === 0 },
      (tx) =>
        Promise.resolve(
          tx.revider({
            handling: HANDLINGER[i % HANDLINGER.length] ?? 'okt.inn',
            ...(i % 2 ? { objekt: `husstand:${i}` } : {}),
            ...(i % 3 ? { grunn: `fordi – æøå, 10:20 ${i}` } : {}),
            ...(i % 5 ? { detaljer: { antall: i, ord: ['a', null, '€'] } } : {}),
            personer: Array.from({ length: i % 4 }, (_, p) => 100 - p * 7),
          }),
        ),
    );
    if (i === FORSEGLET) {
      const { ende } = await kommune.les((tx) => kontrollerKjede(tx.query, kommune.kommuneId, nokkel));
      await kommune.les((tx) => forsegl(tx.query, kommune.kommuneId, nokkel, ende), { isolasjon: 'read committed' });
    }
  }
  superbruker = new Client({ connectionString: register.superUrl });
  await superbruker.connect();
});
afterAll(async () => {
  await superbruker?.end();
  await register?.slett();
});

const query: Sporring = async (sql, params) => (await superbruker.query(sql, params ? [...params] : undefined)).rows;

/** Somebody who is above every right and trigger changes the log; then the application judges it; then all is put back. */
async function etter(endring: () => Promise<unknown>): Promise<Kjedekontroll> {
  await superbruker.query('begin');
  try {
    await superbruker.query('set local session_replication_role = replica');
    await endring();
    await superbruker.query(`set local role tak_app; set local tak.kommune = '${kommune.kommuneId}'`);
    return await kontrollerKjede(query, kommune.kommuneId, nokkel);
  } finally {
    await superbruker.query('rollback');
  }
}

const HVOR = () => `kommune_id = ${kommune.kommuneId}`;
const endre = (sett: string, nr: number): Promise<unknown> =>
  superbruker.query(`update revisjon.logg set ${sett} where ${HVOR()} and nr = ${nr}`);
/** Makes room for a row at `nr`. */
const flytt = async (fra: number, steg: 1 | -1): Promise<void> => {
  for (const sett of [`nr = -(nr + ${steg})`, 'nr = -nr']) {
    const hvilke = sett === 'nr = -nr' ? 'nr < 0' : `nr >= ${fra}`;
    await superbruker.query('alter table revisjon.logg drop constraint if exists logg_nr_check');
    await superbruker.query(`update revisjon.logg set ${sett} where ${HVOR()} and ${hvilke}`);
    await superbruker.query(`update revisjon.leste_personer set ${sett} where ${HVOR()} and ${hvilke}`);
  }
};
const settEnde = (nr: number): Promise<unknown> =>
  superbruker.query(
    `update revisjon.kjede set siste_nr = $1, siste_hash = (select hash from revisjon.logg where ${HVOR()} and nr = $1) where ${HVOR()}`,
    [nr],
  );

async function post(nr: number): Promise<Loggpost> {
  const [rad] = await query<Loggpost & Record<string, unknown>>(
    `select kommune_id as "kommuneId", nr, to_char(tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as tid, bruker,
            brukernavn, rolle, handling, objekt, grunn, detaljer, array_to_string(personer, ' ') as personer, foresporsel,
            hendelse_id::text as "hendelseId", forrige, hash
       from revisjon.logg where ${HVOR()} and nr = ${nr}`,
  );
  if (!rad) throw new Error(`no row ${nr}`);
  return { ...rad, kommuneId: Number(rad.kommuneId), nr: Number(rad.nr) };
}

/** Rewrites the hashes from `nr` on, as one who knows how they are made would. */
async function regnOm(nr: number, siste = ANTALL): Promise<void> {
  let forrige = nr === 1 ? starthash(kommune.kommuneId) : (await post(nr - 1)).hash;
  for (let n = nr; n <= siste; n++) {
    const hash = lenkehash(await post(n), forrige);
    await superbruker.query(`update revisjon.logg set forrige = $1, hash = $2 where ${HVOR()} and nr = ${n}`, [
      forrige,
      hash,
    ]);
    forrige = hash;
  }
  await settEnde(siste);
}

/** A row that never was, at `nr`, rightly built on the one before. */
async function skytInn(nr: number): Promise<void> {
  await flytt(nr, 1);
  const forrige = nr === 1 ? starthash(kommune.kommuneId) : (await post(nr - 1)).hash;
  await superbruker.query(
    `insert into revisjon.logg select kommune_id, ${nr}, tid, bruker, brukernavn, rolle, 'okt.ut', objekt, grunn, detaljer,
       '{}', foresporsel, hendelse_id, $1, hash from revisjon.logg where ${HVOR()} and nr = ${nr === 1 ? 2 : nr - 1}`,
    [forrige],
  );
  await superbruker.query(`update revisjon.logg set hash = $1 where ${HVOR()} and nr = ${nr}`, [
    lenkehash(await post(nr), forrige),
  ]);
}

const KOLONNER = [
  `tid = tid + interval '1 microsecond'`,
  `bruker = bruker || 'x'`,
  `brukernavn = 'En Annen'`,
  `rolle = 'leder'`,
  `handling = handling || '.'`,
  `objekt = case when objekt is null then '' else null end`,
  `grunn = case when grunn is null then '' else grunn || ' ' end`,
  `detaljer = detaljer || ' '`,
  `personer = personer || 3::bigint`,
  `foresporsel = coalesce(foresporsel, '') || '-'`,
  `hendelse_id = coalesce(hendelse_id, 0) + 1`,
  `forrige = sha256(forrige)`,
  `hash = sha256(hash)`,
];

const nummer = fc.integer({ min: 1, max: ANTALL });

describe('the chain', () => {
  it('is whole as it was written', async () => {
    const svar = await etter(() => Promise.resolve());
    expect(svar).toMatchObject({ hel: true, antall: ANTALL, segl: 1, brudd: null });
    expect(svar.ende).toEqual({ nr: ANTALL, hash: (await post(ANTALL)).hash });
  });

  it('is whole, and empty, where nothing was ever written', async () => {
    const ny = await register.enKommune();
    const svar = await ny.les((tx) => kontrollerKjede(tx.query, ny.kommuneId, nokkel));
    expect([svar.hel, svar.antall, svar.ende.nr]).toEqual([true, 0, 0]);
  });

  it('breaks at any row of which any value is changed', async () => {
    await fc.assert(
      fc.asyncProperty(nummer, fc.constantFrom(...KOLONNER), async (nr, sett) => {
        expect([sett, (await etter(() => endre(sett, nr))).brudd]).toEqual([sett, { nr, grunn: 'endret' }]);
      }),
      { numRuns: 60 },
    );
  });

  it('breaks where any row is removed, the last one too', async () => {
    for (let nr = 1; nr <= ANTALL; nr++) {
      const svar = await etter(() =>
        superbruker.query(`delete from revisjon.leste_personer where ${HVOR()} and nr = ${nr};
          delete from revisjon.logg where ${HVOR()} and nr = ${nr}`),
      );
      expect(svar.brudd).toEqual({ nr, grunn: 'mangler' });
    }
  });

  it('breaks where a row is removed and the rest moved up', async () => {
    for (let nr = 1; nr < ANTALL; nr++) {
      const svar = await etter(async () => {
        await superbruker.query(`delete from revisjon.leste_personer where ${HVOR()} and nr = ${nr};
          delete from revisjon.logg where ${HVOR()} and nr = ${nr}`);
        await flytt(nr + 1, -1);
      });
      expect(svar.brudd).toEqual({ nr, grunn: 'innskutt' });
    }
  });

  it('breaks at a row that was put in, though it is rightly built on the one before', async () => {
    for (let nr = 1; nr <= ANTALL + 1; nr++) {
      const { brudd } = await etter(() => skytInn(nr));
      expect(brudd).toEqual({ nr, grunn: nr === FORSEGLET ? 'segl' : 'innskutt' });
    }
  });

  it('breaks at a row that was added after the end', async () => {
    for (const nr of [1, 5, ANTALL]) {
      const { brudd } = await etter(() =>
        superbruker.query(`insert into revisjon.logg
          select (jsonb_populate_record(l, '{"nr": ${ANTALL + 1}}')).* from revisjon.logg l where ${HVOR()} and nr = ${nr}`),
      );
      expect(brudd).toEqual({ nr: ANTALL + 1, grunn: 'innskutt' });
    }
  });

  it('breaks at the first of two rows that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(nummer, nummer, async (a, b) => {
        fc.pre(a < b);
        const { brudd } = await etter(() =>
          superbruker.query(`alter table revisjon.logg drop constraint logg_nr_check, drop constraint logg_pkey cascade;
            update revisjon.logg set nr = ${a} + ${b} - nr where ${HVOR()} and nr in (${a}, ${b})`),
        );
        expect(brudd).toEqual({ nr: a, grunn: 'innskutt' });
      }),
      { numRuns: 20 },
    );
  });

  it('breaks at the seal after a row that was changed, though every hash after it was made anew', async () => {
    for (let nr = 1; nr <= FORSEGLET; nr++) {
      const { brudd } = await etter(async () => {
        await endre(`bruker = 'en-annen'`, nr);
        await regnOm(nr);
      });
      expect(brudd).toEqual({ nr: FORSEGLET, grunn: 'segl' });
    }
  });

  it('breaks where a sealed end was cut off, though the end was made anew', async () => {
    for (let nr = 1; nr <= FORSEGLET; nr++) {
      const { brudd } = await etter(async () => {
        await superbruker.query(`delete from revisjon.leste_personer where ${HVOR()} and nr >= ${nr};
          delete from revisjon.logg where ${HVOR()} and nr >= ${nr}`);
        if (nr > 1) await settEnde(nr - 1);
        else await superbruker.query(`delete from revisjon.kjede where ${HVOR()}`);
      });
      expect(brudd).toEqual({ nr, grunn: 'mangler' });
    }
  });

  it('breaks at the end that does not fit, or is gone', async () => {
    const sett = (sql: string) => etter(() => superbruker.query(`update revisjon.kjede set ${sql} where ${HVOR()}`));
    expect((await sett('siste_hash = sha256(siste_hash)')).brudd).toEqual({ nr: ANTALL, grunn: 'ende' });
    expect((await sett('siste_nr = siste_nr + 1')).brudd).toEqual({ nr: ANTALL + 1, grunn: 'mangler' });
    expect((await sett('siste_nr = siste_nr - 1')).brudd).toEqual({ nr: ANTALL, grunn: 'innskutt' });
    const borte = await etter(() => superbruker.query(`delete from revisjon.kjede where ${HVOR()}`));
    expect(borte.brudd).toEqual({ nr: ANTALL, grunn: 'ende' });
  });

  it('breaks where the persons by whom a row is found are others than the row tells', async () => {
    for (let nr = 1; nr <= ANTALL; nr++) {
      const lagt = await etter(() =>
        superbruker.query(`insert into revisjon.leste_personer values (${kommune.kommuneId}, 5, ${nr})`),
      );
      expect(lagt.brudd).toEqual({ nr, grunn: 'personer' });
      if (nr % 4 === 0) continue;
      const fjernet = await etter(() =>
        superbruker.query(`delete from revisjon.leste_personer where ${HVOR()} and nr = ${nr} and person_id = 100`),
      );
      expect(fjernet.brudd).toEqual({ nr, grunn: 'personer' });
    }
    const etterpaa = await etter(() =>
      superbruker.query(`insert into revisjon.leste_personer values (${kommune.kommuneId}, 5, ${ANTALL + 3})`),
    );
    expect(etterpaa.brudd).toEqual({ nr: ANTALL + 3, grunn: 'personer' });
  });

  it('breaks at a seal that is not ours, or was changed', async () => {
    const sett = (sql: string) => etter(() => superbruker.query(`update revisjon.segl set ${sql} where ${HVOR()}`));
    for (const sql of ['merke = sha256(merke)', 'hash = sha256(hash)', `merke = ''`])
      expect((await sett(sql)).brudd).toEqual({ nr: FORSEGLET, grunn: 'segl' });
    expect((await sett(`nr = ${ANTALL + 5}`)).brudd).toEqual({ nr: ANTALL + 5, grunn: 'segl' });
  });

  it('is gone through from a seal without the rows before it', async () => {
    const fra = { nr: FORSEGLET, hash: (await post(FORSEGLET)).hash };
    const svar = await kommune.les((tx) => kontrollerKjede(tx.query, kommune.kommuneId, nokkel, fra));
    expect([svar.hel, svar.antall]).toEqual([true, ANTALL - FORSEGLET]);
  });
});

describe('a new key of the installation', () => {
  it('marks the seals of the old one, and leaves the forged', async () => {
    const ny = new Seglnokkel(randomBytes(32));
    await superbruker.query('begin');
    try {
      await superbruker.query(`set local session_replication_role = replica;
        insert into revisjon.segl select kommune_id, 3, hash, merke from revisjon.segl where ${HVOR()};
        set local session_replication_role = default; set local role tak_eier`);
      expect(await fornySegl(query, nokkel, ny)).toBe(1);
      const rader = await query<{ nr: number; hash: Buffer; merke: Buffer }>(
        `select nr, hash, merke from revisjon.segl where ${HVOR()} order by nr`,
      );
      expect(rader.map((r) => ny.gjelder(kommune.kommuneId, r))).toEqual([false, true]);
      await expect(superbruker.query(`update revisjon.segl set merke = ''`)).rejects.toThrow('append-only');
    } finally {
      await superbruker.query('rollback');
    }
  });
});
