import { STIER, type Provesvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { gjor, lesBolig, nokler } from './prove/redigering';
import { importerPakke, startServer, type Server } from './prove/server';
import { SPORINGSPAKKE } from './prove/sporingspakke';

let db: Testdatabase;
let server: Server;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(SPORINGSPAKKE));
  server = await startServer(db);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

/** Numbers that would become another if the dwelling had never been the municipality's to dispose of. */
async function virkning(eksternId: string): Promise<string[]> {
  const kari = await Klient.innlogget(server.url, 'boligkontor', '9902');
  const id = (await nokler(db, 'boliger', 'bolig_id'))[eksternId] ?? 0;
  const { versjon } = await lesBolig(kari, id);
  const felter = { disposisjonsform: 'tilvisning' };
  const svar = await gjor<Provesvar>(kari, `${STIER.boligFakta(id)}?prov=ja`, {
    versjon,
    slag: 'retting',
    fra: null,
    felter,
  });
  return svar.effekt.map((e) => e.id);
}

it('tells of a dwelling whose tenant may be seen what becomes of every number', async () => {
  expect(await virkning('B1')).toEqual(expect.arrayContaining(['A1', 'A4', 'A6', 'C1', '5.1', '5.S2']));
});

it('tells of one whose tenant is protected only of dwellings, and nothing of who lives there', async () => {
  const ider = await virkning('B3');
  expect(ider).toEqual(expect.arrayContaining(['A1', 'A4', 'A5', '5.1']));
  expect(ider.filter((id) => !/^(A[1-578]|5\.1|5\.S1|5\.5|5\.7|6\.[124]|T\.[23])$/.test(id))).toEqual([]);
});
