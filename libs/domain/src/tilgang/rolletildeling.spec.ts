import { kanMisteSystemeier, statusForNyRolle, TILDELTE_ROLLER } from './rolletildeling';

const leder = { rolle: 'leder', beskyttet: false } as const;
const nav = { rolle: 'nav', beskyttet: false } as const;
const navBeskyttet = { rolle: 'nav', beskyttet: true } as const;

describe('statusForNyRolle', () => {
  it('is in force at once without four eyes for roles', () => {
    expect(statusForNyRolle(nav, [], [])).toBe('gjelder');
    expect(statusForNyRolle(navBeskyttet, [nav], ['stor_import'])).toBe('gjelder');
  });
  it('is proposed with them, whenever it adds something', () => {
    expect(statusForNyRolle(nav, [], ['rolletildeling'])).toBe('foreslatt');
    expect(statusForNyRolle(nav, [leder], ['rolletildeling'])).toBe('foreslatt');
    expect(statusForNyRolle(navBeskyttet, [nav], ['rolletildeling'])).toBe('foreslatt');
  });
  it('is in force at once when only the mark is taken away', () =>
    expect(statusForNyRolle(nav, [leder, navBeskyttet], ['rolletildeling'])).toBe('gjelder'));
});

describe('kanMisteSystemeier', () => {
  it('keeps one', () => expect([0, 1].map((n) => kanMisteSystemeier(n).ok)).toEqual([false, true]));
});

describe('TILDELTE_ROLLER', () => {
  it('are all but the citizen', () => {
    expect(TILDELTE_ROLLER).toHaveLength(7);
    expect(TILDELTE_ROLLER).not.toContain('innbygger');
  });
});
