import { enBolig, enBoligendring, etLeieforhold, rett, type Skriver } from '@tak/testing';
import * as fc from 'fast-check';
import { kjor, prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

/** A dwelling of each form, each let. */
async function enAvHver(b: Skriver): Promise<void> {
  for (const disposisjonsform of ['eid', 'innleid', 'disposisjonsrett', 'tilvisning'] as const) {
    await etLeieforhold(b, { bolig: await enBolig(b, { disposisjonsform, rullestol: true }), fom: '2020-01-01' });
  }
}

for (const [felt, teller] of [
  ['A1', ['B1']],
  ['A2', ['B2']],
  ['A3', ['B3']],
  ['A4', ['B1', 'B2', 'B3']],
  ['A5', ['B1', 'B2', 'B3']],
  ['A6', ['L1', 'L2', 'L3']],
] as const) {
  prov(felt, register, [
    { navn: 'one of each form', gitt: enAvHver, teller },
    { navn: 'nothing', gitt: async () => undefined, teller: [] },
  ]);
}

prov('A1', register, [
  {
    navn: 'the form on 31.12 decides',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2024-12-31', disposisjonsform: 'innleid' }),
    teller: [],
  },
  {
    navn: 'the form on 1.1 after does not',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2025-01-01', disposisjonsform: 'innleid' }),
    teller: ['B1'],
  },
]);

prov('A6', register, [
  { navn: 'let from 31.12', gitt: (b) => etLeieforhold(b, { fom: '2024-12-31' }), teller: ['L1'] },
  { navn: 'let until 31.12', gitt: (b) => etLeieforhold(b, { fom: '2024-01-01', tom: '2024-12-31' }), teller: ['L1'] },
  { navn: 'let until 30.12', gitt: (b) => etLeieforhold(b, { fom: '2024-01-01', tom: '2024-12-30' }), teller: [] },
  { navn: 'let from 1.1 after', gitt: (b) => etLeieforhold(b, { fom: '2025-01-01' }), teller: [] },
]);

prov('A7', register, [
  { navn: 'new on 1.1', gitt: (b) => enBolig(b, { fom: '2024-01-01' }), teller: ['B1'] },
  { navn: 'new on 31.12', gitt: (b) => enBolig(b, { fom: '2024-12-31' }), teller: ['B1'] },
  { navn: 'new on 31.12 before', gitt: (b) => enBolig(b, { fom: '2023-12-31' }), teller: [] },
  { navn: 'in and out again', gitt: (b) => enBolig(b, { fom: '2024-05-01', tom: '2024-05-02' }), teller: ['B1'] },
  {
    navn: 'twice: once',
    gitt: async (b) => {
      const bolig = await enBolig(b, { fom: '2024-02-01' });
      await enBoligendring(b, bolig, { fom: '2024-02-29', disposisjonsform: 'tilvisning' });
      await enBoligendring(b, bolig, { fom: '2024-03-01', disposisjonsform: 'eid' });
    },
    teller: ['B1'],
  },
]);

prov('A8', register, [
  { navn: 'last day is 31.12 before: gone on 1.1', gitt: (b) => enBolig(b, { tom: '2023-12-31' }), teller: ['B1'] },
  { navn: 'last day is 30.12 before', gitt: (b) => enBolig(b, { tom: '2023-12-30' }), teller: [] },
  { navn: 'last day is 30.12', gitt: (b) => enBolig(b, { tom: '2024-12-30' }), teller: ['B1'] },
  { navn: 'last day is 31.12: still there', gitt: (b) => enBolig(b, { tom: '2024-12-31' }), teller: [] },
  { navn: 'goes on', gitt: (b) => enBolig(b), teller: [] },
  {
    navn: 'becomes tilvisning on 1.1',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2024-01-01', disposisjonsform: 'tilvisning' }),
    teller: ['B1'],
  },
  {
    navn: 'becomes tilvisning on 31.12',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2024-12-31', disposisjonsform: 'tilvisning' }),
    teller: ['B1'],
  },
  {
    navn: 'becomes tilvisning on 1.1 after',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2025-01-01', disposisjonsform: 'tilvisning' }),
    teller: [],
  },
  {
    navn: 'from eid to innleid is no loss',
    gitt: async (b) => enBoligendring(b, await enBolig(b), { fom: '2024-05-01', disposisjonsform: 'innleid' }),
    teller: [],
  },
]);

provRettet('A8', register, {
  gitt: (b) => enBolig(b, { tom: '2024-12-30' }),
  foer: { teller: ['B1'] },
  rett: (b, bolig) => rett(b, bolig, { tom: '2024-12-31' }),
  etter: { teller: [] },
});

describe('A4 last year + A7 - A8 = A4', () => {
  const dag = fc
    .integer({ min: 0, max: 1460 })
    .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));
  /** Days around New Year come often enough to matter. */
  const grensedag = fc.oneof(
    dag,
    fc.constantFrom('2022-12-30', '2022-12-31', '2023-01-01', '2023-12-30', '2023-12-31', '2024-01-01', '2024-12-31'),
  );
  const form = fc.constantFrom('eid' as const, 'innleid' as const, 'disposisjonsrett' as const, 'tilvisning' as const);
  const bolig = fc.record({
    dager: fc.uniqueArray(grensedag, { minLength: 1, maxLength: 4 }).map((d) => d.sort()),
    former: fc.array(form, { minLength: 4, maxLength: 4 }),
    slutter: fc.boolean(),
  });

  it('holds for any dwellings none of which enters or leaves twice in a year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bolig, { minLength: 1, maxLength: 12 }), async (boliger) => {
        const kommune = await register().enKommune();
        await kommune.skriv(async (b) => {
          for (const { dager, former, slutter } of boliger) {
            const tom = slutter && dager.length > 1 ? dager.at(-1) : undefined;
            const rad = await enBolig(b, {
              fom: dager[0] ?? '',
              disposisjonsform: former[0] ?? 'eid',
              ...(tom ? { tom } : {}),
            });
            for (const [i, fom] of dager.entries()) {
              const ny = former[i];
              if (i > 0 && ny && fom !== tom) await enBoligendring(b, rad, { fom, disposisjonsform: ny });
            }
          }
        });
        const ganger = await kommune.les((tx) =>
          tx.query<{ aar: number; flere: boolean }>(`
            select aar, max(inn) > 1 or max(ut) > 1 as flere from (
              select a.aar, k.bolig_id, count(*) filter (where k.fom between a.fom and a.tom) as inn,
                     count(*) filter (where k.tom between a.fom - 1 and a.tom - 1) as ut
                from rapportaar a cross join kdb_periode k where a.aar in (2023, 2024) group by 1, 2) s group by 1`),
        );
        const skjema = await kjor(kommune, { aar: 2022, flere: [2023, 2024] }, (k) => k.kostra13());
        const felt = (navn: string, aar: number): number =>
          Number(skjema.find((f) => f.felt === navn && f.aar === aar)?.verdi);
        for (const aar of [2023, 2024]) {
          if (ganger.find((g) => g.aar === aar)?.flere) continue;
          expect(felt('A4', aar - 1) + felt('A7', aar) - felt('A8', aar)).toBe(felt('A4', aar));
        }
      }),
      { numRuns: 12 },
    );
  });
});
