import { DAG, enHusstand, etMedlem } from '../prove/en-husstand';
import { fyller18, medlemsbaner } from './medlemslinje';

const barn = (fodselsdato: string, endring = {}) =>
  etMedlem({ personId: 2, eksternId: 'P2', navn: 'Bo Lia', rolle: 'barn', fodselsdato, ...endring });

describe('members over time', () => {
  it('is a lane a person, with each role a bar and what is over told apart', () => {
    const husstand = enHusstand({
      medlemmer: [
        etMedlem({ fom: '2023-01-01' }),
        etMedlem({ rolle: 'partner', fom: '2020-01-01', tom: '2022-12-31' }),
        etMedlem({ personId: 3, navn: null, eksternId: 'P3', rolle: 'annen', fom: '2026-05-01' }),
      ],
    });
    expect(medlemsbaner('nb', husstand).map((b) => [b.label, b.bars.map((s) => [s.label, s.from, s.kind])])).toEqual([
      [
        'Ada Lia',
        [
          ['Partner', '2020-01-01', 'soft'],
          ['Hovedperson', '2023-01-01', 'solid'],
        ],
      ],
      ['P3', [['Annen', '2026-05-01', 'outline']]],
    ]);
  });

  it('parts a child at the day it turns 18, this year too, and no earlier', () => {
    const stolper = (fodselsdato: string) =>
      medlemsbaner('nb', enHusstand({ medlemmer: [barn(fodselsdato)] }))[0]?.bars.map((s) => [s.label, s.from, s.to]);
    expect(stolper('2008-11-30')).toEqual([
      ['Barn', '2020-01-01', '2026-11-29'],
      ['Barn, over 18 år', '2026-11-30', null],
    ]);
    expect(stolper('2009-01-01')).toEqual([['Barn', '2020-01-01', null]]);
    expect(stolper('2000-01-01')).toEqual([['Barn', '2020-01-01', null]]);
  });

  it('tells two of one name apart', () => {
    const to = enHusstand({ medlemmer: [etMedlem(), etMedlem({ personId: 9, eksternId: 'P9', rolle: 'annen' })] });
    expect(medlemsbaner('nn', to).map((b) => b.label)).toEqual(['Ada Lia, 12.04.1990, P1', 'Ada Lia, 12.04.1990, P9']);
  });

  it('says when a child turns 18, of children that have not', () => {
    expect(fyller18(barn('2012-06-01'), DAG)).toBe('2030-06-01');
    expect(fyller18(barn('2008-03-01'), DAG)).toBeNull();
    expect(fyller18(barn('2012-06-01', { rolle: 'partner' }), DAG)).toBeNull();
    // Born on a leap day: 1 March.
    expect(fyller18(barn('2012-02-29'), DAG)).toBe('2030-03-01');
  });
});
