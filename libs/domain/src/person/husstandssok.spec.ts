import { lesHusstandssok, type Husstandssok } from './husstandssok';

const tomt: Husstandssok = { fodselsnummer: null, telefon: null, id: null, fodselsdatoer: [], ord: [] };

describe('a search for households', () => {
  it.each<[string, Partial<Husstandssok>]>([
    ['  Kåre   Sæther ', { ord: ['kare', 'sather'] }],
    ['nes', { id: 'nes', ord: ['nes'] }],
    ["O'Brien-Smith", { id: "O'Brien-Smith", ord: ['obrien', 'smith'] }],
    ['12.03.1980', { id: '12.03.1980', fodselsdatoer: ['1980-03-12'] }],
    ['1.3.1980', { id: '1.3.1980', fodselsdatoer: ['1980-03-01'] }],
    ['1980-03-12', { id: '1980-03-12', fodselsdatoer: ['1980-03-12'] }],
    ['12031980', { telefon: '12031980', id: '12031980', fodselsdatoer: ['1980-03-12'] }],
    ['120380', { id: '120380', fodselsdatoer: ['1980-03-12', '2080-03-12'] }],
    ['290200', { id: '290200', fodselsdatoer: ['2000-02-29'] }],
    ['Kari 12.03.1980 Nes', { fodselsdatoer: ['1980-03-12'], ord: ['kari', 'nes'] }],
    ['9902-H17', { id: '9902-H17', ord: ['9902', 'h17'] }],
    ['7', { id: '7', ord: ['7'] }],
    ['41234567', { telefon: '41234567', id: '41234567', ord: ['41234567'] }],
    ['412 34 567', { telefon: '41234567', ord: ['412', '34', '567'] }],
    ['+47 41 23 45 67', { telefon: '41234567', ord: ['47', '41', '23', '45', '67'] }],
    ['004741234567', { telefon: '41234567', id: '004741234567', ord: ['004741234567'] }],
    ['4123456', { id: '4123456', ord: ['4123456'] }],
    ['178901 87102', { fodselsnummer: '17890187102' }],
    ['17890187102', { fodselsnummer: '17890187102' }],
  ])('%j', (tekst, venter) => {
    expect(lesHusstandssok(tekst)).toEqual({ ok: true, verdi: { ...tomt, ...venter } });
  });

  it.each([
    ['', 'for_kort_sok'],
    ['a', 'for_kort_sok'],
    ['. ,', 'for_kort_sok'],
    ['-a-', 'for_kort_sok'],
    ['%', 'for_kort_sok'],
    ['x'.repeat(101), 'for_langt_sok'],
    ['17890187103', 'ugyldig_fodselsnummer'],
    ['999999 99999', 'ugyldig_fodselsnummer'],
  ])('%j is refused: %s', (tekst, grunn) => {
    expect(lesHusstandssok(tekst)).toEqual({ ok: false, grunn });
  });
});
