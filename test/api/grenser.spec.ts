import { STIER, type Problem } from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { Klient, type Svar } from './prove/klient';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';

let db: Testdatabase;
let en: Server;
let annen: Server;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, LITEN);
  [en, annen] = await Promise.all([
    startServer(db, { TAK_GRENSEFAKTOR: '1' }),
    startServer(db, { TAK_GRENSEFAKTOR: '1' }),
  ]);
});
afterAll(async () => {
  await Promise.all([en?.stopp(), annen?.stopp()]);
  await db?.slett();
});

const kode = (svar: Svar): string => (JSON.parse(svar.tekst) as Problem).code;

/** Asks until it is told to wait; answers how often it was answered, and the refusal. */
async function tilStopp(maks: number, spor: (nr: number) => Promise<Svar>): Promise<{ svart: number; stopp: Svar }> {
  for (let nr = 0; nr < maks; nr++) {
    const stopp = await spor(nr);
    if (stopp.status === 429) return { svart: nr, stopp };
  }
  throw new Error(`no stop in ${maks} requests`);
}

describe('asking too often', () => {
  it('for a person’s household is stopped, in every process together, and only for the one who asks', async () => {
    const nav = await Klient.innlogget(en.url, 'nav', '3301');
    const sok = (klient: Klient): Promise<Svar> => klient.send('POST', STIER.husstanderSok, { sok: 'x y', side: 1 });
    const { svart, stopp } = await tilStopp(70, (nr) => sok(nr % 2 ? nav.hos(annen.url) : nav));
    expect([svart, kode(stopp)]).toEqual([60, 'for_mange_foresporsler']);
    expect(Number(stopp.hoder.get('retry-after'))).toBeGreaterThan(0);
    expect((await sok(nav.hos(annen.url))).status).toBe(429);
    expect((await nav.raa(STIER.okt)).status).toBe(200);
    expect((await sok(await Klient.innlogget(en.url, 'boligkontor', '3301'))).status).not.toBe(429);
  });

  it('to log in is stopped, whatever is tried', async () => {
    const ukjent = Klient.ukjent(en.url);
    const { svart } = await tilStopp(70, () =>
      ukjent.send('POST', STIER.demoinnlogging, { rolle: 'leder', kommunenummer: '0000' }),
    );
    expect(svart).toBeLessThanOrEqual(60);
    expect((await ukjent.raa(STIER.innlogging('hvem-som-helst'))).status).toBe(429);
  });

  it('for what one may not have is stopped too, and the log is not filled by it', async () => {
    const { klient: leder } = await innlogget(db, en.url, { rolle: 'leder', kommunenummer: '3301' });
    const sok = (): Promise<Svar> => leder.send('POST', STIER.husstanderSok, { sok: 'x y', side: 1 });
    const { svart } = await tilStopp(70, sok);
    expect([svart, kode(await sok())]).toEqual([60, 'for_mange_foresporsler']);
  });

  it('for anything is stopped in the end', async () => {
    const ukjent = Klient.ukjent(annen.url);
    const { svart } = await tilStopp(1300, () => ukjent.raa(STIER.helse));
    expect(svart).toBeGreaterThan(1000);
  });
});
