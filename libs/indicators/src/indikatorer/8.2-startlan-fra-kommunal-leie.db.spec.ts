import {
  enBolig,
  enBoligendring,
  enHusstand,
  etLeieforhold,
  etVirkemiddel,
  rett,
  type Rad,
  type Skriver,
} from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** A lease, and a loan to the same household paid on 10 May. */
const leietaker =
  (leie: { fom: string; tom?: string | null }, lagBolig: (b: Skriver) => Promise<Rad> = (b) => enBolig(b)) =>
  async (b: Skriver) => {
    const husstand = await enHusstand(b);
    await etVirkemiddel(b, { husstand, utbetalt: '2024-05-10' });
    return etLeieforhold(b, { husstand, bolig: await lagBolig(b), ...leie });
  };

prov('8.2', register, [
  { navn: 'none: no value', gitt: async () => undefined, teller: [], nevner: [], verdi: null },
  { navn: 'no lease', gitt: (b) => etVirkemiddel(b, { utbetalt: '2024-05-10' }), teller: [], nevner: ['V1'] },
  { navn: 'a running lease', gitt: leietaker({ fom: '2020-01-01' }), teller: ['V1'], nevner: ['V1'] },
  {
    navn: 'the last day is the day before',
    gitt: leietaker({ fom: '2020-01-01', tom: '2024-05-09' }),
    teller: ['V1'],
    nevner: ['V1'],
  },
  {
    navn: 'the last day is two days before',
    gitt: leietaker({ fom: '2020-01-01', tom: '2024-05-08' }),
    teller: [],
    nevner: ['V1'],
  },
  { navn: 'the first day is the day before', gitt: leietaker({ fom: '2024-05-09' }), teller: ['V1'], nevner: ['V1'] },
  { navn: 'the first day is the day of payment', gitt: leietaker({ fom: '2024-05-10' }), teller: [], nevner: ['V1'] },
  {
    navn: 'under tilvisning',
    gitt: leietaker({ fom: '2020-01-01' }, (b) => enBolig(b, { disposisjonsform: 'tilvisning' })),
    teller: [],
    nevner: ['V1'],
  },
  {
    navn: 'the dwelling becomes tilvisning on the day of payment',
    gitt: leietaker({ fom: '2020-01-01' }, async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-10', disposisjonsform: 'tilvisning' });
      return bolig;
    }),
    teller: ['V1'],
    nevner: ['V1'],
  },
  {
    navn: 'the dwelling becomes tilvisning the day before',
    gitt: leietaker({ fom: '2020-01-01' }, async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-09', disposisjonsform: 'tilvisning' });
      return bolig;
    }),
    teller: [],
    nevner: ['V1'],
  },
  {
    navn: 'paid on 1.1, out on 31.12',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etVirkemiddel(b, { husstand, utbetalt: '2024-01-01' });
      await etLeieforhold(b, { husstand, fom: '2020-01-01', tom: '2023-12-31' });
    },
    teller: ['V1'],
    nevner: ['V1'],
  },
  {
    navn: 'another purpose is not in the denominator',
    gitt: async (b) => etVirkemiddel(b, { utbetalt: '2024-05-10', formaal: 'refinansiering' }),
    teller: [],
    nevner: [],
  },
  {
    navn: "another household's lease",
    gitt: async (b) => {
      await etLeieforhold(b, { fom: '2020-01-01' });
      await etVirkemiddel(b, { utbetalt: '2024-05-10' });
    },
    teller: [],
    nevner: ['V1'],
  },
]);

provRettet('8.2', register, {
  gitt: leietaker({ fom: '2020-01-01', tom: '2024-05-09' }),
  foer: { teller: ['V1'], nevner: ['V1'] },
  rett: (b, leie) => rett(b, leie, { tom: '2024-05-08' }),
  etter: { teller: [], nevner: ['V1'] },
});
