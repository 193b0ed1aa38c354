import { talespraak } from './talespraak';

describe('the language somebody speaks', () => {
  it('has the word of the list, else its own name, else its code in plain words', () => {
    expect(talespraak('nn', 'ar')).toBe('Arabisk');
    expect(talespraak('nb', 'ka')).toBe('Georgisk');
    expect(talespraak('nb', 'xx')).toBe('Annet språk (kode xx)');
    expect(talespraak('nn', 'xx')).toBe('Anna språk (kode xx)');
    expect(talespraak('nb', 'ikke en kode')).toBe('Annet språk (kode ikke en kode)');
  });
});
