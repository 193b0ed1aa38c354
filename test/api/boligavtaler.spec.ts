import { randomUUID } from 'node:crypto';
import {
  STIER,
  type BoligavtalerSvar,
  type BoligerSvar,
  type BoligSvar,
  type Kvittering,
  type LedigeForesporsel,
  type LedigeSvar,
  type ParametereSvar,
  type Problem,
  type Provesvar,
  type TilvisningsavtalerSvar,
  type TilvisningsavtaleSvar,
} from '@tak/contracts';
import { somDato, taptLeie } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { AVTALEPAKKE } from './prove/avtalepakke';
import { innlogget } from './prove/bruker';
import { Klient, type Svar } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';
import { tekstIZip } from './prove/zip';

const DAG = '2025-06-16';
let db: Testdatabase;
let server: Server;
let kontor: Klient;
let bolig: Readonly<Record<string, number>>;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(AVTALEPAKKE));
  server = await startServer(db, { TAK_DAG: DAG });
  kontor = await Klient.innlogget(server.url, 'boligkontor', '9902');
  const rader = await spoer<{ id: string; nr: number }>(
    db,
    'select ekstern_id as id, bolig_id as nr from register.boliger',
  );
  bolig = Object.fromEntries(rader.map((r) => [r.id, r.nr]));
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const nr = (id: string): number => bolig[id] ?? 0;
const les = (id: string, hvem = kontor): Promise<BoligavtalerSvar> =>
  hvem.hent<BoligavtalerSvar>(STIER.boligAvtaler(nr(id)));
const siden = (id: string): Promise<BoligSvar> => kontor.hent<BoligSvar>(STIER.bolig(nr(id)));
type Sti = (id: number) => string;

/** A command on the version that stands. */
async function send(id: string, sti: Sti, kropp: object, nokkel: string = randomUUID()): Promise<Svar> {
  const { versjon } = await les(id);
  return kontor.send('POST', sti(nr(id)), { versjon, ...kropp }, nokkel);
}
const kvittering = (svar: Svar): Kvittering => {
  if (svar.status !== 200) throw new Error(`${svar.status} ${svar.tekst}`);
  return JSON.parse(svar.tekst) as Kvittering;
};
const gjor = async (id: string, sti: Sti, kropp: object): Promise<Kvittering> => kvittering(await send(id, sti, kropp));
const avslag = (svar: Svar): [number, string] => [svar.status, (JSON.parse(svar.tekst) as Problem).code];
async function prov(id: string, sti: Sti, kropp: object): Promise<Provesvar> {
  const svar = await send(id, (n) => `${sti(n)}?prov=ja`, kropp);
  if (svar.status !== 200) throw new Error(svar.tekst);
  return JSON.parse(svar.tekst) as Provesvar;
}
const effekt = ({ effekt: rader }: Provesvar): string[] => rader.map((r) => `${r.id} ${r.aar}: ${r.foer} → ${r.etter}`);
const angre = (k: Kvittering): Promise<Svar> => kontor.send('POST', STIER.hendelseAngre(k.hendelseId));

async function sok(valg: object = {}): Promise<BoligerSvar> {
  const svar = await kontor.send('POST', STIER.boligerSok, {
    ...{ utvalg: 'alle', sorter: 'adresse', retning: 'stigende', side: 1 },
    ...valg,
  });
  return JSON.parse(svar.tekst) as BoligerSvar;
}
const rad = async (id: string) => (await sok()).rader.find((r) => r.eksternId === id);

const LEDIGE: LedigeForesporsel = { sorter: 'dager', retning: 'synkende', side: 1 };
async function ledige(valg: object = {}): Promise<LedigeSvar> {
  const svar = await kontor.send('POST', STIER.ledigeBoliger, { ...LEDIGE, ...valg });
  if (svar.status !== 200) throw new Error(svar.tekst);
  return JSON.parse(svar.tekst) as LedigeSvar;
}
async function parameter(id: string, aar: number): Promise<number | null | undefined> {
  const { parametere } = await kontor.hent<ParametereSvar>(`${STIER.parametere}?aar=${aar}`);
  return parametere.find((r) => r.id === id)?.verdi;
}

