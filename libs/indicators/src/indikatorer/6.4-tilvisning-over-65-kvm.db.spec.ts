import { enBolig, enBoligendring, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const tilvisning = (felter: Parameters<typeof enBolig>[1]) => (b: Skriver) =>
  enBolig(b, { disposisjonsform: 'tilvisning', ...felter });

prov('6.4', register, [
  { navn: 'none: no value', gitt: (b) => enBolig(b, { bruksareal: 90 }), teller: [], nevner: [], verdi: null },
  { navn: '65 is not over', gitt: tilvisning({ bruksareal: 65 }), teller: [], nevner: ['B1'] },
  { navn: '65,5 is over', gitt: tilvisning({ bruksareal: 65.5 }), teller: ['B1'], nevner: ['B1'] },
  { navn: 'unknown area stays in the denominator', gitt: tilvisning({}), teller: [], nevner: ['B1'] },
  {
    navn: 'last day is 31.12',
    gitt: tilvisning({ bruksareal: 66, tom: '2024-12-31' }),
    teller: ['B1'],
    nevner: ['B1'],
  },
  { navn: 'last day is 30.12', gitt: tilvisning({ bruksareal: 66, tom: '2024-12-30' }), teller: [], nevner: [] },
  { navn: 'first day is 1.1 after', gitt: tilvisning({ bruksareal: 66, fom: '2025-01-01' }), teller: [], nevner: [] },
  {
    navn: 'the area of 31.12',
    gitt: async (b) => {
      const bolig = await tilvisning({ bruksareal: 60 })(b);
      await enBoligendring(b, bolig, { fom: '2024-12-31', bruksareal: 70 });
      await enBoligendring(b, bolig, { fom: '2025-01-01', bruksareal: 50 });
    },
    teller: ['B1'],
    nevner: ['B1'],
  },
]);

provRettet('6.4', register, {
  gitt: tilvisning({ bruksareal: 66 }),
  foer: { teller: ['B1'], nevner: ['B1'] },
  rett: (b, bolig) => rett(b, bolig, { bruksareal: 65 }),
  etter: { teller: [], nevner: ['B1'] },
});
