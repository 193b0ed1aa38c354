import { randomUUID } from 'node:crypto';
import {
  STIER,
  type BoligavtalerSvar,
  type BoligbruddProblem,
  type IBrukProblem,
  type DelSvar,
  type EndretProblem,
  type FlereProvesvar,
  type FlereSvar,
  type Kvittering,
  type Provesvar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { ENDRINGSPAKKE } from './prove/endringspakke';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { effekten, forskjellen, gjor, kode, kropp, lesBolig, lesHistorikk, nokler, tallene } from './prove/redigering';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

let db: Testdatabase;
let server: Server;
let kari: Klient;
let ola: Klient;
let bolig: Readonly<Record<string, number>>;
const AAR = [2024, 2025];

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(ENDRINGSPAKKE));
  server = await startServer(db, { TAK_DAG: '2025-06-16' });
  const med = (rolle: 'boligkontor' | 'tildelingskontor', navn: string) =>
    innlogget(db, server.url, { rolle, kommunenummer: '9902', navn });
  [kari, ola] = [
    (await med('boligkontor', 'Kari Kontor')).klient,
    (await med('tildelingskontor', 'Ola Tildeler')).klient,
  ];
  bolig = await nokler(db, 'boliger', 'bolig_id');
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const id = (ekstern: string): number => bolig[ekstern] ?? 0;
const versjon = async (nr: number): Promise<number> => (await lesBolig(kari, nr)).versjon;
const angre = (hendelseId: number, hvem = kari) => hvem.send('POST', STIER.hendelseAngre(hendelseId));
/** The register of these dwellings as it stands, stamps apart. */
const registeret = (): Promise<object[]> =>
  spoer(
    db,
    `select 'bolig' as t, to_jsonb(b) - 'sys_fra' - 'hendelse_id' as rad from register.boliger b
     union all select 'endring', to_jsonb(e) - 'sys_fra' - 'hendelse_id' from register.boligendringer e
     union all select 'stengt', to_jsonb(u) - 'sys_fra' - 'hendelse_id' from register.utilgjengelig u
     union all select 'detaljer', to_jsonb(d) - 'sys_fra' - 'hendelse_id' from register.boligdetaljer d order by 1, 2`,
  );
const hendelser = async (): Promise<number> =>
  (await spoer<{ n: number }>(db, 'select count(*)::int as n from register.hendelser'))[0]?.n ?? 0;
const nyBolig = async (mer: object = {}): Promise<{ id: number; versjon: number; hendelseId: number }> => {
  const svar = await gjor(kari, STIER.boliger, { disposisjonsform: 'eid', fom: '2020-01-01', ...mer });
  return { id: svar.objekt.id, versjon: svar.versjon, hendelseId: svar.hendelseId };
};

describe('a trial', () => {
  it.each<[string, () => Promise<[string, object]>]>([
    ['a new dwelling', () => Promise.resolve([STIER.boliger, { disposisjonsform: 'innleid', fom: '2025-02-01', rullestol: true }])], // prettier-ignore
    ['a correction of facts', async () => [STIER.boligFakta(id('E2')), { versjon: await versjon(id('E2')), slag: 'retting', fra: null, felter: { rullestol: true } }]], // prettier-ignore
    ['another first day', async () => [STIER.boligOpplysninger(id('E3')), { versjon: await versjon(id('E3')), fom: '2024-03-01' }]], // prettier-ignore
    ['a last day', async () => [STIER.boligAvslutt(id('E3')), { versjon: await versjon(id('E3')), tom: '2025-01-31' }]],
    ['a deletion', async () => [STIER.boligSlett(id('E2')), { versjon: await versjon(id('E2')), grunn: 'Registrert to ganger' }]], // prettier-ignore
    ['a division', async () => [STIER.boligDel(id('E4')), { versjon: await versjon(id('E4')), fra: '2025-03-01', deler: [{ bruksenhetsnummer: 'H0101', bruksareal: 70 }, { bruksenhetsnummer: 'H0102', bruksareal: 60 }] }]], // prettier-ignore
    ['many at once', () => Promise.resolve([STIER.boligerEndreFlere, { boliger: [{ id: id('E1') }, { id: id('E2') }], felt: 'disposisjonsform', verdi: 'tilvisning', slag: 'endring', fra: '2025-02-01' }])], // prettier-ignore
  ])(
    'of %s shows what it does to the numbers, and does nothing; done and undone it leaves what was',
    async (_, hva) => {
      const [sti, innhold] = await hva();
      const [foer, talte] = [await registeret(), await hendelser()];
      const prove = await gjor<Provesvar>(kari, `${sti}?prov=ja`, innhold);
      expect([await registeret(), await hendelser()]).toEqual([foer, talte]);
      const tallFoer = await tallene(kari, prove.aar);
      const { hendelseId } = await gjor(kari, sti, innhold);
      const virket = forskjellen(tallFoer, await tallene(kari, prove.aar));
      expect(Object.keys(virket).length).toBeGreaterThan(0);
      expect(effekten(prove)).toEqual(virket);
      expect(await hendelser()).toBe(talte + 1);
      expect(kode(await angre(hendelseId))).toBe('200');
      expect(await registeret()).toEqual(foer);
    },
  );
});

