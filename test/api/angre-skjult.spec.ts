import { STIER, type HusstandSvar, type Kvittering } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import type { Klient } from './prove/klient';
import { importerPakke, startServer, type Server } from './prove/server';
import { KOMMUNER, skrivPakke } from './prove/pakke';
import { gjor, kode, nokler } from './prove/redigering';

let db: Testdatabase;
let server: Server;
let uten: Klient;
let hendelser: Readonly<Record<'kontakt' | 'skjerming', number>>;

beforeAll(async () => {
  db = await nyDatabase();
  const pakke = skrivPakke({
    kommuner: KOMMUNER,
    personer: ['person_id;kommunenummer;fodselsdato;navn', 'P1;9902;1980-10-12;Anne Nes'],
    husstander: ['husstand_id;kommunenummer', 'H1;9902'],
    medlemmer: ['husstand_id;person_id;rolle;fom', 'H1;P1;hovedperson;2022-01-01'],
  });
  await importerPakke(db, pakke);
  server = await startServer(db);
  const { klient: kari } = await innlogget(db, server.url, {
    rolle: 'boligkontor',
    kommunenummer: '9902',
    beskyttet: true,
  });
  ({ klient: uten } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' }));
  hendelser = await skjerm(kari);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

/** Two acts on a household, after which it is hidden. */
async function skjerm(kari: Klient): Promise<typeof hendelser> {
  const id = (await nokler(db, 'husstander', 'husstand_id'))['H1'] ?? 0;
  const { versjon, medlemmer } = await kari.hent<HusstandSvar>(STIER.husstand(id));
  const person = { personId: medlemmer[0]?.personId };
  const naas = { telefon: '22334455', epost: null, spraak: null, tolk: null };
  const kontakt = await gjor<Kvittering>(kari, STIER.husstandKontakt(id), { ...person, versjon, ...naas });
  const gradert = { ...person, versjon: kontakt.versjon, adressebeskyttelse: 'strengt_fortrolig' };
  const skjerming = await gjor<Kvittering>(kari, STIER.husstandPerson(id), gradert);
  return { kontakt: kontakt.hendelseId, skjerming: skjerming.hendelseId };
}

describe('taking back an act on a household that is hidden', () => {
  it.each(['kontakt', 'skjerming'] as const)('answers as one that is not there: %s', async (hva) => {
    expect(kode(await uten.send('POST', STIER.hendelseAngre(hendelser[hva])))).toBe('404 finnes_ikke');
  });
});
