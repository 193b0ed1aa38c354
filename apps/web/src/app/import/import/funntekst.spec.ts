import { funntekst } from './funntekst';

describe('funntekst', () => {
  it('is the sentence of the code in the chosen language', () => {
    expect(funntekst('nb', 'tom_for_fom')).toBe('Til og med-datoen er før fra og med-datoen.');
    expect(funntekst('nn', 'tom_for_fom')).toBe('Til og med-datoen er før frå og med-datoen.');
  });
  it('keeps what the server names after it', () => {
    const melding = 'Raden kan ikke slettes: andre rader viser til den. Leieforhold 3301-L31.';
    expect(funntekst('nb', 'slettet_i_bruk', melding)).toBe(melding);
    expect(funntekst('nn', 'slettet_i_bruk', melding)).toBe(
      'Rada kan ikkje slettast: andre rader viser til ho. Leieforhold 3301-L31.',
    );
  });
  it('shows what the server says of a code the page does not know', () => {
    expect(funntekst('nn', 'ny_kode', 'Noe nytt.')).toBe('Noe nytt.');
    expect(funntekst('nn', 'ny_kode')).toBe('ny_kode');
  });
});
