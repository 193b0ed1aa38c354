import {
  FORESPORSEL_HODE,
  STIER,
  type ApningerSvar,
  type HusstandssokSvar,
  type ImportSvar,
  type InnsynSvar,
  type MinSvar,
  type OktSvar,
  type Problem,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient, type Svar } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

/** Synthetic: P2 of the package. */
const NUMMER = '12908000003';

let db: Testdatabase;
let server: Server;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db, { TAK_GRENSEFAKTOR: '1' });
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

afterEach(() => spoer(db, 'delete from tilgang.forsok'));

const inn = (rolle: Parameters<typeof Klient.innlogget>[1]): Promise<Klient> =>
  Klient.innlogget(server.url, rolle, '9902');
const kode = (svar: Svar): string => (JSON.parse(svar.tekst) as Problem).code;

/** Goes on in the same role, or another: a new session. */
async function bytt(klient: Klient, til?: string): Promise<Svar> {
  const { bruker } = await klient.hent<OktSvar>(STIER.okt);
  const valgt = bruker?.roller.find((r) => (til ? r.rolle === til : r.valgt));
  return klient.send('POST', STIER.oktRolle, { tildelingId: valgt?.tildelingId });
}
const ny = (svar: Svar): Klient => Klient.med(server.url, svar.hoder.getSetCookie()[0]?.split(';')[0] ?? '');

describe('a limit', () => {
  it('is not begun anew by a new session', async () => {
    const nav = await inn('nav');
    const sok = (klient: Klient): Promise<Svar> => klient.send('POST', STIER.husstanderSok, { sok: 'x y', side: 1 });
    for (let i = 0; i < 60; i++) expect((await sok(nav)).status).toBe(200);
    expect((await sok(nav)).status).toBe(429);
    expect((await sok(ny(await bytt(nav)))).status).toBe(429);
    expect((await sok(await inn('tildelingskontor'))).status).toBe(200);
  });

  it('of logging in holds however the path is written', async () => {
    const ukjent = Klient.ukjent(server.url);
    const prov = (sti: string): Promise<Svar> => ukjent.send('POST', sti, { rolle: 'leder', kommunenummer: '0000' });
    for (let i = 0; i < 60; i++) await prov(STIER.demoinnlogging);
    for (const sti of [STIER.demoinnlogging, `${STIER.demoinnlogging}/`, '/API/Okt/Demo'])
      expect([sti, (await prov(sti)).status]).toEqual([sti, 429]);
    for (const sti of ['/api/innlogging/x', '/api/Innlogging/x/'])
      expect([sti, (await ukjent.raa(sti)).status]).toEqual([sti, 429]);
  });
});

describe('a session that is ended', () => {
  it('leads to no other, though another role was asked for at the same time', async () => {
    for (let i = 0; i < 3; i++) {
      const nav = await inn('leder');
      const bytter = await Promise.all([1, 2, 3, 4].map(() => bytt(nav)));
      expect(bytter.map((s) => s.status).sort()).toEqual([204, 401, 401, 401]);
      const levende = bytter.filter((s) => s.status === 204).map(ny);
      for (const k of levende) expect((await k.raa(STIER.min)).status).toBe(200);
    }
    const { antall } = (
      await spoer<{ antall: number }>(
        db,
        `select count(*)::int as antall from tilgang.okter o
        join tilgang.rolletildelinger using (kommune_id, tildeling_id) where rolle = 'leder'`,
      )
    )[0] ?? { antall: 0 };
    expect(antall).toBe(3);
  });
});

describe('an identity number', () => {
  const mellom = [NUMMER, `${NUMMER.slice(0, 6)} ${NUMMER.slice(6)}`];

  it('as a filter of the log is refused, and does not come into the log', async () => {
    const ombud = await inn('personvernombud');
    for (const sti of [STIER.logg, STIER.loggEksport])
      for (const felt of [`bruker=${NUMMER}`, `objekt=person:${NUMMER}`, `bruker=${mellom[1]}`])
        expect([sti, felt, (await ombud.raa(`${sti}?${felt}`)).status]).toEqual([sti, felt, 400]);
    const rader = await spoer(db, `select from revisjon.logg where detaljer ~ '\\d{11}|\\d{6} \\d{5}'`);
    expect(rader).toEqual([]);
  });

  it('as the name of a field is not repeated', async () => {
    const nav = await inn('tildelingskontor');
    const svar = await nav.send('POST', STIER.husstanderSok, { sok: 'H1', side: 1, [NUMMER]: 1 });
    expect([svar.status, svar.tekst.includes(NUMMER)]).toEqual([400, false]);
  });

  it('in the name of a file is not kept or shown', async () => {
    const eier = await inn('systemeier');
    const kropp = new FormData();
    kropp.append('filer', new Blob(['kommunenummer;navn\n9902;Prøvevik\n']), `Liste ${NUMMER}.csv`);
    const svar = await eier.raa(STIER.importer, { method: 'POST', headers: { [FORESPORSEL_HODE]: '1' }, body: kropp });
    expect([svar.status, svar.tekst.includes(NUMMER)]).toEqual([202, false]);
    expect(await spoer(db, `select from drift.importer where navn ~ '\\d{11}'`)).toEqual([]);
    expect(await spoer(db, `select from drift.opplastinger where navn ~ '\\d{11}'`)).toEqual([]);
  });

  it('in a path is not in the server’s log, however it is written', async () => {
    const nav = await inn('tildelingskontor');
    const former = [NUMMER, '129080%2000003', '129080.00003', '129080-00003', '129080+00003', '12%390800000%33'];
    for (const f of former) await nav.raa(`/api/husstander/${f}`);
    expect(server.logg()).toMatch(/husstander\/\*{11}/);
    expect(server.logg()).not.toMatch(/129080.{0,3}00003|12%3908/);
  });
});