describe('a rented dwelling that is bought on a date', () => {
  it('leaves last year’s figures, moves this year’s, and what was known before can be read', async () => {
    const foer = await lesBolig(kari, id('I1'));
    const [tid] = await spoer<{ tid: string }>(
      db,
      `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as tid`,
    );
    const tallFoer = await tallene(kari, AAR);
    const kjop = { versjon: foer.versjon, slag: 'endring', fra: '2025-03-01', felter: { disposisjonsform: 'eid' } };
    const svar = await gjor(kari, STIER.boligFakta(id('I1')), kjop);
    const virket = forskjellen(tallFoer, await tallene(kari, AAR));
    expect(virket).toEqual({ 'kostra/A1/2025': [6, 7], 'kostra/A2/2025': [1, 0] });
    const naa = await lesBolig(kari, id('I1'));
    expect([naa.form, naa.versjon]).toEqual(['eid', svar.versjon]);
    expect(naa.disposisjon).toEqual([
      { form: 'innleid', fom: '2020-01-01', tom: '2025-02-28' },
      { form: 'eid', fom: '2025-03-01', tom: null },
    ]);
    const da = await lesBolig(kari, id('I1'), `?kjentPer=${tid?.tid}`);
    expect([da.form, da.disposisjon.length]).toEqual(['innleid', 1]);
    expect((await lesHistorikk(kari, id('I1'))).rader[0]).toMatchObject({
      ...{ av: 'Kari Kontor', handling: 'registrert', tabell: 'boligendringer', angreId: svar.hendelseId },
    });
  });
});

describe('a rented dwelling that is bought while it is rented in', () => {
  const innleie = async (nr: number) => (await kari.hent<BoligavtalerSvar>(STIER.boligAvtaler(nr))).innleie;

  it('loses its lease the day before in the same act, and undoing gives both back', async () => {
    const { id: nr } = await nyBolig({ disposisjonsform: 'innleid' });
    const avtale = { utleier: null, fom: '2020-01-01', tom: null, maanedspris: 9000, oppsigelseMaaneder: 3 };
    await gjor(kari, STIER.boligInnleie(nr), { versjon: await versjon(nr), ...avtale });
    const kjop = { slag: 'endring', fra: '2025-03-01', felter: { disposisjonsform: 'eid' }, avsluttInnleie: true };
    const { hendelseId } = await gjor(kari, STIER.boligFakta(nr), { versjon: await versjon(nr), ...kjop });
    expect([(await lesBolig(kari, nr)).form, await innleie(nr)]).toMatchObject(['eid', [{ ...avtale, tom: '2025-02-28' }]]); // prettier-ignore
    expect(kode(await angre(hendelseId))).toBe('200');
    expect([(await lesBolig(kari, nr)).form, await innleie(nr)]).toMatchObject(['innleid', [avtale]]);
  });

  it.each<[string, object]>([
    ['none runs', { slag: 'endring', fra: '2025-03-01' }],
    ['it was never rented in', { slag: 'retting', fra: null }],
  ])('is told when %s', async (_, hva) => {
    const { id: nr } = await nyBolig({ disposisjonsform: 'innleid' });
    const kjop = { versjon: await versjon(nr), felter: { disposisjonsform: 'eid' }, avsluttInnleie: true, ...hva };
    expect(kode(await kari.send('POST', STIER.boligFakta(nr), kjop))).toBe('409 ingen_innleieavtale');
    expect((await lesBolig(kari, nr)).form).toBe('innleid');
  });
});

