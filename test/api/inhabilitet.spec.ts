import {
  STIER,
  type ApningerSvar,
  type HusstandssokSvar,
  type HusstandSvar,
  type HusstandTreff,
  type MinSvar,
  type RaderSvar,
} from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient, type Svar } from './prove/klient';
import { avslag, Innsyn } from './prove/kommuner';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;
let innsyn: Innsyn;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db);
  innsyn = await Innsyn.i(db);
});
afterAll(async () => {
  await innsyn?.slutt();
  await server?.stopp();
  await db?.slett();
});

const medRolle = (rolle: Rolle, navn: string, mer: { kommunenummer?: string; beskyttet?: boolean } = {}) =>
  innlogget(db, server.url, { rolle, navn, kommunenummer: '9902', ...mer });
const min = (svar: Svar): MinSvar => {
  if (svar.status !== 200) throw new Error(`${svar.status} ${svar.tekst}`);
  return JSON.parse(svar.tekst) as MinSvar;
};
const erklaer = (klient: Klient, husstand: string, grunn = 'familie'): Promise<Svar> =>
  klient.send('POST', STIER.minInhabiliteter, { husstand, grunn });
const opphev = (klient: Klient, id: string, grunn: string): Promise<Svar> =>
  klient.send('POST', STIER.minInhabilitetOpphev(id), { grunn });
const nr = async (eksternId: string): Promise<number> => {
  const [rad] = await innsyn.rader<{ nr: number }>(
    'select husstand_id::int as nr from register.husstander where ekstern_id = $1',
    [eksternId],
  );
  return rad?.nr ?? 0;
};
const les = async (klient: Klient, eksternId: string): Promise<Svar> => klient.raa(STIER.husstand(await nr(eksternId)));

describe("one's own sessions", () => {
  it('are seen, and can be ended one by one', async () => {
    const her = await Klient.innlogget(server.url, 'nav', '9902');
    const der = await Klient.innlogget(server.url, 'nav', '9902');
    const { okter } = await her.hent<MinSvar>(STIER.min);
    expect(okter.map((o) => o.denne)).toEqual([true, false]);
    const id = okter[1]?.id ?? '';
    expect(min(await her.send('DELETE', STIER.minOkt(id))).okter.map((o) => o.denne)).toEqual([true]);
    expect((await der.raa(STIER.min)).status).toBe(401);
    expect(avslag(await her.send('DELETE', STIER.minOkt(id)))).toEqual([404, 'finnes_ikke']);
    const leder = await Klient.innlogget(server.url, 'leder', '9902');
    const annens = (await leder.hent<MinSvar>(STIER.min)).okter[0]?.id ?? '';
    expect(avslag(await her.send('DELETE', STIER.minOkt(annens)))).toEqual([404, 'finnes_ikke']);
    expect((await leder.raa(STIER.min)).status).toBe(200);
  });
});

