import type { Rolletildeling, Tildelingsstatus } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { erForeslatt, gjelder, kanGis, lopende, tidligere } from './rolleliste';

const en = (rolle: Rolle, status: Tildelingsstatus, beskyttet = false): Rolletildeling => ({
  id: `${rolle}-${status}`,
  rolle,
  beskyttet,
  status,
  foreslatt: '2026-03-01T12:00:00Z',
  foreslattAv: 'Nadia Fossen',
  avgjort: null,
  avgjortAv: null,
  avsluttet: null,
  kanAvgjores: null,
});

describe('roles of an account', () => {
  const roller = [
    en('nav', 'gjelder'),
    en('leder', 'avsluttet'),
    en('boligkontor', 'foreslatt', true),
    en('leder', 'avslatt'),
  ];

  it('that run stand in the order roles always stand, and the rest is history', () => {
    expect(lopende(roller).map((r) => r.id)).toEqual(['boligkontor-foreslatt', 'nav-gjelder']);
    expect(tidligere(roller).map((r) => r.id)).toEqual(['leder-avsluttet', 'leder-avslatt']);
  });

  it('can be given when lacking, and anew when the mark can change; not while one waits, and never the citizen’s', () =>
    expect(kanGis(roller)).toEqual([
      'nav',
      'tildelingskontor',
      'leder',
      'klageinstans',
      'systemeier',
      'personvernombud',
    ]));

  it('without a mark to change are not given twice', () =>
    expect(kanGis([en('systemeier', 'gjelder')])).not.toContain('systemeier'));

  it('are in force or proposed by role and mark', () => {
    expect(gjelder(roller, 'nav')?.id).toBe('nav-gjelder');
    expect([gjelder(roller, 'leder'), gjelder(roller, null)]).toEqual([undefined, undefined]);
    expect(erForeslatt(roller, { rolle: 'boligkontor', beskyttet: true })).toBe(true);
    expect(erForeslatt(roller, { rolle: 'boligkontor', beskyttet: false })).toBe(false);
  });
});
