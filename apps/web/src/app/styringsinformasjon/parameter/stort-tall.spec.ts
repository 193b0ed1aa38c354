import { stortTall } from './stort-tall';

const p = {
  aar: 2024,
  verdi: 11,
  teller: 11,
  nevner: null,
  svar: null,
  enhet: 'antall',
  radslag: 'husstand',
  antallTeller: 11,
  antallNevner: null,
  antallUtenfor: null,
} as const;
const s = (t: string): string => t.replaceAll('\u202f', ' ');

describe('stortTall', () => {
  it('says what is counted', () => {
    expect(stortTall('nb', p)).toEqual({ tall: '11', ved: 'husstander i 2024', stort: true });
    expect(stortTall('nn', { ...p, verdi: 1, antallTeller: 1 }).ved).toBe('husstand i 2024');
  });
  it('says what a share is a share of', () => {
    const andel = {
      ...p,
      enhet: 'prosent',
      verdi: 75,
      teller: 6,
      nevner: 8,
      antallTeller: 6,
      antallNevner: 8,
      antallUtenfor: 2,
    } as const;
    expect(s(stortTall('nb', andel).tall)).toBe('75 %');
    expect(stortTall('nb', andel).ved).toBe('6 av 8 husstander i 2024');
    expect(stortTall('nb', { ...andel, antallUtenfor: null }).ved).toBe('6 av 8 i 2024');
    expect(s(stortTall('nb', { ...andel, radslag: 'tilsagn', teller: 60_000, nevner: 80_000 }).ved)).toBe(
      '60 000 kr av 80 000 kr i 2024',
    );
  });
  it('says nothing of rows for a median or a rate', () => {
    expect(stortTall('nb', { ...p, enhet: 'dager', verdi: 41.5, teller: null }).ved).toBe('i 2024');
    expect(stortTall('nb', { ...p, verdi: 15.8, teller: 40, antallTeller: 40 }).ved).toBe('i 2024');
  });
  it('shows an answer in words', () =>
    expect(stortTall('nb', { ...p, verdi: null, svar: 'Rutinen er under arbeid' })).toEqual({
      tall: 'Rutinen er under arbeid',
      ved: 'i 2024',
      stort: false,
    }));
});
