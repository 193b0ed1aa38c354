import { somDato } from '../felles/dato';
import { taptLeie } from './tapt-leie';

describe('taptLeie', () => {
  it('is one month’s rent for a whole month, however long it is', () => {
    expect(taptLeie(9000, somDato('2026-02-01'), 28)).toBe(9000);
    expect(taptLeie(9000, somDato('2026-03-01'), 31)).toBe(9000);
  });
  it('is the share of each month that the days fall in', () => {
    expect(taptLeie(9300, somDato('2026-01-30'), 4)).toBe(Math.round((9300 * 2) / 31 + (9300 * 2) / 28));
  });
  it('goes over the turn of the year', () => expect(taptLeie(3100, somDato('2025-12-31'), 32)).toBe(100 + 3100));
  it('is nothing for no days', () => expect(taptLeie(9000, somDato('2026-02-01'), 0)).toBe(0));
});