describe('an opening', () => {
  it('is not looked at by whoever opened, in another role either', async () => {
    const nav = await inn('nav');
    await nav.send('POST', STIER.husstanderApning, { sok: 'H3', grunn: 'Utrykning til adressen' });
    await spoer(
      db,
      `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av)
       select kommune_id, bruker_id, 'systemeier', 'gjelder', 'prøve' from tilgang.rolletildelinger
        where rolle = 'nav' and bruker_id = $1`,
      [(await nav.hent<OktSvar>(STIER.okt)).bruker?.id],
    );
    const eier = ny(await bytt(nav, 'systemeier'));
    const id = (await eier.hent<ApningerSvar>(STIER.apninger)).rader[0]?.id ?? '';
    const egen = await eier.send('POST', STIER.apningKvitter(id));
    expect([egen.status, kode(egen)]).toEqual([403, 'inhabil']);
    expect((await eier.hent<ApningerSvar>(STIER.apninger)).ikkeSett).toBe(1);
    expect((await (await inn('systemeier')).send('POST', STIER.apningKvitter(id))).status).toBe(200);
  });
});

describe('findings of an import', () => {
  it('that are taken out as a file are told of in the log', async () => {
    const eier = await inn('systemeier');
    const kropp = new FormData();
    kropp.append('filer', new Blob(['kommunenummer;navn\n9902;Prøvevik\n']), 'kommuner.csv');
    const sendt = await eier.raa(STIER.importer, { method: 'POST', headers: { [FORESPORSEL_HODE]: '1' }, body: kropp });
    const { id } = JSON.parse(sendt.tekst) as ImportSvar;
    expect((await eier.raa(STIER.importFunnEksport(id))).status).toBe(200);
    const rader = await spoer(db, `select objekt, rolle from revisjon.logg where handling = 'import.eksporter'`);
    expect(rader).toEqual([{ objekt: `import:${id}`, rolle: 'systemeier' }]);
  });
});

describe('a household that becomes protected', () => {
  it('is gone for whoever declared it, and no list tells that it was opened or asked for', async () => {
    const [kontor, eier, ombud] = [await inn('boligkontor'), await inn('systemeier'), await inn('personvernombud')];
    const treff = await kontor.send('POST', STIER.husstanderSok, { sok: 'H2', side: 1 });
    const id = (JSON.parse(treff.tekst) as HusstandssokSvar).rader[0]?.id ?? 0;
    const min = await kontor.send('POST', STIER.minInhabiliteter, { husstand: 'H2', grunn: 'familie' });
    const erklaering = (JSON.parse(min.tekst) as MinSvar).inhabiliteter[0]?.id ?? '';
    expect(kode(await kontor.raa(STIER.husstand(id)))).toBe('inhabil');

    const personer = HUSSTANDSPAKKE.personer.map((l) => (l.startsWith('P2b;') ? `${l}fortrolig` : l));
    await importerPakke(db, skrivPakke({ kommuner: HUSSTANDSPAKKE.kommuner, personer }));
    expect(kode(await kontor.raa(STIER.husstand(id)))).toBe('finnes_ikke');
    expect((await kontor.hent<MinSvar>(STIER.min)).inhabiliteter).toEqual([]);
    const opphev = await kontor.send('POST', STIER.minInhabilitetOpphev(erklaering), { grunn: 'Ikke lenger i slekt' });
    expect([opphev.status, kode(opphev)]).toEqual([404, 'finnes_ikke']);

    const apning = await kontor.send('POST', STIER.husstanderApning, { sok: NUMMER, grunn: 'Må varsle om flytting' });
    expect(JSON.parse(apning.tekst)).toMatchObject({ husstander: [] });
    const om = await ombud.send('POST', STIER.loggInnsyn, { fodselsnummer: NUMMER });
    expect((JSON.parse(om.tekst) as InnsynSvar).rader.map((r) => r.handling)).toEqual(['husstand.sok']);
    expect((await eier.raa(STIER.apninger)).tekst).not.toContain('H2');
  });
});