describe('facts', () => {
  it('are corrected where they were registered, and a change taken away leaves no empty row', async () => {
    const rett = async (hva: object) =>
      gjor(kari, STIER.boligFakta(id('E1')), { versjon: await versjon(id('E1')), slag: 'retting', ...hva });
    await rett({ fra: '2024-01-01', felter: { rullestol: null, bruksareal: 63 } });
    expect(await lesBolig(kari, id('E1'))).toMatchObject({ rullestol: false, areal: 63 });
    await rett({ fra: '2024-01-01', felter: { bruksareal: null } });
    expect(await lesBolig(kari, id('E1'))).toMatchObject({ areal: 60 });
    expect(await spoer(db, 'select from register.boligendringer where bolig_id = $1', [id('E1')])).toEqual([]);
  });

  it.each<[object, string]>([
    [{ slag: 'endring', fra: '2025-01-01', felter: { rullestol: false } }, '409 ingen_endring'],
    [{ slag: 'endring', fra: '2025-01-01', felter: {} }, '409 ingen_endring'],
    [{ slag: 'endring', fra: '2025-01-01', felter: { maalgruppe: null } }, '409 kan_ikke_tommes'],
    [{ slag: 'endring', fra: '2020-01-01', felter: { rullestol: true } }, '409 utenfor_boligens_tid'],
    [{ slag: 'endring', fra: null, felter: { rullestol: true } }, '409 utenfor_boligens_tid'],
    [{ slag: 'retting', fra: '2025-01-01', felter: { rullestol: true } }, '409 ikke_registrert_da'],
    [{ slag: 'retting', fra: null, felter: { disposisjonsform: null } }, '409 kan_ikke_tommes'],
    [{ slag: 'retting', fra: '2025-02-30', felter: { rullestol: true } }, '400 ugyldig_foresporsel'],
    [{ slag: 'retting', fra: null, felter: [] }, '400 ugyldig_foresporsel'],
    [{ slag: 'retting', fra: null }, '400 ugyldig_foresporsel'],
    [{ slag: 'retting', fra: null, felter: { bruksareal: -1 } }, '400 ugyldig_foresporsel'],
    [{ slag: 'retting', fra: null, felter: { adresse: 'Lia 1' } }, '400 ugyldig_foresporsel'],
  ])('%j is refused: %s', async (hva, ventet) => {
    const [foer, talte] = [await registeret(), await hendelser()];
    const innhold = { versjon: await versjon(id('E2')), ...hva };
    expect(kode(await kari.send('POST', STIER.boligFakta(id('E2')), innhold))).toBe(ventet);
    expect(kode(await kari.send('POST', `${STIER.boligFakta(id('E2'))}?prov=ja`, innhold))).toBe(ventet);
    expect([await registeret(), await hendelser()]).toEqual([foer, talte]);
  });
});

