import * as alle from './index';
import { kitTekster, oversiktTekster, problemTekst, rolleTekster, tekst } from './index';

type Blad = readonly [sti: string, tekst: Readonly<Record<'nb' | 'nn', unknown>>];

/** Every text of the catalogue, also those that stand inside another. */
function blader(verdi: unknown, sti: string): readonly Blad[] {
  if (typeof verdi !== 'object' || verdi === null) return [];
  if ('nb' in verdi || 'nn' in verdi) return [[sti, verdi as Blad[1]]];
  return Object.entries(verdi).flatMap(([nokkel, v]) => blader(v, `${sti}.${nokkel}`));
}
const tekster = Object.entries(alle)
  .filter(([navn]) => /Tekster$|Forklaringer$/.test(navn))
  .flatMap(([navn, omraade]) => blader(omraade, navn));

describe('tekst', () => {
  it('says of one that it is one more, not several', () => {
    expect(tekst('nb', oversiktTekster.flereEnn, '1', '2025-11-22')).toBe('1 mer enn 22.11.2025');
    expect(tekst('nn', oversiktTekster.dagerLengre, '1', '2025-11-22')).toBe('1 dag lengre enn 22.11.2025');
    expect(tekst('nb', oversiktTekster.faerreEnn, '2', '2025-11-22')).toBe('2 færre enn 22.11.2025');
  });
  it('gives the text in the language asked for', () => {
    expect(tekst('nb', rolleTekster.leder)).toBe('Leder');
    expect(tekst('nn', rolleTekster.leder)).toBe('Leiar');
  });
  it('fills in parameters', () => expect(tekst('nn', kitTekster.viserAv, 1, 50, 412)).toBe('Viser 1–50 av 412'));
  it('has a general text for a ground without its own', () =>
    expect(tekst('nb', problemTekst('ukjent_grunn'))).toBe('Noe gikk galt hos oss. Prøv igjen.'));
});

describe('every text', () => {
  it('is found', () => expect(tekster.length).toBeGreaterThan(100));
  it('has words in both languages', () => {
    const tomme = tekster.filter(([, t]) =>
      [t.nb, t.nn].some((v) => (typeof v === 'string' ? v.trim() === '' : typeof v !== 'function')),
    );
    expect(tomme.map(([sti]) => sti)).toEqual([]);
  });
  // Words that exist only in bokmål: the commonest slips in a text that is meant to be nynorsk.
  const bokmaal =
    /(?<![\p{L}])(ikke|noe|hvem|hva|hvor|hvordan|jeg|fra|være|bare|flere|siden|forrige|egen|selv|uten|kommer)(?![\p{L}])/iu;
  it('has no bokmål in nynorsk', () => {
    const slurv = tekster.flatMap(([sti, t]) => {
      const treff = typeof t.nn === 'string' ? bokmaal.exec(t.nn) : null;
      return treff ? [`${sti}: ${treff[0]}`] : [];
    });
    expect(slurv).toEqual([]);
  });
});