describe('status', () => {
  const klargjor = STIER.boligKlargjoring;
  const ute = STIER.boligUtilgjengelig;

  it('is klargjores while it is made ready, and counted as vacant all the same', async () => {
    const foer = await ledige();
    const gjort = await gjor('TOM', klargjor, { fom: '2025-06-10', tom: '2025-06-20', arbeid: 'vask' });
    expect(await rad('TOM')).toMatchObject({ status: 'klargjores', ledigFra: '2025-03-11', klarFra: '2025-06-21' });
    const { summer, antallPer } = await sok({ utvalg: 'standard' });
    expect([summer.ledig, summer.klargjores, antallPer.klargjores]).toEqual([3, 1, 1]);
    expect((await sok({ utvalg: 'klargjores' })).rader.map((r) => r.eksternId)).toEqual(['TOM']);
    expect((await sok({ status: ['klargjores'] })).rader.map((r) => r.eksternId)).toEqual(['TOM']);
    expect((await ledige()).antall).toBe(foer.antall);
    expect((await angre(gjort)).status).toBe(200);
    expect(await rad('TOM')).toMatchObject({ status: 'ledig', klarFra: null });
  });

  it('becomes ready after what follows without a gap', async () => {
    const a = await gjor('TOM', ute, { fom: '2025-06-01', tom: '2025-06-30', grunn: 'rehabilitering' });
    const b = await gjor('TOM', klargjor, { fom: '2025-07-01', tom: '2025-07-04', arbeid: null });
    expect(await rad('TOM')).toMatchObject({ status: 'utilgjengelig', grunn: 'rehabilitering', klarFra: '2025-07-05' });
    expect(kvittering(await angre(b)).versjon).toBeGreaterThan(0);
    expect(kvittering(await angre(a)).versjon).toBeGreaterThan(0);
  });

  it('out of use moves T.3 of the years it reaches over, and trying it changes nothing', async () => {
    const kropp = { fom: '2023-12-31', tom: '2024-12-31', grunn: 'skade' };
    const vist = await prov('HALV', ute, { ...kropp, fom: '2025-03-01', tom: null });
    expect(effekt(vist)).toEqual(['T.3 2025: 0 → 1']);
    expect((await les('HALV')).utilgjengelig).toEqual([]);
    const gjort = await gjor('HALV', ute, { fom: '2025-03-01', tom: null, grunn: 'skade' });
    expect(await parameter('T.3', 2025)).toBe(1);
    await angre(gjort);
    expect(await parameter('T.3', 2025)).toBe(0);
  });

  it('can be changed, also its first day, and taken away', async () => {
    await gjor('TOM', klargjor, { fom: '2025-06-01', tom: null, arbeid: 'vask' });
    await gjor('TOM', klargjor, { gjelder: '2025-06-01', fom: '2025-06-02', tom: '2025-06-05', arbeid: 'vedlikehold' });
    expect((await les('TOM')).klargjoringer).toEqual([{ fom: '2025-06-02', tom: '2025-06-05', arbeid: 'vedlikehold' }]);
    const bort = await gjor('TOM', STIER.boligTaBort, { slag: 'klargjoring', fom: '2025-06-02' });
    expect((await les('TOM')).klargjoringer).toEqual([]);
    await angre(bort);
    expect((await les('TOM')).klargjoringer).toHaveLength(1);
    await gjor('TOM', STIER.boligTaBort, { slag: 'klargjoring', fom: '2025-06-02' });
  });

  it('is ready from the day that is said, and back again when that is undone', async () => {
    await gjor('TOM', klargjor, { fom: '2025-06-10', tom: '2025-06-30', arbeid: null });
    const klar = await gjor('TOM', STIER.boligMeldLedig, { dag: DAG });
    expect(await rad('TOM')).toMatchObject({ status: 'ledig' });
    expect((await les('TOM')).klargjoringer).toEqual([{ fom: '2025-06-10', tom: '2025-06-15', arbeid: null }]);
    expect(avslag(await send('TOM', STIER.boligMeldLedig, { dag: DAG }))).toEqual([409, 'ingen_endring']);
    await angre(klar);
    expect(await rad('TOM')).toMatchObject({ status: 'klargjores', klarFra: '2025-07-01' });
    await gjor('TOM', STIER.boligTaBort, { slag: 'klargjoring', fom: '2025-06-10' });
  });

  it.each<[string, Sti, object, [number, string]]>([
    ['KORT', ute, { fom: '2025-06-01', tom: null, grunn: 'skade' }, [409, 'utenfor_boligens_tid']],
    ['KORT', klargjor, { fom: '2019-06-01', tom: '2025-01-01', arbeid: null }, [409, 'utenfor_boligens_tid']],
    ['TOM', klargjor, { fom: '2025-06-02', tom: '2025-06-01', arbeid: null }, [409, 'tom_for_fom']],
    ['TOM', klargjor, { gjelder: '2025-01-01', fom: '2025-06-02', tom: null, arbeid: null }, [404, 'finnes_ikke']],
    ['TOM', ute, { fom: '2025-06-02', tom: null, grunn: 'lyst' }, [400, 'ugyldig_foresporsel']],
    ['TOM', ute, { fom: '2025-02-30', tom: null, grunn: 'skade' }, [400, 'ugyldig_foresporsel']],
    ['TOM', ute, { fom: '2025-06-02', grunn: 'skade' }, [400, 'ugyldig_foresporsel']],
    ['TOM', STIER.boligTaBort, { slag: 'klargjoring' }, [400, 'ugyldig_foresporsel']],
    ['TOM', STIER.boligTaBort, { slag: 'tilsagn', id: 999_999 }, [404, 'finnes_ikke']],
  ])('of %s is refused: %#', async (id, sti, kropp, ventet) =>
    expect(avslag(await send(id, sti, kropp))).toEqual(ventet),
  );

  it('is not two kinds of making ready on one day', async () => {
    const en = await gjor('TOM', klargjor, { fom: '2025-06-01', tom: '2025-06-10', arbeid: null });
    const to = await send('TOM', klargjor, { fom: '2025-06-10', tom: null, arbeid: null });
    expect(avslag(to)).toEqual([409, 'overlapper']);
    await angre(en);
  });
});

