import { enBolig, enHusstand, enMaalgruppe, enSoknad, etLeieforhold, rett, type Rad, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** A household that lives in a municipal dwelling until the day before 10 June. */
async function bosatt(b: Skriver): Promise<{ husstand: Rad; bolig: Rad }> {
  const husstand = await enHusstand(b);
  const bolig = await enBolig(b);
  await etLeieforhold(b, { husstand, bolig, fom: '2021-06-10', tom: '2024-06-09' });
  return { husstand, bolig };
}

async function byttet(b: Skriver): Promise<Rad> {
  const { husstand } = await bosatt(b);
  return etLeieforhold(b, { husstand, fom: '2024-06-10' });
}

async function forlenget(b: Skriver): Promise<Rad> {
  const { husstand, bolig } = await bosatt(b);
  return etLeieforhold(b, { husstand, bolig, fom: '2024-06-10' });
}

/** One household in two dwellings at once, then a new lease in one of them. */
async function toBoliger(b: Skriver): Promise<void> {
  const husstand = await enHusstand(b);
  const bolig = await enBolig(b);
  await etLeieforhold(b, { husstand, fom: '2020-01-01' });
  await etLeieforhold(b, { husstand, bolig, fom: '2021-06-10', tom: '2024-06-09' });
  await etLeieforhold(b, { husstand, bolig, fom: '2024-06-10' });
}

/** Moved in anew, then moved, then renewed: one household in three fields. */
async function alleTyper(b: Skriver): Promise<void> {
  const husstand = await enHusstand(b);
  const bolig = await enBolig(b);
  await etLeieforhold(b, { husstand, fom: '2024-01-01', tom: '2024-02-28' });
  await etLeieforhold(b, { husstand, bolig, fom: '2024-02-29', tom: '2024-06-09' });
  await etLeieforhold(b, { husstand, bolig, fom: '2024-06-10' });
}

const tilfeller = (c1: string[], c2: string[], c3: string[]) => ({ C1: c1, C2: c2, C3: c3 });

for (const felt of ['C1', 'C2', 'C3'] as const) {
  prov(felt, register, [
    { navn: 'new', gitt: (b) => etLeieforhold(b, { fom: '2024-06-10' }), teller: tilfeller(['H1'], [], [])[felt] },
    { navn: 'another dwelling', gitt: byttet, teller: tilfeller([], ['H1'], [])[felt] },
    { navn: 'the same dwelling', gitt: forlenget, teller: tilfeller([], [], ['H1'])[felt] },
    { navn: 'the same and another: forlenget', gitt: toBoliger, teller: tilfeller([], [], ['H1'])[felt] },
    { navn: 'one household in several', gitt: alleTyper, teller: tilfeller(['H1'], ['H1'], ['H1'])[felt] },
    {
      navn: 'application time: lived in the other on the day the application came',
      gitt: async (b) => {
        const { husstand, bolig } = await bosatt(b);
        const soknad = await enSoknad(b, { husstand, mottatt: '2024-06-09', type: 'bytte' });
        await etLeieforhold(b, { husstand, soknad, fom: '2024-09-01' });
        await etLeieforhold(b, { bolig, fom: '2024-09-01' });
      },
      teller: tilfeller(['H2'], ['H1'], [])[felt],
    },
    {
      navn: 'application time: back in the same dwelling after a while',
      gitt: async (b) => {
        const { husstand, bolig } = await bosatt(b);
        const soknad = await enSoknad(b, { husstand, mottatt: '2024-06-01' });
        await etLeieforhold(b, { husstand, bolig, soknad, fom: '2024-09-01' });
      },
      teller: tilfeller([], [], ['H1'])[felt],
    },
    {
      navn: 'application the day after moving out',
      gitt: async (b) => {
        const { husstand } = await bosatt(b);
        const soknad = await enSoknad(b, { husstand, mottatt: '2024-06-10' });
        await etLeieforhold(b, { husstand, soknad, fom: '2024-09-01' });
      },
      teller: tilfeller(['H1'], [], [])[felt],
    },
    {
      navn: 'begins on 1.1 after',
      gitt: (b) => etLeieforhold(b, { fom: '2025-01-01' }),
      teller: [],
    },
  ]);
}

provRettet('C2', register, {
  gitt: byttet,
  foer: { teller: ['H1'] },
  rett: (b, leie) => rett(b, leie, { fom: '2024-06-11' }),
  etter: { teller: [] },
});

provRettet('C3', register, {
  gitt: forlenget,
  foer: { teller: ['H1'] },
  rett: async (b, leie) => rett(b, leie, { bolig_id: (await enBolig(b)).nr }),
  etter: { teller: [] },
});

prov('C4', register, [
  {
    navn: 'by the KOSTRA group of the household that day',
    gitt: async (b) => {
      const grupper = [
        'eldre',
        'funksjonsnedsettelse',
        'flyktning',
        'rus_psykisk',
        'andre_problemer',
        'uten_behovsproving',
      ] as const;
      for (const gruppe of grupper) {
        const husstand = await enHusstand(b);
        await enMaalgruppe(b, husstand, gruppe, '2024-06-10');
        await etLeieforhold(b, { husstand, fom: '2024-06-10' });
      }
    },
    teller: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
    verdi: { tilrettelagt: 2, flyktninger: 1, psykisk_rus: 1, andre: 1, uten_behovsproving: 1 },
  },
  {
    navn: 'a group from the day after is not known that day',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'eldre', '2024-06-11');
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
    },
    teller: ['H1'],
    verdi: { ukjent: 1 },
  },
  {
    navn: 'a household with several: by its first lease',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await enMaalgruppe(b, husstand, 'flyktning');
      await enMaalgruppe(b, husstand, 'eldre', '2024-06-10');
      await etLeieforhold(b, { husstand, fom: '2024-06-10' });
      await etLeieforhold(b, { husstand, fom: '2024-01-10', tom: '2024-02-10' });
    },
    teller: ['H1'],
    verdi: { flyktninger: 1 },
  },
  { navn: 'nobody', gitt: async () => undefined, teller: [], verdi: {} },
]);
