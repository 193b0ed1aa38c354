import { sparklinje } from './sparklinje';

const serie = (...verdier: (number | null)[]) => verdier.map((verdi, i) => ({ aar: 2015 + i, verdi }));
const ramme = { maal: null, bredde: 110, hoyde: 30 };

describe('sparklinje', () => {
  it('runs from the lowest to the highest value', () => {
    expect(sparklinje({ ...ramme, serie: serie(0, 10) })?.deler).toEqual(['5.0,25.0 105.0,5.0']);
  });
  it('breaks where a year has no value, and marks a year that stands alone', () => {
    const linje = sparklinje({ ...ramme, serie: serie(1, null, 2, 3) });
    expect(linje?.deler).toHaveLength(1);
    expect(linje?.enslige).toHaveLength(1);
    expect(linje?.siste?.x).toBe(105);
  });
  it('has room for the target', () => {
    const linje = sparklinje({ ...ramme, maal: 20, serie: serie(0, 10) });
    expect(linje?.maal).toBe(5);
    expect(linje?.siste?.y).toBe(15);
  });
  it('is flat in the middle when nothing changes', () =>
    expect(sparklinje({ ...ramme, serie: serie(4, 4) })?.siste?.y).toBe(15));
  it('is nothing without values', () => expect(sparklinje({ ...ramme, serie: serie(null, null) })).toBeNull());
});