describe('a command', () => {
  const kropp = { fom: '2025-06-01', tom: null, arbeid: null };
  const sti = STIER.boligKlargjoring;

  it('is done once with one key, and is told to the log once', async () => {
    const { versjon } = await les('KORT');
    const [nokkel, alt] = [randomUUID(), { versjon, ...kropp, tom: '2025-06-30' }];
    const [a, b] = await Promise.all([1, 2].map(() => kontor.send('POST', sti(nr('KORT')), alt, nokkel)));
    expect(a && kvittering(a)).toEqual(b && kvittering(b));
    const logg = await spoer(
      db,
      `select from revisjon.logg where handling = 'bolig.endre' and objekt = 'bolig:${nr('KORT')}'`,
    );
    expect(logg).toHaveLength(1);
  });

  it('on a version that has become another is refused, and says who', async () => {
    const { versjon } = await les('KORT');
    const svar = await kontor.send('POST', sti(nr('KORT')), { ...kropp, versjon: versjon - 1 });
    expect(avslag(svar)).toEqual([409, 'endret']);
    expect(JSON.parse(svar.tekst)).toMatchObject({ versjon, endretAv: expect.any(String) as unknown });
  });

  it('of two at once, one is done', async () => {
    const { versjon } = await les('HALV');
    const to = ['2025-06-01', '2025-06-02'].map((fom) =>
      kontor.send('POST', sti(nr('HALV')), { ...kropp, fom, tom: '2025-06-05', versjon }),
    );
    expect((await Promise.all(to)).map((s) => s.status).sort()).toEqual([200, 409]);
    const [en] = (await les('HALV')).klargjoringer;
    await gjor('HALV', STIER.boligTaBort, { slag: 'klargjoring', fom: en?.fom });
  });

  it('is not for another municipality, nor for those who only read', async () => {
    const { versjon } = await les('TOM');
    const annen = await Klient.innlogget(server.url, 'boligkontor', '9903');
    expect(avslag(await annen.send('POST', sti(nr('TOM')), { ...kropp, versjon }))).toEqual([404, 'finnes_ikke']);
    const { klient } = await innlogget(db, server.url, { rolle: 'leder', kommunenummer: '9902' });
    expect((await klient.send('POST', sti(nr('TOM')), { ...kropp, versjon })).status).toBe(403);
    expect((await les('TOM', klient)).klargjoringer).toEqual([]);
  });
});

