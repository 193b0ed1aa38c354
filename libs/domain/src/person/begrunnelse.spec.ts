import { BEGRUNNELSE, lesBegrunnelse } from './begrunnelse';

describe('a reason', () => {
  it('is text, with identity numbers masked', () => {
    expect(lesBegrunnelse('  Akutt flytting,\n sak om 17890187102 ')).toEqual({
      ok: true,
      verdi: 'Akutt flytting, sak om 178901 *****',
    });
  });
  it.each(['', ' '.repeat(40), 'x'.repeat(BEGRUNNELSE.min - 1), 'x'.repeat(BEGRUNNELSE.maks + 1)])(
    'is neither too short nor too long',
    (tekst) => expect(lesBegrunnelse(tekst)).toEqual({ ok: false, grunn: 'ugyldig_begrunnelse' }),
  );
});
