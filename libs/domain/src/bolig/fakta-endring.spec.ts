import * as fc from 'fast-check';
import { plussDager, somDato, type Dato, type Periode } from '../felles/dato';
import { DATERTE_FELTER, faktumPaa, harVerdi, type Daterte, type Faktaforlop } from './boligfakta';
import { endreFakta, type Faktaendring } from './fakta-endring';

const d = somDato;
const GRUNN: Daterte = { disposisjonsform: 'innleid', rullestol: false, maalgruppe: null, samlokalisert: null, bruksareal: 50 }; // prettier-ignore
const TOM: Daterte = {
  disposisjonsform: null,
  rullestol: null,
  maalgruppe: null,
  samlokalisert: null,
  bruksareal: null,
};
const BOLIG: Faktaforlop & Periode = {
  ...{ fom: d('2020-01-01'), tom: d('2029-12-31') },
  grunn: GRUNN,
  endringer: [{ ...TOM, fom: d('2024-01-01'), rullestol: true, bruksareal: 60 }],
};
const gjor = (slag: Faktaendring['slag'], fra: string | null, felter: Partial<Daterte>): unknown => {
  const svar = endreFakta(BOLIG, { slag, fra: fra === null ? null : d(fra), felter });
  return svar.ok ? [svar.verdi.grunn, svar.verdi.endringer] : svar.grunn;
};
const rad = (fom: string, verdier: Partial<Daterte>) => ({ ...TOM, ...verdier, fom: d(fom) });

describe('endring', () => {
  it('is a row from the day, and leaves what was before', () => {
    expect(gjor('endring', '2025-07-01', { disposisjonsform: 'eid' })).toEqual([
      GRUNN,
      [BOLIG.endringer[0], rad('2025-07-01', { disposisjonsform: 'eid' })],
    ]);
  });
  it('on a day that has a row goes into it, and rows stand in order', () => {
    expect(gjor('endring', '2024-01-01', { rullestol: false, maalgruppe: 'eldre' })).toEqual([
      GRUNN,
      [rad('2024-01-01', { rullestol: false, maalgruppe: 'eldre', bruksareal: 60 })],
    ]);
    expect(gjor('endring', '2023-01-01', { maalgruppe: 'eldre' })).toEqual([
      GRUNN,
      [rad('2023-01-01', { maalgruppe: 'eldre' }), BOLIG.endringer[0]],
    ]);
  });
  it('writes only what becomes another', () => {
    expect(gjor('endring', '2025-01-01', { rullestol: true, maalgruppe: 'eldre' })).toEqual([
      GRUNN,
      [BOLIG.endringer[0], rad('2025-01-01', { maalgruppe: 'eldre' })],
    ]);
  });
  it.each<[string | null, Partial<Daterte>, string]>([
    ['2025-01-01', { rullestol: true }, 'ingen_endring'],
    ['2025-01-01', {}, 'ingen_endring'],
    ['2025-01-01', { rullestol: null }, 'kan_ikke_tommes'],
    ['2020-01-01', { rullestol: true }, 'utenfor_boligens_tid'],
    ['2019-12-31', { rullestol: true }, 'utenfor_boligens_tid'],
    ['2030-01-01', { rullestol: false }, 'utenfor_boligens_tid'],
    [null, { rullestol: true }, 'utenfor_boligens_tid'],
  ])('from %s of %j is refused: %s', (fra, felter, grunn) => {
    expect(gjor('endring', fra, felter)).toBe(grunn);
  });
  it('may begin the day after the first, and on the last', () => {
    expect(gjor('endring', '2020-01-02', { maalgruppe: 'eldre' })).not.toEqual(expect.any(String));
    expect(gjor('endring', '2029-12-31', { maalgruppe: 'eldre' })).not.toEqual(expect.any(String));
  });
});

