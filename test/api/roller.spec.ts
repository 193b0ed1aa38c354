import { STIER, type BrukerRad, type ImportSvar } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import type { Svar } from './prove/klient';
import { avslag, bruker, Innsyn, problemet, TOM_PAKKE } from './prove/kommuner';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';

let db: Testdatabase;
let server: Server;
let innsyn: Innsyn;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(TOM_PAKKE));
  server = await startServer(db);
  innsyn = await Innsyn.i(db);
});
afterAll(async () => {
  await innsyn?.slutt();
  await server?.stopp();
  await db?.slett();
});

type Innlogget = Awaited<ReturnType<typeof innlogget>>;
const medRolle = (rolle: Rolle, kommunenummer: string, navn: string): Promise<Innlogget> =>
  innlogget(db, server.url, { rolle, kommunenummer, navn });
const eier = (kommunenummer: string, navn = 'Nora Eier') => medRolle('systemeier', kommunenummer, navn);
const gi = (fra: Innlogget, til: string, rolle: Rolle, beskyttet = false): Promise<Svar> =>
  fra.klient.send('POST', STIER.brukerRoller(til), { rolle, beskyttet });
const fireOyne = async (fra: Innlogget, avgjorelse: string, paa: boolean): Promise<void> =>
  expect((await fra.klient.send('PUT', STIER.fireOyne, { avgjorelse, paa })).status).toBe(204);
const avgjor = (fra: Innlogget, id: string, utfall: string): Promise<Svar> =>
  fra.klient.send('POST', STIER.rolleAvgjor(id), { utfall });
const avslutt = (fra: Innlogget, id: string): Promise<Svar> => fra.klient.send('POST', STIER.rolleAvslutt(id));
const hent = (fra: Innlogget, id: string) => fra.klient.hent<BrukerRad>(STIER.bruker(id));
const roller = (rad: BrukerRad): string[] => rad.roller.map((r) => `${r.rolle}${r.beskyttet ? '*' : ''} ${r.status}`);
const forste = (rad: BrukerRad): string => rad.roller[0]?.id ?? '';
const handlinger = async (kommune: string): Promise<string[]> =>
  (await innsyn.logg(kommune, '%')).map((l) => l.handling).filter((h) => !h.startsWith('import'));

describe('a role', () => {
  it('is given, given anew with another mark, and ended with its sessions', async () => {
    const nora = await eier('9902');
    const ada = await medRolle('nav', '9902', 'Ada');
    for (let i = 0; i < 2; i++)
      expect(roller(bruker(await gi(nora, ada.brukerId, 'leder')))).toEqual(['leder gjelder', 'nav gjelder']);
    const medMerke = bruker(await gi(nora, ada.brukerId, 'nav', true));
    expect(roller(medMerke)).toEqual(['nav* gjelder', 'leder gjelder', 'nav avsluttet']);
    // The session was in the assignment that is replaced.
    expect((await ada.klient.raa(STIER.min)).status).toBe(401);
    for (let i = 0; i < 2; i++)
      expect(roller(bruker(await avslutt(nora, forste(medMerke))))).toContain('nav* avsluttet');
    expect(avslag(await avslutt(await eier('9902', 'Odd'), forste(medMerke)))).toEqual([409, 'feil_status']);
    expect(await handlinger('9902')).toEqual(['rolle.gi', 'rolle.avslutt', 'rolle.gi', 'rolle.avslutt']);
  });

  it('that is ended is dead at the next request', async () => {
    const nora = await eier('9903');
    const kari = await medRolle('boligkontor', '9903', 'Kari');
    expect((await kari.klient.raa(STIER.importer)).status).toBe(200);
    await avslutt(nora, forste(await hent(nora, kari.brukerId)));
    expect((await kari.klient.raa(STIER.importer)).status).toBe(401);
  });

  it('asks who one is, when it is long since', async () => {
    const gammel = await innlogget(db, server.url, { rolle: 'systemeier', kommunenummer: '9903', fersk: false });
    expect(avslag(await gi(gammel, gammel.brukerId, 'nav'))).toEqual([401, 'bekreft_innlogging']);
    expect((await gammel.klient.raa(STIER.brukere)).status).toBe(200);
  });
});

