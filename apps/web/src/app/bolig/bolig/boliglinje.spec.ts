import type { BoligSvar } from '@tak/contracts';
import { enBolig, enLeie } from '../prove/en-bolig';
import { boligakse, boligbaner } from './boliglinje';

const baner = (endring: Partial<BoligSvar>) =>
  Object.fromEntries(
    boligbaner('nb', enBolig(endring)).map((bane) => [
      bane.label,
      bane.bars.map((b) => `${b.from}–${b.to ?? ''} ${b.label} ${b.kind}`),
    ]),
  );

describe('the lanes of a dwelling', () => {
  it('says of every day what it was: leased, out of use, or vacant', () =>
    expect(
      baner({
        leieforhold: [enLeie('2018-06-01', '2023-04-30'), enLeie('2023-10-15', '2026-10-18')],
        utilgjengelig: [{ fom: '2023-05-01', tom: '2023-09-30', grunn: 'rehabilitering' }],
      })['Status'],
    ).toEqual([
      '2018-05-01–2018-05-31 Ledig warning',
      '2018-06-01–2023-04-30 Utleid quiet',
      '2023-05-01–2023-09-30 Rehabilitering hatched',
      '2023-10-01–2023-10-14 Ledig warning',
      '2023-10-15–2026-10-18 Utleid quiet',
      '2026-10-19– Ledig warning',
    ]));

  it('is leased though it is out of use, and does not look past today', () =>
    expect(
      baner({
        fom: '2026-01-01',
        leieforhold: [enLeie('2026-01-01', '2026-12-31')],
        utilgjengelig: [{ fom: '2026-03-01', tom: '2026-04-01', grunn: null }],
      })['Status'],
    ).toEqual(['2026-01-01– Utleid quiet']));

  it('ends with the disposition', () =>
    expect(baner({ tom: '2020-12-31', leieforhold: [enLeie('2018-05-01', '2020-12-31')] })['Status']).toEqual([
      '2018-05-01–2020-12-31 Utleid quiet',
    ]));

  it('draws what is left of a lease after its contract as open, and tells nothing of whom one may not see', () =>
    expect(
      baner({
        leieforhold: [
          enLeie('2023-10-15', null, { kontraktTom: '2026-10-14' }),
          enLeie('2018-05-01', '2023-10-14', {
            kontraktTom: '2023-10-14',
            leietaker: { ikkeTilgang: true, husstandId: null, navn: null },
          }),
        ],
      })['Leieforhold'],
    ).toEqual([
      '2018-05-01–2023-10-14 Ikke tilgang soft',
      '2023-10-15–2026-10-14 Sam Ulvedal solid',
      '2026-10-15– Åpen etter utløp warning',
    ]));

  it('tells how it is disposed of, and has a lane for marks only when there are any', () => {
    const disposisjon = [
      { form: 'innleid', fom: '2018-05-01', tom: '2023-04-30' },
      { form: 'eid', fom: '2023-05-01', tom: null },
    ];
    expect(baner({ disposisjon })).toMatchObject({
      Disposisjon: ['2018-05-01–2023-04-30 Innleid outline', '2023-05-01– Eid soft'],
    });
    expect(Object.keys(baner({}))).toEqual(['Disposisjon', 'Status', 'Leieforhold']);
    const varsomhetRader = [{ id: 1, tekst: 'Kom to sammen', fom: '2026-01-01', tom: null }];
    expect(baner({ varsomhetRader })['Varsomhet']).toEqual(['2026-01-01– Kom to sammen warning']);
  });

  it('has ten whole years, the running one last', () =>
    expect(boligakse('2026-11-22')).toEqual({ fra: '2017-01-01', til: '2027-01-01' }));
});
