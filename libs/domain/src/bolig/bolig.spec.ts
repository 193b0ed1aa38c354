import { somDato, type Periode } from '../felles/dato';
import { bruddPaa, kontrollerBolig, type Bolig } from './bolig';

const tid = (fom: string, tom: string | null = null): Periode => ({ fom: somDato(fom), tom: tom === null ? null : somDato(tom) }); // prettier-ignore
const INGEN = { disposisjonsform: null, rullestol: null, maalgruppe: null, samlokalisert: null, bruksareal: null };
const endring = (fom: string) => ({ ...INGEN, rullestol: true, fom: somDato(fom) });
const stengt = (fom: string, tom: string | null = null) => ({ ...tid(fom, tom), grunn: null });
const BOLIG: Bolig = {
  ...tid('2020-01-01', '2024-12-31'),
  grunn: { ...INGEN, disposisjonsform: 'eid' },
  endringer: [endring('2020-01-02'), endring('2024-12-31')],
  utilgjengelig: [stengt('2020-01-01', '2020-01-31')],
  leieforhold: [tid('2022-02-01', '2024-12-31'), tid('2020-02-01', '2022-01-31')],
  innleie: [tid('2019-01-01', '2021-12-31'), tid('2022-01-01')],
  tilvisning: [],
};
const finn = (mer: Partial<Bolig>): string[] =>
  bruddPaa({ ...BOLIG, ...mer }).map((b) => `${b.grunn} ${b.hva} ${b.fom} ${b.tom ?? ''}`.trim());

describe('kontrollerBolig', () => {
  it('passes rows on the first and last day, and tenants that follow each other', () => {
    expect(finn({})).toEqual([]);
    expect(kontrollerBolig(BOLIG)).toEqual({ ok: true, verdi: BOLIG });
  });

  it.each<[Partial<Bolig>, string[]]>([
    [
      { ...tid('2020-01-01', '2019-12-31'), leieforhold: [], endringer: [], utilgjengelig: [] },
      ['tom_for_fom bolig 2020-01-01 2019-12-31'],
    ],
    [{ innleie: [tid('2020-05-01', '2020-04-30')] }, ['tom_for_fom innleie 2020-05-01 2020-04-30']],
    [{ endringer: [endring('2020-01-01')] }, ['utenfor_boligens_tid endring 2020-01-01']],
    [{ endringer: [endring('2025-01-01')] }, ['utenfor_boligens_tid endring 2025-01-01']],
    [{ utilgjengelig: [stengt('2019-12-31', '2020-01-05')] }, ['utenfor_boligens_tid utilgjengelig 2019-12-31 2020-01-05']], // prettier-ignore
    [{ utilgjengelig: [stengt('2024-01-01')] }, ['utenfor_boligens_tid utilgjengelig 2024-01-01']],
    [{ leieforhold: [tid('2024-12-01', '2025-01-01')] }, ['utenfor_boligens_tid leieforhold 2024-12-01 2025-01-01']],
    [{ leieforhold: [tid('2024-12-01')] }, ['utenfor_boligens_tid leieforhold 2024-12-01']],
    [
      { leieforhold: [tid('2020-01-01', '2021-01-01'), tid('2021-01-01', '2021-06-01')] },
      ['to_leieforhold leieforhold 2021-01-01 2021-06-01'],
    ],
    [{ innleie: [tid('2020-01-01'), tid('2021-01-01', '2021-06-01')] }, ['overlapper innleie 2021-01-01 2021-06-01']],
    [{ tilvisning: [tid('2020-01-01'), tid('2020-01-01')] }, ['overlapper tilvisning 2020-01-01']],
  ])('finds %j', (mer, ventet) => {
    expect(finn(mer)).toEqual(ventet);
  });

  it('finds a clash with one that is longer than those between', () => {
    const leieforhold = [tid('2020-01-01', '2023-01-01'), tid('2020-02-01', '2020-03-01'), tid('2022-01-01', '2022-02-01')]; // prettier-ignore
    expect(finn({ leieforhold })).toHaveLength(2);
  });

  it('refuses with the first rule, and tells all that stands in the way', () => {
    const svar = kontrollerBolig({ ...BOLIG, tom: somDato('2024-11-30') });
    expect(svar.ok ? null : svar.grunn).toBe('utenfor_boligens_tid');
    expect(svar.brudd?.map((b) => b.hva)).toEqual(['endring', 'leieforhold']);
  });
});
