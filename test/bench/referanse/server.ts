import { createServer, type IncomingMessage } from 'node:http';
import { Pool, type PoolClient } from 'pg';
import { leietakernavn } from '../../../apps/api/src/person/leietakere.queries';
import { sideSql } from '../../../apps/api/src/bolig/boligsporring';

/**
 * What an API could be at the least: node:http and pg. POST /liste runs the very SQL of the list (page, sums and counts,
 * and the names on it) and answers the rows as they come; POST /skriv is one insert in a transaction. No session, no access,
 * no check of what is asked, no audit. Row-level security is on: the role is the application's.
 */
interface Oppstart {
  readonly url: string;
  readonly kommuneId: number;
  readonly dag: string;
}
const { url, kommuneId, dag } = JSON.parse(process.argv[2] ?? '{}') as Oppstart;
// The municipality is the connection's, not the transaction's: nothing is set for a request.
const options = `-c tak.kommune=${kommuneId} -c search_path=register,public`;
const basen = new Pool({ connectionString: url, max: 10, options });

async function medKlient<T>(fn: (klient: PoolClient) => Promise<T>): Promise<T> {
  const klient = await basen.connect();
  try {
    return await fn(klient);
  } finally {
    klient.release();
  }
}

const RUTER: Readonly<Record<string, (kropp: string) => Promise<unknown>>> = {
  '/liste': (kropp) =>
    medKlient(async (klient) => {
      const { tekst, verdier } = sideSql({ kommuneId, valg: JSON.parse(kropp), dag, leietakere: [] });
      const query = async (sql: string, v: readonly unknown[] = []): Promise<never[]> =>
        (await klient.query(sql, [...v])).rows as never[];
      // Names are another role's to read, which lasts as long as the transaction.
      await klient.query('begin');
      const [svar] = (await query(tekst, verdier)) as { rader: { husstandId: number | null }[] }[];
      const husstander = (svar?.rader ?? []).flatMap((r) => r.husstandId ?? []);
      const navn = await leietakernavn({ query } as unknown as Parameters<typeof leietakernavn>[0], husstander, dag);
      await klient.query('commit');
      return { ...svar, navn: [...navn] };
    }),
  '/skriv': (kropp) =>
    medKlient(async (klient) => {
      await klient.query('begin');
      const { rows } = await klient.query('insert into referanse.skrevet (innhold) values ($1) returning id', [kropp]);
      await klient.query('commit');
      return rows[0];
    }),
};

async function lesKropp(foresporsel: IncomingMessage): Promise<string> {
  const biter: Buffer[] = [];
  for await (const bit of foresporsel) biter.push(bit as Buffer);
  return Buffer.concat(biter).toString('utf8');
}

const server = createServer((foresporsel, svar) => {
  const rute = RUTER[foresporsel.url ?? ''];
  if (!rute) return void svar.writeHead(404).end();
  lesKropp(foresporsel)
    .then(rute)
    .then((innhold) => svar.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(innhold)))
    .catch((feil: unknown) => svar.writeHead(500).end(String(feil)));
});
server.listen(0, '127.0.0.1', () => {
  const sted = server.address();
  if (sted && typeof sted === 'object') console.log(`Referansen er klar: http://127.0.0.1:${sted.port}`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void basen.end().then(() => process.exit(0)));
});