describe('what a dwelling simply is', () => {
  it('is corrected field by field; what is left out stays, and null is taken away', async () => {
    const ny = await nyBolig({ adresse: ' Lia 7 ', heis: true, etasje: 2, depositum: 20000, maanedsleie: 7000 });
    const sti = STIER.boligOpplysninger(ny.id);
    const { versjon: neste } = await gjor(kari, sti, {
      versjon: ny.versjon,
      maanedsleie: 7500,
      heis: null,
      poststed: '',
    });
    const naa = await lesBolig(kari, ny.id);
    expect(naa).toMatchObject({
      adresse: 'Lia 7',
      maanedsleie: 7500,
      detaljer: { etasje: 2, heis: null, depositum: 20000 },
    });
    expect(naa.eksternId).toMatch(/^T\d+$/);
    expect(kode(await kari.send('POST', sti, { versjon: neste, maanedsleie: 7500 }))).toBe('409 ingen_endring');
    const sist = await gjor(kari, sti, { versjon: neste, etasje: null, depositum: null });
    expect((await lesBolig(kari, ny.id)).detaljer).toEqual({ etasje: null, heis: null, depositum: null });
    expect(await spoer(db, 'select from register.boligdetaljer where bolig_id = $1', [ny.id])).toEqual([]);
    expect(kode(await angre(sist.hendelseId))).toBe('200');
    expect((await lesBolig(kari, ny.id)).detaljer).toEqual({ etasje: 2, heis: null, depositum: 20000 });
  });

  it('is refused with what stands in the way, a building that is not ours, and an id that is taken', async () => {
    const svar = await kari.send('POST', STIER.boligOpplysninger(id('L1')), {
      ...{ versjon: await versjon(id('L1')), fom: '2021-06-01' },
    });
    expect([kode(svar), kropp<BoligbruddProblem>(svar).brudd]).toEqual([
      '409 utenfor_boligens_tid',
      [{ hva: 'leieforhold', fom: '2021-01-01', tom: '2025-03-31' }],
    ]);
    const bygg = await nokler(db, 'bygg', 'bygg_id');
    const ny = { disposisjonsform: 'eid', fom: '2024-01-01' };
    expect(kode(await kari.send('POST', STIER.boliger, { ...ny, byggId: bygg['GX'] }))).toBe('404 finnes_ikke');
    expect(kode(await kari.send('POST', STIER.boliger, { ...ny, eksternId: 'E1' }))).toBe('409 id_brukt');
    expect(kode(await kari.send('POST', STIER.boliger, { ...ny, tom: '2023-12-31' }))).toBe('409 tom_for_fom');
    expect(kode(await kari.send('POST', STIER.boliger, { ...ny, disposisjonsform: 'leid' }))).toBe(
      '400 ugyldig_foresporsel',
    );
    expect(kode(await kari.send('POST', STIER.boliger, { ...ny, fom: 'i gaar' }))).toBe('400 ugyldig_foresporsel');
  });
});

describe('a dwelling ends', () => {
  it('not before what stands after, and opens again', async () => {
    const slutt = (tom: string | null, v: number) =>
      kari.send('POST', STIER.boligAvslutt(id('U1')), { versjon: v, tom });
    const svar = await slutt('2025-05-31', await versjon(id('U1')));
    expect([kode(svar), kropp<BoligbruddProblem>(svar).brudd]).toEqual([
      '409 utenfor_boligens_tid',
      [{ hva: 'utilgjengelig', fom: '2025-01-01', tom: null }],
    ]);
    expect(kode(await slutt('2019-12-31', await versjon(id('U1'))))).toBe('409 tom_for_fom');
    expect(kode(await slutt(null, await versjon(id('U1'))))).toBe('409 ingen_endring');
    const e3 = { versjon: await versjon(id('E3')), tom: '2025-05-31' };
    const neste = await gjor(kari, STIER.boligAvslutt(id('E3')), e3);
    expect((await lesBolig(kari, id('E3'))).status).toBe('avsluttet');
    await gjor(kari, STIER.boligAvslutt(id('E3')), { versjon: neste.versjon, tom: null });
    expect(await lesBolig(kari, id('E3'))).toMatchObject({ status: 'ledig', tom: null });
  });

  it('is deleted only while nothing hangs on it, and comes back undone', async () => {
    const slett = async (nr: number) =>
      kari.send('POST', STIER.boligSlett(nr), { versjon: await versjon(nr), grunn: 'Registrert to ganger' });
    const utleid = await slett(id('L1'));
    expect([kode(utleid), kropp<IBrukProblem>(utleid).bruk]).toEqual([
      '409 i_bruk',
      [{ slag: 'leieforhold', antall: 1 }],
    ]);
    const ute = await slett(id('U1'));
    expect([kode(ute), kropp<IBrukProblem>(ute).bruk]).toEqual(['409 i_bruk', [{ slag: 'utilgjengelig', antall: 1 }]]);
    const foer = await registeret();
    const svar = await slett(id('E1'));
    expect(kode(svar)).toBe('200');
    expect((await kari.raa(STIER.bolig(id('E1')))).status).toBe(404);
    expect(kode(await angre(kropp<Kvittering>(svar).hendelseId))).toBe('200');
    expect(await registeret()).toEqual(foer);
    const [logg] = await spoer<{ grunn: string }>(
      db,
      `select grunn from revisjon.logg where handling = 'bolig.endre' and grunn is not null order by nr desc limit 1`,
    );
    expect(logg?.grunn).toBe('Registrert to ganger');
  });
});