describe('retting', () => {
  it('of the beginning changes the dwelling’s own value, to unknown too', () => {
    expect(gjor('retting', null, { disposisjonsform: 'eid', rullestol: null })).toEqual([
      { ...GRUNN, disposisjonsform: 'eid', rullestol: null },
      BOLIG.endringer,
    ]);
  });
  it('of a later change gives it another value, or takes it away, and the row with its last value', () => {
    expect(gjor('retting', '2024-01-01', { bruksareal: 61 })).toEqual([
      GRUNN,
      [rad('2024-01-01', { rullestol: true, bruksareal: 61 })],
    ]);
    expect(gjor('retting', '2024-01-01', { rullestol: null })).toEqual([
      GRUNN,
      [rad('2024-01-01', { bruksareal: 60 })],
    ]);
    expect(gjor('retting', '2024-01-01', { rullestol: null, bruksareal: null })).toEqual([GRUNN, []]);
  });
  it.each<[string | null, Partial<Daterte>, string]>([
    [null, { rullestol: false }, 'ingen_endring'],
    [null, { disposisjonsform: null }, 'kan_ikke_tommes'],
    ['2024-01-01', { rullestol: true }, 'ingen_endring'],
    ['2024-01-01', { maalgruppe: 'eldre' }, 'ikke_registrert_da'],
    ['2024-01-02', { rullestol: true }, 'ikke_registrert_da'],
  ])('from %s of %j is refused: %s', (fra, felter, grunn) => {
    expect(gjor('retting', fra, felter)).toBe(grunn);
  });
});

describe('any commands in any order', () => {
  const dag = fc.integer({ min: -3, max: 40 }).map((n) => plussDager(d('2020-01-01'), n * 30));
  const felter = fc.record(
    {
      disposisjonsform: fc.constantFrom('eid', 'innleid', 'tilvisning', null),
      rullestol: fc.constantFrom(true, false, null),
      maalgruppe: fc.constantFrom('eldre', 'flyktning', null),
      samlokalisert: fc.constantFrom(true, false, null),
      bruksareal: fc.constantFrom(40, 70, null),
    },
    { requiredKeys: [] },
  );
  const kommando = fc.record({
    slag: fc.constantFrom('retting' as const, 'endring' as const),
    fra: fc.option(dag, { freq: 6 }),
    felter,
  });
  const start: Faktaforlop & Periode = { fom: d('2020-01-01'), tom: d('2022-12-31'), grunn: GRUNN, endringer: [] };

  it('keep one row a day, in order, inside the dwelling’s days, each with a value, and always a form', () => {
    fc.assert(
      fc.property(fc.array(kommando, { maxLength: 30 }), (kommandoer) => {
        let bolig = start;
        for (const k of kommandoer) {
          const svar = endreFakta(bolig, k);
          if (!svar.ok) continue;
          sjekk(k, bolig, svar.verdi);
          bolig = { ...bolig, ...svar.verdi };
        }
        const dager = bolig.endringer.map((e) => e.fom);
        expect(dager).toEqual([...new Set(dager)].sort());
        expect(dager.every((f) => f > bolig.fom && f <= (bolig.tom as Dato))).toBe(true);
        expect(bolig.endringer.every(harVerdi)).toBe(true);
        expect(bolig.grunn.disposisjonsform).not.toBeNull();
      }),
    );
  });

  /** It is so from the day, a change leaves every day before it, and another field is another matter. */
  function sjekk({ slag, fra, felter: nye }: Faktaendring, foer: Faktaforlop, etter: Faktaforlop): void {
    for (const felt of DATERTE_FELTER) {
      const ny = nye[felt];
      if (ny !== undefined && ny !== null) expect(faktumPaa(etter, felt, fra ?? d('2019-01-01'))).toBe(ny);
      for (let i = -3; i <= 40; i++) {
        const den = plussDager(d('2020-01-01'), i * 30);
        if (ny === undefined || (slag === 'endring' && fra !== null && den < fra))
          expect(faktumPaa(etter, felt, den)).toBe(faktumPaa(foer, felt, den));
      }
    }
  }
});
