import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { FunnSvar, ImporterSvar, Importstatus, ImportSvar, OktSvar } from '@tak/contracts';
import { FORESPORSEL_HODE, STIER } from '@tak/contracts';
import supertest from 'supertest';
import { ZipFile } from 'yazl';
import { apneDatabase } from '../../plattform/apne-database';
import { lesKonfig } from '../../plattform/konfig';
import { lagServer } from '../../plattform/lag-server';
import { bare, grunnpakke, medRad, type Testpakke } from '../spesifikasjon/grunnpakke';
import { Importbenk } from '../spesifikasjon/importbenk';

const egen = (pakke: Testpakke): Testpakke =>
  Object.fromEntries(
    Object.entries(pakke).map(([fil, linjer]) => [fil, linjer.filter((l, i) => i === 0 || !/9903|[A-Z]9\b/.test(l))]),
  );

async function somZip(pakke: Testpakke): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [fil, linjer] of Object.entries(pakke))
    zip.addBuffer(Buffer.from(`${linjer.join('\r\n')}\r\n`), `pakke/${fil}.csv`);
  zip.end();
  const biter: Buffer[] = [];
  for await (const bit of zip.outputStream as AsyncIterable<Buffer>) biter.push(bit);
  return Buffer.concat(biter);
}

describe('imports from a screen', () => {
  let benk: Importbenk;
  let lukkDb: () => Promise<void>;
  let app: NestExpressApplication;
  let boligkontor: ReturnType<typeof supertest.agent>;

  const konfig = () =>
    lesKonfig({
      DATABASE_URL: benk.base.appUrl,
      DATABASE_EIER_URL: benk.base.eierUrl,
      TAK_NOKKEL: Buffer.alloc(32, 7).toString('base64'),
      TAK_DEMO: 'ja',
      TAK_LOGG: 'silent',
      TAK_IMPORT_MAKS_MB: '1',
      TAK_DAG: '2026-11-22',
    });

  async function start(): Promise<void> {
    const apnet = await apneDatabase(konfig());
    lukkDb = apnet.lukk;
    app = await lagServer(konfig(), apnet, join(__dirname, 'finnes-ikke'));
    await app.listen(0, '127.0.0.1');
  }

  async function innlogget(rolle: string, kommunenummer: string): Promise<ReturnType<typeof supertest.agent>> {
    const agent = supertest.agent(await app.getUrl());
    const svar = await agent.post(STIER.demoinnlogging).set(FORESPORSEL_HODE, '1').send({ rolle, kommunenummer });
    expect(svar.status).toBeLessThan(300);
    return agent;
  }

  beforeAll(async () => {
    benk = await Importbenk.ny();
    await benk.importer(bare(grunnpakke(), 'kommuner'));
    await benk.sql(`insert into tak.innstillinger values ('demo', 'true')`);
    await start();
    boligkontor = await innlogget('boligkontor', '9902');
  });
  afterAll(async () => {
    await app.close();
    await lukkDb();
    await benk.lukk();
  });

  const send = (
    agent: ReturnType<typeof supertest.agent>,
    filer: Record<string, string | Buffer>,
    felt: Record<string, string> = {},
  ) => {
    let f = agent.post(STIER.importer).set(FORESPORSEL_HODE, '1');
    for (const [navn, verdi] of Object.entries(felt)) f = f.field(navn, verdi);
    for (const [navn, innhold] of Object.entries(filer)) f = f.attach('filer', Buffer.from(innhold), navn);
    return f;
  };

  async function vent(id: string, ...paa: Importstatus[]): Promise<ImportSvar> {
    for (;;) {
      const { body } = (await boligkontor.get(STIER.import(id))) as { body: ImportSvar };
      if (paa.includes(body.status)) return body;
      if (['ferdig', 'avvist', 'avbrutt', 'feilet'].includes(body.status))
        throw new Error(`ended as ${body.status}: ${body.grunn}`);
      await new Promise((r) => setTimeout(r, 100));
    }
  }

  const biter = () => benk.sql('select from drift.opplastingsbiter');

  it('takes csv files, imports them as a job, and keeps nothing of what was sent', async () => {
    const filer = Object.fromEntries(
      Object.entries(egen(grunnpakke())).map(([fil, linjer]) => [`${fil}.csv`, `${linjer.join('\n')}\n`]),
    );
    const svar = await send(boligkontor, filer);
    expect(svar.status).toBe(202);
    const { id } = svar.body as ImportSvar;
    const ferdig = await vent(id, 'ferdig');
    expect(ferdig.antall.find((f) => f.fil === 'leieforhold.csv')).toMatchObject({ rader: 3, nye: 3, etter: 3 });
    expect(await biter()).toEqual([]);
    const [h] = await benk.sql<{ bruker: string }>(
      'select bruker from register.hendelser order by hendelse_id desc limit 1',
    );
    // The act is the sender's, by account; people read the name.
    const { body: okt } = (await boligkontor.get(STIER.okt)) as { body: OktSvar };
    expect([h?.bruker, ferdig.bruker]).toEqual([okt.bruker?.id, okt.bruker?.navn]);
  }, 60_000);

  it('what lies in the database while it waits is not readable', async () => {
    const { body } = (await send(boligkontor, { 'egenrapport.csv': 'hemmelig;hemmelig' })) as { body: ImportSvar };
    const rader = await benk.sql<{ lesbar: boolean }>(
      `select position('hemmelig'::bytea in data) > 0 as lesbar from drift.opplastingsbiter`,
    );
    expect(rader.every((r) => !r.lesbar)).toBe(true);
    await vent(body.id, 'avvist');
  }, 60_000);

  it('refuses a zip with a fault, tells where, and answers findings by filter and as CSV', async () => {
    const pakke = medRad(egen(grunnpakke()), 'personer', 2, 'P1;9902;17890187103;2001-09-17;=1+1;x;');
    const { body } = (await send(boligkontor, { 'pakke.zip': await somZip(pakke) })) as { body: ImportSvar };
    const avvist = await vent(body.id, 'avvist');
    expect(avvist).toMatchObject({ antallFeil: 2, grunn: 'feil_i_pakken' });
    const { body: funn } = (await boligkontor
      .get(STIER.importFunn(body.id))
      .query({ kode: 'ugyldig_fodselsnummer' })) as { body: FunnSvar };
    expect(funn.rader).toEqual([
      expect.objectContaining({ fil: 'personer.csv', rad: 2, kolonne: 'fodselsnummer', verdi: '178901 *****' }),
    ]);
    const csv = await boligkontor.get(STIER.importFunnEksport(body.id));
    expect(csv.text.split('\r\n')[0]).toBe('\ufefffil;rad;kolonne;verdi;kode;melding;alvor');
    expect(csv.text).toContain('personer.csv;2;fodselsnummer;178901 *****;ugyldig_fodselsnummer');
  }, 60_000);

  it('pauses when much would change, goes on when a person says so', async () => {
    const rader = (belop: number): string =>
      [
        'virkemiddel_id;husstand_id;ordning;utbetalt;belop',
        ...Array.from({ length: 90 }, (_, i) => `X${i};H1;startlan;2023-01-01;${belop}`),
      ].join('\n');
    const en = (await send(boligkontor, { 'virkemidler.csv': rader(1) })).body as ImportSvar;
    await vent(en.id, 'ferdig');
    const to = (await send(boligkontor, { 'virkemidler.csv': rader(2) })).body as ImportSvar;
    const venter = await vent(to.id, 'venter_paa_bekreftelse');
    expect(venter.antall.find((f) => f.fil === 'virkemidler.csv')).toMatchObject({ endret: 90, foer: 91, etter: 91 });
    expect(await benk.sql('select from register.virkemidler where belop = 2')).toHaveLength(0);
    const bekreft = await boligkontor.post(STIER.importBekreft(to.id)).set(FORESPORSEL_HODE, '1');
    expect(bekreft.status).toBe(202);
    await vent(to.id, 'ferdig');
    expect(await benk.sql('select from register.virkemidler where belop = 2')).toHaveLength(90);
    expect((await boligkontor.post(STIER.importBekreft(to.id)).set(FORESPORSEL_HODE, '1')).status).toBe(409);
    const tre = (await send(boligkontor, { 'virkemidler.csv': rader(3) })).body as ImportSvar;
    await vent(tre.id, 'venter_paa_bekreftelse');
    const stanset = await boligkontor.post(STIER.importAvbryt(tre.id)).set(FORESPORSEL_HODE, '1');
    expect(stanset.body).toMatchObject({ status: 'avbrutt' });
    expect(await biter()).toEqual([]);
  }, 60_000);

  it('a dry run writes nothing', async () => {
    const foer = await benk.avtrykk();
    const { body } = (await send(
      boligkontor,
      { 'husstander.csv': 'husstand_id;kommunenummer\nH77;9902\n' },
      { torrkjoring: 'ja' },
    )) as { body: ImportSvar };
    const ferdig = await vent(body.id, 'ferdig');
    expect(ferdig.antall.find((f) => f.fil === 'husstander.csv')).toMatchObject({ nye: 1 });
    expect(await benk.avtrykk()).toBe(foer);
  }, 60_000);

  it('a package that names another municipality is refused', async () => {
    const { body } = (await send(boligkontor, { 'husstander.csv': 'husstand_id;kommunenummer\nH77;9903\n' })) as {
      body: ImportSvar;
    };
    const avvist = await vent(body.id, 'avvist');
    expect(avvist.monstre[0]).toMatchObject({ kode: 'ikke_din_kommune', rader: [2] });
  }, 60_000);

  it('in the demo the system owner may, also one that is new, and the import stands in the own municipality', async () => {
    const systemeier = await innlogget('systemeier', '9902');
    const pakke = {
      'kommuner.csv': 'kommunenummer;navn\n9905;Nyvik\n',
      'folkemengde.csv': 'kommunenummer;aar;innbyggere\n9905;2024;77\n',
    };
    const { body } = (await send(systemeier, pakke)) as { body: ImportSvar };
    await vent(body.id, 'ferdig');
    const [rad] = await benk.sql<{ innbyggere: number }>(
      `select innbyggere from register.folkemengde f join register.kommunenumre n using (kommune_id) where n.nummer = '9905'`,
    );
    expect(rad?.innbyggere).toBe(77);
    const { body: svar } = (await boligkontor.get(STIER.importer)) as { body: ImporterSvar };
    expect(svar.rader.map((r) => r.id)).toContain(body.id);
  }, 60_000);

  it('refuses what is not a package, and what is too large, and keeps nothing of it', async () => {
    const koder = async (filer: Record<string, string | Buffer>): Promise<[number, string]> => {
      const svar = await send(boligkontor, filer);
      return [svar.status, (svar.body as { code: string }).code];
    };
    expect(await koder({})).toEqual([400, 'mangler_fil']);
    expect(await koder({ 'bilde.png': 'x' })).toEqual([415, 'format']);
    expect(await koder({ 'boliger.csv': await somZip(bare(grunnpakke(), 'bygg')) })).toEqual([415, 'innhold']);
    expect(await koder({ 'pakke.zip': 'bolig_id;kommunenummer' })).toEqual([415, 'innhold']);
    expect(await koder({ 'pakke.zip': await somZip(bare(grunnpakke(), 'bygg')), 'bygg.csv': 'a' })).toEqual([
      400,
      'en_zip_eller_csv',
    ]);
    expect(await koder({ 'bygg.csv': Buffer.alloc(1024 * 1024 + 1, 'a') })).toEqual([413, 'for_stort']);
    expect(await koder({ 'bygg.csv': Buffer.alloc(700_000, 'a'), 'boliger.csv': Buffer.alloc(700_000, 'a') })).toEqual([
      413,
      'for_stort',
    ]);
    const feil = await send(boligkontor, { 'bygg.csv': 'a' }, { komplett: 'kanskje' });
    expect(feil.status).toBe(400);
    const uten = await boligkontor.post(STIER.importer).set(FORESPORSEL_HODE, '1').send({});
    expect(uten.status).toBe(400);
    expect(await biter()).toEqual([]);
  }, 60_000);

  it('is of one municipality and of those with the right', async () => {
    const { body: liste } = (await boligkontor.get(STIER.importer)) as { body: ImporterSvar };
    expect(liste.antall).toBeGreaterThan(3);
    const id = liste.rader[0]?.id ?? '';
    const annen = await innlogget('boligkontor', '9903');
    expect(((await annen.get(STIER.importer)).body as ImporterSvar).antall).toBe(0);
    expect((await annen.get(STIER.import(id))).status).toBe(404);
    expect((await annen.get(STIER.importFunn(id))).status).toBe(404);
    expect((await annen.post(STIER.importAvbryt(id)).set(FORESPORSEL_HODE, '1')).status).toBe(404);
    const leder = await innlogget('leder', '9902');
    expect((await leder.get(STIER.import(id))).status).toBe(200);
    expect((await send(leder, { 'bygg.csv': 'a' })).status).toBe(403);
    expect((await boligkontor.get(STIER.import('ikke-en-id'))).status).toBe(404);
    expect((await boligkontor.get(STIER.importFunn(id)).query({ side: 'abc' })).status).toBe(400);
  }, 60_000);

  it('a job that lies in the queue when the server goes down is done by the next', async () => {
    const { body } = (await send(boligkontor, { 'husstander.csv': 'husstand_id;kommunenummer\nH78;9902\n' })) as {
      body: ImportSvar;
    };
    await app.close();
    await lukkDb();
    await start();
    boligkontor = await innlogget('boligkontor', '9902');
    await vent(body.id, 'ferdig');
  }, 90_000);
});