describe('renting in', () => {
  const avtale = { utleier: 'Vika Utleie AS', maanedspris: 8600, oppsigelseMaaneder: 3 };

  it('has an end and a price of its own, and warns of what does not fit', async () => {
    expect((await les('LEID')).innleievarsler).toEqual(['mangler_avtale']);
    const ny = await gjor('LEID', STIER.boligInnleie, { ...avtale, fom: '2020-01-01', tom: '2026-06-16' });
    const svar = await les('LEID');
    expect(svar.innleie).toMatchObject([{ ...avtale, fom: '2020-01-01', tom: '2026-06-16' }]);
    expect([svar.innleievarsler, svar.innleiedifferanse]).toEqual([['ender_foer_kontrakt', 'gaar_ut'], 600]);
    expect(await rad('LEID')).toMatchObject({ innleieTil: '2026-06-16' });
    expect((await sok({ utvalg: 'innleie_ut' })).rader.map((r) => r.eksternId)).toEqual(['LEID']);

    await gjor('LEID', STIER.boligInnleie, {
      ...avtale,
      id: svar.innleie[0]?.id,
      fom: '2020-01-01',
      tom: '2026-06-17',
    });
    expect((await sok({ utvalg: 'innleie_ut' })).antallPer.innleie_ut).toBe(0);
    expect(avslag(await angre(ny))).toEqual([409, 'endret_siden']);
  });

  it('is one agreement at a time', async () => {
    const svar = await send('LEID', STIER.boligInnleie, { ...avtale, fom: '2026-06-17', tom: null });
    expect(avslag(svar)).toEqual([409, 'overlapper']);
    expect((await les('LEID')).innleie).toHaveLength(1);
    await gjor('LEID', STIER.boligInnleie, { ...avtale, fom: '2026-06-18', tom: null });
    expect((await les('LEID')).innleievarsler).toEqual([]);
  });

  it('is told of where the dwelling is owned', async () => {
    await gjor('KORT', STIER.boligInnleie, { ...avtale, fom: '2025-01-01', tom: null });
    expect((await les('KORT')).innleievarsler).toEqual(['avtale_uten_innleid']);
  });
});

describe('promises of the state', () => {
  it('show what they move, and move it', async () => {
    const tilsagn = { ordning: 'tilskudd_utleiebolig', dato: '2025-03-01', belop: 250_000.5 };
    const vist = effekt(await prov('HALV', STIER.boligTilsagn, tilsagn));
    expect(vist).toContain('5.2 2025: 0 → 1');
    const gjort = await gjor('HALV', STIER.boligTilsagn, tilsagn);
    expect([await parameter('5.2', 2025), (await les('HALV')).tilsagn[0]?.belop]).toEqual([1, 250_000.5]);
    const id = (await les('HALV')).tilsagn[0]?.id;
    await gjor('HALV', STIER.boligTilsagn, { ...tilsagn, id, dato: '2024-03-01' });
    expect(await parameter('5.2', 2025)).toBe(0);
    expect(avslag(await angre(gjort))).toEqual([409, 'endret_siden']);
    await gjor('HALV', STIER.boligTaBort, { slag: 'tilsagn', id });
    expect((await les('HALV')).tilsagn).toEqual([]);
  });
});

