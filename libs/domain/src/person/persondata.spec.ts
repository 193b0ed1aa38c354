import { erGradert, fyllUt, kontrollerPerson, slaaSammenPersoner, svekkerVern, type Persondata } from './persondata';

const KARI: Persondata = {
  navn: 'Kari Nes',
  fodselsdato: '1980-10-12',
  fodselsnummer: '12908000003',
  kjonn: 'k',
  adressebeskyttelse: 'ugradert',
};
const UKJENT: Persondata = { ...KARI, navn: null, fodselsnummer: null, kjonn: null, adressebeskyttelse: null };

describe('who a person is', () => {
  it('the birth date agrees with the number, and a D-number says nothing of it', () => {
    expect(kontrollerPerson(KARI).ok).toBe(true);
    expect(kontrollerPerson({ ...KARI, fodselsdato: '1980-10-13' })).toEqual({
      ok: false,
      grunn: 'fodselsdato_mot_fodselsnummer',
    });
    expect(kontrollerPerson({ ...KARI, fodselsdato: '1980-10-13', fodselsnummer: '52908000003' }).ok).toBe(true);
    expect(kontrollerPerson({ ...KARI, fodselsnummer: null }).ok).toBe(true);
  });

  it.each([
    ['strengt_fortrolig', 'fortrolig', true],
    ['fortrolig', null, true],
    ['strengt_fortrolig', 'strengt_fortrolig_utland', false],
    [null, 'ugradert', false],
    ['ugradert', 'fortrolig', false],
  ])('from %s to %s: weaker is %s', (fra, til, svakere) => {
    expect(svekkerVern(fra, til)).toBe(svakere);
  });

  it('nobody’s grade is as none', () => {
    expect([null, 'ugradert', 'fortrolig'].map(erGradert)).toEqual([false, false, true]);
  });
});

describe('two persons who are one', () => {
  it('what is known stands, what is not is filled in, and the stricter grade holds', () => {
    expect(slaaSammenPersoner(UKJENT, { ...KARI, adressebeskyttelse: 'fortrolig' })).toEqual({
      ok: true,
      verdi: { ...KARI, adressebeskyttelse: 'fortrolig' },
    });
    expect(slaaSammenPersoner({ ...KARI, adressebeskyttelse: 'fortrolig' }, KARI)).toEqual({
      ok: true,
      verdi: { ...KARI, adressebeskyttelse: 'fortrolig' },
    });
  });

  it('have not two numbers, but for the D-number one had before', () => {
    expect(slaaSammenPersoner(KARI, { ...KARI, fodselsnummer: '12908000089' })).toEqual({
      ok: false,
      grunn: 'ulike_fodselsnumre',
    });
    for (const [a, b] of [
      ['52908000003', '12908000003'],
      ['12908000003', '52908000003'],
    ] as const)
      expect(slaaSammenPersoner({ ...KARI, fodselsnummer: a }, { ...KARI, fodselsnummer: b })).toEqual({
        ok: true,
        verdi: KARI,
      });
  });

  it('a number that contradicts the birth date that stands is refused', () => {
    expect(slaaSammenPersoner({ ...UKJENT, fodselsdato: '1980-10-13' }, KARI)).toEqual({
      ok: false,
      grunn: 'fodselsdato_mot_fodselsnummer',
    });
  });

  it('contact data are filled in field by field', () => {
    expect(fyllUt({ telefon: null, tolk: false }, { telefon: '22334455', tolk: true })).toEqual({
      telefon: '22334455',
      tolk: false,
    });
  });
});