describe('a dwelling is divided', () => {
  const deler = [
    { bruksenhetsnummer: 'H0101', bruksareal: 70, maanedsleie: 8000 },
    { bruksenhetsnummer: 'H0102', antallSoverom: 2, boligtype: 'hybel' },
  ];
  it('not while somebody leases it, nor before it is ours', async () => {
    const del = async (nr: number, fra: string) =>
      kode(await kari.send('POST', STIER.boligDel(nr), { versjon: await versjon(nr), fra, deler }));
    expect(await del(id('I1'), '2025-06-01')).toBe('409 utleid');
    expect(await del(id('L1'), '2025-03-31')).toBe('409 utleid');
    expect(await del(id('E4'), '2020-01-01')).toBe('409 utenfor_boligens_tid');
    const like = { versjon: 1, fra: '2025-06-01', deler: [deler[0], deler[0]] };
    expect(kode(await kari.send('POST', STIER.boligDel(id('E4')), like))).toBe('400 ugyldig_foresporsel');
  });

  it('into parts with its facts and what is their own; undone whole, but not over what others have done', async () => {
    const u1 = { versjon: await versjon(id('U1')), fra: '2025-06-01', deler };
    const svar = await gjor<DelSvar>(kari, STIER.boligDel(id('U1')), u1);
    expect(svar.deler).toHaveLength(2);
    expect(await lesBolig(kari, id('U1'))).toMatchObject({
      ...{ status: 'avsluttet', tom: '2025-05-31' },
      utilgjengelig: [{ fom: '2025-01-01', tom: '2025-05-31', grunn: 'rehabilitering' }],
    });
    const [a, b] = [await lesBolig(kari, svar.deler[0] ?? 0), await lesBolig(kari, svar.deler[1] ?? 0)];
    expect((await lesBolig(kari, id('U1'))).deltI).toEqual([a, b].map((del) => ({ id: del.id, navn: del.navn })));
    expect(a.deltI).toEqual([]);
    expect(a).toMatchObject({ navn: 'Stengt 1, H0101', fom: '2025-06-01', areal: 70, soverom: null, rullestol: false });
    expect(a.utilgjengelig).toEqual([{ fom: '2025-06-01', tom: null, grunn: 'rehabilitering' }]);
    expect(b).toMatchObject({ areal: null, soverom: 2, boligtype: 'hybel', maanedsleie: null, form: 'eid' });
    const endret = await gjor(ola, STIER.boligOpplysninger(a.id), { versjon: a.versjon, maanedsleie: 8100 });
    expect(kode(await angre(svar.hendelseId))).toBe('409 endret_siden');
    expect((await lesHistorikk(kari, id('U1'))).rader.every((r) => r.angreId !== svar.hendelseId)).toBe(true);
    expect(kode(await angre(endret.hendelseId))).toBe('200');
  });
});

