import { enBolig, enBoligendring, etTilsagn, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const tilsagn =
  (dato: string, bolig: Parameters<typeof enBolig>[1] = {}) =>
  async (b: Skriver) =>
    etTilsagn(b, { dato, bolig: await enBolig(b, bolig) });

prov('5.2', register, [
  { navn: 'on 1.1', gitt: tilsagn('2024-01-01'), teller: ['B1'] },
  { navn: 'on 31.12', gitt: tilsagn('2024-12-31'), teller: ['B1'] },
  { navn: 'on 31.12 before', gitt: tilsagn('2023-12-31'), teller: [] },
  { navn: 'on 1.1 after', gitt: tilsagn('2025-01-01'), teller: [] },
  { navn: 'innleid', gitt: tilsagn('2024-02-29', { disposisjonsform: 'innleid' }), teller: ['B1'] },
  { navn: 'disposisjonsrett', gitt: tilsagn('2024-02-29', { disposisjonsform: 'disposisjonsrett' }), teller: ['B1'] },
  { navn: 'tilvisning', gitt: tilsagn('2024-02-29', { disposisjonsform: 'tilvisning' }), teller: [] },
  {
    navn: 'the dwelling is yet to come: the form is known all the same',
    gitt: tilsagn('2024-05-01', { fom: '2026-01-01' }),
    teller: ['B1'],
  },
  { navn: 'the dwelling is gone', gitt: tilsagn('2024-05-01', { tom: '2024-02-01' }), teller: ['B1'] },
  { navn: 'another scheme', gitt: (b) => etTilsagn(b, { dato: '2024-05-01', ordning: 'grunnlan' }), teller: [] },
  {
    navn: 'becomes tilvisning the same day',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'tilvisning' });
      await etTilsagn(b, { bolig, dato: '2024-05-01' });
    },
    teller: [],
  },
  {
    navn: 'becomes tilvisning the day after',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'tilvisning' });
      await etTilsagn(b, { bolig, dato: '2024-05-01' });
    },
    teller: ['B1'],
  },
  {
    navn: 'two commitments, one dwelling; one of them when it was tilvisning',
    gitt: async (b) => {
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'eid' });
      for (const dato of ['2024-05-01', '2024-05-02', '2024-05-03']) await etTilsagn(b, { bolig, dato });
    },
    teller: ['B1'],
  },
]);

provRettet('5.2', register, {
  gitt: tilsagn('2024-01-01'),
  foer: { teller: ['B1'] },
  rett: (b, t) => rett(b, t, { dato: '2023-12-31' }),
  etter: { teller: [] },
});
