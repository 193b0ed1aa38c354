import { enBolig, enUtilgjengelighet, etLeieforhold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const stengt =
  (fom: string, tom: string | null = null, bolig: Parameters<typeof enBolig>[1] = {}) =>
  async (b: Skriver) =>
    enUtilgjengelighet(b, await enBolig(b, bolig), { fom, tom });

prov('T.3', register, [
  { navn: 'empty and closed', gitt: stengt('2024-05-01'), teller: ['B1'] },
  { navn: 'empty and not closed', gitt: (b) => enBolig(b), teller: [] },
  { navn: 'closed from 31.12', gitt: stengt('2024-12-31'), teller: ['B1'] },
  { navn: 'closed from 1.1 after', gitt: stengt('2025-01-01'), teller: [] },
  { navn: 'closed until 31.12', gitt: stengt('2024-05-01', '2024-12-31'), teller: ['B1'] },
  { navn: 'closed until 30.12', gitt: stengt('2024-05-01', '2024-12-30'), teller: [] },
  { navn: 'tilvisning', gitt: stengt('2024-05-01', null, { disposisjonsform: 'tilvisning' }), teller: [] },
  {
    navn: 'closed and let all the same',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enUtilgjengelighet(b, bolig, { fom: '2024-05-01' });
      await etLeieforhold(b, { bolig, fom: '2024-12-31' });
    },
    teller: [],
  },
  {
    navn: 'two closings at once: one dwelling',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      for (const fom of ['2024-05-01', '2024-06-01']) await enUtilgjengelighet(b, bolig, { fom });
    },
    teller: ['B1'],
  },
]);

provRettet('T.3', register, {
  gitt: stengt('2024-05-01'),
  foer: { teller: ['B1'] },
  rett: (b, u) => rett(b, u, { tom: '2024-12-30' }),
  etter: { teller: [] },
});
