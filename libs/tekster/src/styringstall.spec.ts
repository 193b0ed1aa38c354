import type { Lys, Maal } from '@tak/domain';
import { funn } from './styringsfunn';
import { endring, lysregel, maalverdi, verdiMedEnhet } from './styringstall';

const s = (t: string | null): string | null => t?.replaceAll('\u202f', ' ') ?? null;

describe('verdiMedEnhet', () => {
  it('writes each unit as people read it', () => {
    expect(s(verdiMedEnhet('nb', 73.2353, 'prosent'))).toBe('73,2 %');
    expect(s(verdiMedEnhet('nb', 70, 'prosent'))).toBe('70 %');
    expect(s(verdiMedEnhet('nb', 1234, 'antall'))).toBe('1 234');
    expect(verdiMedEnhet('nb', 15.83, 'antall')).toBe('15,8');
    expect(verdiMedEnhet('nb', 1, 'ja/nei')).toBe('Ja');
    expect(verdiMedEnhet('nn', 41.5, 'dager')).toBe('41,5 dagar');
    expect(verdiMedEnhet('nb', 4.25, 'år')).toBe('4,3 år');
  });
});

describe('endring', () => {
  it('is signed, and in percentage points for shares', () => {
    expect(endring('nb', 11, 14, 'antall')).toBe('−3');
    expect(endring('nb', 73.2, 70, 'prosent')).toBe('+3,2 prosentpoeng');
    expect(endring('nn', 11, 11, 'antall')).toBe('uendra');
  });
  it('says nothing without both years', () => expect(endring('nb', 11, null, 'antall')).toBeNull());
});

describe('maalverdi', () => {
  it('has a direction where it needs one', () => {
    expect(s(maalverdi('nb', { operator: '>=', verdi: 55 }, 'prosent'))).toBe('minst 55 %');
    expect(maalverdi('nn', { operator: '<=', verdi: 3 }, 'antall')).toBe('høgst 3');
    expect(maalverdi('nb', { operator: '<=', verdi: 0 }, 'antall')).toBe('0');
    expect(s(maalverdi('nb', { operator: '>=', verdi: 100 }, 'prosent'))).toBe('100 %');
  });
  it('is nothing where the target is no municipality own', () => {
    expect(maalverdi('nb', { operator: '>=', verdi: 10, kommunemaal: 'andel kommuner' }, 'ja/nei')).toBeNull();
    expect(maalverdi('nn', { operator: '>=', verdi: 2000, kommunemaal: 'nasjonal sum' }, 'antall')).toBeNull();
    expect(maalverdi('nb', { operator: '>=', verdi: 20, kommunemaal: 'nasjonal sum', eget: true }, 'antall')).toBe(
      'minst 20',
    );
  });
});

describe('lysregel', () => {
  const maal: Maal = {
    operator: '<=',
    verdi: 0,
    retning: 'ned',
    frist: 2027,
    eget: true,
    kommunemaal: null,
    tekst: '',
  };
  const lys = (l: Partial<Lys>): Lys => ({
    farge: 'rod',
    grunn: 'ikke_bedre_enn_basis',
    maalverdi: 0,
    basis: 9,
    basisaar: 2022,
    ...l,
  });
  const felles = { maal, verdi: 11, ifjor: 14, aar: 2026, enhet: 'antall' };

  it('says number, target, last year and how far from the base year', () => {
    expect(lysregel('nb', { ...felles, lys: lys({}) })).toBe(
      '11, målet er 0; i fjor 14. Basisåret 2022 var 9, så vi er 2 lenger unna.',
    );
    expect(lysregel('nn', { ...felles, verdi: 4, lys: lys({ farge: 'gul', grunn: 'bedre_enn_basis' }) })).toBe(
      '4, målet er 0; i fjor 14. Basisåret 2022 var 9, så vi er 5 nærare.',
    );
  });
  it('says why there is no light', () => {
    const uten = { farge: null, maalverdi: null, basis: null, basisaar: null } as const;
    expect(lysregel('nb', { ...felles, lys: lys({ ...uten, grunn: 'nasjonalt_maal' }) })).toBe(
      'Nasjonalt mål, gjelder ikke én kommune',
    );
    expect(lysregel('nb', { ...felles, lys: lys({ ...uten, grunn: 'frist_passert' }) })).toBe(
      'Fristen for målet var 2027',
    );
  });
  it('says what is missing when the light is grey', () => {
    expect(lysregel('nb', { ...felles, verdi: null, lys: lys({ farge: 'graa', grunn: 'ingen_data' }) })).toBe(
      'Ingen tall for 2026',
    );
    expect(lysregel('nb', { ...felles, lys: lys({ farge: 'graa', grunn: 'ingen_data', maalverdi: null }) })).toBe(
      'Målet regnes fra 2022, og det året har ikke noe tall',
    );
  });
});

describe('funn', () => {
  const g = { id: '2.2', enhet: 'antall', aar: 2026, verdi: 11, ifjor: 14, foreloepig: false };
  it('is a comparison in the unit own words', () => {
    expect(funn('nb', g)).toBe('Færre over tre måneder enn i fjor');
    expect(funn('nb', { ...g, id: '6.1', enhet: 'prosent', verdi: 48, ifjor: 44 })).toBe(
      'Høyere andel tilgjengelig for rullestol enn i fjor',
    );
    expect(funn('nn', { ...g, id: 'T.5', enhet: 'dager', verdi: 40, ifjor: 40.02 })).toBe(
      'Like lang ventetid som i fjor',
    );
    expect(funn('nb', { ...g, id: 'X', verdi: 15 })).toBe('Flere enn i fjor');
  });
  it('says so when the year is running, or when there is nothing to compare', () => {
    expect(funn('nb', { ...g, foreloepig: true })).toBe('Færre over tre måneder enn i fjor, så langt i 2026');
    expect(funn('nb', { ...g, ifjor: null })).toBe('Ingen tall i fjor å sammenligne med');
    expect(funn('nb', { ...g, id: '5.7', enhet: 'ja/nei', verdi: 1, ifjor: 0 })).toBe('Ja, ikke som i fjor');
  });
});
