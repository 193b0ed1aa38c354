import fc from 'fast-check';
import { egenSti, feilside } from './retur';

const TAK = 'https://tak.example';

describe('where one goes on to after a login', () => {
  it.each(['/', '/styring', '/styring?aar=2024&a=%2F', '/husstander/1#b', '/æ'])('is a path of ours: %s', (sti) => {
    expect(new URL(egenSti(sti), TAK).href).toBe(new URL(sti, TAK).href);
  });

  it.each([
    undefined,
    '',
    'styring',
    'https://ond.example',
    'javascript:alert(1)',
    '//ond.example',
    '/\\ond.example',
    '\\\\ond.example',
    '/\t/ond.example',
    '/\n//ond.example',
    '/./\\ond.example',
    '/..//ond.example',
    '/.//ond.example',
    '/api/okt',
    `/${'a'.repeat(2000)}`,
  ])('is the front page for %j', (sti) => {
    expect(egenSti(sti)).toBe('/');
  });

  it('never leaves us, whatever is asked for', () => {
    const bit = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      'ond.example',
      'https:',
      '%2f',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 8 }), fc.string(), (biter, hale) => {
        expect(new URL(egenSti(`/${biter.join('')}${hale}`), TAK).origin).toBe(TAK);
      }),
    );
  });

  it('is kept on the login page when the login came to nothing', () => {
    expect(feilside('avbrutt', '/styring?aar=2024')).toBe('/logg-inn?feil=avbrutt&til=%2Fstyring%3Faar%3D2024');
    expect(feilside('feilet', '//ond.example')).toBe('/logg-inn?feil=feilet');
  });
});
