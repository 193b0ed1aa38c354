import { PUBLISERT } from './kvoter';
import { ANTALL_KOMMUNER, DEMONUMRE, lagLandet } from './landet';
import { STORRELSER } from './telling';

describe.each([1, 2, 77])('the country of seed %i', (fro) => {
  const landet = lagLandet({ fro, dag: '2026-11-22' });

  it('has 357 municipalities with names, numbers and ids of their own', () => {
    for (const felt of ['navn', 'kommunenummer', 'idprefiks'] as const)
      expect(new Set(landet.map((k) => k.par[felt])).size).toBe(ANTALL_KOMMUNER);
    expect(landet.filter((k) => !DEMONUMRE.has(k.par.kommunenummer))).toEqual([]);
    expect([...DEMONUMRE].filter((nummer) => !/^9\d\d\d$/.test(nummer))).toEqual([]);
  });

  it('shares out every total to the last one', () => {
    for (const s of STORRELSER) expect(landet.reduce((sum, k) => sum + k.kvote[s], 0)).toBe(PUBLISERT[s]);
    expect(landet.filter((k) => k.kvote.rullestol > k.kvote.boliger)).toEqual([]);
  });

  it('is made as the country is: one large city, most municipalities small, smallest first', () => {
    const boliger = landet.map((k) => k.kvote.boliger);
    expect(boliger).toEqual([...boliger].sort((a, b) => a - b));
    expect(boliger.at(-1)).toBeGreaterThan(14_500);
    expect(boliger.at(-2)).toBeLessThan(6000);
    expect(boliger[178]).toBeGreaterThan(100);
    expect(boliger[178]).toBeLessThan(200);
    const innbyggere = landet.reduce((sum, k) => sum + (k.par.innbyggere[2015] ?? 0), 0);
    expect(innbyggere).toBeGreaterThan(4_500_000);
    expect(innbyggere).toBeLessThan(6_000_000);
  });
});
