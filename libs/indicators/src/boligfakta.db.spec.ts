import { endreFakta, faktaPaa, plussDager, somDato, type Daterte, type Faktaforlop, type Periode } from '@tak/domain';
import { enBolig, enBoligendring, type Boligfakta } from '@tak/testing';
import * as fc from 'fast-check';
import { registeret } from './prove/prove';

const register = registeret();

describe('the set boligfakta and the pure rule faktaPaa', () => {
  const START: Faktaforlop & Periode = {
    ...{ fom: somDato('2020-01-01'), tom: null },
    grunn: { disposisjonsform: 'eid', rullestol: null, maalgruppe: null, samlokalisert: false, bruksareal: 50 },
    endringer: [],
  };
  const dag = fc.integer({ min: 1, max: 24 }).map((n) => plussDager(START.fom, n * 30));
  const felter = fc.record(
    {
      disposisjonsform: fc.constantFrom('eid', 'innleid', 'tilvisning', null),
      rullestol: fc.constantFrom(true, false, null),
      maalgruppe: fc.constantFrom('eldre', 'flyktning', null),
      samlokalisert: fc.constantFrom(true, false, null),
      bruksareal: fc.constantFrom(40, 70.5, null),
    },
    { requiredKeys: [] },
  );
  const slag = fc.constantFrom('retting' as const, 'endring' as const);
  const kommandoer = fc.array(fc.record({ slag, fra: fc.option(dag, { freq: 6 }), felter }), { maxLength: 20 });

  /** What is left of a dwelling after commands, refused ones left out. */
  const etter = (alle: readonly Parameters<typeof endreFakta>[1][]): Faktaforlop =>
    alle.reduce((bolig, k) => {
      const svar = endreFakta(bolig, k);
      return svar.ok ? { ...bolig, ...svar.verdi } : bolig;
    }, START);

  it('say the same on every day after any commands in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kommandoer, { minLength: 10, maxLength: 20 }), async (boliger) => {
        const forlop = boliger.map(etter);
        const kommune = await register().enKommune();
        await kommune.skriv(async (b) => {
          for (const { grunn, endringer } of forlop) {
            const bolig = await enBolig(b, { ...(grunn as Boligfakta), fom: START.fom });
            for (const e of endringer) await enBoligendring(b, bolig, e as Boligfakta & { fom: string });
          }
        });
        const fakta = await kommune.les((tx) =>
          tx.query<Daterte & { id: string; dag: string }>(
            `select b.ekstern_id as id, d.dag::date::text as dag, f.disposisjonsform, f.rullestol, f.maalgruppe,
                    f.samlokalisert, f.bruksareal
               from boliger b
               join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id
               join generate_series('2019-12-02'::date, '2022-03-01'::date, '5 days') d(dag) on d.dag between f.fra and f.til`,
          ),
        );
        expect(fakta.length).toBe(forlop.length * new Set(fakta.map((f) => f.dag)).size);
        for (const { id, dag: den, ...verdier } of fakta) {
          const bolig = forlop[Number(id.slice(1)) - 1] as Faktaforlop;
          expect([id, den, verdier]).toEqual([id, den, faktaPaa(bolig, somDato(den))]);
        }
      }),
      { numRuns: 5 },
    );
  });
});
