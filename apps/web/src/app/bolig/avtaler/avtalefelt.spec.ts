import { boligavtalerTekster } from '@tak/tekster';
import { type Avtalefelt, somSkrevne, tolk, tolkAlle, verdiord } from './avtalefelt';

const felt = (slag: Avtalefelt['slag'], mer: Partial<Avtalefelt> = {}): Avtalefelt => ({
  navn: slag,
  ledetekst: boligavtalerTekster.fom,
  slag,
  ...mer,
});

describe('what is written in a form of agreements', () => {
  it.each<[Avtalefelt['slag'], string, unknown]>([
    ['tall', '9 500,50', 9500.5],
    ['tall', '9\u202f500', 9500],
    ['heltall', ' 3 ', 3],
    ['tekst', ' Vika AS ', 'Vika AS'],
    ['janei', 'nei', false],
    ['dato', '2026-03-12', '2026-03-12'],
    ['kode', '', null],
  ])('is read: %s «%s»', (slag, skrevet, verdi) => expect(tolk(felt(slag), skrevet)).toEqual({ verdi }));

  it.each([
    ['tall', 'ni'],
    ['tall', '-1'],
    ['tall', '1,234'],
    ['heltall', '1,5'],
  ] as const)('is refused: %s «%s»', (slag, skrevet) =>
    expect(tolk(felt(slag), skrevet)).toEqual({ feil: boligavtalerTekster.ugyldigTall }),
  );

  it('must be there where it must', () => {
    expect(tolk(felt('tekst', { maaHa: true }), ' ')).toEqual({ feil: boligavtalerTekster.maaFylles });
    expect(tolkAlle([felt('tekst', { maaHa: true })], {})).toBeNull();
  });

  it('comes back as it was', () => {
    const verdier = { tall: 9500.5, janei: false, tekst: 'Vika', dato: null };
    const felter = [felt('tall'), felt('janei'), felt('tekst'), felt('dato')];
    expect(tolkAlle(felter, somSkrevne(verdier))).toEqual(verdier);
  });

  it('is said in words', () => {
    expect(verdiord('nb', felt('dato'), '2026-03-12')).toBe('12.03.2026');
    expect(verdiord('nn', felt('janei'), 'nei')).toBe('Nei');
    expect(verdiord('nb', felt('tall'), 'ni')).toBe('ni');
    expect(verdiord('nb', felt('tekst'), '')).toBeNull();
  });
});
