import { STIER, type Provesvar } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Klient } from './prove/klient';
import { KOMMUNER, skrivPakke } from './prove/pakke';
import { effekten, gjor, lesBolig, nokler } from './prove/redigering';
import { importerPakke, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;

beforeAll(async () => {
  db = await nyDatabase();
  const boliger = ['bolig_id;kommunenummer;disposisjonsform;fom', 'B1;9902;eid;2020-01-01'];
  await importerPakke(db, skrivPakke({ kommuner: KOMMUNER, boliger }));
  server = await startServer(db);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

it('shows what the command does to the numbers, not what somebody else does meanwhile', async () => {
  const kari = await Klient.innlogget(server.url, 'boligkontor', '9902');
  const ola = await Klient.innlogget(server.url, 'tildelingskontor', '9902');
  const id = (await nokler(db, 'boliger', 'bolig_id'))['B1'] ?? 0;
  const { versjon } = await lesBolig(kari, id);
  const felter = { disposisjonsform: 'tilvisning' };
  const virkning = async (): Promise<unknown> => {
    const sti = `${STIER.boligFakta(id)}?prov=ja`;
    const svar = effekten(await gjor<Provesvar>(kari, sti, { versjon, slag: 'retting', fra: null, felter }));
    return Object.entries(svar as Record<string, (number | null)[]>).flatMap(([hva, [foer, etter]]) =>
      hva.startsWith('parameter/5.1/') ? [[hva, (foer ?? 0) - (etter ?? 0)]] : [],
    );
  };
  const alene = await virkning();
  let ferdig = false;
  const andre = (async () => {
    while (!ferdig) await gjor(ola, STIER.boliger, { disposisjonsform: 'eid', fom: '2020-01-01' });
  })();
  for (let i = 0; i < 10; i++) expect(await virkning()).toEqual(alene);
  ferdig = true;
  await andre;
});
