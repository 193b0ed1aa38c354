import { IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import type { Foresporsel } from 'autocannon';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { belast, type Lastsvar } from '../last';
import { tak } from '../maaling';
import { medStorrelser } from '../pakke';
import { loggInn, startApi, startReferanse } from '../prosess';
import { overskrift, skriv } from '../rapport';
import { DAG, medRegister, rot, type Register } from '../register';

const KOMMUNER = ['3301', '1001', '1002', '1003', '1004', '1005', '1006', '1007'];
const TILKOBLINGER = 8;
const SEKUNDER = 6;

/** One municipality to write in: a session in it, and dwellings nobody has touched since the import. */
interface Sted {
  readonly hoder: Record<string, string>;
  readonly versjon: number;
  readonly boliger: number[];
}

/** A dwelling's rent corrected: locked, checked, versioned, told as an act and in the audit chain, against a bare insert. */
export async function maalSkriving(): Promise<void> {
  await medRegister(async (register) => {
    const pakke = join(register.mappe, 'pakke');
    await medStorrelser(
      join(rot, 'eksempel/liten'),
      KOMMUNER.map((nummer, nr) => ({ nummer, kopier: nr === 0 ? 80 : 20 })),
    )(pakke);
    await tak(rot, ['importer', pakke], register.env, register.db);
    await register.db.query('vacuum analyze');
    await register.db.query(`create schema referanse;
      create table referanse.skrevet (id bigint generated always as identity primary key, innhold text not null);
      grant usage on schema referanse to tak_app; grant insert, select on referanse.skrevet to tak_app`);
    overskrift(`Writes, ${TILKOBLINGER} connections: the rent of one dwelling corrected`);
    await maalProsesser(register);
  });
}

async function maalProsesser(register: Register): Promise<void> {
  const referanse = await startReferanse(register, { kommuneId: 1, dag: DAG });
  const api = await startApi(register);
  try {
    const steder: Sted[] = [];
    for (const nummer of KOMMUNER) steder.push(await sted(register, api.url, nummer));
    const last = (url: string, foresporsel: () => Foresporsel): Promise<Lastsvar> =>
      belast({ urler: [url], tilkoblinger: TILKOBLINGER, sekunder: SEKUNDER, foresporsel });
    const bar = await last(referanse.url, () => ({ method: 'POST', path: '/skriv', body: '{"maanedsleie":9000}' }));
    let nr = 0;
    const mange = await last(api.url, () => rettLeie(steder[nr++ % steder.length]));
    meld('many municipalities', mange, bar, 3);
    const en = await last(api.url, () => rettLeie(steder[0]));
    meld('one municipality', en, bar, 5);
  } finally {
    await api.stopp();
    await referanse.stopp();
  }
}

async function sted({ db }: Register, url: string, nummer: string): Promise<Sted> {
  const { rows } = await db.query<{ versjon: number; boliger: number[] }>(
    `select (select max(h.hendelse_id)::int from register.hendelser h where h.kommune_id = n.kommune_id) as versjon,
            array(select b.bolig_id::int from register.boliger b where b.kommune_id = n.kommune_id order by 1) as boliger
       from register.kommunenumre n where n.nummer = $1`,
    [nummer],
  );
  const [rad] = rows;
  if (!rad) throw new Error(`no municipality ${nummer}`);
  return { ...rad, hoder: await loggInn(url, 'boligkontor', nummer) };
}

/** Each dwelling once: its version is that of the import. */
function rettLeie(s: Sted | undefined): Foresporsel {
  const bolig = s?.boliger.pop();
  if (!s || bolig === undefined) throw new Error('the package has too few dwellings for so fast a machine');
  return {
    method: 'POST',
    path: STIER.boligOpplysninger(bolig),
    headers: { ...s.hoder, [IDEMPOTENSNOKKEL]: randomUUID() },
    body: JSON.stringify({ versjon: s.versjon, maanedsleie: 9000 + (bolig % 100) }),
  };
}

function meld(hvor: string, m: Lastsvar, bar: Lastsvar, ganger: number): void {
  skriv({
    arbeid: `a dwelling edited, ${hvor}`,
    maalt: m.perSekund,
    enhet: 'req/s',
    referanse: bar.perSekund,
    krav: { minst: 1 / ganger, av: 'forhold' },
    merknad: `required: at most ${ganger}x the time; p50 ${m.p50} ms, p99 ${m.p99} ms; one insert in a transaction: p99 ${bar.p99} ms`,
    aarsak:
      'one edit is some twenty statements: session, key, lock, version, rules of the register, history, act, chain',
  });
}