describe('access by wheelchair', () => {
  const ja = { tilBoligen: true, innIBoligen: true, rundtIRommene: true };
  const sti = STIER.boligRullestol;

  it('came with the package, without answers', async () => {
    expect((await les('LEID')).rullestol).toEqual({ svar: [], faktum: true, utenSvar: true });
    expect((await les('TOM')).rullestol).toEqual({ svar: [], faktum: null, utenSvar: false });
  });

  it('follows from the answers from a day, and back again', async () => {
    const gjort = await gjor('TOM', sti, { slag: 'endring', fra: '2025-02-01', ...ja });
    expect((await siden('TOM')).rullestol).toBe(true);
    expect((await les('TOM')).rullestol).toEqual({
      svar: [{ fom: '2025-02-01', ...ja }],
      faktum: true,
      utenSvar: false,
    });
    await angre(gjort);
    expect((await les('TOM')).rullestol).toEqual({ svar: [], faktum: null, utenSvar: false });
  });

  it('is corrected from the beginning, also to unknown', async () => {
    await gjor('KORT', sti, { slag: 'retting', fra: null, ...ja });
    expect(await rad('KORT')).toMatchObject({ rullestol: true });
    await gjor('KORT', sti, { slag: 'retting', fra: null, ...ja, innIBoligen: null });
    expect(await rad('KORT')).toMatchObject({ rullestol: null });
    expect((await les('KORT')).rullestol.svar).toEqual([{ fom: '2020-01-01', ...ja, innIBoligen: null }]);
    await gjor('KORT', sti, { slag: 'retting', fra: null, ...ja, innIBoligen: false });
    expect(await rad('KORT')).toMatchObject({ rullestol: false });
  });

  it('can be answered where the fact is so already, and corrected afterwards', async () => {
    await gjor('LEID', sti, { slag: 'endring', fra: '2024-01-01', ...ja });
    expect((await les('LEID')).rullestol.utenSvar).toBe(false);
    expect(avslag(await send('LEID', sti, { slag: 'endring', fra: '2024-01-01', ...ja }))).toEqual([
      409,
      'ingen_endring',
    ]);
    await gjor('LEID', sti, { slag: 'retting', fra: '2024-01-01', ...ja, tilBoligen: false });
    expect(await rad('LEID')).toMatchObject({ rullestol: false });
  });

  it('does not become unknown from a day', async () => {
    const svar = await send('TOM', sti, { slag: 'endring', fra: '2025-02-01', ...ja, tilBoligen: null });
    expect(avslag(svar)).toEqual([409, 'kan_ikke_tommes']);
  });
});

describe('keys', () => {
  it('are with one at a time, and who had them stands', async () => {
    await gjor('TOM', STIER.boligNokler, { merke: 'Hovednøkkel 1', hos: 'boligkontor', fom: '2025-01-01' });
    const [foerst] = (await les('TOM')).nokler;
    const kropp = { id: foerst?.id, hos: 'leietaker', fom: '2025-02-01' };
    const gjort = await gjor('TOM', STIER.boligNoklerOverlever, kropp);
    expect((await les('TOM')).nokler.map((n) => [n.merke, n.hos, n.fom, n.tom])).toEqual([
      ['Hovednøkkel 1', 'leietaker', '2025-02-01', null],
      ['Hovednøkkel 1', 'boligkontor', '2025-01-01', '2025-01-31'],
    ]);
    expect(avslag(await send('TOM', STIER.boligNoklerOverlever, kropp))).toEqual([409, 'ikke_i_bruk']);
    const naa = (await les('TOM')).nokler[0]?.id;
    const samme = await send('TOM', STIER.boligNoklerOverlever, { id: naa, hos: 'tapt', fom: '2025-02-01' });
    expect(avslag(samme)).toEqual([409, 'foer_forrige']);
    await angre(gjort);
    expect((await les('TOM')).nokler).toMatchObject([{ hos: 'boligkontor', tom: null }]);
  });

  it('have marks that name no identity number', async () => {
    const kropp = { merke: 'Nøkkel 01818012345', hos: 'boligkontor', fom: '2025-01-01' };
    expect((await send('TOM', STIER.boligNokler, kropp)).status).toBeLessThan(500);
  });
});

