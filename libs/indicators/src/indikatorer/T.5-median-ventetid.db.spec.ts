import { enBolig, enHusstand, enSoknad, etLeieforhold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** An application and the lease it gave. */
const innflyttet =
  (mottatt: string, fom: string, bolig: Parameters<typeof enBolig>[1] = {}) =>
  async (b: Skriver) => {
    const husstand = await enHusstand(b);
    const soknad = await enSoknad(b, { husstand, mottatt });
    await etLeieforhold(b, { husstand, soknad, bolig: await enBolig(b, bolig), fom });
    return soknad;
  };

prov('T.5', register, [
  { navn: 'none: no value', gitt: async () => undefined, teller: [], verdi: null },
  { navn: 'across a leap day', gitt: innflyttet('2024-02-28', '2024-03-01'), teller: ['L1'], verdi: 2 },
  { navn: 'the same day', gitt: innflyttet('2024-03-01', '2024-03-01'), teller: ['L1'], verdi: 0 },
  { navn: 'application written after', gitt: innflyttet('2024-03-11', '2024-03-01'), teller: ['L1'], verdi: -10 },
  { navn: 'moved in on 1.1', gitt: innflyttet('2023-12-31', '2024-01-01'), teller: ['L1'], verdi: 1 },
  { navn: 'moved in on 31.12', gitt: innflyttet('2024-12-30', '2024-12-31'), teller: ['L1'], verdi: 1 },
  { navn: 'moved in on 31.12 before', gitt: innflyttet('2023-12-01', '2023-12-31'), teller: [], verdi: null },
  { navn: 'moved in on 1.1 after', gitt: innflyttet('2024-12-01', '2025-01-01'), teller: [], verdi: null },
  { navn: 'no application', gitt: (b) => etLeieforhold(b, { fom: '2024-05-01' }), teller: [], verdi: null },
  {
    navn: 'under tilvisning',
    gitt: innflyttet('2024-01-01', '2024-05-01', { disposisjonsform: 'tilvisning' }),
    teller: [],
    verdi: null,
  },
  {
    navn: 'mean of the middle two',
    gitt: async (b) => {
      await innflyttet('2024-04-30', '2024-05-01')(b);
      await innflyttet('2024-04-28', '2024-05-01')(b);
      await innflyttet('2024-04-25', '2024-05-01')(b);
      await innflyttet('2020-04-25', '2024-05-01')(b);
    },
    teller: ['L1', 'L2', 'L3', 'L4'],
    verdi: 4.5,
  },
  {
    navn: 'byttet does not count',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-01', tom: '2024-04-30' });
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-02-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-05-01' });
    },
    teller: [],
    verdi: null,
  },
  {
    navn: 'two leases of the application on one day: the lower id',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-01-01' });
      await etLeieforhold(b, { id: 'L10', husstand, soknad, fom: '2024-01-11' });
      await etLeieforhold(b, { id: 'L2', husstand, soknad, fom: '2024-01-11' });
    },
    teller: ['L10'],
    verdi: 10,
  },
  {
    navn: 'only the earliest lease of the application',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-01-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-01-11', tom: '2024-02-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-05-01' });
    },
    teller: ['L1'],
    verdi: 10,
  },
]);

provRettet('T.5', register, {
  gitt: innflyttet('2024-02-28', '2024-03-01'),
  foer: { teller: ['L1'], verdi: 2 },
  rett: (b, soknad) => rett(b, soknad, { mottatt: '2024-02-29' }),
  etter: { teller: ['L1'], verdi: 1 },
});
