import { enBolig, enBoligendring, etTilsagn, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const grunnlan =
  (dato: string, bolig: Parameters<typeof enBolig>[1] = {}) =>
  async (b: Skriver) =>
    etTilsagn(b, { dato, ordning: 'grunnlan', bolig: await enBolig(b, { disposisjonsform: 'tilvisning', ...bolig }) });

const medTilskudd = (dato: string) => async (b: Skriver) => {
  const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
  await etTilsagn(b, { bolig, dato: '2024-05-01', ordning: 'grunnlan' });
  await etTilsagn(b, { bolig, dato, ordning: 'tilskudd_utleiebolig' });
};

prov('5.5', register, [
  { navn: 'on 1.1', gitt: grunnlan('2024-01-01'), teller: ['B1'] },
  { navn: 'on 31.12', gitt: grunnlan('2024-12-31'), teller: ['B1'] },
  { navn: 'on 31.12 before', gitt: grunnlan('2023-12-31'), teller: [] },
  { navn: 'on 1.1 after', gitt: grunnlan('2025-01-01'), teller: [] },
  { navn: 'owned', gitt: grunnlan('2024-05-01', { disposisjonsform: 'eid' }), teller: [] },
  { navn: 'the dwelling is yet to come', gitt: grunnlan('2024-05-01', { fom: '2026-01-01' }), teller: ['B1'] },
  { navn: 'tilskudd in the year', gitt: medTilskudd('2024-06-01'), teller: [] },
  { navn: 'tilskudd long before', gitt: medTilskudd('1999-01-01'), teller: [] },
  { navn: 'tilskudd after the year', gitt: medTilskudd('2025-01-01'), teller: [] },
  {
    navn: 'another scheme beside it does not matter',
    gitt: async (b) => {
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await etTilsagn(b, { bolig, dato: '2024-05-01', ordning: 'grunnlan' });
      await etTilsagn(b, { bolig, dato: '2024-05-01', ordning: 'investeringstilskudd' });
    },
    teller: ['B1'],
  },
  {
    navn: 'tilvisning from the day after the commitment',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'tilvisning' });
      await etTilsagn(b, { bolig, dato: '2024-05-01', ordning: 'grunnlan' });
    },
    teller: [],
  },
]);

provRettet('5.5', register, {
  gitt: grunnlan('2024-05-01'),
  foer: { teller: ['B1'] },
  rett: (b, t) => rett(b, t, { ordning: 'tilskudd_utleiebolig' }),
  etter: { teller: [] },
});
