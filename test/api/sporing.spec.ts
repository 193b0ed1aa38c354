import { STIER, type RaderSvar, type Sporlinje, type TellerISvar } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { RULLESTOL_RETTET, SPORINGSPAKKE } from './prove/sporingspakke';
import { spoer } from './prove/sporring';

let db: Testdatabase;
let server: Server;
let kontor: Klient;
let foer: string;
let nr: Readonly<Record<string, number>>;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(SPORINGSPAKKE));
  foer = (await spoer<{ tid: string }>(
    db,
    `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.USZ') as tid`,
  ))[0]?.tid ?? ''; // prettier-ignore
  await importerPakke(db, skrivPakke(RULLESTOL_RETTET));
  server = await startServer(db, { TAK_DAG: '2025-06-16' });
  kontor = await Klient.innlogget(server.url, 'boligkontor', '9902');
  const rader = await spoer<{ id: string; nr: number }>(
    db,
    `select ekstern_id as id, bolig_id as nr from register.boliger union all
     select ekstern_id, husstand_id from register.husstander union all
     select ekstern_id, opphold_id from register.midlertidige_opphold`,
  );
  nr = Object.fromEntries(rader.map((r) => [r.id, Number(r.nr)]));
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const stien = (id: string): string => {
  const til = { B: STIER.boligTellerI, H: STIER.husstandTellerI, O: STIER.oppholdTellerI }[id[0] ?? ''];
  return til ? til(nr[id] ?? 0) : '';
};
const les = (id: string, sporring = '?aar=2024', hvem = kontor): Promise<TellerISvar> =>
  hvem.hent<TellerISvar>(`${stien(id)}${sporring}`);
const linje = (svar: TellerISvar, tall: string): Sporlinje => {
  const funnet = svar.linjer.find((l) => l.nr === tall);
  if (!funnet) throw new Error(`${tall} is not among the lines`);
  return funnet;
};
/** Status, what it rests on, and the sentence, of one number in the year and the year before. */
const sier = (svar: TellerISvar, tall: string): unknown[] =>
  [linje(svar, tall).iAar, linje(svar, tall).iFjor].map((v) => [
    v.status,
    v.gjelder.map((g) => `${g.slag} ${g.id}`).join(', '),
    v.hvorfor?.nb ?? null,
  ]);

