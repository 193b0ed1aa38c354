import { STIER } from '@tak/contracts';
import { join } from 'node:path';
import { belast, type Lastsvar } from '../last';
import { tak } from '../maaling';
import { medStorrelser } from '../pakke';
import { loggInn, startApi, startReferanse } from '../prosess';
import { overskrift, skriv } from '../rapport';
import { DAG, medRegister, rot, type Register } from '../register';

const STOR = '3301';
const TILKOBLINGER = 50;
const SEKUNDER = 8;

const VANLIG = { utvalg: 'standard', sorter: 'handling', retning: 'stigende', side: 1 } as const;
/** What people do with the list. */
const VALG = {
  'the first page': VANLIG,
  'filtered (vacant, rented in)': { ...VANLIG, status: ['ledig', 'utleid'], form: ['innleid'] },
  'sorted by address': { ...VANLIG, sorter: 'adresse' },
  'page 100': { ...VANLIG, side: 100 },
} as const;

/** Lists in a municipality of 15 000 dwellings, one and two API processes against bare node:http + pg. */
export async function maalLister(): Promise<void> {
  await medRegister(async (register) => {
    const pakke = join(register.mappe, 'pakke');
    await medStorrelser(join(rot, 'eksempel/liten'), [{ nummer: STOR, kopier: 141 }])(pakke);
    await tak(rot, ['importer', pakke], register.env, register.db);
    await register.db.query('vacuum analyze');
    const { rows } = await register.db.query<{ kommune_id: number; antall: number }>(
      'select kommune_id, count(*)::int as antall from register.boliger group by kommune_id order by 2 desc limit 1',
    );
    const { kommune_id: kommuneId = 1, antall = 0 } = rows[0] ?? {};
    overskrift(`Lists, ${antall} dwellings in one municipality, ${TILKOBLINGER} connections`);
    await maalProsesser(register, kommuneId);
  });
}

async function maalProsesser(register: Register, kommuneId: number): Promise<void> {
  const referanse = await startReferanse(register, { kommuneId, dag: DAG });
  const api = [await startApi(register), await startApi(register)];
  try {
    const hoder = await loggInn(api[0]?.url ?? '', 'boligkontor', STOR);
    for (const [navn, valg] of Object.entries(VALG)) {
      const kropp = JSON.stringify(valg);
      const mot = (urler: readonly string[], sti: string): Promise<Lastsvar> =>
        belast({
          urler,
          tilkoblinger: TILKOBLINGER,
          sekunder: SEKUNDER,
          foresporsel: () => ({ method: 'POST', path: sti, headers: hoder, body: kropp }),
        });
      const bar = await mot([referanse.url], '/liste');
      for (const antall of [1, 2])
        meld(
          `list of dwellings, ${navn}, ${antall} API`,
          await mot(
            api.slice(0, antall).map((p) => p.url),
            STIER.boligerSok,
          ),
          bar,
        );
    }
  } finally {
    for (const prosess of [...api, referanse]) await prosess.stopp();
  }
}

function meld(arbeid: string, m: Lastsvar, bar: Lastsvar): void {
  skriv({
    arbeid,
    maalt: m.perSekund,
    enhet: 'req/s',
    referanse: bar.perSekund,
    krav: { minst: 0.6, av: 'forhold' },
    merknad: `p50 ${m.p50} ms, p99 ${m.p99} ms; bare node:http + pg: p50 ${bar.p50} ms, p99 ${bar.p99} ms`,
    aarsak:
      'session, access and the audit log (each page that names people is a link in the chain) come on top of the SQL',
  });
  skriv({
    arbeid: '  p99 of it',
    maalt: m.p99 / 1000,
    enhet: 's',
    referanse: bar.p99 / 1000,
    // Fifty connections that always wait for an answer: 60 % of the requests is 1/0.6 of the wait.
    krav: { hoyst: 1.67, av: 'forhold' },
    aarsak: 'the slowest waited for a connection (ten to each process) and for the end of the chain of the audit log',
  });
}
