import { historikk, type Versjon } from './historikk';

const v = (nokkel: string, fra: string, til: string | null, verdier: Versjon['verdier']): Versjon => ({
  tabell: 'utilgjengelig',
  nokkel,
  verdier,
  fra,
  til,
  av: `av ${fra}`,
  avsluttetAv: til && `av ${til}`,
  hendelseId: Number(fra),
  avsluttendeHendelse: til === null ? null : Number(til),
});
const kort = (versjoner: readonly Versjon[]): string[] =>
  historikk(versjoner).map(
    (r) => `${r.tid} ${r.handling} ${r.av}: ${r.endringer.map((e) => `${e.felt} ${e.fra} -> ${e.til}`).join(', ')}`,
  );

describe('historikk', () => {
  it('tells each version by its difference, the newest first', () => {
    expect(kort([v('a', '1', '2', { fom: 'x', tom: null }), v('a', '2', null, { fom: 'x', tom: 'y' })])).toEqual([
      '2 endret av 2: tom null -> y',
      '1 registrert av 1: fom null -> x',
    ]);
  });
  it('tells what was deleted, and what came back', () => {
    expect(kort([v('a', '1', '2', { fom: 'x' }), v('a', '5', null, { fom: 'x' })])).toEqual([
      '5 registrert av 5: fom null -> x',
      '2 slettet av 2: fom x -> null',
      '1 registrert av 1: fom null -> x',
    ]);
  });
  it('names the act of each line', () => {
    const rader = historikk([v('a', '1', '2', { fom: 'x' }), v('a', '2', '3', { fom: 'y' })]);
    expect(rader.map((r) => [r.handling, r.hendelseId])).toEqual([
      ['slettet', 3],
      ['endret', 2],
      ['registrert', 1],
    ]);
  });
  it('keeps rows apart that change in one act', () => {
    expect(kort([v('a', '1', '2', { fom: 'x' }), v('b', '2', null, { fom: 'z' })])).toEqual([
      '2 slettet av 2: fom x -> null',
      '2 registrert av 2: fom null -> z',
      '1 registrert av 1: fom null -> x',
    ]);
  });
  it('has no line where nothing that is told has changed', () => {
    expect(kort([v('a', '1', '2', { fom: 'x' }), v('a', '2', null, { fom: 'x' })])).toHaveLength(1);
  });
});
