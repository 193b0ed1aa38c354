import { avstandstekst, radenhet, radperiode, radverdi } from './radtekst';

describe('rows of a number in words', () => {
  it('has the unit of what the row is, or of the number', () => {
    expect(radenhet('2.2', 'husstand')).toBe('doegn');
    expect(radenhet('T.1', 'leieforhold')).toBe('aar');
    expect(radenhet('5.2', 'bolig')).toBe('kroner');
  });
  it('writes the value', () => {
    expect(radverdi('nb', 95, 'doegn')).toBe('95 døgn');
    expect(radverdi('nn', 1, 'dager')).toBe('1 dag');
    expect(radverdi('nb', 68.5, 'kvm')).toBe('68,5 m²');
    expect(radverdi('nb', null, 'doegn')).toBeNull();
  });
  it('writes the distance to the boundary', () => {
    expect(avstandstekst('nb', 0, 'doegn')).toBe('på grensen');
    expect(avstandstekst('nb', 2, 'doegn')).toBe('2 døgn over');
    expect(avstandstekst('nn', -12, 'doegn')).toBe('12 døgn før');
    expect(avstandstekst('nb', -3, 'kroner')).toBe('3 m² under');
    expect(avstandstekst('nb', null, 'doegn')).toBeNull();
  });
  it('writes the period, also one that runs', () => {
    expect(radperiode('nb', { fra: '2026-09-12', til: '2026-12-12' }, 'doegn')).toBe('12.09–12.12.2026');
    expect(radperiode('nn', { fra: '2026-09-28', til: null }, 'doegn')).toBe('28.09.2026–held fram');
    expect(radperiode('nb', { fra: '2026-09-28', til: null }, 'kvm')).toBe('fra 28.09.2026');
    expect(radperiode('nb', { fra: null, til: null }, 'doegn')).toBeNull();
  });
});
