import { andelUkjent, kryssrader, stoerst } from './fordeling';

describe('fordeling', () => {
  it('gathers the cells of a group', () => {
    const [rad] = kryssrader([
      { maalgruppe: 'eldre', alder: '67-79', antall: 3 },
      { maalgruppe: 'eldre', alder: '80+', antall: 2 },
    ]);
    expect(rad?.sum).toBe(5);
    expect(rad?.antall.get('80+')).toBe(2);
  });
  it('names the largest group, never the unknown, and none when two are equal', () => {
    expect(
      stoerst([
        { gruppe: 'ukjent', antall: 9 },
        { gruppe: 'eldre', antall: 4 },
        { gruppe: 'flyktning', antall: 2 },
      ])?.gruppe,
    ).toBe('eldre');
    expect(
      stoerst([
        { gruppe: 'eldre', antall: 4 },
        { gruppe: 'flyktning', antall: 4 },
      ]),
    ).toBeNull();
    expect(stoerst([{ gruppe: 'eldre', antall: 0 }])).toBeNull();
  });
  it('knows how much nobody has filled in', () => {
    expect(
      andelUkjent([
        { gruppe: 'ukjent', antall: 1 },
        { gruppe: 'eldre', antall: 3 },
      ]),
    ).toBe(0.25);
    expect(andelUkjent([])).toBe(0);
  });
});
