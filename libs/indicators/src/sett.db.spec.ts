import { aktivPaa, bruddager, plussDager, somDato, varighet2016, type Dato, type Periode } from '@tak/domain';
import { enBolig, enBoligendring, enHusstand, enSoknad, etLeieforhold, etOpphold, type Rad } from '@tak/testing';
import * as fc from 'fast-check';
import { kjor, registeret } from './prove/prove';

const register = registeret();
const RUNDER = { numRuns: 6 };

const dagI = (fra: string, lengde: number) => fc.nat(lengde).map((n) => plussDager(somDato(fra), n));

/** Lengths near the limits come often: two weeks, three months. */
const lengde = fc.oneof(fc.nat(40), fc.integer({ min: 86, max: 96 }), fc.integer({ min: 12, max: 16 }), fc.nat(400));

describe('the set mid and the pure rule varighet-2016', () => {
  /** Each stay begins near the end of the one before: most overlap, touch, or have a day between. */
  const etOppholdet = fc.record({
    avstand: fc.integer({ min: -4, max: 5 }),
    lengde,
    aapent: fc.nat(9),
    natt: fc.nat(9),
  });
  const noen = fc
    .tuple(dagI('2023-06-01', 500), fc.array(etOppholdet, { minLength: 1, maxLength: 6 }))
    .map(([start, opphold]) => {
      let dag = start;
      return opphold.map((o) => {
        const fom = plussDager(dag, o.avstand);
        dag = plussDager(fom, o.lengde);
        return { fom, tom: o.aapent === 0 ? null : dag, natthjem: o.natt === 0 };
      });
    });
  const husstander = fc.array(noen, { minLength: 10, maxLength: 40 });

  it('say the same of any stays: days, over three months, breaches', async () => {
    await fc.assert(
      fc.asyncProperty(husstander, dagI('2024-01-01', 500), async (alle, dag) => {
        const kommune = await register().enKommune();
        await kommune.skriv(async (b) => {
          for (const opphold of alle) {
            const husstand = await enHusstand(b);
            for (const { fom, tom, natthjem } of opphold) {
              await etOpphold(b, { husstand, fom, tom, tilbud: natthjem ? 'natthjem' : 'hotell' });
            }
          }
        });
        const mid = await kommune.les(
          (tx) =>
            tx.query<{ id: string; dager: number; over: boolean; perioder: number }>(
              `select ekstern_id as id, dager, over_tre_maaneder as over, perioder from mid where aar = 2024`,
            ),
          { dag },
        );
        const brudd = await kjor(kommune, { dag }, (k, aar) => k.ider('T.6', aar));
        const rene = alle.map((opphold, i) => {
          const teller = opphold.filter((o) => !o.natthjem);
          return { id: `H${i + 1}`, teller, v: varighet2016(teller, 2024, dag), brudd: bruddager(teller, dag) };
        });
        const iAaret = rene.filter(({ teller }) =>
          teller.some((o) => o.fom <= '2024-12-31' && (o.tom ?? '9999') >= '2024-01-01'),
        );
        expect(mid.sort(paaId)).toEqual(
          iAaret
            .map(({ id, v }) => ({ id, dager: v.dager, over: v.overTreMaaneder, perioder: v.perioder.length }))
            .sort(paaId),
        );
        const iBrudd = rene.filter((r) => r.brudd.some((d) => d.startsWith('2024'))).map((r) => r.id);
        expect(brudd.teller).toEqual(iBrudd.sort());
      }),
      RUNDER,
    );
  });
});

const paaId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

interface Bolig {
  readonly form: boolean;
  readonly endringer: readonly { readonly dag: Dato; readonly kdb: boolean }[];
}
interface Leie extends Periode {
  readonly id: string;
  readonly husstand: number;
  readonly bolig: number;
  readonly soknad: number | null;
}
interface Soknad {
  readonly husstand: number;
  readonly mottatt: Dato;
}

/** Word for word from the specification («Type of a lease L of household h»), one lease at a time, day by day. */
function leietype(
  l: Leie,
  leier: readonly Leie[],
  soknader: readonly Soknad[],
  boliger: readonly Bolig[],
): string | null {
  const kdb = (bolig: number, dag: Dato): boolean => {
    const b = boliger[bolig];
    return b?.endringer.reduce((form, e) => (e.dag <= dag ? e.kdb : form), b.form) ?? false;
  };
  if (!kdb(l.bolig, l.fom)) return null;
  const soknad = l.soknad === null ? undefined : soknader[l.soknad];
  const paaSoknaden = leier.filter((x) => x.soknad !== null && x.soknad === l.soknad);
  const forst = [...paaSoknaden].sort((a, b) => (a.fom === b.fom ? paaId(a, b) : a.fom < b.fom ? -1 : 1))[0];
  const dagenFoer = plussDager(l.fom, -1);
  const d0 = soknad && forst?.id === l.id && soknad.mottatt < dagenFoer ? soknad.mottatt : dagenFoer;
  const andre = leier.filter((x) => x.husstand === l.husstand && x.id !== l.id && aktivPaa(x, d0) && kdb(x.bolig, d0));
  return andre.some((x) => x.bolig === l.bolig) ? 'forlenget' : andre.length > 0 ? 'byttet' : 'nyinnflyttet';
}