describe('the last systemeier', () => {
  it('keeps account and role, but others can go', async () => {
    const [nora, odd] = [await eier('9904'), await eier('9904', 'Odd')];
    const noras = forste(await hent(nora, nora.brukerId));
    expect(
      bruker(await nora.klient.send('POST', STIER.brukerDeaktiver(odd.brukerId), { grunn: 'Permisjon' })).deaktivert,
    ).not.toBeNull();
    for (const svar of [
      await avslutt(nora, noras),
      await nora.klient.send('POST', STIER.brukerDeaktiver(nora.brukerId), { grunn: 'Slutter' }),
    ]) {
      expect(avslag(svar)).toEqual([409, 'siste_systemeier']);
      expect(problemet(svar).gjeldende?.id).toBe(nora.brukerId);
    }
    // The role of one who is deactivated holds nothing up, and one who is activated counts.
    await nora.klient.send('POST', STIER.brukerAktiver(odd.brukerId));
    expect(bruker(await avslutt(nora, noras)).roller[0]?.status).toBe('avsluttet');
    expect((await nora.klient.raa(STIER.min)).status).toBe(401);
  });

  it.each(['slutt', 'stenging'])('stays when two go at once (%s)', async (maate) => {
    const kommune = maate === 'slutt' ? '9905' : '9906';
    const eiere = [await eier(kommune, 'Nora'), await eier(kommune, 'Odd')];
    const ider = await Promise.all(eiere.map(async (e) => forste(await hent(e, e.brukerId))));
    const gaar = eiere.map((e, i) =>
      maate === 'slutt'
        ? avslutt(e, ider[i] ?? '')
        : e.klient.send('POST', STIER.brukerDeaktiver(e.brukerId), { grunn: 'Slutter' }),
    );
    expect((await Promise.all(gaar)).map((s) => s.status).sort()).toEqual([200, 409]);
  });
});

describe('four eyes for roles', () => {
  it('let one propose and another decide', async () => {
    const [nora, odd] = [await eier('9907'), await eier('9907', 'Odd')];
    const ada = await medRolle('nav', '9907', 'Ada');
    await fireOyne(nora, 'rolletildeling', true);
    await fireOyne(nora, 'rolletildeling', true);
    const forslag = bruker(await gi(nora, ada.brukerId, 'nav', true));
    expect(roller(forslag)).toEqual(['nav* foreslatt', 'nav gjelder']);
    expect([forslag.roller[0]?.kanAvgjores, (await hent(odd, ada.brukerId)).roller[0]?.kanAvgjores]).toEqual([
      false,
      true,
    ]);
    expect(bruker(await gi(nora, ada.brukerId, 'nav', true))).toEqual(forslag);
    // Her role in force, and her session, are as they were.
    expect((await ada.klient.raa(STIER.min)).status).toBe(200);
    const id = forste(forslag);
    expect(avslag(await avgjor(nora, id, 'godkjent'))).toEqual([409, 'fire_oyne']);
    expect(avslag(await avgjor(nora, id, 'avslatt'))).toEqual([409, 'fire_oyne']);
    // Not by switching them off first, either.
    await fireOyne(nora, 'rolletildeling', false);
    expect(avslag(await avgjor(nora, id, 'godkjent'))).toEqual([409, 'fire_oyne']);
    await fireOyne(nora, 'rolletildeling', true);
    for (let i = 0; i < 2; i++)
      expect(roller(bruker(await avgjor(odd, id, 'godkjent')))).toEqual(['nav* gjelder', 'nav avsluttet']);
    expect(avslag(await avgjor(odd, id, 'avslatt'))).toEqual([409, 'feil_status']);
    expect((await ada.klient.raa(STIER.min)).status).toBe(401);
    // Taking the mark away adds nothing.
    expect(roller(bruker(await gi(nora, ada.brukerId, 'nav')))[0]).toBe('nav gjelder');
    expect((await handlinger('9907')).filter((h) => h !== 'fire_oyne.endre')).toEqual([
      'rolle.foresla',
      'tilgang.nektet',
      'tilgang.nektet',
      'tilgang.nektet',
      'rolle.avslutt',
      'rolle.godkjenn',
      'rolle.avslutt',
      'rolle.gi',
    ]);
    expect(await innsyn.logg('9907', 'fire_oyne.endre')).toMatchObject(
      [true, false, true].map((paa) => ({ detaljer: { avgjorelse: 'rolletildeling', paa } })),
    );
  });

  it('hold for oneself, for a new account, and for whoever decides first', async () => {
    const [nora, odd, liv] = [await eier('9908'), await eier('9908', 'Odd'), await eier('9908', 'Liv')];
    await fireOyne(nora, 'rolletildeling', true);
    const egen = bruker(await gi(nora, nora.brukerId, 'boligkontor', true));
    expect(roller(egen)).toEqual(['boligkontor* foreslatt', 'systemeier gjelder']);
    expect(avslag(await avgjor(nora, forste(egen), 'godkjent'))).toEqual([409, 'fire_oyne']);
    const svar = await Promise.all([avgjor(odd, forste(egen), 'godkjent'), avgjor(liv, forste(egen), 'avslatt')]);
    expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
    const tapte = svar.find((s) => s.status === 409) as Svar;
    expect(problemet(tapte)).toMatchObject({ code: 'feil_status', gjeldende: { id: nora.brukerId } });

    const ny = bruker(
      await nora.klient.send('POST', STIER.brukere, {
        utsteder: 'demo',
        brukernavn: 'ny',
        navn: 'Ny',
        roller: [{ rolle: 'leder', beskyttet: false }],
      }),
    );
    expect(roller(ny)).toEqual(['leder foreslatt']);
    expect(avslag(await gi(nora, ny.id, 'leder', true))).toEqual([409, 'feil_status']);
    // Whoever proposed can take it back.
    expect(roller(bruker(await avslutt(nora, forste(ny))))).toEqual(['leder avsluttet']);
    expect(avslag(await avgjor(odd, forste(ny), 'godkjent'))).toEqual([409, 'feil_status']);
  });
});

