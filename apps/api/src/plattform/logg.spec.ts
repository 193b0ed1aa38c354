import { mask } from './logg';

describe('what the log hides', () => {
  it.each([
    ['feil ved 17890187102 her', 'feil ved *********** her'],
    ['"fnr":"17890187102"', '"fnr":"***********"'],
    ['178901 87102', '***********'],
    ['a17890187102b', 'a***********b'],
  ])('%s', (inn, ut) => expect(mask(inn)).toBe(ut));

  it.each(['1795326753452', 'B0000001', '2026-11-22T05:23:43.449Z', '123456789012'])('leaves %s', (tekst) =>
    expect(mask(tekst)).toBe(tekst),
  );
});
