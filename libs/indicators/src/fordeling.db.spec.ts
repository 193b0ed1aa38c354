import {
  enBolig,
  enHusstand,
  enMaalgruppe,
  enPerson,
  etLeieforhold,
  etMedlem,
  etOpphold,
  lastPakke,
  nyttRegister,
  Provekommune,
  rett,
  type Skriver,
} from '@tak/testing';
import { join } from 'node:path';
import { INDIKATORER, parameterIder, type Fordeling } from './index';
import { kjor, registeret } from './prove/prove';

const register = registeret();

async function fordelt(id: string, gitt: (b: Skriver) => Promise<unknown>): Promise<Fordeling | null> {
  const kommune = await register().enKommune();
  await kommune.skriv(gitt);
  return kjor(kommune, {}, (k, aar) => k.fordeling(id, aar));
}

const maalgrupper = async (id: string, gitt: (b: Skriver) => Promise<unknown>): Promise<Record<string, number>> =>
  Object.fromEntries((await fordelt(id, gitt))?.maalgrupper.map((m) => [m.gruppe, m.antall]) ?? []);

describe('by target group', () => {
  it("5.1: the household's that leases it, the dwelling's own only when nobody does", async () => {
    const svar = await maalgrupper('5.1', async (b) => {
      const medGruppe = await enHusstand(b);
      await enMaalgruppe(b, medGruppe, 'flyktning');
      await enMaalgruppe(b, medGruppe, 'eldre', '2024-12-31');
      await enMaalgruppe(b, medGruppe, 'rus_psykisk', '2025-01-01');
      await etLeieforhold(b, {
        husstand: medGruppe,
        bolig: await enBolig(b, { maalgruppe: 'rus_psykisk' }),
        fom: '2024-12-31',
      });
      await etLeieforhold(b, { bolig: await enBolig(b, { maalgruppe: 'rus_psykisk' }), fom: '2020-01-01' });
      await enBolig(b, { maalgruppe: 'andre_problemer' });
      await enBolig(b);
    });
    expect(svar).toEqual({ eldre: 1, andre_problemer: 1, ukjent: 2 });
  });

  it("T.2: the dwelling's own", async () => {
    const svar = await maalgrupper('T.2', async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'flyktning');
      const bolig = await enBolig(b, { maalgruppe: 'eldre' });
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-01', tom: '2024-12-30' });
      await enBolig(b);
    });
    expect(svar).toEqual({ eldre: 1, ukjent: 1 });
  });

  it.each(['5.S2', '5.8'])('%s: the household on the first day of its first lease as new in the year', async (id) => {
    const svar = await maalgrupper(id, async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'flyktning', '2024-02-10');
      await enMaalgruppe(b, husstand, 'eldre', '2024-02-11');
      await etLeieforhold(b, { husstand, fom: '2024-08-01' });
      await etLeieforhold(b, { husstand, fom: '2024-02-10', tom: '2024-02-20' });
    });
    expect(svar).toEqual({ flyktning: 1 });
  });

  it('T.1: the household on the first day of the tenancy, not of the last lease', async () => {
    const svar = await maalgrupper('T.1', async (b) => {
      const [husstand, bolig] = [await enHusstand(b), await enBolig(b)];
      await enMaalgruppe(b, husstand, 'flyktning');
      await enMaalgruppe(b, husstand, 'eldre', '2020-01-02');
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-01', tom: '2023-01-01' });
      await etLeieforhold(b, { husstand, bolig, fom: '2023-01-02', tom: '2024-02-29' });
    });
    expect(svar).toEqual({ flyktning: 1 });
  });

  it('2.2: the household on its first day in the year', async () => {
    const svar = await maalgrupper('2.2', async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'rus_psykisk', '2024-01-01');
      await enMaalgruppe(b, husstand, 'eldre', '2024-01-02');
      await etOpphold(b, { husstand, fom: '2023-06-01', tom: '2024-06-01' });
    });
    expect(svar).toEqual({ rus_psykisk: 1 });
  });

  it('an unknown parameter has no breakdown', async () => {
    expect(await fordelt('1.1', async () => undefined)).toBeNull();
  });
});

