import { somDato, type Periode } from '../felles/dato';
import { kontrollerBolig, type Bolig } from './bolig';
import { delBolig } from './del-bolig';

const d = somDato;
const tid = (fom: string, tom: string | null = null): Periode => ({ fom: d(fom), tom: tom === null ? null : d(tom) });
const INGEN = { disposisjonsform: null, rullestol: null, maalgruppe: null, samlokalisert: null, bruksareal: null };
const BOLIG: Bolig = {
  ...tid('2020-01-01'),
  grunn: { ...INGEN, disposisjonsform: 'eid', bruksareal: 120 },
  endringer: [
    { ...INGEN, fom: d('2024-01-01'), rullestol: true },
    { ...INGEN, fom: d('2025-06-01'), maalgruppe: 'eldre' },
    { ...INGEN, fom: d('2026-01-01'), rullestol: false },
    { ...INGEN, fom: d('2026-02-01'), bruksareal: 130 },
  ],
  utilgjengelig: [
    { ...tid('2021-01-01', '2021-02-01'), grunn: 'skade' },
    { ...tid('2025-05-01', '2025-06-10'), grunn: 'ombygging' },
    { ...tid('2025-05-02'), grunn: 'rehabilitering' },
  ],
  leieforhold: [tid('2022-01-01', '2025-04-30')],
  innleie: [],
  tilvisning: [],
};

describe('delBolig', () => {
  it('ends it the day before, and hands its facts of that day and later on, but its area', () => {
    const svar = delBolig(BOLIG, d('2025-06-01'));
    expect(svar).toEqual({
      ok: true,
      verdi: {
        gjenstaar: {
          tom: '2025-05-31',
          endringer: [BOLIG.endringer[0]],
          utilgjengelig: [
            BOLIG.utilgjengelig[0],
            { fom: '2025-05-01', tom: '2025-05-31', grunn: 'ombygging' },
            { fom: '2025-05-02', tom: '2025-05-31', grunn: 'rehabilitering' },
          ],
        },
        del: {
          ...tid('2025-06-01'),
          grunn: { ...INGEN, disposisjonsform: 'eid', rullestol: true, maalgruppe: 'eldre' },
          endringer: [BOLIG.endringer[2]],
          utilgjengelig: [{ fom: '2025-06-01', tom: null, grunn: 'rehabilitering' }],
        },
      },
    });
    if (!svar.ok) return;
    expect(kontrollerBolig({ ...BOLIG, ...svar.verdi.gjenstaar }).ok).toBe(true);
    expect(kontrollerBolig({ ...BOLIG, ...svar.verdi.del, leieforhold: [] }).ok).toBe(true);
  });

  it.each([
    ['2020-01-01', 'utenfor_boligens_tid'],
    ['2019-06-01', 'utenfor_boligens_tid'],
    ['2025-04-30', 'utleid'],
    ['2021-06-01', 'utleid'],
  ])('from %s is refused: %s', (fra, grunn) => {
    expect(delBolig(BOLIG, d(fra))).toEqual({ ok: false, grunn });
  });
  it('is refused after its last day', () => {
    expect(delBolig({ ...BOLIG, tom: d('2025-12-31') }, d('2026-01-01'))).toMatchObject({
      grunn: 'utenfor_boligens_tid',
    });
  });
});