describe('four eyes for a large import', () => {
  it('let another than the sender go on with it, and show the sender by name', async () => {
    const kari = await medRolle('boligkontor', '9909', 'Kari Sender');
    const nora = await eier('9909');
    const id = await ventende(kari);
    expect(await kari.klient.hent<ImportSvar>(STIER.import(id))).toMatchObject({
      bruker: 'Kari Sender',
      fireOyne: false,
    });
    await fireOyne(nora, 'stor_import', true);
    expect(avslag(await kari.klient.send('POST', STIER.importBekreft(id)))).toEqual([409, 'fire_oyne']);
    // Enough for the screen to say it before one tries.
    expect(await kari.klient.hent<ImportSvar>(STIER.import(id))).toMatchObject({
      status: 'venter_paa_bekreftelse',
      avsender: kari.brukerId,
      fireOyne: true,
    });
    const leder = await medRolle('leder', '9909', 'Lars');
    expect(avslag(await leder.klient.send('POST', STIER.importBekreft(id)))).toEqual([403, 'ikke_tilgang']);
    const fremmed = await medRolle('boligkontor', '9910', 'Fremmed');
    for (const sti of [STIER.importBekreft(id), STIER.importAvbryt(id)])
      expect(avslag(await fremmed.klient.send('POST', sti))).toEqual([404, 'finnes_ikke']);
    const svar = await Promise.all([1, 2].map(() => nora.klient.send('POST', STIER.importBekreft(id))));
    expect(svar.map((s) => s.status).sort()).toEqual([202, 409]);
    expect((await handlinger('9909')).filter((h) => h === 'tilgang.nektet')).toHaveLength(2);
    expect(await innsyn.logg('9909', 'import.bekreft')).toMatchObject([
      { objekt: `import:${id}`, rolle: 'systemeier' },
    ]);
  });

  it('do not keep the sender from stopping it, once', async () => {
    const kari = await medRolle('boligkontor', '9911', 'Kari Sender');
    await fireOyne(await eier('9911'), 'stor_import', true);
    const id = await ventende(kari);
    expect((await kari.klient.send('POST', STIER.importAvbryt(id))).status).toBe(202);
    expect(avslag(await kari.klient.send('POST', STIER.importAvbryt(id)))).toEqual([409, 'allerede_ferdig']);
    expect(avslag(await kari.klient.send('POST', STIER.importBekreft(id)))).toEqual([409, 'venter_ikke']);
  });

  /** An import that this user has sent and that waits for an answer; what was in it does not matter here. */
  async function ventende({ brukerId, kommuneId }: Innlogget): Promise<string> {
    const [rad] = await innsyn.rader<{ id: string }>(
      `insert into drift.importer (kommune_id, import_id, navn, bruker, bruker_navn, torrkjoring, komplett, status)
       select kommune_id, gen_random_uuid(), 'p.zip', bruker_id::text, navn, false, false, 'venter_paa_bekreftelse'
         from tilgang.brukere where kommune_id = $1 and bruker_id = $2 returning import_id as id`,
      [kommuneId, brukerId],
    );
    return rad?.id ?? '';
  }
});