describe('agreements of referral', () => {
  const ny = { navn: 'Vika borettslag', utleier: 'Vika AS', fom: '2024-01-01', tom: null, antallBoliger: 3 };
  let id: number;
  const lesAvtale = (): Promise<TilvisningsavtaleSvar> => kontor.hent(STIER.tilvisningsavtale(id));
  const paa = async (sti: Sti, kropp: object): Promise<Svar> =>
    kontor.send('POST', sti(id), { versjon: (await lesAvtale()).versjon, ...kropp });

  beforeAll(async () => {
    id = kvittering(await kontor.send('POST', STIER.tilvisningsavtaler, ny)).objekt.id;
  });

  it('are listed with how many they may refer to', async () => {
    const { avtaler } = await kontor.hent<TilvisningsavtalerSvar>(STIER.tilvisningsavtaler);
    expect(avtaler).toMatchObject([{ id, navn: 'Vika borettslag', tak: 1, tilvist: 0, gjelder: true }]);
  });

  it('refer to as many as forty per cent, and never to one more on any day', async () => {
    kvittering(await paa(STIER.tilvisningsavtaleBoliger, { eksternId: 'V1', fom: '2024-01-01', tom: '2024-12-31' }));
    const andre = { boligId: nr('V2'), fom: '2024-12-31', tom: null };
    const over = await paa(STIER.tilvisningsavtaleBoliger, andre);
    expect(JSON.parse(over.tekst)).toMatchObject({
      ...{ status: 409, code: 'over_40_prosent' },
      ...{ dag: '2024-12-31', antall: 2, tak: 1 },
    });
    kvittering(await paa(STIER.tilvisningsavtaleBoliger, { ...andre, fom: '2025-01-01' }));
    const { boliger, tilvist } = await lesAvtale();
    expect([boliger.map((b) => b.eksternId), tilvist]).toEqual([['V2', 'V1'], 1]);
    expect((await les('V2')).tilvisning).toEqual([
      { avtaleId: id, navn: 'Vika borettslag', fom: '2025-01-01', tom: null },
    ]);
  });

  it('say so of an id that no dwelling of ours has', async () => {
    const ukjent = await paa(STIER.tilvisningsavtaleBoliger, {
      eksternId: 'FINNES-IKKE',
      fom: '2024-01-01',
      tom: null,
    });
    expect(avslag(ukjent)).toEqual([409, 'ukjent_bolig']);
  });

  it('cannot become smaller or shorter than what they refer to', async () => {
    expect(avslag(await paa(STIER.tilvisningsavtale, { ...ny, antallBoliger: 2 }))).toEqual([409, 'over_40_prosent']);
    expect(avslag(await paa(STIER.tilvisningsavtale, { ...ny, tom: '2025-06-30' }))).toEqual([
      409,
      'utenfor_avtalens_tid',
    ]);
    expect((await lesAvtale()).antallBoliger).toBe(3);
  });

  it.each<[object, [number, string]]>([
    [{ eksternId: 'TOM', fom: '2025-01-01', tom: null }, [409, 'ikke_tilvisning']],
    [{ eksternId: 'V3', fom: '2025-03-01', tom: null }, [409, 'ikke_tilvisning']],
    [{ eksternId: 'ANNEN', fom: '2025-03-01', tom: null }, [409, 'ukjent_bolig']],
    [{ eksternId: 'V1', fom: '2023-12-31', tom: '2024-01-01' }, [409, 'utenfor_avtalens_tid']],
    [{ eksternId: 'V1', fom: '2024-06-01', tom: '2024-07-01' }, [409, 'overlapper']],
  ])('refuse %o', async (kropp, ventet) =>
    expect(avslag(await paa(STIER.tilvisningsavtaleBoliger, kropp))).toEqual(ventet),
  );

  it('keep the rule when an act is undone', async () => {
    const bort = kvittering(await paa(STIER.tilvisningsavtaleTaBort, { boligId: nr('V2'), fom: '2025-01-01' }));
    const inn = kvittering(
      await paa(STIER.tilvisningsavtaleBoliger, { eksternId: 'V1', fom: '2025-06-01', tom: null }),
    );
    expect(avslag(await angre(bort))).toEqual([409, 'over_40_prosent']);
    kvittering(await angre(inn));
    kvittering(await angre(bort));
    expect((await lesAvtale()).boliger).toHaveLength(2);
  });

  it('can be taken away with their dwellings’ places, and back', async () => {
    const bort = kvittering(await paa(STIER.tilvisningsavtaleSlett, {}));
    expect((await kontor.raa(STIER.tilvisningsavtale(id))).status).toBe(404);
    expect((await les('V2')).tilvisning).toEqual([]);
    kvittering(await angre(bort));
    expect((await lesAvtale()).boliger).toHaveLength(2);
  });
});

