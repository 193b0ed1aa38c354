import { harTilgang, ROLLER, tilgangen, type Rettighet, type Rolle } from '@tak/domain';
import type { Problem } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import { RUTER, type Foresporsel } from './matrise/foresporsler';
import { DEM, HEMMELIG, ORDINAER, OSS, PAKKE } from './matrise/register';
import { Ressurser, type Hvis } from './matrise/ressurser';
import { innlogget } from './prove/bruker';
import { Klient, type Svar } from './prove/klient';
import { operasjoner, type Operasjon } from './prove/openapi';
import { importerPakke, startServer, type Server } from './prove/server';
import { tekstIZip } from './prove/zip';

let db: Testdatabase;
let server: Server;
let sql: Client;
let ruter: Operasjon[];
let ressurser: Ressurser;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, PAKKE);
  server = await startServer(db);
  ruter = (await operasjoner(Klient.ukjent(server.url))).filter((r) => r.krever !== null);
  sql = new Client({ connectionString: db.superUrl });
  await sql.connect();
  const oss = await innlogget(db, server.url, { rolle: 'systemeier', kommunenummer: OSS });
  const dem = await innlogget(db, server.url, { rolle: 'systemeier', kommunenummer: DEM });
  ressurser = new Ressurser(sql, { oss: oss.brukerId, dem: dem.brukerId });
});
afterAll(async () => {
  await sql?.end();
  await server?.stopp();
  await db?.slett();
});

const navn = (r: Operasjon): string => `${r.metode} ${r.sti}`;

function send(klient: Klient, rute: Operasjon, { id = [], kropp, sporring = '' }: Foresporsel): Promise<Svar> {
  const verdier = [...id];
  const sti = rute.sti.replace(/\{[^}]+\}/g, () => encodeURIComponent(String(verdier.shift())));
  return rute.metode === 'GET' ? klient.raa(`${sti}${sporring}`) : klient.send(rute.metode, `${sti}${sporring}`, kropp);
}

async function lesbart(svar: Svar): Promise<string> {
  return svar.hoder.get('content-type')?.includes('spreadsheet') ? tekstIZip(svar.bytes) : svar.tekst;
}

/** Nothing that is another's, and nobody who is protected; a number in full only where it is asked for. */
async function krevTaus(rute: Operasjon, rolle: Rolle, svar: Svar): Promise<void> {
  const tekst = await lesbart(svar);
  const ukjent = Object.values(HEMMELIG).flat();
  const sett = ukjent.filter((ord) => tekst.includes(ord));
  const nummer = rute.krever !== 'fodselsnummer.vis' && tekst.includes(ORDINAER.fodselsnummer);
  expect([navn(rute), rolle, sett, nummer]).toEqual([navn(rute), rolle, [], false]);
}

const kode = (svar: Svar): string | null =>
  svar.hoder.get('content-type')?.startsWith('application/problem+json')
    ? (JSON.parse(svar.tekst) as Problem).code
    : null;

/** What a route must answer for a thing of this kind, for a role that has its right. */
function ventet(rute: Operasjon, hvis: Hvis | null, svar: Svar): boolean {
  if (hvis !== null && hvis !== 'egen') return svar.status === 404 && kode(svar) === 'finnes_ikke';
  const gaar = RUTER[navn(rute)]?.gaar;
  return gaar ? gaar.includes(svar.status) : svar.status >= 200 && svar.status < 300;
}

