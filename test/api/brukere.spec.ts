import { STIER, type BrukereSvar, type BrukerRad } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import type { Klient, Svar } from './prove/klient';
import { avslag, bruker, Innsyn, problemet, TOM_PAKKE } from './prove/kommuner';
import { skrivPakke } from './prove/pakke';
import { DAG, importerPakke, startServer, type Server } from './prove/server';

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

const eier = (kommunenummer: string, navn = 'Nora Eier') =>
  innlogget(db, server.url, { rolle: 'systemeier', kommunenummer, navn });
const ny = (brukernavn: string, mer: object = {}) => ({
  utsteder: 'demo',
  brukernavn,
  navn: `Prøve ${brukernavn}`,
  roller: [],
  ...mer,
});
const opprett = async (klient: Klient, brukernavn: string, mer: object = {}): Promise<BrukerRad> =>
  bruker(await klient.send('POST', STIER.brukere, ny(brukernavn, mer)));
const liste = (klient: Klient, sporring = '') => klient.hent<BrukereSvar>(`${STIER.brukere}${sporring}`);

describe('accounts', () => {
  it('are made for somebody who has not logged in, with roles, and told to the audit log', async () => {
    const { klient, brukerId } = await eier('9902');
    const svar = await klient.send(
      'POST',
      STIER.brukere,
      ny('Siv@prove.no', {
        epost: ' siv@prove.no ',
        navn: ' Siv Ås ',
        roller: [
          { rolle: 'nav', beskyttet: true },
          { rolle: 'leder', beskyttet: false },
        ],
      }),
    );
    expect(svar.status).toBe(201);
    const siv = bruker(svar);
    expect(siv).toMatchObject({
      navn: 'Siv Ås',
      epost: 'siv@prove.no',
      brukernavn: 'Siv@prove.no',
      sistInnlogget: null,
      aktiveOkter: 0,
      versjon: 1,
      bekreftetAv: 'Nora Eier',
      maaBekreftes: false,
    });
    expect(siv.roller.map((r) => [r.rolle, r.beskyttet, r.status, r.foreslattAv, r.kanAvgjores]).sort()).toEqual([
      ['leder', false, 'gjelder', 'Nora Eier', null],
      ['nav', true, 'gjelder', 'Nora Eier', null],
    ]);
    expect(await klient.hent<BrukerRad>(STIER.bruker(siv.id))).toEqual(siv);
    expect((await innsyn.logg('9902', '%')).filter((l) => l.rolle !== 'system')).toMatchObject([
      { handling: 'bruker.ny', objekt: `bruker:${siv.id}`, rolle: 'systemeier', detaljer: { utsteder: 'demo' } },
      { handling: 'rolle.gi', objekt: `bruker:${siv.id}`, detaljer: { rolle: 'nav', beskyttet: true } },
      { handling: 'rolle.gi', objekt: `bruker:${siv.id}`, detaljer: { rolle: 'leder', beskyttet: false } },
    ]);
    const igjen = await klient.send('POST', STIER.brukere, ny('SIV@prove.no'));
    expect(avslag(igjen)).toEqual([409, 'bruker_finnes']);
    expect(problemet(igjen).gjeldende?.id).toBe(siv.id);
    expect((await liste(klient)).rader.map((r) => r.id)).toEqual([brukerId, siv.id]);
  });

  it('refuse what is not valid, and say which field', async () => {
    const { klient } = await eier('9903');
    const felt = async (mer: object): Promise<unknown[]> => {
      const svar = await klient.send('POST', STIER.brukere, ny('x', mer));
      return [svar.status, problemet(svar).felt?.map((f) => `${f.felt}: ${f.grunn}`)];
    };
    expect(await felt({ utsteder: 'entra' })).toEqual([400, ['utsteder: er ikke satt opp']]);
    expect(await felt({ navn: '   ' })).toEqual([400, ['navn: er for kort']]);
    expect(await felt({ navn: 'a'.repeat(201) })).toEqual([400, ['navn: er for lang']]);
    expect(await felt({ navn: 'to\nlinjer' })).toEqual([400, ['navn: har feil form']]);
    expect(await felt({ navn: 'Per 01818000010' })).toEqual([400, ['navn: kan ikke inneholde et fødselsnummer']]);
    expect(await felt({ brukernavn: '01818000010' })).toEqual([
      400,
      ['brukernavn: kan ikke inneholde et fødselsnummer'],
    ]);
    expect(await felt({ brukernavn: 'a b' })).toEqual([400, ['brukernavn: har feil form']]);
    expect(await felt({ epost: 'ikke-epost' })).toEqual([400, ['epost: har feil form']]);
    expect(await felt({ roller: [{ rolle: 'innbygger', beskyttet: false }] })).toEqual([
      400,
      ['roller.0.rolle: har en ukjent verdi'],
    ]);
    const to = { rolle: 'nav', beskyttet: false };
    expect(await felt({ roller: [to, to] })).toEqual([400, ['roller: nevner det samme to ganger']]);
    expect((await felt({ roller: [null] }))[0]).toBe(400);
    expect((await felt({ roller: 'nav' }))[0]).toBe(400);
    expect(await felt({ kommuneId: 1 })).toEqual([400, ['kommuneId: er et ukjent felt']]);
    expect(await innsyn.logg('9903', 'bruker%')).toEqual([]);
  });

  it('are found by name and user name, by role and by what they wait for, in Norwegian order', async () => {
    const { klient, kommuneId } = await eier('9904', 'Aa Eier');
    for (const [id, navn] of [
      ['b1', 'Åse Berg'],
      ['b2', 'Øystein Dal'],
      ['b3', 'Zara Holm'],
    ] as const)
      await opprett(klient, id, { navn, roller: [{ rolle: 'nav', beskyttet: false }] });
    const navn = async (sporring: string) => (await liste(klient, sporring)).rader.map((r) => r.navn);
    expect(await navn('')).toEqual(['Zara Holm', 'Øystein Dal', 'Aa Eier', 'Åse Berg']);
    expect(await navn('?sok=ØYST')).toEqual(['Øystein Dal']);
    expect(await navn('?sok=b3')).toEqual(['Zara Holm']);
    expect(await navn('?sok=%25')).toEqual([]);
    expect(await navn('?rolle=systemeier')).toEqual(['Aa Eier']);
    expect(await navn('?side=2')).toEqual([]);
    // A year to the day is not more than a year; a citizen is nobody's to administer.
    await innsyn.rader(
      `update tilgang.brukere set bekreftet = $1::date - interval '1 year' where kommune_id = $2 and brukernavn = 'b1'`,
      [DAG, kommuneId],
    );
    await innsyn.rader(
      `update tilgang.brukere set bekreftet = $1::date - interval '1 year 1 day' where kommune_id = $2 and brukernavn = 'b2'`,
      [DAG, kommuneId],
    );
    const borger = await innlogget(db, server.url, { rolle: 'innbygger', kommunenummer: '9904', navn: 'Borger' });
    expect(await navn('?status=maa_bekreftes')).toEqual(['Øystein Dal']);
    expect((await liste(klient, '?status=alle')).antallPer).toEqual({
      aktive: 4,
      maa_bekreftes: 1,
      forslag: 0,
      deaktiverte: 0,
      alle: 4,
    });
    expect(avslag(await klient.raa(STIER.bruker(borger.brukerId)))).toEqual([404, 'finnes_ikke']);
    expect(
      avslag(await klient.send('POST', STIER.brukerRoller(borger.brukerId), { rolle: 'nav', beskyttet: false })),
    ).toEqual([404, 'finnes_ikke']);
    for (const feil of ['?status=x', '?rolle=innbygger', '?side=0', '?side=x', '?farge=1'])
      expect([feil, (await klient.raa(`${STIER.brukere}${feil}`)).status]).toEqual([feil, 400]);
  });

  it('are changed by who has seen what they are, and by nobody else', async () => {
    const [en, to] = [await eier('9905'), await eier('9905', 'Odd Eier')];
    const { id, versjon } = await opprett(en.klient, 'c1');
    const sti = STIER.bruker(id);
    const samtidig = await Promise.all([
      en.klient.send('PUT', sti, { navn: 'Etter Nora', versjon }),
      to.klient.send('PUT', sti, { navn: 'Etter Odd', versjon }),
    ]);
    expect(samtidig.map((s) => s.status).sort()).toEqual([200, 409]);
    const [vant, tapte] = samtidig.toSorted((a, b) => a.status - b.status) as [Svar, Svar];
    expect(problemet(tapte)).toMatchObject({
      code: 'endret',
      gjeldende: { navn: bruker(vant).navn, versjon: versjon + 1 },
    });
    // The same once more changes nothing, whatever version it was read in.
    expect(bruker(await en.klient.send('PUT', sti, { navn: bruker(vant).navn, versjon })).versjon).toBe(versjon + 1);
    expect(await innsyn.logg('9905', 'bruker.endre')).toMatchObject([
      { objekt: `bruker:${id}`, detaljer: { felt: ['navn'] } },
    ]);
    expect(
      bruker(await en.klient.send('PUT', sti, { navn: 'Ny', epost: 'a@b.no', versjon: versjon + 1 })),
    ).toMatchObject({ navn: 'Ny', epost: 'a@b.no', versjon: versjon + 2 });
    expect(bruker(await en.klient.send('PUT', sti, { navn: 'Ny', versjon: versjon + 2 })).epost).toBeNull();
    expect((await en.klient.send('PUT', sti, { navn: 'Uten versjon' })).status).toBe(400);
  });

  it('are confirmed once a year', async () => {
    const { klient, kommuneId } = await eier('9906');
    const { id } = await opprett(klient, 'd1');
    await innsyn.rader(
      `update tilgang.brukere set bekreftet = '2024-01-01', bekreftet_av = 'noen' where kommune_id = $1 and bruker_id = $2`,
      [kommuneId, id],
    );
    expect(await klient.hent<BrukerRad>(STIER.bruker(id))).toMatchObject({ maaBekreftes: true, bekreftetAv: 'noen' });
    for (let i = 0; i < 2; i++)
      expect(bruker(await klient.send('POST', STIER.brukerBekreft(id)))).toMatchObject({
        maaBekreftes: false,
        bekreftetAv: 'Nora Eier',
      });
    expect(await innsyn.logg('9906', 'bruker.bekreft')).toMatchObject([{ objekt: `bruker:${id}` }]);
  });

  it('are closed with a reason, lose their sessions at once, and are opened again', async () => {
    const { klient } = await eier('9907');
    const annen = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9907', navn: 'Ada Nav' });
    const id = annen.brukerId;
    expect((await annen.klient.raa(STIER.min)).status).toBe(200);
    expect((await klient.hent<BrukerRad>(STIER.bruker(id))).aktiveOkter).toBe(1);
    const grunn = 'Sluttet 1. mai, jf. 01818000010';
    const maskert = 'Sluttet 1. mai, jf. ';
    expect((await klient.send('POST', STIER.brukerDeaktiver(id), { grunn: ' ' })).status).toBe(400);
    for (let i = 0; i < 2; i++) {
      const rad = bruker(await klient.send('POST', STIER.brukerDeaktiver(id), { grunn }));
      expect([rad.deaktivert === null, rad.aktiveOkter, rad.roller.length]).toEqual([false, 0, 1]);
      expect(rad.deaktivertGrunn?.startsWith(maskert)).toBe(true);
      expect(rad.deaktivertGrunn).not.toContain('01818000010');
    }
    expect((await annen.klient.raa(STIER.min)).status).toBe(401);
    expect(avslag(await klient.send('POST', STIER.brukerDeaktiver(id), { grunn: 'En annen grunn' }))).toEqual([
      409,
      'feil_status',
    ]);
    expect(avslag(await klient.send('POST', STIER.brukerBekreft(id)))).toEqual([409, 'feil_status']);
    expect((await liste(klient, '?status=deaktiverte')).rader.map((r) => r.id)).toEqual([id]);
    for (let i = 0; i < 2; i++)
      expect(bruker(await klient.send('POST', STIER.brukerAktiver(id))).deaktivert).toBeNull();
    // The session was ended, not put to rest.
    expect((await annen.klient.raa(STIER.min)).status).toBe(401);
    const logg = await innsyn.logg('9907', 'bruker.%');
    expect(logg.map((l) => [l.handling, l.objekt])).toEqual([
      ['bruker.deaktiver', `bruker:${id}`],
      ['bruker.aktiver', `bruker:${id}`],
    ]);
    expect(logg[0]?.grunn).toMatch(/^Sluttet 1\. mai/);
  });

  it('whose user name somebody else has got stay closed', async () => {
    const { klient } = await eier('9908');
    const gammel = await opprett(klient, 'e1');
    await klient.send('POST', STIER.brukerDeaktiver(gammel.id), { grunn: 'Feil konto' });
    await opprett(klient, 'E1');
    expect(avslag(await klient.send('POST', STIER.brukerAktiver(gammel.id)))).toEqual([409, 'bruker_finnes']);
  });

  it('are logged out everywhere', async () => {
    const { klient } = await eier('9909');
    const annen = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9909' });
    for (let i = 0; i < 2; i++)
      expect(bruker(await klient.send('DELETE', STIER.brukerOkter(annen.brukerId))).aktiveOkter).toBe(0);
    expect((await annen.klient.raa(STIER.min)).status).toBe(401);
    expect(await innsyn.logg('9909', 'okt.avsluttet')).toMatchObject([
      { objekt: `bruker:${annen.brukerId}`, detaljer: { antall: 1 } },
    ]);
  });
});

