import { somDato } from '../felles/dato';
import { avsluttInnleieFoer, innleiedifferanse, innleievarsler, type Innleiebilde } from './innleie';

const GRENSE = '2026-06-01';
const bilde = (endring: Partial<Innleiebilde> = {}): Innleiebilde => ({
  dag: '2025-06-01',
  form: 'innleid',
  avtaler: [{ fom: '2020-01-01', tom: '2028-12-31' }],
  utleid: true,
  kontraktTil: '2027-12-31',
  ...endring,
});
const varsler = (endring: Partial<Innleiebilde> = {}) => innleievarsler(bilde(endring), GRENSE);

describe('what to look at in a dwelling that is rented in', () => {
  it('is nothing when the agreement outlasts the contract', () => expect(varsler()).toEqual([]));
  it('is nothing when both end on the same day', () => expect(varsler({ kontraktTil: '2028-12-31' })).toEqual([]));
  it.each([['2029-01-01'], [null]])('is a contract longer than the agreement: %s', (kontraktTil) =>
    expect(varsler({ kontraktTil })).toEqual(['ender_foer_kontrakt']),
  );
  it('is no contract when nobody leases', () => expect(varsler({ utleid: false, kontraktTil: null })).toEqual([]));
  it('is that there is no agreement', () => expect(varsler({ avtaler: [] })).toEqual(['mangler_avtale']));
  it('is that the agreement ended yesterday, and not that it ends today', () => {
    expect(varsler({ avtaler: [{ fom: '2020-01-01', tom: '2025-05-31' }] })).toEqual(['mangler_avtale']);
    expect(varsler({ avtaler: [{ fom: '2020-01-01', tom: '2025-06-01' }], kontraktTil: '2025-06-01' })).toEqual([
      'gaar_ut',
    ]);
  });
  it('is an agreement of a dwelling that is owned', () =>
    expect(varsler({ form: 'eid' })).toEqual(['avtale_uten_innleid']));
  it('is an end within twelve months, the last day included', () => {
    const med = (tom: string) => varsler({ utleid: false, avtaler: [{ fom: '2020-01-01', tom }] });
    expect([med('2026-06-01'), med('2026-06-02')]).toEqual([['gaar_ut'], []]);
  });
  it('reads agreements that follow each other as one, and no further than to a gap', () => {
    const foerst = { fom: '2020-01-01', tom: '2025-12-31' };
    expect(varsler({ avtaler: [{ fom: '2026-01-01', tom: null }, foerst] })).toEqual([]);
    expect(varsler({ avtaler: [foerst, { fom: '2026-01-02', tom: null }] })).toEqual([
      'ender_foer_kontrakt',
      'gaar_ut',
    ]);
  });
});

describe('price against rent', () => {
  it('is what is paid more than taken', () => expect(innleiedifferanse(9000, 8550)).toBe(450));
  it('is unknown where one of them is', () =>
    expect([innleiedifferanse(null, 1), innleiedifferanse(1, null)]).toEqual([null, null]));
});

describe('the lease of a dwelling that becomes something else', () => {
  const avtale = (fom: string, tom: string | null) => ({ fom: somDato(fom), tom: tom === null ? null : somDato(tom) });
  const fra = somDato('2025-03-01');

  it('ends the day before; those before and after stand', () =>
    expect(
      avsluttInnleieFoer(
        [avtale('2019-01-01', '2019-12-31'), avtale('2020-01-01', '2025-03-01'), avtale('2026-01-01', null)],
        fra,
      ),
    ).toEqual({
      ok: true,
      verdi: [avtale('2019-01-01', '2019-12-31'), avtale('2020-01-01', '2025-02-28'), avtale('2026-01-01', null)],
    }));
  it.each([
    ['2020-01-01', '2025-02-28'],
    ['2025-03-01', null],
  ])('is none to end: %s to %s', (fom, tom) =>
    expect(avsluttInnleieFoer([avtale(fom, tom)], fra)).toMatchObject({ ok: false, grunn: 'ingen_innleieavtale' }),
  );
});
