import { Tilfeldig } from '../tilfeldig';
import { fordel, PUBLISERT } from './kvoter';

const sum = (tall: readonly number[]): number => tall.reduce((s, n) => s + n, 0);

describe('fordel', () => {
  it('gives the very sum in whole numbers, each less than one from its part', () => {
    const t = new Tilfeldig('fordel');
    for (let gang = 0; gang < 200; gang++) {
      const vekter = Array.from({ length: t.heltall(1, 40) }, () => t.eksponentiell(30) + 0.01);
      const [antall, alle] = [t.heltall(0, 5000), sum(vekter)];
      const kvoter = fordel(antall, vekter, t.neste());
      expect(sum(kvoter)).toBe(antall);
      for (const [nr, vekt] of vekter.slice(0, -1).entries())
        expect(Math.abs((kvoter[nr] ?? NaN) - (antall * vekt) / alle)).toBeLessThan(1);
    }
  });

  it('lets a rare thing fall to the small too', () => {
    const vekter = Array.from({ length: 300 }, () => 1);
    expect(
      fordel(30, vekter, 0.5)
        .slice(0, 150)
        .filter((n) => n === 1),
    ).toHaveLength(15);
  });
});

it('the groups of stays are the published numbers', () => {
  const { kort, lang, kortMedBarn, langMedBarn } = PUBLISERT;
  expect(kort + lang + kortMedBarn + langMedBarn).toBe(5438);
  expect([lang + langMedBarn, kortMedBarn + langMedBarn, langMedBarn]).toEqual([1482, 363, 124]);
});