describe('two people', () => {
  it('edit one dwelling at once: one is done, the other is told who was first', async () => {
    const sett = await versjon(id('E2'));
    const endre = (hvem: Klient, bruksareal: number) =>
      hvem.send('POST', STIER.boligFakta(id('E2')), {
        versjon: sett,
        slag: 'retting',
        fra: null,
        felter: { bruksareal },
      });
    const svar = await Promise.all([endre(kari, 71), endre(ola, 72)]);
    expect(svar.map(kode).sort()).toEqual(['200', '409 endret']);
    const forst = svar[0]?.status === 200 ? 'Kari Kontor' : 'Ola Tildeler';
    const taper = svar.find((s) => s.status === 409);
    const naa = await lesBolig(kari, id('E2'));
    expect(taper && kropp<EndretProblem>(taper)).toMatchObject({ versjon: naa.versjon, endretAv: forst });
    expect(naa.areal).toBe(forst === 'Kari Kontor' ? 71 : 72);
  });

  it('change the same many at once, in whatever order: none waits for ever', async () => {
    const ider = [id('E1'), id('E2'), id('E3'), id('E4')].map((nr) => ({ id: nr }));
    const endre = (hvem: Klient, boliger: object[], verdi: number) =>
      hvem.send('POST', STIER.boligerEndreFlere, { boliger, felt: 'maanedsleie', verdi, slag: 'retting', fra: null });
    const svar = await Promise.all([endre(kari, ider, 5001), endre(ola, ider.toReversed(), 5002)]);
    expect(svar.map(kode)).toEqual(['200', '200']);
    const leier = await Promise.all(ider.map(async (b) => (await lesBolig(kari, b.id)).maanedsleie));
    expect(new Set(leier).size).toBe(1);
  });
});

describe('a command', () => {
  it('sent twice is done once, and answers the same; its key is for nothing else', async () => {
    const nokkel = randomUUID();
    const innhold = { disposisjonsform: 'eid', fom: '2024-01-01', adresse: 'Ettgang 1' };
    const talte = await hendelser();
    const [a, b] = await Promise.all([
      kari.send('POST', STIER.boliger, innhold, nokkel),
      kari.send('POST', STIER.boliger, innhold, nokkel),
    ]);
    const c = await kari.send('POST', STIER.boliger, innhold, nokkel);
    expect([a, b, c].map((s) => [s.status, kropp(s)])).toEqual([a, a, a].map((s) => [200, kropp(s)]));
    expect(await hendelser()).toBe(talte + 1);
    const annet = await kari.send('POST', STIER.boliger, { ...innhold, adresse: 'Ettgang 2' }, nokkel);
    expect(kode(annet)).toBe('409 nokkel_brukt');
    expect(kode(await kari.send('POST', STIER.boliger, innhold, 'ingen'))).toBe('400 mangler_nokkel');
  });

  it('is refused with an old version, another’s dwelling, and for whoever may not', async () => {
    const { id: nr, versjon: sett } = await nyBolig();
    const rett = { versjon: sett, maanedsleie: 1 };
    await gjor(ola, STIER.boligOpplysninger(nr), { ...rett, maanedsleie: 2 });
    expect(kode(await kari.send('POST', STIER.boligOpplysninger(nr), rett))).toBe('409 endret');
    expect(kode(await kari.send('POST', STIER.boligOpplysninger(id('X1')), rett))).toBe('404 finnes_ikke');
    expect(kode(await kari.send('POST', `${STIER.boligDel(id('X1'))}?prov=ja`, { versjon: 1, fra: '2025-01-01', deler: [{ bruksenhetsnummer: 'a' }, { bruksenhetsnummer: 'b' }] }))).toBe('404 finnes_ikke'); // prettier-ignore
    for (const rolle of ['leder', 'nav'] as const) {
      const { klient } = await innlogget(db, server.url, { rolle, kommunenummer: '9902' });
      expect(kode(await klient.send('POST', STIER.boligOpplysninger(nr), rett))).toBe('403 ikke_tilgang');
    }
  });
});

