import { BRETTES, brettNavn, erHeleNavnet, navneord } from './navnesok';

describe('a folded name', () => {
  it.each([
    ['Håkon', 'Haakon'],
    ['SÆTHER', 'saether'],
    ['Bjørg', 'Bjorg'],
    ['José Núñez', 'jose nunez'],
    ['Jose\u0301', 'José'],
    ['Håkon'.normalize('NFD'), 'Hakon'],
    ['Anne-Marie', 'anne marie'],
  ])('%s is %s', (en, annen) => {
    expect(brettNavn(en)).toBe(brettNavn(annen));
  });

  it('keeps names apart that are', () => {
    expect(brettNavn('Moen')).not.toBe(brettNavn('Monen'));
    expect(navneord("d'Arc, Jean-Luc 3%_")).toEqual(['darc', 'jean', 'luc', '3']);
  });

  it('has a letter for each, and no letter twice', () => {
    expect(new Set(BRETTES.fra).size).toBe([...BRETTES.fra].length);
    expect(brettNavn('ørźžîø')).toBe('orzzio');
  });
});

describe('the whole name', () => {
  it('is every word of it, in any order', () => {
    expect(erHeleNavnet('Kari Moen Nes', navneord('nes kari moen'))).toBe(true);
    expect(erHeleNavnet('Kari Moen Nes', navneord('nes kari'))).toBe(false);
    expect(erHeleNavnet('Kari Nes', navneord('kari nes nes'))).toBe(false);
    expect(erHeleNavnet('', [])).toBe(false);
  });
});
