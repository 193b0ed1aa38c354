import { enHusstand, etMedlem } from '../prove/en-husstand';
import { blirUtenHovedperson, medlemskapet } from './medlemshandling';

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
    ['flyttet_ut', 'hovedperson', '2026-02-01', true],
    ['flyttet_ut', 'hovedperson', null, false],
    ['feilregistrert', 'hovedperson', null, true],
    ['ny_rolle', 'partner', null, true],
    ['retting', 'hovedperson', null, false],
    ['retting', 'annen', null, true],
    [null, 'hovedperson', null, false],
  ] as const)('%s as %s until %s leaves the household without hovedperson: %s', (handling, rolle, tom, uten) => {
    expect(blirUtenHovedperson(enHusstand({ medlemmer: [ada, bo] }), ada, { handling, rolle, tom })).toBe(uten);
  });

  it('of somebody else, or where another is hovedperson, does not', () => {
    const borte = { handling: 'feilregistrert', rolle: null, tom: null } as const;
    expect(blirUtenHovedperson(enHusstand({ medlemmer: [ada, bo] }), bo, borte)).toBe(false);
    const to = enHusstand({ medlemmer: [ada, etMedlem({ personId: 2 })] });
    expect(blirUtenHovedperson(to, ada, borte)).toBe(false);
  });
});
