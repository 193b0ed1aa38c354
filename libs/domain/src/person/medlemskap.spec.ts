import fc from 'fast-check';
import { plussDager, somDato } from '../felles/dato';
import { endreMedlemskap, harDagFelles, nyHusstand, slaaSammenSpenn, utenHovedperson, utenom } from './medlemskap';

const m = (personId: number, rolle: string, fom: string, tom: string | null = null) => ({ personId, rolle, fom, tom });
const KARI = m(1, 'hovedperson', '2020-01-01');
const BARN = m(2, 'barn', '2020-01-01');

describe('a new household', () => {
  it('has exactly one hovedperson on its first day', () => {
    expect(nyHusstand([KARI, BARN]).ok).toBe(true);
    expect(nyHusstand([BARN])).toEqual({ ok: false, grunn: 'ingen_hovedperson' });
    expect(nyHusstand([BARN, { ...KARI, fom: '2020-01-02' }])).toEqual({ ok: false, grunn: 'ingen_hovedperson' });
    expect(nyHusstand([KARI, m(3, 'hovedperson', '2021-01-01')])).toEqual({ ok: false, grunn: 'to_hovedpersoner' });
    expect(nyHusstand([KARI, m(1, 'annen', '2021-01-01')])).toEqual({ ok: false, grunn: 'overlapper' });
    expect(nyHusstand([])).toEqual({ ok: false, grunn: 'ingen_hovedperson' });
  });
});

describe('a membership that changes', () => {
  const alle = [KARI, BARN];
  const endre = (endring: Parameters<typeof endreMedlemskap>[2], noekkel = { personId: 2, fom: '2020-01-01' }) =>
    endreMedlemskap(alle, noekkel, endring);

  it('ends, is corrected, gets a new role from a day, or never was', () => {
    expect(endre({ tom: '2024-05-01' })).toEqual({ ok: true, verdi: [KARI, { ...BARN, tom: '2024-05-01' }] });
    expect(endre({ rolle: 'samvaersbarn', nyFom: '2020-02-01' })).toEqual({
      ok: true,
      verdi: [KARI, m(2, 'samvaersbarn', '2020-02-01')],
    });
    expect(endre({ rolle: 'annen', nyRolleFra: '2023-01-01' })).toEqual({
      ok: true,
      verdi: [KARI, { ...BARN, tom: '2022-12-31' }, m(2, 'annen', '2023-01-01')],
    });
    expect(endre({ feilregistrert: true })).toEqual({ ok: true, verdi: [KARI] });
  });

  it.each([
    [{ tom: '2019-12-31' }, 'tom_for_fom'],
    [{ rolle: 'annen', nyRolleFra: '2020-01-01' }, 'tom_for_fom'],
    [{ rolle: 'hovedperson' }, 'to_hovedpersoner'],
  ] as const)('%j is refused', (endring, grunn) => {
    expect(endre(endring)).toEqual({ ok: false, grunn });
  });

  it('is refused when it is not there', () => {
    expect(endre({ tom: null }, { personId: 2, fom: '2020-01-02' })).toEqual({ ok: false, grunn: 'finnes_ikke' });
  });

  it('one day is a membership, and the day after is another’s', () => {
    expect(endre({ tom: '2020-01-01' }).ok).toBe(true);
    expect(
      endreMedlemskap([KARI, m(3, 'hovedperson', '2025-01-01', '2025-01-01')], KARI, { tom: '2024-12-31' }).ok,
    ).toBe(true);
    expect(endreMedlemskap([KARI, m(3, 'hovedperson', '2025-01-01')], KARI, { tom: '2025-01-01' }).ok).toBe(false);
  });
});

describe('days without hovedperson', () => {
  it('are those with somebody in the household and nobody to lead it', () => {
    expect(utenHovedperson([KARI, BARN])).toEqual([]);
    expect(utenHovedperson([{ ...KARI, tom: '2024-01-31' }, BARN])).toEqual([{ fom: '2024-02-01', tom: null }]);
    expect(
      utenHovedperson([
        { ...KARI, tom: '2024-01-31' },
        BARN,
        m(3, 'hovedperson', '2024-03-01'),
        m(4, 'annen', '2024-02-10'),
      ]),
    ).toEqual([{ fom: '2024-02-01', tom: '2024-02-29' }]);
    expect(utenHovedperson([{ ...KARI, tom: '2024-01-31' }])).toEqual([]);
  });
});

const dag = fc.integer({ min: 0, max: 60 }).map((n) => plussDager(somDato('2024-01-01'), n));
const spenn = fc
  .tuple(dag, fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }))
  .map(([fom, antall]) => ({ fom: String(fom), tom: antall === null ? null : String(plussDager(fom, antall)) }));
const DAGER = Array.from({ length: 100 }, (_, n) => String(plussDager(somDato('2024-01-01'), n)));
const paa = (s: readonly { fom: string; tom: string | null }[], d: string) =>
  s.some((x) => harDagFelles(x, { fom: d, tom: d }));

describe('spans', () => {
  it('put together hold the same days, and none touch', () => {
    fc.assert(
      fc.property(fc.array(spenn, { maxLength: 6 }), (alle) => {
        const ut = slaaSammenSpenn(alle);
        for (const d of DAGER) expect(paa(ut, d)).toBe(paa(alle, d));
        expect(slaaSammenSpenn(ut)).toEqual(ut);
      }),
    );
  });

  it('taken out of another leave the days that are its own', () => {
    fc.assert(
      fc.property(spenn, fc.array(spenn, { maxLength: 4 }), (en, andre) => {
        const ut = utenom(en, andre);
        for (const d of DAGER) expect(paa(ut, d)).toBe(paa([en], d) && !paa(andre, d));
      }),
    );
  });
});
