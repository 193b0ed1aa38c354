import { enHusstand, etMedlem } from '../prove/en-husstand';
import { medlemskapet, utenHovedpersonFra } from './medlemshandling';

const ada = etMedlem();
const bo = etMedlem({ personId: 2, rolle: 'partner' });

describe('a membership', () => {
  it('is found again by its first day, and by its person when that day was put right', () => {
    const naa = enHusstand({ medlemmer: [etMedlem({ fom: '2019-01-01', tom: '2019-12-31' }), ada, bo] });
    expect(medlemskapet(naa, ada)).toBe(naa.medlemmer[1]);
    expect(medlemskapet(enHusstand({ medlemmer: [etMedlem({ fom: '2020-02-01' })] }), ada)?.fom).toBe('2020-02-01');
    expect(medlemskapet(enHusstand({ medlemmer: [bo] }), ada)).toBeNull();
  });

  it.each([
    [{ tom: '2026-02-01' }, '2026-02-02'],
    [{ tom: null }, null],
    [{ feilregistrert: true }, '2020-01-01'],
    [{ rolle: 'partner', nyRolleFra: '2025-05-01' }, '2025-05-01'],
    [{ nyFom: '2019-01-01' }, null],
    // The rules refuse it: nothing to warn of.
    [{ tom: '2019-12-31' }, null],
  ])('that becomes %j leaves the household without hovedperson from %s', (endring, fra) => {
    const kommando = { personId: ada.personId, fom: ada.fom, ...endring };
    expect(utenHovedpersonFra(enHusstand({ medlemmer: [ada, bo] }), kommando)).toBe(fra);
  });

  it('of somebody else does not, nor are days told of that were so before', () => {
    const borte = { personId: 2, fom: bo.fom, feilregistrert: true };
    expect(utenHovedpersonFra(enHusstand({ medlemmer: [ada, bo] }), borte)).toBeNull();
    const uten = enHusstand({ medlemmer: [bo, etMedlem({ personId: 3, rolle: 'annen' })] });
    expect(utenHovedpersonFra(uten, borte)).toBeNull();
  });
});
