import fc from 'fast-check';
import { plussDager, somDato } from '../felles/dato';
import { slaaSammenIHusstand, slaaSammenMaalgrupper, slaaSammenMedlemmer } from './husstandssammenslaaing';
import { harDagFelles, kontrollerMedlemmer, type Medlemskap } from './medlemskap';

const m = (personId: number, rolle: string, fom: string, tom: string | null = null): Medlemskap => ({
  personId,
  rolle,
  fom,
  tom,
});

describe('two households as one', () => {
  it('have one membership of somebody who was in both, and every other as it was', () => {
    const behold = [m(1, 'hovedperson', '2020-01-01'), m(2, 'barn', '2020-01-01')];
    const borte = [m(11, 'hovedperson', '2019-01-01', '2020-06-01'), m(3, 'annen', '2021-01-01')];
    expect(slaaSammenMedlemmer(behold, borte, new Map([[11, 1]]))).toEqual({
      ok: true,
      verdi: [m(1, 'hovedperson', '2019-01-01'), m(2, 'barn', '2020-01-01'), m(3, 'annen', '2021-01-01')],
    });
  });

  it('the role that stands is the first household’s, the other’s holds on the days beside', () => {
    const utfall = slaaSammenMedlemmer(
      [m(9, 'hovedperson', '2018-01-01'), m(1, 'partner', '2020-01-01', '2020-12-31')],
      [m(1, 'annen', '2019-01-01')],
      new Map(),
    );
    expect(utfall).toEqual({
      ok: true,
      verdi: [
        m(9, 'hovedperson', '2018-01-01'),
        m(1, 'partner', '2020-01-01', '2020-12-31'),
        m(1, 'annen', '2019-01-01', '2019-12-31'),
        m(1, 'annen', '2021-01-01'),
      ],
    });
  });

  it('cannot have two hovedpersoner on a day', () => {
    const utfall = slaaSammenMedlemmer(
      [m(1, 'hovedperson', '2020-01-01')],
      [m(2, 'hovedperson', '2020-01-01')],
      new Map(),
    );
    expect(utfall).toEqual({ ok: false, grunn: 'to_hovedpersoner' });
  });

  it('whatever is merged, nobody loses or wins a day, and the rules hold', () => {
    const dag = fc.integer({ min: 0, max: 40 }).map((n) => plussDager(somDato('2024-01-01'), n));
    const medlemskap = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('barn', 'annen'), dag, fc.integer({ min: 0, max: 15 }))
      .map(([p, rolle, fom, n]) => m(p, rolle, fom, plussDager(fom, n)));
    // As the register has them: nobody twice on a day.
    const husstand = fc
      .array(medlemskap, { maxLength: 5 })
      .filter((alle) => kontrollerMedlemmer(alle, [1, 2, 3, 4]).ok);
    const dager = (alle: readonly Medlemskap[]): Set<string> =>
      new Set(
        alle.flatMap((x) =>
          Array.from({ length: 60 }, (_, n) => plussDager(somDato('2024-01-01'), n))
            .filter((d) => harDagFelles(x, { fom: d, tom: d }))
            .map((d) => `${x.personId}/${d}`),
        ),
      );
    fc.assert(
      fc.property(husstand, husstand, (behold, borte) => {
        const som = borte.map((x) => ({ ...x, personId: x.personId === 4 ? 1 : x.personId }));
        fc.pre(kontrollerMedlemmer(som, [1, 2, 3]).ok && !behold.some((x) => x.personId === 4));
        const utfall = slaaSammenMedlemmer(behold, borte, new Map([[4, 1]]));
        expect(utfall.ok && dager(utfall.verdi)).toEqual(dager([...behold, ...som]));
      }),
    );
  });

  it('somebody with two keys in a third has one there', () => {
    expect(
      slaaSammenIHusstand(
        [m(1, 'barn', '2020-01-01', '2020-12-31'), m(2, 'barn', '2021-01-01'), m(3, 'annen', '2020-01-01')],
        {
          behold: 1,
          borte: 2,
        },
      ),
    ).toEqual([m(3, 'annen', '2020-01-01'), m(1, 'barn', '2020-01-01')]);
  });
});

describe('the target groups of two', () => {
  const [flyktning, eldre] = [
    { maalgruppe: 'flyktning', fom: '2020-01-01' },
    { maalgruppe: 'eldre', fom: '2020-01-01' },
  ];
  it('are all of them, in order; the same one twice is one', () => {
    expect(slaaSammenMaalgrupper([flyktning], [{ ...eldre, fom: '2019-01-01' }, flyktning])).toEqual({
      ok: true,
      verdi: [{ ...eldre, fom: '2019-01-01' }, flyktning],
    });
  });
  it('from the same day are chosen between', () => {
    expect(slaaSammenMaalgrupper([flyktning], [eldre])).toEqual({ ok: false, grunn: 'to_maalgrupper' });
    expect(slaaSammenMaalgrupper([flyktning], [eldre], 'behold')).toEqual({ ok: true, verdi: [flyktning] });
    expect(slaaSammenMaalgrupper([flyktning], [eldre], 'borte')).toEqual({ ok: true, verdi: [eldre] });
  });
});
