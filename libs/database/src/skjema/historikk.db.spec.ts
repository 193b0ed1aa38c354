import {
  enBolig,
  enHusstand,
  enMaalgruppe,
  enSoknad,
  etLeieforhold,
  etMedlem,
  nyttRegister,
  rett,
  settInn,
  slett,
  type Provekommune,
  type Proveregister,
} from '@tak/testing';
import { Client } from 'pg';

let register: Proveregister;
beforeAll(async () => {
  register = await nyttRegister();
});
afterAll(() => register.slett());

interface Versjon {
  readonly verdi: string;
  readonly fra: string;
  readonly til: string;
  readonly laget: number;
  readonly avsluttet: number;
}

const historikken = (kommune: Provekommune, tabell: string, kolonne: string): Promise<Versjon[]> =>
  kommune.les((tx) =>
    tx.query<Versjon & Record<string, unknown>>(
      `select ${kolonne}::text as verdi, lower(sys_periode)::text as fra, upper(sys_periode)::text as til,
              hendelse_id as laget, avsluttet_av as avsluttet from ${tabell}_historikk order by sys_periode`,
    ),
  );

const gjeldende = (
  kommune: Provekommune,
  tabell: string,
  kolonne: string,
): Promise<{ verdi: string; fra: string; laget: number }[]> =>
  kommune.les((tx) =>
    tx.query<{ verdi: string; fra: string; laget: number }>(
      `select ${kolonne}::text as verdi, sys_fra::text as fra, hendelse_id as laget from ${tabell}`,
    ),
  );

/** A column of a table as known at a moment. */
const kjent = async (kommune: Provekommune, tabell: string, kolonne: string, per: string): Promise<string[]> =>
  (
    await kommune.les((tx) => tx.query<{ v: string }>(`select ${kolonne}::text as v from ${tabell} order by 1`), {
      kjentPer: per,
    })
  ).map((r) => r.v);

