import { kontrollerTid, meldLedig, overlever, type Tidsrom } from './boligtid';

const t = (fom: string, tom: string | null = null): Tidsrom => ({ fom, tom });
const BOLIG = t('2020-01-01', '2024-12-31');

describe('a time of a dwelling', () => {
  it('may be all of the dwelling’s days', () =>
    expect(kontrollerTid(BOLIG, BOLIG)).toEqual({ ok: true, verdi: BOLIG }));
  it.each<[string, Tidsrom]>([
    ['tom_for_fom', t('2020-02-02', '2020-02-01')],
    ['utenfor_boligens_tid', t('2019-12-31', '2020-01-01')],
    ['utenfor_boligens_tid', t('2020-01-01', '2025-01-01')],
    ['utenfor_boligens_tid', t('2020-01-01')],
  ])('is refused: %s', (grunn, ny) => expect(kontrollerTid(ny, BOLIG)).toEqual({ ok: false, grunn }));
  it('may be without end where the dwelling is', () =>
    expect(kontrollerTid(t('2020-01-01'), t('2020-01-01')).ok).toBe(true));
  it('shares no day with another, and may follow it', () => {
    const andre = [t('2021-01-01', '2021-06-30')];
    expect(kontrollerTid(t('2021-06-30', '2021-07-01'), BOLIG, andre)).toEqual({ ok: false, grunn: 'overlapper' });
    expect(kontrollerTid(t('2021-07-01', '2021-07-01'), BOLIG, andre).ok).toBe(true);
    expect(kontrollerTid(t('2020-01-01', '2020-12-31'), BOLIG, andre).ok).toBe(true);
  });
});

describe('ready to be let from a day', () => {
  it('ends what keeps it, the day before', () =>
    expect(meldLedig([t('2025-05-01')], '2025-06-01')).toEqual({
      ok: true,
      verdi: [{ rad: t('2025-05-01'), tom: '2025-05-31' }],
    }));
  it('takes away what begins that day, and what follows without a gap', () => {
    const [a, b, c, d] = [t('2025-05-01', '2025-06-10'), t('2025-06-11', '2025-06-20'), t('2025-06-22'), t('2025-06-01', '2025-06-02')]; // prettier-ignore
    expect(meldLedig([c, b, a, d], '2025-06-01')).toEqual({
      ok: true,
      verdi: [
        { rad: a, tom: '2025-05-31' },
        { rad: d, tom: null },
        { rad: b, tom: null },
      ],
    });
  });
  it.each<[string, Tidsrom[]]>([
    ['nothing', []],
    ['what is over', [t('2025-05-01', '2025-05-31')]],
    ['what begins later', [t('2025-06-02')]],
  ])('is refused with %s', (_, rader) =>
    expect(meldLedig(rader, '2025-06-01')).toEqual({ ok: false, grunn: 'ingen_endring' }),
  );
});

describe('a key given on', () => {
  it('was with the former until the day before', () =>
    expect(overlever(t('2025-01-01'), '2025-01-02')).toEqual({ ok: true, verdi: { tom: '2025-01-01' } }));
  it('is given on once, and after it was received', () => {
    expect(overlever(t('2025-01-01', '2025-02-01'), '2025-03-01')).toEqual({ ok: false, grunn: 'ikke_i_bruk' });
    expect(overlever(t('2025-01-01'), '2025-01-01')).toEqual({ ok: false, grunn: 'foer_forrige' });
  });
});
