import { HttpErrorResponse } from '@angular/common/http';
import { brukstekst } from './brukstekst';

const nekt = (status: number, error: unknown) => new HttpErrorResponse({ status, error });

it('says what refers to the dwelling and how many, and nothing of other refusals', () => {
  const bruk = [
    { slag: 'leieforhold', antall: 2 },
    { slag: 'nokler', antall: 1 },
  ];
  expect(brukstekst('nb', nekt(409, { code: 'i_bruk', bruk }))).toBe('2 leieforhold, 1 nøkkel');
  expect(brukstekst('nn', nekt(409, { code: 'i_bruk', bruk }))).toBe('2 leigeforhold, 1 nøkkel');
  expect(brukstekst('nb', nekt(409, { code: 'i_bruk' }))).toBeNull();
  expect(brukstekst('nb', nekt(404, null))).toBeNull();
});
