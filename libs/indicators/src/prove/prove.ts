import { nyttRegister, type Provekommune, type Proveregister, type Skriver } from '@tak/testing';
import { forbered, indikator, KOSTRA13, type Kjoring } from '../index';

/** What must come out: the sender's ids in order of code point, and the number where it is not just their count. */
export interface Fasit {
  readonly teller: readonly string[];
  /** Left out where the number has no set as denominator. */
  readonly nevner?: readonly string[];
  readonly verdi?: unknown;
}

/** One small register and what the number is in it. */
export interface Tilfelle extends Fasit {
  readonly navn: string;
  readonly gitt: (b: Skriver) => Promise<unknown>;
  readonly aar?: number;
  /** Day of knowledge. */
  readonly dag?: string;
}

export interface Rettelse<T> {
  readonly gitt: (b: Skriver) => Promise<T>;
  readonly rett: (b: Skriver, gitt: T) => Promise<unknown>;
  readonly foer: Fasit;
  readonly etter: Fasit;
  readonly aar?: number;
  readonly dag?: string;
}

/** A leap year, so that every case may use 29 February. */
const AAR = 2024;
/** Many small registers on a machine that may be busy. */
jest.setTimeout(120_000);
/** Long after the year: nothing runs into the day of knowledge unless a case says so. */
const DAG = '2026-06-01';

export interface Valg {
  readonly aar?: number | undefined;
  /** Years to count besides, when several are wanted at once. */
  readonly flere?: readonly number[];
  readonly dag?: string | undefined;
  readonly kjentPer?: string | undefined;
}

/** A run of the numbers of one municipality, today or as known at a moment. */
export function kjor<T>(
  kommune: Provekommune,
  { aar = AAR, flere = [], dag = DAG, kjentPer }: Valg,
  fn: (k: Kjoring, aar: number) => Promise<T>,
): Promise<T> {
  return kommune.les(
    (tx) =>
      fn(
        forbered((sql, params) => tx.query(sql, params), {
          aar: [aar, ...flere],
          kommuner: [kommune.kommuneId],
          dag,
          kjentPer: kjentPer ?? null,
        }),
        aar,
      ),
    { dag, kjentPer: kjentPer ?? null },
  );
}

/** One database for a test file. */
export function registeret(): () => Proveregister {
  let register: Proveregister | undefined;
  beforeAll(async () => {
    register = await nyttRegister();
  });
  afterAll(() => register?.slett());
  return () => {
    if (!register) throw new Error('the register is there first when the tests run');
    return register;
  };
}

/** Every case in a municipality of its own. */
export function prov(id: string, register: () => Proveregister, tilfeller: readonly Tilfelle[]): void {
  it.each(tilfeller.map((t) => [t.navn, t] as const))(`${id}: %s`, async (_navn, t) => {
    const kommune = await register().enKommune();
    await kommune.skriv(t.gitt);
    expect(await svaret(kommune, id, t)).toEqual(ventet(id, t.aar ?? AAR, t));
  });
}

/** The number changes today, and is exactly what it was as known before the correction. */
export function provRettet<T>(id: string, register: () => Proveregister, r: Rettelse<T>): void {
  it(`${id}: corrected later, and as known before the correction`, async () => {
    const kommune = await register().enKommune();
    const foerAlt = await kommune.tidspunkt();
    const gitt = await kommune.skriv(r.gitt);
    const kjentPer = await kommune.tidspunkt();
    const aar = r.aar ?? AAR;
    expect(await svaret(kommune, id, r)).toEqual(ventet(id, aar, r.foer));
    await kommune.skriv((b) => r.rett(b, gitt));
    expect(await svaret(kommune, id, r)).toEqual(ventet(id, aar, r.etter));
    expect(await svaret(kommune, id, { ...r, kjentPer })).toEqual(ventet(id, aar, r.foer));
    const tomt = await svaret(kommune, id, { ...r, kjentPer: foerAlt });
    expect(tomt.teller).toEqual([]);
  });
}

const ER_FELT: ReadonlySet<string> = new Set(KOSTRA13.map((f) => f.felt));

interface Svar {
  readonly teller: readonly string[] | null;
  readonly nevner: readonly string[] | null;
  readonly rader: readonly string[];
  readonly utenfor: readonly string[] | null;
  readonly verdi: unknown;
}

/** The number by every way it can be read: ids, rows, rows outside, total. */
async function svaret(kommune: Provekommune, id: string, valg: Valg): Promise<Svar> {
  return kjor(kommune, valg, async (k, aar) => {
    const { teller, nevner } = await k.ider(id, aar);
    const { rader, antall } = await k.rader({ id, aar, sett: 'teller', perSide: 1000 });
    const utenfor = await k.rader({ id, aar, sett: 'utenfor', perSide: 1000 });
    expect(antall).toBe(rader.length);
    const [resultat] = await k.utvalg([id]);
    const felt = ER_FELT.has(id) ? (await k.kostra13()).find((f) => f.felt === id) : undefined;
    return {
      teller,
      nevner,
      rader: rader.map((r) => r.id).sort(),
      utenfor: nevner && indikator(id, aar)?.delAvNevner !== false ? utenfor.rader.map((r) => r.id).sort() : null,
      verdi: felt ? felt.verdi : resultat?.verdi,
    };
  });
}

function ventet(id: string, aar: number, { teller, nevner, verdi }: Fasit): Svar {
  const i = indikator(id, aar);
  const felt = KOSTRA13.find((f) => f.felt === id);
  if (!i && !felt) throw new Error(`no such number: ${id}`);
  const harNevner = i !== undefined && i.nevner !== null;
  if (harNevner !== (nevner !== undefined))
    throw new Error(`${id}: the case must ${harNevner ? '' : 'not '}have nevner`);
  const del = harNevner && i.delAvNevner !== false;
  const utenVerdi = i?.regning === 'andel' && nevner ? andel(teller.length, nevner.length) : teller.length;
  return {
    teller,
    nevner: nevner ?? null,
    rader: teller,
    utenfor: del ? (nevner ?? []).filter((n) => !teller.includes(n)) : null,
    verdi: verdi === undefined ? utenVerdi : verdi,
  };
}

const andel = (teller: number, nevner: number): number | null => (nevner === 0 ? null : (teller * 100) / nevner);