describe('by age of hovedperson', () => {
  const leier = async (b: Skriver, fodselsdato: string | null, tom?: string): Promise<void> => {
    const husstand = await enHusstand(b);
    if (fodselsdato) await etMedlem(b, husstand, { fodselsdato, rolle: 'hovedperson', ...(tom ? { tom } : {}) });
    await etLeieforhold(b, { husstand, fom: '2020-01-01' });
  };

  it('5.1: on 31.12, the birthday counts as older', async () => {
    const svar = await fordelt('5.1', async (b) => {
      for (const [fyller31, fyller1] of [
        ['2006-12-31', '2007-01-01'],
        ['1994-12-31', '1995-01-01'],
        ['1974-12-31', '1975-01-01'],
        ['1957-12-31', '1958-01-01'],
        ['1944-12-31', '1945-01-01'],
      ] as const) {
        await leier(b, fyller31);
        await leier(b, fyller1);
      }
      await leier(b, null);
      await leier(b, '1980-01-01', '2024-12-30');
      const senere = await enHusstand(b);
      await etMedlem(b, senere, { fodselsdato: '1980-01-01', rolle: 'hovedperson', fom: '2025-01-01' });
      await etLeieforhold(b, { husstand: senere, fom: '2020-01-01' });
    });
    expect(svar?.alder).toEqual([
      { gruppe: '0-17', antall: 1 },
      { gruppe: '18-29', antall: 2 },
      { gruppe: '30-49', antall: 2 },
      { gruppe: '50-66', antall: 2 },
      { gruppe: '67-79', antall: 2 },
      { gruppe: '80+', antall: 1 },
      { gruppe: 'ukjent', antall: 3 },
    ]);
  });

  it('5.1: a household with two dwellings once, by group and age', async () => {
    const svar = await fordelt('5.1', async (b) => {
      const husstand = await enHusstand(b);
      const person = await enPerson(b, { fodselsdato: '1960-02-29' });
      await etMedlem(b, husstand, { person, rolle: 'hovedperson' });
      await enMaalgruppe(b, husstand, 'eldre');
      for (const fom of ['2020-01-01', '2021-01-01']) await etLeieforhold(b, { husstand, fom });
      await enBolig(b);
    });
    expect(svar?.maalgrupper).toEqual([
      { gruppe: 'eldre', antall: 2 },
      { gruppe: 'ukjent', antall: 1 },
    ]);
    expect(svar?.kryss).toEqual([{ maalgruppe: 'eldre', alder: '50-66', antall: 1 }]);
  });
});

describe('the example package', () => {
  let kommune: Provekommune;
  let slett: () => Promise<void>;

  beforeAll(async () => {
    const r = await nyttRegister();
    slett = r.slett;
    const kommuner = await lastPakke(r.db, join(__dirname, '../../../eksempel/liten'), parameterIder());
    kommune = new Provekommune(r.db, kommuner.get('3301') ?? 0, '3301');
  });
  afterAll(() => slett());

  it.each(INDIKATORER.map((i) => i.id))('%s: the parts are the whole', async (id) => {
    await kjor(kommune, {}, async (k, aar) => {
      const antall = (await k.ider(id, aar)).teller?.length;
      const svar = await k.fordeling(id, aar);
      const sum = (deler: readonly { antall: number }[]): number => deler.reduce((s, d) => s + d.antall, 0);
      expect(sum(svar?.maalgrupper ?? [])).toBe(antall);
      if (!svar?.alder) return;
      expect(sum(svar.alder)).toBe(sum(svar.kryss ?? []));
      if (id !== '5.1') expect(sum(svar.alder)).toBe(antall);
    });
  });

  it('5.1: ages are those of the households that lease', async () => {
    const [husstander, ventet] = await kjor(kommune, {}, async (k, aar) => {
      const svar = await k.fordeling('5.1', aar);
      const leier = await k.rader({ id: 'A6', aar, sett: 'teller', perSide: 1000 });
      return [svar?.kryss?.reduce((s, d) => s + d.antall, 0), new Set(leier.rader.map((r) => r.husstandId)).size];
    });
    expect(husstander).toBe(ventet);
  });
});

it('a correction later: the parts too are as they were', async () => {
  const kommune = await register().enKommune();
  const gruppe = await kommune.skriv(async (b) => {
    const husstand = await enHusstand(b);
    await etLeieforhold(b, { husstand, fom: '2020-01-01' });
    return enMaalgruppe(b, husstand, 'eldre');
  });
  const kjentPer = await kommune.tidspunkt();
  await kommune.skriv((b) => rett(b, gruppe, { maalgruppe: 'flyktning' }));
  const les = async (per?: string): Promise<unknown> =>
    kjor(kommune, { kjentPer: per }, async (k, aar) => (await k.fordeling('5.1', aar))?.maalgrupper);
  expect(await les()).toEqual([{ gruppe: 'flyktning', antall: 1 }]);
  expect(await les(kjentPer)).toEqual([{ gruppe: 'eldre', antall: 1 }]);
});
