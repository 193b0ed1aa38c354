import type { KostraFelt } from '@tak/contracts';
import { kopierAlt, kostrakopi, kostralinjer, kostratall } from './kostratall';

const felt = (f: Partial<KostraFelt>): KostraFelt => ({
  felt: 'A1',
  navn: 'Kommunalt eide boliger',
  seksjon: 'A',
  verdi: 1234,
  ifjor: 1200,
  enhet: 'antall',
  rader: 1234,
  radslag: 'bolig',
  ...f,
});

describe('KOSTRA form 13', () => {
  it('uses the signs of SSB, and zero is 0', () => {
    expect(kostratall(0, 'antall')).toBe('0');
    expect(kostratall(null, 'antall')).toBe('..');
    expect(kostratall(null, 'prosent')).toBe('.');
    expect(kostratall(12.345, 'prosent')).toBe('12,3\u202f%');
  });
  it('copies without the space in thousands', () => expect(kostrakopi(1234567, 'antall')).toBe('1234567'));
  it('has the groups under their field, none left out', () => {
    const linjer = kostralinjer([
      felt({ felt: 'C4', verdi: { flyktninger: 2, ukjent: 0 }, ifjor: { flyktninger: 1, ukjent: 3 }, rader: 2 }),
    ]);
    expect(linjer.map((l) => [l.gruppe, l.verdi, l.ifjor])).toEqual([
      [null, 2, 4],
      ['flyktninger', 2, 1],
      ['tilrettelagt', 0, 0],
      ['psykisk_rus', 0, 0],
      ['andre', 0, 0],
      ['uten_behovsproving', 0, 0],
      ['ukjent', 0, 3],
    ]);
  });
  it('copies the form in its order, cells with tabs between', () => {
    const linjer = kostralinjer([felt({}), felt({ felt: 'B3', enhet: 'prosent', verdi: null, ifjor: 12.5 })]);
    expect(kopierAlt(linjer, ['Felt', 'Tekst', '2024', '2023'], (l) => l.felt.navn)).toBe(
      'Felt\tTekst\t2024\t2023\nA1\tKommunalt eide boliger\t1234\t1200\nB3\tKommunalt eide boliger\t.\t12,5',
    );
  });
});