describe('what a record counts in', () => {
  it('a dwelling: by itself, by its leases and its commitments', async () => {
    const svar = await les('B1');
    expect([svar.eksternId, svar.aar, svar.foersteAar, svar.sisteAar]).toEqual(['B1', 2024, 2020, 2025]);
    expect(sier(svar, '5.1')).toEqual([
      ['teller', '', 'Kommunen eide boligen 31.12.'],
      ['teller', '', 'Kommunen eide boligen 31.12.'],
    ]);
    expect(sier(svar, 'A6')).toEqual([
      ['teller', 'leieforhold L1', 'Leid ut 31.12., leieforholdet begynte 01.02.2024.'],
      ['ikke', 'leieforhold L1', 'Leieforholdet begynte 01.02.2024, etter 31.12.2023.'],
    ]);
    expect(sier(svar, 'C1')[0]).toEqual([
      'teller',
      'leieforhold L1',
      'Flyttet inn 01.02.2024 og bodde ikke i kommunal bolig fra før.',
    ]);
    expect(sier(svar, '2.2')[0]).toEqual([
      'annet',
      '',
      'Tallet gjelder husstander i midlertidig botilbud, ikke en bolig.',
    ]);
    expect(sier(await les('B4'), '5.1')).toEqual([
      ['ikke', '', 'Ikke disponert 31.12.2024: avsluttet 14.03.2024.'],
      ['teller', '', 'Kommunen leide inn boligen 31.12.'],
    ]);
    const tilvist = await les('B2');
    expect(sier(tilvist, '5.5')[0]).toEqual([
      'teller',
      'tilsagn T1',
      'Fikk tilsagn om grunnlån 03.04.2024, og har ikke tilskudd til utleieboliger i noe år.',
    ]);
    expect(sier(tilvist, '5.5')[1]).toEqual(['ikke', 'tilsagn T1', 'Tilsagnet er datert 03.04.2024, ikke i 2023.']);
  });

  it('a household, and each of its stays', async () => {
    const svar = await les('H1');
    expect(svar.opphold).toEqual([
      { id: nr['O1'], eksternId: 'O1', tilbud: 'hotell', fom: '2023-10-01', tom: '2024-01-12' },
    ]);
    const tre = [
      ['ikke', '', 'Til sammen 12 døgn i 2024, lengst 01.01–12.01.2024. Mer enn 92 døgn kreves, eller tre måneder i én periode.'],
      ['ikke', '', 'Til sammen 92 døgn i 2023, lengst 01.10–31.12.2023. Mer enn 92 døgn kreves, eller tre måneder i én periode.'],
    ]; // prettier-ignore
    expect(sier(svar, '2.2')).toEqual(tre);
    expect(sier(svar, 'T.6')[0]).toEqual(['teller', '', 'Perioden fra 01.10.2023 nådde tremånedersdagen 01.01.2024.']);
    expect(sier(svar, 'D1')[1]).toEqual([
      'teller',
      'soknad S1',
      'Innvilget 20.12.2023. Hadde ventet 11 dager ved årets slutt.',
    ]);
    expect(sier(svar, 'D1')[0]).toEqual([
      'ikke',
      'soknad S1',
      'Sto ikke på venteliste 31.12.2024: flyttet inn 01.02.2024.',
    ]);
    expect(linje(svar, '8.4').iAar).toMatchObject({ status: 'teller', iNevner: true });
    const opphold = await les('O1');
    expect([opphold.slag, opphold.eksternId, sier(opphold, '2.2'), linje(opphold, 'E4').iAar.status]).toEqual([
      'opphold',
      'O1',
      tre,
      'teller',
    ]);
    expect(sier(opphold, 'E7')[0]).toEqual(['ikke', '', 'Oppholdet var i hotell, ikke i natthjem.']);
    expect(sier(await les('O2'), 'E1')[0]).toEqual(['ikke', '', 'Oppholdet var i natthjem, som telles for seg.']);
  });

  it('is what the rows behind every number say, both ways', async () => {
    const poster = { B: ['B1', 'B2', 'B3', 'B4'], H: ['H1', 'H2'] };
    const svar = new Map(
      await Promise.all(
        Object.values(poster)
          .flat()
          .map(async (id) => [id, await les(id)] as const),
      ),
    );
    let tellende = 0;
    for (const { slag, nr: tall } of svar.get('B1')?.linjer ?? []) {
      if (tall === 'B3') continue; // A ratio of two fields has no rows of its own.
      const sti = slag === 'parameter' ? STIER.rader(tall) : STIER.kostraRader(tall);
      const { rader, radslag } = await kontor.hent<RaderSvar>(`${sti}?aar=2024`);
      for (const id of poster[radslag === 'bolig' || radslag === 'tilsagn' ? 'B' : 'H']) {
        const iRadene = rader.some((r) => r.lenke?.id === nr[id]);
        const teller = linje(svar.get(id) as TellerISvar, tall).iAar.status === 'teller';
        expect([tall, id, teller]).toEqual([tall, id, iRadene]);
        if (teller) tellende += 1;
      }
    }
    expect(tellende).toBeGreaterThan(30);
  });

  it('is as known at a moment, for a dwelling', async () => {
    expect(sier(await les('B1'), '6.1')[0]).toEqual(['teller', '', 'Tilgjengelig for rullestolbrukere 31.12.']);
    const den = await les('B1', `?aar=2024&kjentPer=${encodeURIComponent(foer)}`);
    expect(sier(den, '6.1')[0]).toEqual(['nevner', '', 'Ikke tilgjengelig for rullestolbrukere 31.12.2024.']);
    expect(linje(den, 'A6').iAar).toMatchObject({ status: 'teller', gjelder: [{ slag: 'leieforhold', id: 'L1' }] });
  });
});

