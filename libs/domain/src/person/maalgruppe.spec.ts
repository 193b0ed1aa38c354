import { endreMaalgruppe } from './maalgruppe';

const RADER = [
  { maalgruppe: 'flyktning', fom: '2020-01-01' },
  { maalgruppe: 'andre_problemer', fom: '2024-01-01' },
];

describe('the target group of a household', () => {
  it('is another from a day', () => {
    expect(endreMaalgruppe(RADER, { slag: 'endring', maalgruppe: 'eldre', fom: '2025-01-01' })).toEqual({
      ok: true,
      verdi: [...RADER, { maalgruppe: 'eldre', fom: '2025-01-01' }],
    });
  });
  it('was wrong: another, from another day, or never', () => {
    const rett = (maalgruppe: string | null, fom: string) =>
      endreMaalgruppe(RADER, { slag: 'retting', maalgruppe, fom, gjelderFra: '2024-01-01' });
    expect(rett('eldre', '2024-01-01')).toEqual({
      ok: true,
      verdi: [RADER[0], { maalgruppe: 'eldre', fom: '2024-01-01' }],
    });
    expect(rett('eldre', '2023-01-01')).toEqual({
      ok: true,
      verdi: [RADER[0], { maalgruppe: 'eldre', fom: '2023-01-01' }],
    });
    expect(rett(null, '2024-01-01')).toEqual({ ok: true, verdi: [RADER[0]] });
    expect(rett('eldre', '2020-01-01')).toEqual({ ok: false, grunn: 'to_maalgrupper' });
  });
  it.each([
    [{ slag: 'endring', maalgruppe: 'eldre', fom: '2024-01-01' }, 'to_maalgrupper'],
    [{ slag: 'endring', maalgruppe: null, fom: '2025-01-01' }, 'mangler_maalgruppe'],
    [{ slag: 'retting', maalgruppe: 'eldre', fom: '2023-01-01' }, 'finnes_ikke'],
  ] as const)('%j is refused', (endring, grunn) => {
    expect(endreMaalgruppe(RADER, endring)).toEqual({ ok: false, grunn });
  });
});