describe('every route', () => {
  it('is in the matrix, and the matrix holds no route that is gone', () => {
    expect(ruter.map(navn).sort()).toEqual(Object.keys(RUTER).sort());
  });

  it.each(ROLLER)('for %s: own, protected, the other municipality’s, and what never was', async (rolle) => {
    const { klient, brukerId } = await innlogget(db, server.url, { rolle, kommunenummer: OSS, beskyttet: true });
    for (const rute of ruter) {
      const beskrivelse = RUTER[navn(rute)];
      if (!beskrivelse) continue;
      for (const hvis of beskrivelse.hvis ?? [null]) {
        const svar = await send(klient, rute, await beskrivelse.lag(ressurser, hvis ?? 'egen', brukerId));
        const lov = harTilgang(rolle, rute.krever as Rettighet);
        const rett = lov ? ventet(rute, hvis, svar) : svar.status === 403 && kode(svar) === 'ikke_tilgang';
        expect([navn(rute), hvis, rett ? 'rett' : `${svar.status} ${svar.tekst.slice(0, 300)}`]).toEqual([
          navn(rute),
          hvis,
          'rett',
        ]);
        await krevTaus(rute, rolle, svar);
      }
    }
  });

  it('answers alike for what is protected, the other municipality’s, and what never was', async () => {
    const { klient, brukerId } = await innlogget(db, server.url, { rolle: 'boligkontor', kommunenummer: OSS });
    for (const rute of ruter.filter((r) => harTilgang('boligkontor', r.krever as Rettighet))) {
      const { hvis, lag } = RUTER[navn(rute)] ?? {};
      if (!hvis || !lag) continue;
      const svar = new Set<string>();
      for (const slag of hvis.filter((h) => h !== 'egen')) {
        const { status, tekst } = await send(klient, rute, await lag(ressurser, slag, brukerId));
        svar.add(`${status} ${tekst.replace(/"foresporselId":"[^"]+"/, '')}`);
      }
      expect([navn(rute), svar.size]).toEqual([navn(rute), 1]);
    }
  });

  it('that takes a fresh login asks for it, and one that takes the special access refuses without it', async () => {
    for (const rolle of ROLLER) {
      const gammel = await innlogget(db, server.url, { rolle, kommunenummer: OSS, beskyttet: true, fersk: false });
      const vanlig = await innlogget(db, server.url, { rolle, kommunenummer: OSS });
      for (const rute of ruter) {
        const rettighet = rute.krever as Rettighet;
        const { ferskInnlogging, beskyttet } = tilgangen(rettighet);
        if (!harTilgang(rolle, rettighet) || !(ferskInnlogging || beskyttet)) continue;
        const foresporsel = await (RUTER[navn(rute)]?.lag(ressurser, 'egen', gammel.brukerId) ?? {});
        if (ferskInnlogging) {
          const svar = await send(gammel.klient, rute, foresporsel);
          expect([navn(rute), svar.status, kode(svar)]).toEqual([navn(rute), 401, 'bekreft_innlogging']);
        }
        if (beskyttet) {
          const svar = await send(vanlig.klient, rute, foresporsel);
          expect([navn(rute), svar.status, kode(svar)]).toEqual([navn(rute), 403, 'ikke_tilgang']);
        }
      }
    }
  });

  it('is closed to whoever is not logged in', async () => {
    for (const rute of ruter) {
      const svar = await send(Klient.ukjent(server.url), rute, { id: ['1'] });
      expect([navn(rute), svar.status, kode(svar)]).toEqual([navn(rute), 401, 'ikke_innlogget']);
    }
  });
});

describe('the server’s log', () => {
  it('names nobody, and holds no identity number', () => {
    const logg = server.logg();
    expect(logg).toContain('/api/husstander');
    expect(
      [...Object.values(HEMMELIG).flat(), ORDINAER.navn, ORDINAER.fodselsnummer].filter((ord) => logg.includes(ord)),
    ).toEqual([]);
  });
});

describe('the audit log', () => {
  it('names nobody either, and knows every refusal', async () => {
    const { rows } = await sql.query<{ tekst: string; handling: string }>(
      'select l::text as tekst, handling from revisjon.logg l',
    );
    const alt = rows.map((r) => r.tekst).join('\n');
    const ord = [...HEMMELIG.beskyttet, ...HEMMELIG.strengt, ...HEMMELIG.annen, ORDINAER.navn, ORDINAER.fodselsnummer];
    expect(ord.filter((o) => alt.includes(o))).toEqual([]);
    const nektet = rows.filter((r) => r.handling === 'tilgang.nektet').length;
    const stengt = ruter.flatMap((r) => ROLLER.filter((rolle) => !harTilgang(rolle, r.krever as Rettighet))).length;
    expect(nektet).toBeGreaterThanOrEqual(stengt);
  });
});
