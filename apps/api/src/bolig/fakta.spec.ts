import { boligfakta } from './fakta';
import type { Boligtabell, Versjon } from './versjoner.queries';

const INGEN = { disposisjonsform: null, rullestol: null, maalgruppe: null, samlokalisert: null, bruksareal: null };
const FAST = { boligtype: null, antall_soverom: null, bemanning: null, maanedsleie: null };
type Tid = readonly [string, string | null];
const v = (tabell: Boligtabell, nokkel: string, [fra, til]: Tid, mer: Versjon['verdier']): Versjon => ({
  tabell,
  nokkel,
  fra,
  til,
  av: `av ${fra}`,
  avsluttetAv: null,
  hendelseId: Number(fra),
  avsluttendeHendelse: til === null ? null : Number(til),
  verdier: { ...INGEN, ...(tabell === 'boliger' ? FAST : {}), ...mer },
});
const om = (felt: string, versjoner: readonly Versjon[], kjent: string | null = null): unknown[] =>
  boligfakta(versjoner, kjent)
    .filter((f) => f.felt === felt)
    .map((f) => [f.verdi, f.gjelderFra, f.registrert]);

const BOLIG = [
  v('boliger', '', ['1', '3'], { rullestol: false, maanedsleie: 7000 }),
  v('boliger', '', ['3', null], { rullestol: false, maanedsleie: 8000 }),
];

describe('boligfakta', () => {
  it('was registered when its value was, not when another field was', () => {
    expect(om('rullestol', BOLIG)).toEqual([[false, null, '1']]);
    expect(om('maanedsleie', BOLIG)).toEqual([[8000, null, '3']]);
  });
  it('tells what is not registered', () => {
    expect(om('boligtype', BOLIG)).toEqual([[null, null, '1']]);
  });
  it('tells later values from their day, the newest first, and only what they change', () => {
    const alle = [
      v('boligendringer', '2024-01-01', ['4', null], { fom: '2024-01-01', rullestol: true }),
      v('boligendringer', '2025-01-01', ['2', null], { fom: '2025-01-01', maalgruppe: 'eldre' }),
      ...BOLIG,
    ];
    expect(om('rullestol', alle)).toEqual([
      [true, '2024-01-01', '4'],
      [false, null, '1'],
    ]);
    expect(om('maalgruppe', alle)).toEqual([
      ['eldre', '2025-01-01', '2'],
      [null, null, '1'],
    ]);
  });
  it('as known at a moment: neither what came later nor what was taken away since', () => {
    const alle = [v('boligendringer', '2024-01-01', ['2', '4'], { fom: '2024-01-01', rullestol: true }), ...BOLIG];
    expect(om('rullestol', alle)).toEqual([[false, null, '1']]);
    expect(om('rullestol', alle, '3')).toEqual([
      [true, '2024-01-01', '2'],
      [false, null, '1'],
    ]);
    expect(om('maanedsleie', alle, '2')).toEqual([[7000, null, '1']]);
  });
});
