import { enBolig, etTilsagn, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

type Form = NonNullable<NonNullable<Parameters<typeof enBolig>[1]>['disposisjonsform']>;

const grunnlan =
  (dato: string, disposisjonsform: Form = 'eid') =>
  async (b: Skriver) => {
    const bolig = await enBolig(b, { disposisjonsform });
    await etTilsagn(b, { bolig, dato, ordning: 'grunnlan' });
    return bolig;
  };

prov('5.6', register, [
  { navn: 'on 1.1', gitt: grunnlan('2024-01-01'), teller: ['B1'] },
  { navn: 'on 31.12', gitt: grunnlan('2024-12-31'), teller: ['B1'] },
  { navn: 'on 31.12 before', gitt: grunnlan('2023-12-31'), teller: [] },
  { navn: 'on 1.1 after', gitt: grunnlan('2025-01-01'), teller: [] },
  { navn: 'tilvisning', gitt: grunnlan('2024-05-01', 'tilvisning'), teller: ['B1'] },
  { navn: 'innleid', gitt: grunnlan('2024-05-01', 'innleid'), teller: ['B1'] },
  {
    navn: 'tilskudd in another year',
    gitt: async (b) => etTilsagn(b, { bolig: await grunnlan('2024-05-01')(b), dato: '2030-01-01' }),
    teller: [],
  },
  {
    navn: 'tilskudd to another dwelling',
    gitt: async (b) => {
      await grunnlan('2024-05-01')(b);
      await etTilsagn(b, { dato: '2024-05-01' });
    },
    teller: ['B1'],
  },
  {
    navn: 'two loans, once',
    gitt: async (b) =>
      etTilsagn(b, { bolig: await grunnlan('2024-05-01')(b), dato: '2024-02-29', ordning: 'grunnlan' }),
    teller: ['B1'],
  },
]);

provRettet('5.6', register, {
  gitt: grunnlan('2024-05-01'),
  foer: { teller: ['B1'] },
  rett: (b, bolig) => etTilsagn(b, { bolig, dato: '2019-01-01' }),
  etter: { teller: [] },
});