describe('the set leietype and the definition read word for word', () => {
  const START = '2023-01-01';
  const boliger = fc.array(
    fc.record({
      form: fc.nat(3).map((n) => n > 0),
      endringer: fc
        .uniqueArray(dagI('2023-02-01', 600), { maxLength: 2 })
        .chain((d) => fc.tuple(...d.sort().map((dag) => fc.boolean().map((kdb) => ({ dag, kdb }))))),
    }),
    { minLength: 2, maxLength: 5 },
  );
  /** Leases fill each dwelling one after another, so that none overlap: gap, length, household, application. */
  const leier = fc.array(
    fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 0, max: 90 }), fc.nat(2), fc.option(fc.nat(3))), {
      minLength: 4,
      maxLength: 10,
    }),
    { minLength: 5, maxLength: 5 },
  );
  const soknader = fc.array(fc.record({ husstand: fc.nat(2), mottatt: dagI(START, 500) }), {
    minLength: 6,
    maxLength: 10,
  });

  it('say the same of any leases', async () => {
    await fc.assert(
      fc.asyncProperty(boliger, leier, soknader, fc.boolean(), async (hus, perBolig, sok, siste) => {
        const alle = hus.flatMap((_, bolig) => legg(perBolig[bolig] ?? [], bolig, START, sok, siste));
        const kommune = await register().enKommune();
        await kommune.skriv(async (b) => {
          const husstander: Rad[] = [];
          for (let i = 0; i < 3; i++) husstander.push(await enHusstand(b));
          const rader: Rad[] = [];
          for (const { form, endringer } of hus) {
            const rad = await enBolig(b, { disposisjonsform: form ? 'eid' : 'tilvisning', fom: '2020-01-01' });
            for (const e of endringer) {
              await enBoligendring(b, rad, { fom: e.dag, disposisjonsform: e.kdb ? 'innleid' : 'tilvisning' });
            }
            rader.push(rad);
          }
          const soknadsrader: Rad[] = [];
          for (const s of sok) {
            const husstand = husstander[s.husstand];
            soknadsrader.push(await enSoknad(b, { ...(husstand ? { husstand } : {}), mottatt: s.mottatt }));
          }
          for (const l of alle) {
            const [husstand, bolig, soknad] = [husstander[l.husstand], rader[l.bolig], soknadsrader[l.soknad ?? -1]];
            if (!husstand || !bolig) throw new Error('a lease of nobody');
            await etLeieforhold(b, {
              id: l.id,
              husstand,
              bolig,
              fom: l.fom,
              tom: l.tom,
              ...(soknad ? { soknad } : {}),
            });
          }
        });
        const typer = await kommune.les((tx) =>
          tx.query<{ id: string; type: string }>(`select ekstern_id as id, type from leietype`),
        );
        const ventet = alle
          .map((l) => ({ id: l.id, type: leietype(l, alle, sok, hus) }))
          .filter((x): x is { id: string; type: string } => x.type !== null);
        expect(typer.sort(paaId)).toEqual(ventet.sort(paaId));
      }),
      { numRuns: 25 },
    );
  });
});

/** Leases of one dwelling, after one another; an application is one of the household's own. */
function legg(
  leier: readonly (readonly [number, number, number, number | null])[],
  bolig: number,
  start: string,
  soknader: readonly Soknad[],
  sisteLoper: boolean,
): Leie[] {
  const ut: Leie[] = [];
  let dag = somDato(start);
  for (const [i, [mellomrom, dager, husstand, soknad]] of leier.entries()) {
    const fom = plussDager(dag, mellomrom);
    const tom = plussDager(fom, dager);
    const egne = [...soknader.keys()].filter((s) => soknader[s]?.husstand === husstand);
    const egen = soknad === null ? null : (egne[soknad % Math.max(1, egne.length)] ?? null);
    const loper = sisteLoper && i === leier.length - 1;
    // Ids run against the dates, so that the order of ids is not the order of leases.
    ut.push({ id: `L${bolig}-${9 - i}`, bolig, husstand, soknad: egen, fom, tom: loper ? null : tom });
    dag = plussDager(tom, 1);
  }
  return ut;
}