describe('history has exactly the superseded versions', () => {
  it('one for each act that changed the row, end to end', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    await k.skriv((b) => rett(b, bolig, { bruksareal: 2 }));
    await k.skriv((b) => rett(b, bolig, { bruksareal: 3 }));
    const [foerste, andre, ...flere] = await historikken(k, 'boliger', 'bruksareal');
    const [naa] = await gjeldende(k, 'boliger', 'bruksareal');
    expect([foerste?.verdi, andre?.verdi, naa?.verdi, flere]).toEqual(['1', '2', '3', []]);
    expect([foerste?.til, andre?.til]).toEqual([andre?.fra, naa?.fra]);
    expect([foerste?.avsluttet, andre?.avsluttet]).toEqual([andre?.laget, naa?.laget]);
  });

  it('one when an act changes a row twice: what stood between was never known', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    await k.skriv(async (b) => {
      await rett(b, bolig, { bruksareal: 2 });
      await rett(b, bolig, { bruksareal: 3 });
    });
    expect((await historikken(k, 'boliger', 'bruksareal')).map((v) => v.verdi)).toEqual(['1']);
    expect((await gjeldende(k, 'boliger', 'bruksareal')).map((v) => v.verdi)).toEqual(['3']);
  });

  it('none when an act makes, changes and takes away', async () => {
    const k = await register.enKommune();
    await k.skriv(async (b) => {
      const bolig = await enBolig(b, { bruksareal: 1 });
      await rett(b, bolig, { bruksareal: 2 });
      await slett(b, bolig);
    });
    expect(await historikken(k, 'boliger', 'bruksareal')).toEqual([]);
  });

  it('one when an act changes and takes away', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    const per = await k.tidspunkt();
    await k.skriv(async (b) => {
      await rett(b, bolig, { bruksareal: 2 });
      await slett(b, bolig);
    });
    expect((await historikken(k, 'boliger', 'bruksareal')).map((v) => v.verdi)).toEqual(['1']);
    expect(await kjent(k, 'boliger', 'bruksareal', per)).toEqual(['1']);
    expect(await kjent(k, 'boliger', 'bruksareal', await k.tidspunkt())).toEqual([]);
  });

  it('one when a row is taken away, and it is known until then', async () => {
    const k = await register.enKommune();
    const foer = await k.tidspunkt();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    const mens = await k.tidspunkt();
    await k.skriv((b) => slett(b, bolig));
    expect(await historikken(k, 'boliger', 'bruksareal')).toHaveLength(1);
    for (const [per, svar] of [
      [foer, []],
      [mens, ['1']],
      [await k.tidspunkt(), []],
    ] as const) {
      expect(await kjent(k, 'boliger', 'bruksareal', per)).toEqual(svar);
    }
  });

  it('one when a row is replaced by another of the same key in one act', async () => {
    const k = await register.enKommune();
    const gruppe = await k.skriv(async (b) => enMaalgruppe(b, await enHusstand(b), 'eldre'));
    const per = await k.tidspunkt();
    await k.skriv(async (b) => {
      await slett(b, gruppe);
      await settInn(b, 'maalgrupper', { ...gruppe.nokkel, maalgruppe: 'flyktning' });
    });
    const [gammel, ...flere] = await historikken(k, 'maalgrupper', 'maalgruppe');
    const [naa] = await gjeldende(k, 'maalgrupper', 'maalgruppe');
    expect([gammel?.verdi, gammel?.til, flere]).toEqual(['eldre', naa?.fra, []]);
    expect(await kjent(k, 'maalgrupper', 'maalgruppe', per)).toEqual(['eldre']);
    expect(await kjent(k, 'maalgrupper', 'maalgruppe', String(naa?.fra))).toEqual(['flyktning']);
  });

  it('none for a gap: taken away, and made again later', async () => {
    const k = await register.enKommune();
    const gruppe = await k.skriv(async (b) => enMaalgruppe(b, await enHusstand(b), 'eldre'));
    await k.skriv((b) => slett(b, gruppe));
    const mellom = await k.tidspunkt();
    await k.skriv((b) => settInn(b, 'maalgrupper', { ...gruppe.nokkel, maalgruppe: 'flyktning' }));
    expect(await kjent(k, 'maalgrupper', 'maalgruppe', mellom)).toEqual([]);
    expect((await historikken(k, 'maalgrupper', 'maalgruppe')).map((v) => v.verdi)).toEqual(['eldre']);
  });

  it('one when the key itself is changed', async () => {
    const k = await register.enKommune();
    const gruppe = await k.skriv(async (b) => enMaalgruppe(b, await enHusstand(b), 'eldre', '2020-01-01'));
    const per = await k.tidspunkt();
    await k.skriv((b) => rett(b, gruppe, { fom: '2021-01-01' }));
    const [gammel, ...flere] = await historikken(k, 'maalgrupper', 'fom');
    const [naa] = await gjeldende(k, 'maalgrupper', 'fom');
    expect([gammel?.verdi, gammel?.til, flere]).toEqual(['2020-01-01', naa?.fra, []]);
    expect(await kjent(k, 'maalgrupper', 'fom', per)).toEqual(['2020-01-01']);
    expect(await kjent(k, 'maalgrupper', 'fom', String(naa?.fra))).toEqual(['2021-01-01']);
  });

  it('all rows of one statement', async () => {
    const k = await register.enKommune();
    await k.skriv(async (b) => {
      for (let i = 0; i < 5; i++) await enBolig(b, { bruksareal: i });
    });
    await k.skriv(({ tx }) => tx.query('update boliger set bruksareal = bruksareal + 10 where bruksareal < 3'));
    expect((await historikken(k, 'boliger', 'bruksareal')).map((v) => v.verdi).sort()).toEqual(['0', '1', '2']);
  });
});

