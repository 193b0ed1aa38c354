import type { Boligfaktum } from '@tak/contracts';
import { faktalinjer } from './fakta';
import { feltverdi } from './feltverdi';

const faktum = (felt: string, verdi: Boligfaktum['verdi'], gjelderFra: string | null): Boligfaktum => ({
  felt,
  verdi,
  gjelderFra,
  registrert: '2026-01-02T10:00:00Z',
  registrertAv: 'Import',
});

describe('facts', () => {
  it('shows what holds on the day, with what was before and what is to come', () => {
    const [form, rullestol, annet] = faktalinjer(
      [
        faktum('noe_nytt', 'x', null),
        faktum('rullestol', true, null),
        faktum('disposisjonsform', 'eid', '2023-05-01'),
        faktum('disposisjonsform', 'tilvisning', '2027-01-01'),
        faktum('disposisjonsform', 'innleid', null),
      ],
      '2026-11-22',
    );
    expect(form?.gjeldende?.verdi).toBe('eid');
    expect(form?.tidligere.map((f) => f.verdi)).toEqual(['innleid']);
    expect(form?.kommende.map((f) => f.verdi)).toEqual(['tilvisning']);
    expect(rullestol?.gjeldende?.verdi).toBe(true);
    expect(annet?.felt).toBe('noe_nytt');
  });

  it('has nothing that holds where all is to come', () =>
    expect(faktalinjer([faktum('maalgruppe', 'eldre', '2027-01-01')], '2026-11-22')[0]?.gjeldende).toBeNull());
});

describe('the value of a field', () => {
  it.each([
    ['disposisjonsform', 'disposisjonsrett', 'Disposisjonsrett'],
    ['maalgruppe', 'rus_psykisk', 'Rus og psykisk helse'],
    ['rullestol', true, 'Ja'],
    ['samlokalisert', 'false', 'Nei'],
    ['bruksareal', 68.5, '68,5 m²'],
    ['maanedsleie', '8550', '8\u202f550\u202fkr'],
    ['antall_soverom', 0, '0'],
    ['fom', '2026-02-03', '03.02.2026'],
    ['adresse', 'Lia 10', 'Lia 10'],
    ['maalgruppe', null, null],
  ] as const)('%s %s', (felt, verdi, tekst) => expect(feltverdi('nb', felt, verdi)).toBe(tekst));
});
