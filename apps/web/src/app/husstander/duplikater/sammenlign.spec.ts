import { enHusstand, etMedlem } from '../prove/en-husstand';
import { maalgruppekrasj, sammenlign } from './sammenlign';

const gruppe = (maalgruppe: string, fom: string) => ({ maalgruppe, fom });

describe('two households side by side', () => {
  it('has the same rows in the same order, and says nothing of what there is none of', () => {
    const a = enHusstand({
      medlemmer: [etMedlem({ fodselsnummerMaskert: '120490 *****' })],
      maalgrupper: [gruppe('flyktning', '2022-01-01')],
    });
    const b = enHusstand({
      soknader: [{ eksternId: 'S1', mottatt: '2024-05-01', type: 'ny', vedtaksdato: null, utfall: null }],
    });
    expect(sammenlign('nb', a, b)).toEqual([
      {
        hva: 'medlemmer',
        a: ['Ada Lia, født 12.04.1990, 120490 *****, hovedperson, 01.01.2020–pågår'],
        b: ['Ada Lia, født 12.04.1990, hovedperson, 01.01.2020–pågår'],
      },
      { hva: 'leieforhold', a: [], b: [] },
      { hva: 'opphold', a: [], b: [] },
      { hva: 'soknader', a: [], b: ['Ny bolig, 01.05.2024'] },
      { hva: 'maalgrupper', a: ['Flyktning, 01.01.2022–pågår'], b: [] },
    ]);
  });

  it('clashes only where both have a target group from one day, and not the same', () => {
    const med = (...maalgrupper: ReturnType<typeof gruppe>[]) => enHusstand({ maalgrupper });
    const en = med(gruppe('flyktning', '2022-01-01'), gruppe('eldre', '2024-01-01'));
    expect(maalgruppekrasj(en, med(gruppe('eldre', '2022-01-01')))).toBe(true);
    expect(maalgruppekrasj(en, med(gruppe('flyktning', '2022-01-01')))).toBe(false);
    expect(maalgruppekrasj(en, med(gruppe('eldre', '2023-01-01')))).toBe(false);
  });
});
