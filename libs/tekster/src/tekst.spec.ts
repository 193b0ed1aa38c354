import * as alle from './index';
import { kitTekster, problemTekst, rolleTekster, tekst } from './index';

type Omraade = Record<string, Record<'nb' | 'nn', unknown>>;
const omraader = Object.entries(alle)
  .filter(([navn]) => /Tekster$|Forklaringer$/.test(navn))
  .map(([navn, omraade]): [string, Omraade] => [navn, omraade as unknown as Omraade]);

describe('tekst', () => {
  it('gives the text in the language asked for', () => {
    expect(tekst('nb', rolleTekster.leder)).toBe('Leder');
    expect(tekst('nn', rolleTekster.leder)).toBe('Leiar');
  });
  it('fills in parameters', () => expect(tekst('nn', kitTekster.viserAv, 1, 50, 412)).toBe('Viser 1–50 av 412'));
  it('has a general text for a ground without its own', () =>
    expect(tekst('nb', problemTekst('ukjent_grunn'))).toBe('Noe gikk galt hos oss. Prøv igjen.'));
});

describe('every text', () => {
  it('finds the areas', () => expect(omraader.length).toBeGreaterThan(4));
  it.each(omraader)('%s has words in both languages', (_navn, omraade) => {
    for (const t of Object.values(omraade)) {
      for (const verdi of [t.nb, t.nn]) {
        if (typeof verdi === 'string') expect(verdi.trim()).not.toBe('');
        else expect(typeof verdi).toBe('function');
      }
    }
  });
  // Words that exist only in bokmål: the commonest slips in a text that is meant to be nynorsk.
  const bokmaal =
    /\b(ikke|noe|hvem|hva|hvor|hvordan|jeg|fra|være|bare|flere|siden|forrige|egen|selv|uten|dere|uten)\b/i;
  it.each(omraader)('%s has no bokmål in nynorsk', (_navn, omraade) => {
    for (const [nokkel, t] of Object.entries(omraade)) {
      if (typeof t.nn === 'string') expect([nokkel, t.nn.match(bokmaal)?.[0]]).toEqual([nokkel, undefined]);
    }
  });
});
