import { enBolig } from '../prove/en-bolig';
import { likMed } from '../ny/nye-felter';
import { gjentatte, somDel } from './delskjema';

it('a part says only what is written of it; the rest it has from the whole', () =>
  expect(
    somDel({
      nr: 2,
      skrevet: { bruksenhetsnummer: ' H0201 ', bruksareal: '60,5', boligtype: '', maanedsleie: '8 000' },
    }),
  ).toEqual({ bruksenhetsnummer: 'H0201', bruksareal: 60.5, maanedsleie: 8000 }));

it('two parts cannot have the same number; those that have none yet are not alike', () => {
  const deler = ['H0201', ' h0201', '', '', 'H0202'].map((bruksenhetsnummer, i) => ({
    nr: i + 1,
    skrevet: { bruksenhetsnummer },
  }));
  expect(gjentatte(deler)).toEqual([2]);
});

it('a dwelling like another has all but what that one alone has', () => {
  const lik = likMed(enBolig());
  expect([lik['adresse'], lik['byggId'], lik['disposisjonsform'], lik['rullestol'], lik['maanedsleie']]).toEqual([
    'Lia 10',
    '3',
    'eid',
    'ja',
    '8550',
  ]);
  expect('bruksenhetsnummer' in lik).toBe(false);
});
