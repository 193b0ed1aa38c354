import { enBolig, enHusstand, etLeieforhold, etVirkemiddel, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const ordning = 'tilskudd_etablering';

/** A lease until a day, and grants to the same household. */
const leietaker =
  (tom: string | null, ...utbetalt: readonly string[]) =>
  async (b: Skriver) => {
    const husstand = await enHusstand(b);
    for (const dag of utbetalt) await etVirkemiddel(b, { husstand, ordning, utbetalt: dag });
    return etLeieforhold(b, { husstand, fom: '2020-01-01', tom });
  };

prov('8.3', register, [
  { navn: 'a running lease', gitt: leietaker(null, '2024-05-10'), teller: ['H1'] },
  { navn: 'the last day is the day before', gitt: leietaker('2024-05-09', '2024-05-10'), teller: ['H1'] },
  { navn: 'the last day is two days before', gitt: leietaker('2024-05-08', '2024-05-10'), teller: [] },
  { navn: 'paid on 1.1', gitt: leietaker('2023-12-31', '2024-01-01'), teller: ['H1'] },
  { navn: 'paid on 31.12', gitt: leietaker(null, '2024-12-31'), teller: ['H1'] },
  { navn: 'paid on 31.12 before', gitt: leietaker(null, '2023-12-31'), teller: [] },
  { navn: 'paid on 1.1 after', gitt: leietaker(null, '2025-01-01'), teller: [] },
  { navn: 'two grants, one household', gitt: leietaker(null, '2024-05-10', '2024-06-10'), teller: ['H1'] },
  {
    navn: 'two grants, the later one after the lease',
    gitt: leietaker('2024-05-20', '2024-05-10', '2024-06-10'),
    teller: ['H1'],
  },
  { navn: 'no lease', gitt: (b) => etVirkemiddel(b, { ordning, utbetalt: '2024-05-10' }), teller: [] },
  {
    navn: 'a start loan does not count',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-01' });
      await etVirkemiddel(b, { husstand, utbetalt: '2024-05-10' });
    },
    teller: [],
  },
  {
    navn: 'under tilvisning',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, {
        husstand,
        bolig: await enBolig(b, { disposisjonsform: 'tilvisning' }),
        fom: '2020-01-01',
      });
      await etVirkemiddel(b, { husstand, ordning, utbetalt: '2024-05-10' });
    },
    teller: [],
  },
  {
    navn: 'purpose does not matter',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-01' });
      await etVirkemiddel(b, { husstand, ordning, formaal: null, utbetalt: '2024-05-10' });
    },
    teller: ['H1'],
  },
]);

provRettet('8.3', register, {
  gitt: leietaker('2024-05-09', '2024-05-10'),
  foer: { teller: ['H1'] },
  rett: (b, leie) => rett(b, leie, { tom: '2024-05-08' }),
  etter: { teller: [] },
});
