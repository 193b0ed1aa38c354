import { MENY, MENYGRUPPER, menyFor } from './meny';
import { ROLLER } from './roller';
import { harTilgang } from './tilganger';

describe('menyFor', () => {
  it.each(ROLLER)('shows %s its own screens only, and no empty group', (rolle) => {
    const deler = menyFor(rolle);
    const punkter = deler.flatMap((del) => del.punkter);
    expect(punkter.every((p) => harTilgang(rolle, p.krever))).toBe(true);
    expect(deler.every((del) => del.punkter.length > 0)).toBe(true);
  });
  it('keeps the order of the groups', () =>
    expect(menyFor('boligkontor').map((del) => del.gruppe)).toEqual([
      'min-dag',
      'boliger',
      'husstander',
      'styring',
      'drift',
    ]));
  it('leaves import out for NAV, and everything for a citizen', () => {
    expect(menyFor('nav').flatMap((del) => del.punkter.map((p) => p.rute))).toEqual([
      '/oversikt',
      '/boliger',
      '/boliger/ledige',
      '/tilvisningsavtaler',
      '/husstander',
      '/styring',
      '/kostra',
    ]);
    expect(menyFor('innbygger')).toEqual([]);
  });
  it('has each route once', () => {
    expect(new Set(MENY.map((p) => p.rute)).size).toBe(MENY.length);
    expect(MENY.every((p) => (MENYGRUPPER as readonly string[]).includes(p.gruppe))).toBe(true);
  });
});
