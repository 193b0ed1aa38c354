import { soek, standardaar } from './aarsvalg';

describe('standardaar', () => {
  it('is the year being reported until June, then the running one', () => {
    expect(standardaar('2026-01-01')).toBe(2025);
    expect(standardaar('2026-06-30')).toBe(2025);
    expect(standardaar('2026-07-01')).toBe(2026);
  });
});

describe('soek', () => {
  it('leaves out what is not chosen', () =>
    expect(soek({ aar: 2024, kjentPer: null, sok: '' })).toEqual({ aar: 2024 }));
});