describe('two clocks', () => {
  it('an act stamped earlier that changes a row of one stamped later: known time still goes forward', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    await k.skriv(async (tidlig) => {
      await k.skriv((sen) => rett(sen, bolig, { bruksareal: 2 }));
      await rett(tidlig, bolig, { bruksareal: 3 });
    });
    const versjoner = await historikken(k, 'boliger', 'bruksareal');
    const [naa] = await gjeldende(k, 'boliger', 'bruksareal');
    expect(versjoner.map((v) => v.verdi)).toEqual(['1', '2']);
    expect(versjoner[0]?.til).toBe(versjoner[1]?.fra);
    expect(versjoner[1]?.til).toBe(naa?.fra);
    expect(await kjent(k, 'boliger', 'bruksareal', String(versjoner[1]?.fra))).toEqual(['2']);
    expect(await kjent(k, 'boliger', 'bruksareal', String(naa?.fra))).toEqual(['3']);
  });

  it('an act stamped earlier that takes a row of a later one away', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 1 }));
    await k.skriv(async (tidlig) => {
      await k.skriv((sen) => rett(sen, bolig, { bruksareal: 2 }));
      await slett(tidlig, bolig);
    });
    expect((await historikken(k, 'boliger', 'bruksareal')).map((v) => v.verdi)).toEqual(['1', '2']);
    expect(await kjent(k, 'boliger', 'bruksareal', await k.tidspunkt())).toEqual([]);
  });

  it('freezing a municipality waits for whoever is writing it, and for nobody else', async () => {
    const [a, b] = [await register.enKommune(), await register.enKommune()];
    const prov = (k: Provekommune): Promise<boolean | undefined> =>
      k.les(async (tx) => {
        const [rad] = await tx.query<{ fikk: boolean }>(
          `select pg_try_advisory_xact_lock(hashtext('tak.kommune'), $1) as fikk`,
          [k.kommuneId],
        );
        return rad?.fikk;
      });
    await a.skriv(async () => {
      expect(await prov(a)).toBe(false);
      expect(await prov(b)).toBe(true);
    });
    expect(await prov(a)).toBe(true);
  });
});

describe('what the database itself refuses', () => {
  it('a household with two target groups from one day, a lease in a let dwelling, two hovedpersoner', async () => {
    const k = await register.enKommune();
    await expect(
      k.skriv(async (b) => {
        const husstand = await enHusstand(b);
        await enMaalgruppe(b, husstand, 'eldre');
        await enMaalgruppe(b, husstand, 'flyktning');
      }),
    ).rejects.toThrow(/maalgrupper_pkey/);
    await expect(
      k.skriv(async (b) => {
        const bolig = await enBolig(b);
        await etLeieforhold(b, { bolig, fom: '2024-01-01', tom: '2024-05-01' });
        await etLeieforhold(b, { bolig, fom: '2024-05-01' });
      }),
    ).rejects.toThrow(/en_leietaker/);
    await expect(
      k.skriv(async (b) => {
        const husstand = await enHusstand(b);
        await etMedlem(b, husstand, { rolle: 'hovedperson', tom: '2024-05-01' });
        await etMedlem(b, husstand, { rolle: 'hovedperson', fom: '2024-05-01' });
      }),
    ).rejects.toThrow(/en_hovedperson/);
  });

  it("a lease on another household's application", async () => {
    const k = await register.enKommune();
    await expect(
      k.skriv(async (b) => {
        const soknad = await enSoknad(b, { mottatt: '2024-01-01' });
        await etLeieforhold(b, { soknad, fom: '2024-02-01' });
      }),
    ).rejects.toThrow(/foreign key/);
  });
});

describe('age in the database', () => {
  it.each([
    ['2004-02-29', 18, '2022-03-01'],
    ['2004-02-29', 20, '2024-02-29'],
    ['2004-02-28', 18, '2022-02-28'],
    ['2000-12-31', 1, '2001-12-31'],
  ])('born %s turns %i on %s', async (fodt, alder, dag) => {
    const klient = new Client({ connectionString: register.eierUrl });
    await klient.connect();
    const { rows } = await klient.query<{ d: string }>('select tak.fyller($1, $2)::text as d', [fodt, alder]);
    await klient.end();
    expect(rows[0]?.d).toBe(dag);
  });
});