describe('accounts of another municipality', () => {
  it('are not found, by any route, and the asking is logged without the id', async () => {
    const { klient } = await eier('9910');
    const annen = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9911' });
    const [tildeling] = await innsyn.rader<{ id: string }>(
      'select tildeling_id as id from tilgang.rolletildelinger where bruker_id = $1',
      [annen.brukerId],
    );
    const finnesIkke = '00000000-0000-4000-8000-000000000000';
    for (const [id, rolle] of [
      [annen.brukerId, tildeling?.id ?? ''],
      [finnesIkke, finnesIkke],
      ['ingen-id', '1'],
    ] as const) {
      const forsok = [
        ['GET', STIER.bruker(id)],
        ['PUT', STIER.bruker(id), { navn: 'Tatt', versjon: 1 }],
        ['POST', STIER.brukerRoller(id), { rolle: 'nav', beskyttet: true }],
        ['POST', STIER.brukerBekreft(id)],
        ['POST', STIER.brukerDeaktiver(id), { grunn: 'Prøver' }],
        ['POST', STIER.brukerAktiver(id)],
        ['DELETE', STIER.brukerOkter(id)],
        ['POST', STIER.rolleAvgjor(rolle), { utfall: 'godkjent' }],
        ['POST', STIER.rolleAvslutt(rolle)],
        ['DELETE', STIER.minOkt(id)],
        ['POST', STIER.apningKvitter(id)],
      ] as const;
      for (const [metode, sti, kropp] of forsok)
        expect([sti, ...avslag(await klient.send(metode, sti, kropp))]).toEqual([sti, 404, 'finnes_ikke']);
    }
    const logg = await innsyn.logg('9910', 'tilgang.nektet');
    expect(logg).toHaveLength(22);
    expect(JSON.stringify(logg)).not.toContain(annen.brukerId);
    expect((await annen.klient.raa(STIER.min)).status).toBe(200);
    expect((await liste(klient, '?status=alle')).antall).toBe(1);
  });
});
