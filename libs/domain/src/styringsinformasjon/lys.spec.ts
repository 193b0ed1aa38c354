import { maalForKommune, settLys, type Katalogmaal, type Lysgrunnlag, type Maal } from './lys';

const maal = (m: Partial<Maal> = {}): Maal => ({
  operator: '>=',
  verdi: 50,
  retning: 'opp',
  frist: null,
  eget: false,
  kommunemaal: 'direkte',
  tekst: 'Minst 50 %',
  ...m,
});
const lys = (g: Partial<Lysgrunnlag>) =>
  settLys({ maal: maal(), aar: 2024, verdi: 50, basis: null, basisaar: null, ...g });

describe('settLys', () => {
  it.each([
    ['opp, at the target', {}, 50, 'gronn'],
    ['opp, above', {}, 51, 'gronn'],
    ['ned, at the target', { operator: '=', verdi: 0, retning: 'ned' }, 0, 'gronn'],
    ['ned, below', { operator: '<=', verdi: 10, retning: 'ned' }, 9, 'gronn'],
    ['ned, above zero', { operator: '=', verdi: 0, retning: 'ned' }, 1, 'rod'],
    ['no direction, by the operator', { operator: '=', verdi: 5, retning: 'ingen' }, 5, 'gronn'],
    ['no direction, missed', { operator: '=', verdi: 5, retning: 'ingen' }, 9, 'rod'],
  ] as const)('%s', (_, m, verdi, farge) => expect(lys({ maal: maal(m), verdi }).farge).toBe(farge));

  it.each([
    ['opp, forward', {}, 30, 40, 'gul', 'bedre_enn_basis'],
    ['opp, standing still', {}, 30, 30, 'rod', 'ikke_bedre_enn_basis'],
    ['opp, backward', {}, 30, 20, 'rod', 'ikke_bedre_enn_basis'],
    ['opp, close to the target and yet backward', {}, 49, 48, 'rod', 'ikke_bedre_enn_basis'],
    ['ned, forward', { operator: '=', verdi: 0, retning: 'ned' }, 14, 11, 'gul', 'bedre_enn_basis'],
    ['ned, backward', { operator: '=', verdi: 0, retning: 'ned' }, 11, 14, 'rod', 'ikke_bedre_enn_basis'],
    ['the base stood at the target', { operator: '=', verdi: 0, retning: 'ned' }, 0, 3, 'rod', 'ikke_bedre_enn_basis'],
  ] as const)('with a base year: %s', (_, m, basis, verdi, farge, grunn) =>
    expect(lys({ maal: maal(m), basis, basisaar: 2014, verdi })).toMatchObject({ farge, grunn, basis, basisaar: 2014 }),
  );

  it.each([
    [45, 'gul', 'naer_maal'],
    [44.99, 'rod', 'langt_fra_maal'],
  ] as const)('without a base year: %d', (verdi, farge, grunn) =>
    expect(lys({ verdi })).toMatchObject({ farge, grunn }),
  );

  it('gives none where the target is national', () => {
    for (const kommunemaal of ['nasjonal sum', 'andel kommuner'] as const)
      expect(lys({ maal: maal({ kommunemaal }) })).toMatchObject({ farge: null, grunn: 'nasjonalt_maal' });
    expect(lys({ maal: maal({ kommunemaal: 'nasjonal sum', eget: true }) }).farge).toBe('gronn');
  });

  it('gives none in the years after the deadline, unless the target is the own', () => {
    expect(lys({ maal: maal({ frist: 2020 }), aar: 2020 }).farge).toBe('gronn');
    expect(lys({ maal: maal({ frist: 2020 }), aar: 2021 })).toMatchObject({ farge: null, grunn: 'frist_passert' });
    expect(lys({ maal: maal({ frist: 2020, eget: true }), aar: 2021 }).farge).toBe('gronn');
  });

  it('gives none without a target, and none where it is not said whom it is for', () => {
    expect(lys({ maal: null })).toMatchObject({ farge: null, grunn: 'intet_maal' });
    expect(lys({ maal: maal({ kommunemaal: null }) })).toMatchObject({ farge: null, grunn: 'intet_maal' });
  });

  it('is grey without data, without a target that can be worked out, and when it cannot be trusted', () => {
    for (const g of [{ verdi: null }, { maal: maal({ verdi: null }) }, { ikkeTilAaStolePaa: true }])
      expect(lys(g)).toMatchObject({ farge: 'graa', grunn: 'ingen_data' });
  });
});

describe('maalForKommune', () => {
  const katalog = (m: Partial<Katalogmaal> = {}): Katalogmaal => ({
    tekst: '10 % flere',
    operator: '>=',
    verdi: 10,
    relativ: true,
    retning: 'opp',
    basisaar: 2014,
    frist: 2020,
    frist_type: 'innen',
    kommunemaal: 'direkte',
    ...m,
  });

  it('works a relative target out from the own base year', () => {
    expect(maalForKommune(katalog(), 200, true)?.verdi).toBeCloseTo(220, 9);
    expect(maalForKommune(katalog({ verdi: -30, operator: '<=', retning: 'ned' }), 5000, true)?.verdi).toBeCloseTo(
      3500,
      9,
    );
    expect(maalForKommune(katalog(), null, true)?.verdi).toBeNull();
  });

  it('has no figure where the base is nothing, or where all municipalities are counted and not this one', () => {
    expect(maalForKommune(katalog(), 0, true)?.verdi).toBeNull();
    expect(maalForKommune(katalog({ verdi: -30, operator: '<=', retning: 'ned' }), 0, true)?.verdi).toBe(0);
    expect(maalForKommune(katalog({ kommunemaal: 'andel kommuner' }), 2, true)?.verdi).toBeNull();
  });

  it('compounds a yearly growth to the deadline, as the catalogue does (1 208 kroner becomes 1 619)', () => {
    expect(Math.round(maalForKommune(katalog({ verdi: 5, frist_type: 'årlig' }), 1208, true)?.verdi ?? 0)).toBe(1619);
  });

  it('has no deadline where the year is a beginning', () => {
    expect(maalForKommune(katalog({ frist: 2017, frist_type: 'fra' }), 1, true)?.frist).toBeNull();
  });

  it('is nobody’s own where the municipality answers in another unit', () => {
    expect(maalForKommune(katalog(), 1, false)?.kommunemaal).toBe('andel kommuner');
  });

  it('is null without a figure', () => {
    expect(maalForKommune(null, null, true)).toBeNull();
    expect(maalForKommune(katalog({ operator: null, verdi: null }), 1, true)).toBeNull();
  });
});
