import { personvalgTekster } from '@tak/tekster';
import { epostfeil, telefonfeil } from './kontaktfeil';
import { personfeil, siffer } from './personfeil';

const DAG = '2026-03-01';
const FNR = '17890187102';
const feil = (endring: Partial<Parameters<typeof personfeil>[0]>) =>
  Object.values(personfeil({ navn: 'Ada Lia', fodselsdato: '2001-09-17', fodselsnummer: '', ...endring }, DAG)).filter(
    (f) => f !== null,
  );

describe('who somebody is', () => {
  it('is enough with name and birth date, and takes a number as people write it', () => {
    expect(feil({})).toEqual([]);
    expect(feil({ fodselsnummer: '178901 87102' })).toEqual([]);
    expect(siffer('178901 87102')).toBe(FNR);
  });

  it.each([
    [{ navn: '  ' }, personvalgTekster.navnFeil],
    [{ navn: 'a'.repeat(201) }, personvalgTekster.navnForLangt],
    [{ fodselsdato: null }, personvalgTekster.fodselsdatoFeil],
    [{ fodselsdato: '2026-03-02' }, personvalgTekster.fodselsdatoFram],
    [{ fodselsnummer: '17890187103' }, personvalgTekster.fodselsnummerUgyldig],
    [{ fodselsnummer: FNR, fodselsdato: '2001-09-18' }, personvalgTekster.fodselsnummerMotsier],
  ])('%j is told of', (endring, tekst) => {
    expect(feil(endring)).toEqual([tekst]);
  });
});

describe('how somebody is reached', () => {
  it.each(['', ' ', null, '40000000', '+47 400 00 000', '400-00-000'])('%s can be a telephone', (telefon) =>
    expect(telefonfeil(telefon)).toBeNull(),
  );
  it.each(['ring mor', '12', '4'.repeat(31)])('%s can not', (telefon) => expect(telefonfeil(telefon)).not.toBeNull());
  it.each([null, '', 'ada@eksempel.no'])('%s can be an e-mail', (epost) => expect(epostfeil(epost)).toBeNull());
  it.each(['ada', 'ada@', 'ada@eksempel', 'a da@eksempel.no', `${'a'.repeat(200)}@eksempel.no`])(
    '%s can not be one',
    (epost) => expect(epostfeil(epost)).not.toBeNull(),
  );
});
