import { manglerNavn, ugyldigEpost } from './kontofeil';

describe('before an account is sent', () => {
  it.each([
    ['', false],
    ['  ', false],
    ['kari@lundvik.example', false],
    [' kari@lundvik.example ', false],
    ['kari@lundvik', true],
    ['kari lundvik.example', true],
    ['@lundvik.example', true],
  ])('the address «%s» is wrong: %s', (epost, galt) => expect(ugyldigEpost(epost)).toBe(galt));

  it('a name of spaces is none', () => expect([manglerNavn('  '), manglerNavn(' Kari ')]).toEqual([true, false]));
});