describe('undoing', () => {
  it('is an act that can be undone, and is refused when somebody has changed it since', async () => {
    const { id: nr, versjon: sett } = await nyBolig({ maanedsleie: 100 });
    const endret = await gjor(kari, STIER.boligOpplysninger(nr), { versjon: sett, maanedsleie: 200 });
    const angret = kropp<Kvittering>(await angre(endret.hendelseId));
    expect((await lesBolig(kari, nr)).maanedsleie).toBe(100);
    expect(kode(await angre(endret.hendelseId))).toBe('409 endret_siden');
    const igjen = kropp<Kvittering>(await angre(angret.hendelseId, ola));
    expect((await lesBolig(kari, nr)).maanedsleie).toBe(200);
    await gjor(kari, STIER.boligOpplysninger(nr), { versjon: igjen.versjon, maanedsleie: 300 });
    expect(kode(await angre(igjen.hendelseId))).toBe('409 endret_siden');
    const { rader } = await lesHistorikk(kari, nr);
    expect(rader.map((r) => [r.av, r.handling, r.angreId !== null])).toEqual([
      ['Kari Kontor', 'endret', true],
      ['Ola Tildeler', 'endret', false],
      ['Kari Kontor', 'endret', false],
      ['Kari Kontor', 'endret', false],
      ['Kari Kontor', 'registrert', false],
    ]);
  });

  it('takes nothing away that somebody has registered on the dwelling since', async () => {
    const ny = await nyBolig();
    await spoer(
      db,
      `with t as materialized (select tak.start_skriving(array[$1::int]))
       insert into register.klargjoringer (kommune_id, bolig_id, fom) select $1, $2, '2025-06-01' from t`,
      [(await spoer<{ k: number }>(db, 'select kommune_id as k from register.boliger where bolig_id = $1', [ny.id]))[0]?.k, ny.id], // prettier-ignore
    );
    expect(kode(await angre(ny.hendelseId))).toBe('409 endret_siden');
    expect((await lesBolig(kari, ny.id)).id).toBe(ny.id);
  });

  it('keeps the rules of the register: what a change made room for stands in the way', async () => {
    const ny = await nyBolig({ tom: '2024-12-31' });
    const aapnet = await gjor(kari, STIER.boligAvslutt(ny.id), { versjon: ny.versjon, tom: null });
    const endring = { slag: 'endring', fra: '2025-02-01', felter: { rullestol: true } };
    await gjor(ola, STIER.boligFakta(ny.id), { versjon: aapnet.versjon, ...endring });
    expect(kode(await angre(aapnet.hendelseId))).toBe('409 utenfor_boligens_tid');
  });
});

describe('many at once', () => {
  const endre = (mer: object) => ({
    felt: 'maalgruppe',
    verdi: 'flyktning',
    slag: 'endring',
    fra: '2021-01-01',
    ...mer,
  });
  it('are shown row by row with those that cannot, and nothing is done while one cannot', async () => {
    const boliger = [{ id: id('E2') }, { id: id('E3') }, { id: id('E4'), versjon: 1 }];
    const prove = await gjor<FlereProvesvar>(kari, `${STIER.boligerEndreFlere}?prov=ja`, endre({ boliger }));
    expect(prove.rader.map((r) => [r.id, r.navn, r.foer, r.etter, r.avslag])).toEqual([
      [id('E2'), 'Lia 2, H0102', null, 'flyktning', null],
      [id('E3'), 'Lia 2, H0103', null, null, 'utenfor_boligens_tid'],
      [id('E4'), 'Stor 4', null, null, 'endret'],
    ]);
    const foer = await registeret();
    expect(kode(await kari.send('POST', STIER.boligerEndreFlere, endre({ boliger })))).toBe('409 endret');
    const svar = await kari.send('POST', STIER.boligerEndreFlere, endre({ boliger: boliger.slice(0, 2) }));
    expect([kode(svar), kropp<FlereProvesvar>(svar).rader.map((r) => r.id)]).toEqual(['409 avvist_rader', [id('E3')]]);
    expect(await registeret()).toEqual(foer);
  });

  it('are one act, undone as one; those that are so already stay as they are', async () => {
    const foer = await registeret();
    const boliger = ['E1', 'E2', 'E4'].map((e) => ({ id: id(e) }));
    const forst = await gjor<FlereSvar>(kari, STIER.boligerEndreFlere, endre({ boliger: boliger.slice(0, 1) }));
    const svar = await gjor<FlereSvar>(kari, STIER.boligerEndreFlere, endre({ boliger }));
    expect([forst.antall, svar.antall]).toEqual([1, 2]);
    expect((await lesBolig(kari, id('E4'))).maalgruppe).toBe('flyktning');
    expect(kode(await kari.send('POST', STIER.boligerEndreFlere, endre({ boliger })))).toBe('409 ingen_endring');
    const [logg] = await spoer<{ detaljer: object }>(
      db,
      `select detaljer::jsonb from revisjon.logg where handling = 'bolig.endre' order by nr desc limit 1`,
    );
    expect(logg?.detaljer).toMatchObject({ antall: 2, ider: [id('E2'), id('E4')] });
    for (const { hendelseId } of [svar, forst]) expect(kode(await angre(hendelseId))).toBe('200');
    expect(await registeret()).toEqual(foer);
  });

  it.each<[object, string]>([
    [{ felt: 'rullestol', verdi: 'ja' }, '400 ugyldig_foresporsel'],
    [{ felt: 'adresse', verdi: 'Lia 1' }, '400 ugyldig_foresporsel'],
    [{ felt: '__proto__', verdi: {} }, '400 ugyldig_foresporsel'],
    [{ boliger: [null] }, '400 ugyldig_foresporsel'],
    [{ felt: 'maanedsleie', verdi: -1 }, '400 ugyldig_foresporsel'],
    [{ felt: 'byggId', verdi: 999999 }, '404 finnes_ikke'],
    [{ felt: 'disposisjonsform', verdi: null, slag: 'retting', fra: null }, '409 avvist_rader'],
    [{ boliger: [] }, '400 ugyldig_foresporsel'],
  ])('with %j are refused: %s', async (mer, ventet) => {
    const innhold = endre({ boliger: [{ id: id('E1') }, { id: id('E2') }], ...mer });
    expect(kode(await kari.send('POST', STIER.boligerEndreFlere, innhold))).toBe(ventet);
  });

  it('are all ours, or none is touched', async () => {
    const boliger = [{ id: id('E1') }, { id: id('X1') }];
    expect(kode(await kari.send('POST', STIER.boligerEndreFlere, endre({ boliger })))).toBe('404 finnes_ikke');
    const svar = await kari.send('POST', `${STIER.boligerEndreFlere}?prov=ja`, endre({ boliger }));
    expect(kode(svar)).toBe('404 finnes_ikke');
  });
});

