import { enBolig, enBoligendring, enHusstand, enSoknad, etLeieforhold, rett, slett } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

prov('5.S2', register, [
  { navn: 'first day is 1.1', gitt: (b) => etLeieforhold(b, { fom: '2024-01-01' }), teller: ['H1'] },
  { navn: 'first day is 31.12', gitt: (b) => etLeieforhold(b, { fom: '2024-12-31' }), teller: ['H1'] },
  { navn: 'first day is 31.12 before', gitt: (b) => etLeieforhold(b, { fom: '2023-12-31' }), teller: [] },
  { navn: 'first day is 1.1 after', gitt: (b) => etLeieforhold(b, { fom: '2025-01-01' }), teller: [] },
  {
    navn: 'in a dwelling under tilvisning',
    gitt: async (b) =>
      etLeieforhold(b, { bolig: await enBolig(b, { disposisjonsform: 'tilvisning' }), fom: '2024-05-01' }),
    teller: [],
  },
  {
    navn: 'the dwelling becomes tilvisning that day',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-01', disposisjonsform: 'tilvisning' });
      await etLeieforhold(b, { bolig, fom: '2024-05-01' });
    },
    teller: [],
  },
  {
    navn: 'the dwelling becomes tilvisning the day after',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-05-02', disposisjonsform: 'tilvisning' });
      await etLeieforhold(b, { bolig, fom: '2024-05-01' });
    },
    teller: ['H1'],
  },
  {
    navn: 'two that moved in anew in one year: once',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2024-01-10', tom: '2024-02-10' });
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'from another municipal dwelling the day before: byttet',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-10', tom: '2024-06-09' });
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: [],
  },
  {
    navn: 'a day without between, and no application: new',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-10', tom: '2024-06-08' });
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'lived in one when the application came: byttet, though out the day before',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-10', tom: '2024-03-01' });
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-03-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-06-10' });
    },
    teller: [],
  },
  {
    navn: 'out the day before the application came, in again since: new on the day of the application',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2023-01-10', tom: '2023-02-28' });
      await etLeieforhold(b, { husstand, fom: '2024-03-05', tom: '2024-06-09' });
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-03-01' });
      await etLeieforhold(b, { husstand, soknad, id: 'Lx', fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'the other dwelling was under tilvisning that day: new',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-06-09', disposisjonsform: 'tilvisning' });
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-10', tom: '2024-06-09' });
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'the other dwelling was under tilvisning on that one day only: new',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const bolig = await enBolig(b);
      await enBoligendring(b, bolig, { fom: '2024-06-09', disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-06-10', disposisjonsform: 'eid' });
      await etLeieforhold(b, { husstand, bolig, fom: '2020-01-10' });
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'a later lease of the same application is judged by the day before it',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await enSoknad(b, { husstand, mottatt: '2022-03-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2023-06-10', tom: '2024-06-09' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-06-10' });
    },
    teller: [],
  },
  {
    navn: 'the first lease of the application was in no KDB: the next is not its earliest',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await enSoknad(b, { husstand, mottatt: '2022-03-01' });
      await etLeieforhold(b, { husstand, fom: '2020-01-01', tom: '2022-12-31' });
      const bolig = await enBolig(b, { disposisjonsform: 'tilvisning' });
      await etLeieforhold(b, { husstand, soknad, bolig, fom: '2023-06-10', tom: '2024-05-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'two leases of the application on the same day: the lower id is the earliest',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-03-01' });
      await etLeieforhold(b, { husstand, id: 'C', fom: '2020-01-01', tom: '2024-03-01' });
      await etLeieforhold(b, { husstand, id: 'B', soknad, fom: '2024-06-10' });
      await etLeieforhold(b, { husstand, id: 'A', soknad, fom: '2024-06-10', tom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'the application came after moving in: the day before decides',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etLeieforhold(b, { husstand, fom: '2020-01-01', tom: '2024-06-08' });
      const soknad = await enSoknad(b, { husstand, mottatt: '2024-07-01' });
      await etLeieforhold(b, { husstand, soknad, fom: '2024-06-10' });
    },
    teller: ['H1'],
  },
  {
    navn: 'renewed in the same dwelling: forlenget',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const bolig = await enBolig(b);
      await etLeieforhold(b, { husstand, bolig, fom: '2021-06-10', tom: '2024-06-09' });
      await etLeieforhold(b, { husstand, bolig, fom: '2024-06-10' });
    },
    teller: [],
  },
  {
    navn: 'another household moved out',
    gitt: async (b) => {
      const bolig = await enBolig(b);
      await etLeieforhold(b, { bolig, fom: '2021-06-10', tom: '2024-06-09' });
      await etLeieforhold(b, { bolig, fom: '2024-06-10' });
    },
    teller: ['H2'],
  },
]);

provRettet('5.S2', register, {
  gitt: async (b) => {
    const husstand = await enHusstand(b);
    const gammelt = await etLeieforhold(b, { husstand, fom: '2020-01-01', tom: '2024-06-08' });
    await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    return gammelt;
  },
  foer: { teller: ['H1'] },
  rett: (b, gammelt) => rett(b, gammelt, { tom: '2024-06-09' }),
  etter: { teller: [] },
});

provRettet('5.S2', register, {
  gitt: (b) => etLeieforhold(b, { fom: '2024-06-10' }),
  foer: { teller: ['H1'] },
  rett: slett,
  etter: { teller: [] },
});