const somUkjent = async (sti: string, hvem: Klient): Promise<[number, unknown]> => {
  const { status, tekst } = await hvem.raa(sti);
  return [status, { ...(JSON.parse(tekst) as object), foresporselId: '' }];
};

describe('what may not be seen', () => {
  it('a dwelling says «Ikke tilgang» of what rests on a protected tenant, and the rest as before', async () => {
    const svar = await les('B3');
    expect(JSON.stringify(svar)).not.toContain('SKJULT');
    expect(svar.linjer.filter((l) => l.iAar.status === 'ikke_tilgang').map((l) => l.nr)).toEqual([
      ...['5.S2', 'T.1', 'T.5', 'A6', 'C1', 'C2', 'C3', 'C4'],
    ]);
    expect(linje(svar, 'A6').iAar).toEqual({
      aar: 2024,
      status: 'ikke_tilgang',
      iNevner: null,
      hvorfor: null,
      gjelder: [],
    });
    expect(sier(svar, '5.8')[0]).toEqual(['nevner', '', 'Kommunen eide boligen 31.12.']);
    expect(linje(svar, '6.1').iAar.status).toBe('teller');
  });

  it('protected, another municipality’s and what is not there answer alike', async () => {
    const ukjent = await somUkjent(`${STIER.husstandTellerI(999_999_999)}?aar=2024`, kontor);
    expect(ukjent[0]).toBe(404);
    for (const id of ['H3-SKJULT', 'HX', 'O3-SKJULT', 'OX', 'BX'])
      expect([id, await somUkjent(`${stien(id)}?aar=2024`, kontor)]).toEqual([id, ukjent]);
  });

  it.each<[Rolle, string, number]>([
    ['leder', 'B1', 200],
    ['leder', 'H1', 403],
    ['leder', 'O1', 403],
    ['systemeier', 'B1', 403],
  ])('%s reads %s: %i', async (rolle, id, status) => {
    const hvem = await Klient.innlogget(server.url, rolle, '9902');
    expect((await hvem.raa(stien(id))).status).toBe(status);
  });

  it('one’s own and family’s are not told of in a dwelling either', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    await klient.send('POST', STIER.minInhabiliteter, { husstand: 'H1', grunn: 'familie' });
    expect(linje(await les('B1', '?aar=2024', klient), 'A6').iAar.status).toBe('ikke_tilgang');
    expect((await klient.raa(stien('H1'))).status).toBe(403);
  });

  it('a row leads to no page that the role has not', async () => {
    const leder = await Klient.innlogget(server.url, 'leder', '9902');
    const [rad] = (await leder.hent<RaderSvar>(`${STIER.rader('8.1')}?aar=2024`)).rader;
    expect([rad?.navn, rad?.lenke]).toEqual(['Kåre Sæther', null]);
    const [bolig] = (await leder.hent<RaderSvar>(`${STIER.rader('5.1')}?aar=2024`)).rader;
    expect(bolig?.lenke?.slag).toBe('bolig');
  });
});

it('is told to the audit log with the persons it is about', async () => {
  await les('B1');
  await les('O1');
  const rader = await spoer<{ handling: string; objekt: string; detaljer: object; personer: number }>(
    db,
    `select handling, objekt, detaljer::jsonb, cardinality(personer) as personer from revisjon.logg
      where handling in ('bolig.les', 'husstand.les') order by nr desc limit 2`,
  );
  expect(rader.reverse()).toEqual([
    { handling: 'bolig.les', objekt: `bolig:${nr['B1']}`, detaljer: { tellerI: true, aar: 2024 }, personer: 1 },
    { handling: 'husstand.les', objekt: `husstand:${nr['H1']}`, detaljer: { tellerI: true, aar: 2024 }, personer: 2 },
  ]);
});

it.each(['aar=1800', 'aar=x', 'kjentPer=igaar'])('refuses what cannot be a year or a moment: %s', async (sporring) => {
  expect((await kontor.raa(`${stien('B1')}?${sporring}`)).status).toBe(400);
});