describe('a household declared to be one’s own or the family’s', () => {
  it('is closed to who declared it and open to others, until it is lifted with a reason', async () => {
    const { klient, brukerId } = await medRolle('boligkontor', 'Kari');
    const { klient: kollega } = await medRolle('nav', 'Jon');
    expect((await les(klient, 'H1')).status).toBe(200);
    const to = await Promise.all([erklaer(klient, 'H1', 'selv'), erklaer(klient, ' H1 ')]);
    const [erklaering] = min(to[0] as Svar).inhabiliteter;
    expect(min(await klient.raa(STIER.min)).inhabiliteter).toHaveLength(1);
    expect(erklaering).toMatchObject({ husstand: 'H1', opphevet: null, opphevetGrunn: null });
    expect(avslag(await les(klient, 'H1'))).toEqual([403, 'inhabil']);
    expect((await les(kollega, 'H1')).status).toBe(200);
    expect((await les(klient, 'H2')).status).toBe(200);

    const id = erklaering?.id ?? '';
    expect(avslag(await opphev(kollega, id, 'Ikke lenger i slekt'))).toEqual([404, 'finnes_ikke']);
    expect((await opphev(klient, id, '  ')).status).toBe(400);
    for (let i = 0; i < 2; i++)
      expect(min(await opphev(klient, id, 'Skilt 01818000010 i fjor')).inhabiliteter[0]).toMatchObject({
        opphevetGrunn: expect.not.stringContaining('01818000010') as string,
        opphevet: expect.any(String) as string,
      });
    expect(avslag(await opphev(klient, id, 'Noe annet'))).toEqual([409, 'feil_status']);
    expect((await les(klient, 'H1')).status).toBe(200);
    // It can be declared anew, and the old one stays to be seen.
    expect(min(await erklaer(klient, 'H1', 'annet')).inhabiliteter.map((i) => i.opphevet === null)).toEqual([
      true,
      false,
    ]);
    const logg = await innsyn.logg('9902', 'inhabilitet.%');
    expect(logg.map((l) => [l.handling, l.objekt])).toEqual(
      ['erklaer', 'opphev', 'erklaer'].map((h) => [`inhabilitet.${h}`, logg[0]?.objekt]),
    );
    expect(logg[0]?.objekt).toBe(`husstand:${await nr('H1')}`);
    expect(logg[1]?.grunn).toMatch(/^Skilt/);
    expect(await innsyn.rader('select from tilgang.inhabiliteter where bruker_id = $1', [brukerId])).toHaveLength(2);
  });

  it('is found by who declared it, so that it can be asked for, and told nothing of in searches and behind numbers', async () => {
    const { klient } = await medRolle('nav', 'Rita Egen');
    const sok = async (): Promise<HusstandTreff | undefined> => {
      const svar = await klient.send('POST', STIER.husstanderSok, { sok: 'H2', side: 1 });
      return (JSON.parse(svar.tekst) as HusstandssokSvar).rader[0];
    };
    const rader = async (): Promise<(string | null)[]> =>
      (await klient.hent<RaderSvar>(`${STIER.kostraRader('A6')}?aar=2024`)).rader.map((r) => r.navn);
    const foer = await sok();
    expect(foer).toMatchObject({ eksternId: 'H2', inhabil: false, barn: 1, maalgruppe: 'andre_problemer' });
    const navn = foer?.navn ?? '';
    const medNavn = await rader();
    await erklaer(klient, 'H2');
    expect(await sok()).toEqual({
      ...{ id: foer?.id, eksternId: 'H2', navn, inhabil: true },
      ...{ fodselsdato: null, voksne: 0, barn: 0, maalgruppe: null, trefftekst: null, bor: null, varsomhet: false },
    });
    const etter = await rader();
    expect(etter).toHaveLength(medNavn.length);
    expect([medNavn.includes(navn), etter.includes(navn)]).toEqual([true, false]);
  });

  it('answers alike for what is not there, is another municipality’s or is protected', async () => {
    const { klient } = await medRolle('nav', 'Ada');
    const svar = await Promise.all(['H3', 'H4', 'HX', 'finnes-ikke', `' or 1=1`].map((h) => erklaer(klient, h)));
    const likt = svar.map((s) => s.tekst.replace(/"foresporselId":"[^"]*"/, ''));
    expect([svar[0]?.status, new Set(likt).size]).toEqual([404, 1]);
    expect(min(await klient.raa(STIER.min)).inhabiliteter).toEqual([]);
    const { klient: borger } = await medRolle('innbygger', 'Borger');
    expect(avslag(await erklaer(borger, 'H1'))).toEqual([403, 'ikke_tilgang']);
    for (const feil of [{ husstand: 'H1' }, { husstand: '', grunn: 'selv' }, { husstand: 'H1', grunn: 'vet ikke' }, {}])
      expect((await klient.send('POST', STIER.minInhabiliteter, feil)).status).toBe(400);
  });

  it('is opened all the same, with a reason, for a short time and for that person only', async () => {
    const { klient } = await medRolle('tildelingskontor', 'Siri');
    const { klient: ogsa } = await medRolle('tildelingskontor', 'Sara');
    for (const k of [klient, ogsa]) min(await erklaer(k, 'H2'));
    const aapne = async (k: Klient, h: string): Promise<Svar> =>
      k.send('POST', STIER.husstandInhabil(await nr(h)), { grunn: 'Ingen andre på vakt, og det haster' });
    expect((await aapne(klient, 'H2')).status).toBeLessThan(300);
    const svar = await les(klient, 'H2');
    expect([svar.status, (JSON.parse(svar.tekst) as HusstandSvar).apnet?.slag]).toEqual([200, 'inhabil']);
    expect(avslag(await les(ogsa, 'H2'))).toEqual([403, 'inhabil']);
    await innsyn.rader(`update tilgang.apninger set utloper = clock_timestamp() where slag = 'inhabil'`);
    expect(avslag(await les(klient, 'H2'))).toEqual([403, 'inhabil']);
  });
});

describe('a household the user is a member of', () => {
  it('is closed without being declared, also when it was long ago', async () => {
    const { klient, brukerId, kommuneId } = await medRolle('boligkontor', 'Gro Mor');
    expect((await les(klient, 'H2')).status).toBe(200);
    await innsyn.rader(
      `update tilgang.brukere set fodselsnummer_hash =
         (select fodselsnummer_hash from register.personer where ekstern_id = $2) where bruker_id = $1`,
      [brukerId, 'P2'],
    );
    expect(avslag(await les(klient, 'H2'))).toEqual([403, 'inhabil']);
    expect((await les(klient, 'H1')).status).toBe(200);
    await innsyn.rader('begin');
    await innsyn.rader('select tak.start_skriving(array[$1::int])', [kommuneId]);
    await innsyn.rader(
      `update register.medlemmer set tom = '2021-01-01' where person_id = (select person_id from register.personer where ekstern_id = 'P2')`,
    );
    await innsyn.rader('commit');
    expect(avslag(await les(klient, 'H2'))).toEqual([403, 'inhabil']);
    expect(min(await klient.raa(STIER.min)).inhabiliteter).toEqual([]);
  });

  it('is not told to be there when it is protected', async () => {
    const { klient, brukerId } = await medRolle('boligkontor', 'Vilde');
    await innsyn.rader(
      `update tilgang.brukere set fodselsnummer_hash =
         (select fodselsnummer_hash from register.personer where ekstern_id = $2) where bruker_id = $1`,
      [brukerId, 'P3'],
    );
    expect(avslag(await les(klient, 'H3'))).toEqual([404, 'finnes_ikke']);
  });
});

describe('openings', () => {
  it('are shown to the system owner and the data protection officer without naming the household', async () => {
    const { klient } = await medRolle('nav', 'Jonas Åpner', { beskyttet: true });
    const apnet = await klient.send('POST', STIER.husstanderApning, {
      husstandId: await nr('H3'),
      grunn: 'Utrykning til adressen i natt',
    });
    expect(apnet.status).toBeLessThan(300);
    const { klient: eier } = await medRolle('systemeier', 'Nora Eier');
    const { klient: ombud } = await medRolle('personvernombud', 'Erik Ombud');
    const svar = await eier.raa(`${STIER.apninger}?usett=ja`);
    const liste = JSON.parse(svar.tekst) as ApningerSvar;
    const [ny] = liste.rader;
    expect(ny).toMatchObject({
      bruker: 'Jonas Åpner',
      rolle: 'nav',
      slag: 'beskyttet',
      grunn: 'Utrykning til adressen i natt',
      sett: null,
    });
    expect([liste.antall, liste.ikkeSett]).toEqual([liste.rader.length, liste.rader.length]);
    expect(svar.tekst).not.toMatch(/H3|Skjulte|husstand/i);
    const id = ny?.id ?? '';
    expect(avslag(await ombud.send('POST', STIER.apningKvitter(id)))).toEqual([403, 'ikke_tilgang']);
    expect(avslag(await klient.raa(STIER.apninger))).toEqual([403, 'ikke_tilgang']);
    const { klient: fremmed } = await medRolle('systemeier', 'Fremmed', { kommunenummer: '9903' });
    expect((await fremmed.hent<ApningerSvar>(STIER.apninger)).antall).toBe(0);
    expect(avslag(await fremmed.send('POST', STIER.apningKvitter(id)))).toEqual([404, 'finnes_ikke']);
    for (let i = 0; i < 2; i++)
      expect(JSON.parse((await eier.send('POST', STIER.apningKvitter(id))).tekst)).toMatchObject({
        id,
        settAv: 'Nora Eier',
      });
    expect(await innsyn.logg('9902', 'apning.kvitter')).toMatchObject([{ objekt: `apning:${id}` }]);
    const etter = await ombud.hent<ApningerSvar>(STIER.apninger);
    expect(etter.rader.find((r) => r.id === id)?.settAv).toBe('Nora Eier');
    expect([etter.antall, etter.ikkeSett]).toEqual([liste.antall, liste.ikkeSett - 1]);
    for (const feil of ['?side=0', '?usett=kanskje'])
      expect((await eier.raa(`${STIER.apninger}${feil}`)).status).toBe(400);
  });
});