describe('the dwellings that stand empty', () => {
  it('are those of T.2 on the day, with why and since when', async () => {
    const { rader, antall, antallPer, dag } = await ledige();
    expect(dag).toBe(DAG);
    expect(antall).toBe(antallPer.ledig + antallPer.klargjores + antallPer.utilgjengelig);
    expect(antall).toBe(await parameter('T.2', 2025));
    const { summer } = await sok({ utvalg: 'standard' });
    expect(antall).toBe(summer.antall - summer.utleid);
    expect(rader.map((r) => [r.eksternId, r.ledigFra, r.dagerTom])).toEqual(
      [
        ['KORT', '2020-01-01', 1993],
        ['HALV', '2025-02-11', 125],
        ['V3', '2020-01-01', 1993],
        ['TOM', '2025-03-11', 97],
      ].toSorted((a, b) => Number(b[2]) - Number(a[2])),
    );
  });

  it('cost the rent of each empty day, the month over its days, as the rule has it', async () => {
    const { maaneder, taptLeie: sum } = await ledige({ soverom: [3] });
    expect(maaneder.map((m) => [m.maaned, m.dager, m.taptLeie])).toEqual([
      ['2025-01-01', 0, 0],
      ['2025-02-01', 18, 1800],
      ['2025-03-01', 31, 2800],
      ['2025-04-01', 30, 2800],
      ['2025-05-01', 31, 2800],
      ['2025-06-01', 15, 1400],
    ]);
    const [halv] = (await ledige({ soverom: [3] })).rader;
    expect([sum, halv?.taptLeie]).toEqual([11_600, taptLeie(2800, somDato('2025-02-11'), 125)]);
  });

  it('count a lease of part of the year, and days before it was ours are not', async () => {
    const { maaneder } = await ledige({ soverom: [2] });
    // TOM is let until 10 March; V3 is ours (owned) from 1 March.
    expect(maaneder.map((m) => m.dager)).toEqual([0, 0, 21 + 31, 60, 62, 30]);
  });

  it('are sorted, filtered by district and bedrooms, and told apart by why', async () => {
    expect((await ledige({ bydel: ['Øst'] })).rader.map((r) => r.eksternId)).toEqual(['TOM']);
    expect((await ledige({ sorter: 'leie', retning: 'stigende' })).rader.map((r) => r.maanedsleie)).toEqual([
      ...[2800, 5000, 6000, 9000],
    ]);
    expect((await ledige({ grunn: ['klargjores'] })).rader.map((r) => r.eksternId)).toEqual(['KORT']);
    expect((await ledige()).soverom).toEqual([1, 2, 3]);
  });

  it.each(['csv', 'xlsx'])('are the same rows as a file: %s', async (format) => {
    const svar = await kontor.send('POST', `${STIER.ledigeBoligerEksport}?format=${format}`, LEDIGE);
    const tekst = format === 'csv' ? svar.tekst : await tekstIZip(svar.bytes);
    expect(svar.status).toBe(200);
    for (const { eksternId } of (await ledige()).rader) expect(tekst).toContain(eksternId);
    expect(tekst).not.toContain('LEID');
  });
});