describe('a building', () => {
  it('is registered, found without dwellings, changed, given dwellings, and deleted when it has none', async () => {
    const ny = await gjor(kari, STIER.bygg, { navn: 'Nybygget', adresse: 'Ny vei 9', bydel: 'Nord' });
    const sti = STIER.byggEtt(ny.objekt.id);
    expect(await kari.hent(sti)).toMatchObject({ navn: 'Nybygget', antall: 0, utleid: 0, versjon: ny.versjon });
    const liste = async (mer: string) =>
      (await kari.hent<{ antall: number }>(`${STIER.bygg}?sok=nybygget${mer}`)).antall;
    expect([await liste(''), await liste('&tomme=ja')]).toEqual([0, 1]);
    const endret = await gjor(kari, sti, { versjon: ny.versjon, navn: null, bydel: 'Sør' });
    expect(await kari.hent(sti)).toMatchObject({
      navn: null,
      adresse: 'Ny vei 9',
      bydel: 'Sør',
      versjon: endret.versjon,
    });
    expect(kode(await kari.send('POST', sti, { versjon: ny.versjon, bydel: 'Øst' }))).toBe('409 endret');
    expect(kode(await kari.send('POST', sti, { versjon: endret.versjon, bydel: 'Sør' }))).toBe('409 ingen_endring');
    const flyttet = await gjor<FlereSvar>(kari, STIER.boligerEndreFlere, {
      ...{ boliger: [{ id: id('E4') }], felt: 'byggId', verdi: ny.objekt.id, slag: 'retting', fra: null },
    });
    expect(await kari.hent(sti)).toMatchObject({ antall: 1, ledig: 1 });
    const slett = () => kari.send('POST', STIER.byggSlett(ny.objekt.id), { versjon: endret.versjon });
    expect(kode(await slett())).toBe('409 i_bruk');
    expect(kode(await angre(flyttet.hendelseId))).toBe('200');
    const borte = await slett();
    expect([kode(borte), (await kari.raa(sti)).status]).toEqual(['200', 404]);
    expect(kode(await angre(kropp<Kvittering>(borte).hendelseId))).toBe('200');
    expect(await kari.hent(sti)).toMatchObject({ bydel: 'Sør' });
  });
});
