import { lastPakke, nyttRegister, Provekommune, type Proveregister } from '@tak/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KOSTRA13, parameterIder } from './index';
import { kjor } from './prove/prove';

const EKSEMPEL = join(__dirname, '../../../eksempel');

interface Fasit {
  readonly kommunenummer: string;
  readonly aar: number;
  readonly parametere: readonly {
    readonly id: string;
    readonly teller: number | null;
    readonly nevner: number | null;
    readonly verdi: number | null;
    readonly tellerIder: readonly string[] | null;
    readonly nevnerIder: readonly string[] | null;
  }[];
  readonly kostra13: Readonly<Record<string, number | Readonly<Record<string, number>> | null>>;
}

const fasiter = readdirSync(EKSEMPEL)
  .filter((navn) => /^fasit-.*\.json$/.test(navn))
  .map((navn): [string, Fasit] => [navn, JSON.parse(readFileSync(join(EKSEMPEL, navn), 'utf8')) as Fasit]);

/** The answers were worked out by others from the specification: ids and counts exactly, values within 1e-9. */
describe('the example package', () => {
  let register: Proveregister;
  let kommuner: Map<string, number>;

  beforeAll(async () => {
    register = await nyttRegister();
    kommuner = await lastPakke(register.db, join(EKSEMPEL, 'liten'), parameterIder());
  });
  afterAll(() => register.slett());

  const kommunen = (nummer: string): Provekommune => new Provekommune(register.db, kommuner.get(nummer) ?? 0, nummer);

  it('has its six answers', () => expect(fasiter).toHaveLength(6));

  it.each(fasiter)('%s: numbers and ids', async (_navn, fasit) => {
    const svar = await kjor(kommunen(fasit.kommunenummer), { aar: fasit.aar }, async (k, aar) => {
      const tall = new Map((await k.alle()).map((r) => [r.id, r]));
      const ut = [];
      for (const { id } of fasit.parametere) {
        const { teller: tellerIder, nevner: nevnerIder } = await k.ider(id, aar);
        const { teller, nevner, verdi } = tall.get(id) ?? {};
        ut.push({ id, teller, nevner, verdi, tellerIder, nevnerIder });
      }
      return ut;
    });
    expect(svar.map(utenVerdi)).toEqual(fasit.parametere.map(utenVerdi));
    for (const [i, p] of fasit.parametere.entries()) {
      if (p.verdi === null) expect([p.id, svar[i]?.verdi]).toEqual([p.id, null]);
      else expect(Math.abs((svar[i]?.verdi ?? NaN) - p.verdi)).toBeLessThan(1e-9);
    }
  });

  it.each(fasiter)('%s: KOSTRA form 13', async (_navn, fasit) => {
    const skjema = await kjor(kommunen(fasit.kommunenummer), { aar: fasit.aar }, (k) => k.kostra13());
    expect(Object.keys(fasit.kostra13).sort()).toEqual(KOSTRA13.map((f) => f.felt).sort());
    for (const { felt, verdi } of skjema) {
      const ventet = fasit.kostra13[felt];
      if (ventet !== null && typeof ventet === 'object')
        expect([felt, utenNull(verdi)]).toEqual([felt, utenNull(ventet)]);
      else if (ventet === null) expect([felt, verdi]).toEqual([felt, null]);
      else expect([felt, Math.abs(Number(verdi ?? NaN) - Number(ventet)) < 1e-9]).toEqual([felt, true]);
    }
  });
});

const utenVerdi = ({ verdi: _, ...resten }: { readonly verdi?: unknown }): unknown => resten;

/** Groups with none are left out on both sides. */
const utenNull = (verdi: unknown): unknown =>
  verdi === null || typeof verdi !== 'object'
    ? verdi
    : Object.fromEntries(Object.entries(verdi).filter(([, antall]) => antall !== 0));
