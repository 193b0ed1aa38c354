import {
  STIER,
  type BoligerSvar,
  type BoligavtalerSvar,
  type Kostra13Svar,
  type NyttSvar,
  type OppgaverSvar,
  type OversiktstallSvar,
  type ParameterSvar,
  type TilsynSvar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { innlogget } from './prove/bruker';
import { Klient } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, LITEN, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

/**
 * On 1 June 2025. H1 leases B1, whose contract runs out; H2 waits in temporary stay with a child and has applied; H3 is of a
 * protected person, leases B3 and has applied; H4 is young, in a stay a week old. B2 is vacant, B4 closed without an end.
 */
const PAKKE = {
  kommuner: ['kommunenummer;navn', '9902;Prøvevik', '9903;Annenby'],
  personer: [
    'person_id;kommunenummer;fodselsdato;navn;adressebeskyttelse',
    'P1;9902;1980-01-01;Kåre Sæther;',
    'P2;9902;1990-02-02;Anne-Marie Nes;',
    'P2b;9902;2019-03-05;Lille Nes;',
    'P3;9902;1985-05-07;Skjulte Vilde;strengt_fortrolig',
    'P4;9902;2003-05-07;Unge Lund;',
    'X1;9903;1980-01-01;Annen Person;',
  ],
  husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902', 'H3;9902', 'H4;9902', 'HX;9903'],
  medlemmer: [
    'husstand_id;person_id;rolle;fom',
    'H1;P1;hovedperson;2020-01-01',
    'H2;P2;hovedperson;2020-01-01',
    'H2;P2b;barn;2020-01-01',
    'H3;P3;hovedperson;2020-01-01',
    'H4;P4;hovedperson;2020-01-01',
    'HX;X1;hovedperson;2020-01-01',
  ],
  boliger: [
    'bolig_id;kommunenummer;adresse;disposisjonsform;fom;tom',
    'B1;9902;Lia 1;eid;2020-01-01;',
    'B2;9902;Lia 2;eid;2020-01-01;',
    'B3;9902;Lia 3;eid;2020-01-01;',
    'B4;9902;Lia 4;eid;2020-01-01;',
    'B5;9902;Lia 5;innleid;2020-01-01;',
    'B6;9902;Lia 6;eid;2020-01-01;',
    'BX;9903;Annen vei 1;eid;2020-01-01;',
  ],
  utilgjengelig: ['bolig_id;fom;tom;grunn', 'B4;2025-02-10;;rehabilitering', 'B6;2025-04-01;2025-05-25;skade'],
  soknader: [
    'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall',
    'S2;H2;2025-05-15;ny;;',
    'S3;H3;2025-04-15;ny;;',
    'S1;H1;2020-04-15;ny;2020-04-20;innvilget',
    'S4;H4;2025-05-01;ny;2025-05-10;innvilget',
    'SX;HX;2025-04-15;ny;;',
  ],
  leieforhold: [
    'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom;kontrakt_tom;avslutning',
    'L1;B1;H1;S1;2022-06-10;;2025-06-10;',
    'L2;B2;H1;;2021-01-01;2025-04-04;2025-03-31;annen_kommunal',
    'L3;B3;H3;;2021-01-01;;2025-02-15;',
    'L5;B5;H4;;2021-01-01;2021-12-31;;annet',
  ],
  midlertidige_opphold: [
    'opphold_id;husstand_id;tilbud;fom;tom;barn_med',
    'O2;H2;hospits;2025-03-20;2025-04-30;',
    'O2b;H2;hotell;2025-05-01;;',
    'O4;H4;hotell;2025-05-25;;nei',
    'O4n;H4;natthjem;2025-01-01;2025-05-24;',
  ],
};

let db: Testdatabase;
let server: Server;
let nav: Klient;
let kontor: Klient;
let leder: Klient;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(PAKKE));
  await importerPakke(db, LITEN);
  await skriv(`insert into register.innleieavtaler (kommune_id, ekstern_id, bolig_id, fom, tom)
                 select kommune_id, 'I5', bolig_id, '2020-01-01', '2025-11-30' from register.boliger where ekstern_id = 'B5'`);
  // Bought while it was rented in: nothing is left to clear up.
  await skriv(`insert into register.innleieavtaler (kommune_id, ekstern_id, bolig_id, fom, tom)
                 select kommune_id, 'I1', bolig_id, '2020-01-01', '2024-06-30' from register.boliger where ekstern_id = 'B1'`);
  await skriv(`insert into register.varsomhet (kommune_id, person_id, tekst, fom, tom)
                 select kommune_id, person_id, 'Ring først', '2025-01-01', '2025-06-08' from register.personer
                  where ekstern_id in ('P1', 'P3', 'X1')`);
  server = await startServer(db);
  [nav, kontor, leder] = await Promise.all([
    Klient.innlogget(server.url, 'nav', '9902'),
    Klient.innlogget(server.url, 'boligkontor', '9902'),
    Klient.innlogget(server.url, 'leder', '9902'),
  ]);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const skriv = (sql: string) =>
  spoer(db, `begin; select tak.start_skriving(array(select kommune_id from register.kommuner)); ${sql}; commit`);

const oppgaver = (hvem: Klient, sporring = ''): Promise<OppgaverSvar> =>
  hvem.hent<OppgaverSvar>(`${STIER.oversiktOppgaver}${sporring}`);

const kort = async (hvem: Klient): Promise<readonly string[]> =>
  (await oppgaver(hvem)).rader.map(({ frist, handling, status, bolig, husstand }) => {
    const hvemTekst = husstand && (husstand.ikkeTilgang ? '(ikke tilgang)' : husstand.navn);
    return [frist, handling, status, bolig?.navn, hvemTekst].filter(Boolean).join(' · ');
  });

describe('what must be acted on', () => {
  it('is what the role acts on, nearest deadline first', async () => {
    expect(await kort(nav)).toEqual([
      '2025-05-15 · send_forelopig_svar · forfalt · (ikke tilgang)',
      '2025-06-07 · finn_bolig_til_ung · haster · Unge Lund',
      '2025-06-08 · vurder_varsomhet · haster · Kåre Sæther',
      '2025-06-15 · avgjor_soknad · ny · Anne-Marie Nes',
      '2025-06-19 · finn_bolig_for_grensen · aapen · Anne-Marie Nes',
    ]);
    expect(await kort(kontor)).toEqual([
      '2025-05-15 · avklar_tidsubestemt_leie · forfalt · Lia 3 · (ikke tilgang)',
      '2025-05-15 · send_forelopig_svar · forfalt · (ikke tilgang)',
      '2025-06-01 · finn_leietaker · haster · Lia 5',
      '2025-06-05 · finn_leietaker · haster · Lia 2',
      '2025-06-08 · gjor_klar_til_utleie · haster · Lia 6',
      '2025-06-08 · vurder_varsomhet · haster · Kåre Sæther',
      '2025-06-10 · avtal_forlengelse_eller_utflytting · aapen · Lia 1 · Kåre Sæther',
      '2025-06-10 · sett_sluttdato · aapen · Lia 4',
      '2025-06-15 · avgjor_soknad · ny · Anne-Marie Nes',
      '2025-11-30 · ta_stilling_til_innleie · ny · Lia 5',
    ]);
  });

  it('names no household to whom it may not be opened, and links nowhere', async () => {
    const { rader } = await oppgaver(leder);
    expect(rader.every((r) => r.husstand === null || r.husstand.id === null)).toBe(true);
    expect(rader.filter((r) => r.slag === 'varsomhet')).toEqual([]);
    const tekst = JSON.stringify(await oppgaver(nav)) + JSON.stringify(await oppgaver(kontor)) + JSON.stringify(rader);
    expect(tekst).not.toMatch(/Skjulte|"S3"|H3/);
  });

  it('tells of all of them page for page', async () => {
    const hele = await oppgaver(kontor);
    const [en, to] = [await oppgaver(kontor, '?perSide=4'), await oppgaver(kontor, '?perSide=4&side=2')];
    expect([...en.rader, ...to.rader]).toEqual(hele.rader.slice(0, 8));
    expect([en.antall, en.forfalt, en.nesteFrist]).toEqual([hele.rader.length, 2, '2025-06-01']);
    expect((await kontor.raa(`${STIER.oversiktOppgaver}?perSide=51`)).status).toBe(400);
  });

  it('is one’s own municipality’s, and no role’s without the work', async () => {
    const annen = await Klient.innlogget(server.url, 'nav', '9903');
    expect(await kort(annen)).toEqual([
      '2025-05-15 · send_forelopig_svar · forfalt · Annen Person',
      '2025-06-08 · vurder_varsomhet · haster · Annen Person',
    ]);
    for (const rolle of ['systemeier', 'personvernombud'] as const) {
      const { klient } = await innlogget(db, server.url, { rolle, kommunenummer: '9902' });
      expect((await klient.raa(STIER.oversiktOppgaver)).status).toBe(403);
      expect((await klient.raa(STIER.oversiktTall)).status).toBe(403);
    }
  });

  it('names nothing of one’s own household', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    await klient.send('POST', STIER.minInhabiliteter, { husstand: 'H2', grunn: 'familie' });
    expect((await kort(klient)).filter((rad) => rad.includes('Anne-Marie'))).toEqual([]);
    expect((await oppgaver(klient)).antall).toBe((await oppgaver(nav)).antall);
  });

  it('tells the audit log whom it named', async () => {
    await oppgaver(nav);
    const [siste] = await spoer<{ handling: string; navn: string[] }>(
      db,
      `select handling, array(select ekstern_id from register.personer p where p.person_id = any (l.personer) order by 1) as navn
         from revisjon.logg l where handling = 'oversikt.les' order by nr desc limit 1`,
    );
    expect(siste).toEqual({ handling: 'oversikt.les', navn: ['P1', 'P2', 'P4'] });
  });

  it('says the next deadline when there is nothing to do', async () => {
    const rolig = await startServer(db, { TAK_DAG: '2025-01-15' });
    try {
      const klient = await Klient.innlogget(rolig.url, 'nav', '9902');
      const svar = await oppgaver(klient);
      expect([svar.antall, svar.nesteFrist]).toEqual([0, '2025-04-02']);
    } finally {
      await rolig.stopp();
    }
  });
});

describe('how we stand', () => {
  const tall = async (hvem: Klient) => {
    const svar = await hvem.hent<OversiktstallSvar>(STIER.oversiktTall);
    expect(svar.tall.map((t) => t.serie.length)).toEqual([24, 24, 24, 24]);
    expect(svar.tall.map((t) => t.serie.at(-1))).toEqual(svar.tall.map((t) => t.verdi));
    return Object.fromEntries(svar.tall.map((t) => [t.id, t]));
  };
  const naa = async (hvem: Klient) =>
    Object.fromEntries(Object.entries(await tall(hvem)).map(([id, t]) => [id, [t.ifjor, t.verdi]]));

  it('is, for NAV, who lives in temporary stay', async () => {
    expect(await naa(nav)).toEqual({
      midlertidig: [0, 2],
      midlertidig_barn: [0, 1],
      over_tre_maaneder: [0, 0],
      passerer_14_dager: [0, 0],
    });
    const { midlertidig } = await tall(nav);
    expect(midlertidig?.serie.slice(-4)).toEqual([1, 1, 2, 2]);
  });

  it('is, for the housing office, the same as the list shows', async () => {
    expect(await naa(kontor)).toEqual({
      ledige: [3, 3],
      dager_tomme: [1613, 1247],
      venteliste: [0, 1],
      kontrakt_ut: [0, 1],
    });
    const svar = await kontor.send('POST', STIER.boligerSok, {
      ...{ utvalg: 'alle', sorter: 'adresse', retning: 'stigende', side: 1 },
    });
    const { antallPer } = JSON.parse(svar.tekst) as BoligerSvar;
    const { ledige, kontrakt_ut } = await tall(kontor);
    expect([ledige?.verdi, kontrakt_ut?.verdi]).toEqual([antallPer.ledige, antallPer.kontrakt_ut]);
  });

  it('is, for the leader, the indicators of the twelve months behind', async () => {
    const paaNyttaar = await startServer(db, { TAK_DAG: '2025-12-31' });
    try {
      const klient = await Klient.innlogget(paaNyttaar.url, 'leder', '9902');
      const viste = await tall(klient);
      for (const [id, parameter] of Object.entries({ p22: '2.2', p32: '3.2', p58: '5.8', pT2: 'T.2' })) {
        const { verdi } = await klient.hent<ParameterSvar>(`${STIER.parameter(parameter)}?aar=2025`);
        expect([parameter, viste[id]?.verdi]).toEqual([parameter, verdi]);
      }
      const kontoret = await Klient.innlogget(paaNyttaar.url, 'boligkontor', '9902');
      const { felter } = await kontoret.hent<Kostra13Svar>(`${STIER.kostra13}?aar=2025`);
      const { venteliste } = await tall(kontoret);
      expect(venteliste?.verdi).toBe(felter.find((f) => f.felt === 'D1')?.verdi);
    } finally {
      await paaNyttaar.stopp();
    }
  });

  it('is, on the last day of a year, that year’s and last year’s own numbers, also where much happens', async () => {
    const paaNyttaar = await startServer(db, { TAK_DAG: '2024-12-31' });
    try {
      for (const nr of ['3301', '1103']) {
        const klient = await Klient.innlogget(paaNyttaar.url, 'leder', nr);
        const viste = await tall(klient);
        for (const [id, parameter] of Object.entries({ p22: '2.2', p32: '3.2', p58: '5.8', pT2: 'T.2' })) {
          const aarets = async (aar: number) =>
            (await klient.hent<ParameterSvar>(`${STIER.parameter(parameter)}?aar=${aar}`)).verdi ?? 0;
          expect([nr, parameter, viste[id]?.ifjor, viste[id]?.verdi]).toEqual([
            ...[nr, parameter, await aarets(2023), await aarets(2024)],
          ]);
        }
      }
    } finally {
      await paaNyttaar.stopp();
    }
  });
});

describe('what is new', () => {
  const nokler = (tabell: string, id: string) =>
    spoer<{ ekstern_id: string; nr: string }>(db, `select ekstern_id, ${id} as nr from register.${tabell}`);
  let nr: Readonly<Record<string, number>>;
  let jeg: Awaited<ReturnType<typeof innlogget>>;
  let kollega: Klient;

  beforeAll(async () => {
    const alle = [...(await nokler('boliger', 'bolig_id')), ...(await nokler('husstander', 'husstand_id'))];
    nr = Object.fromEntries(alle.map((r) => [r.ekstern_id, Number(r.nr)]));
    jeg = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    kollega = (await innlogget(db, server.url, { rolle: 'boligkontor', kommunenummer: '9902', navn: 'Kari Kollega' }))
      .klient;
  });

  const nytt = async (hvem: Klient) =>
    (await hvem.hent<NyttSvar>(STIER.oversiktNytt)).rader.map((r) => [r.av, r.type, r.navn]);
  /** An act that is told of, by somebody, on these records. */
  const hendelse = (type: string, objekter: readonly string[], bruker = 'noen') =>
    skriv(`insert into register.hendelser (kommune_id, hendelse_id, type, bruker, detaljer)
             select kommune_id, current_setting('tak.hendelse')::bigint, '${type}', '${bruker}',
                    '${JSON.stringify({ objekter })}' from register.kommunenumre where nummer = '9902'`);
  const husk = (slag: string, id: number) =>
    spoer(
      db,
      `insert into tilgang.sist_apnet (kommune_id, bruker_id, slag, objekt_id) values ($1, $2, $3, $4)
         on conflict (kommune_id, bruker_id, slag, objekt_id) do update set tid = clock_timestamp()`,
      [jeg.kommuneId, jeg.brukerId, slag, id],
    );
  const nyNokkel = async (id: number, merke = 'Hovednøkkel') => {
    const { versjon } = await kollega.hent<BoligavtalerSvar>(STIER.boligAvtaler(id));
    const kropp = { versjon, merke, hos: 'boligkontor', fom: '2025-01-01' };
    expect((await kollega.send('POST', STIER.boligNokler(id), kropp)).status).toBe(200);
  };

  it('is what others have done with what I opened, until I open it again', async () => {
    const [b1, h2] = [nr['B1'] ?? 0, nr['H2'] ?? 0];
    await nyNokkel(b1);
    expect(await nytt(jeg.klient)).toEqual([]);
    await jeg.klient.hent(STIER.bolig(b1));
    await jeg.klient.hent(STIER.husstand(h2));
    expect(await nytt(jeg.klient)).toEqual([]);
    await nyNokkel(nr['B2'] ?? 0);
    await hendelse('husstand.ukjent_enda', [`husstand:${h2}`]);
    await hendelse('bolig.nokkel', [`bolig:${b1}`], jeg.brukerId);
    await hendelse('bolig.klargjor', [`bolig:${b1}`, `husstand:${h2}`]);
    expect(await nytt(jeg.klient)).toEqual([
      [null, 'bolig.klargjor', 'Lia 1'],
      [null, 'bolig.klargjor', 'Anne-Marie Nes'],
      [null, 'husstand.ukjent_enda', 'Anne-Marie Nes'],
    ]);
    await jeg.klient.hent(STIER.husstand(h2));
    expect(await nytt(jeg.klient)).toEqual([[null, 'bolig.klargjor', 'Lia 1']]);
    await jeg.klient.hent(STIER.bolig(b1));
    await husk('bolig', nr['B2'] ?? 0);
    await nyNokkel(nr['B2'] ?? 0, 'Bodnøkkel');
    expect(await nytt(jeg.klient)).toEqual([['Kari Kollega', 'bolig.nokkel', 'Lia 2']]);
  });

  it('tells nothing of a protected household, on whatever record it stands, nor of one’s own', async () => {
    const foer = await nytt(jeg.klient);
    await husk('husstand', nr['H3'] ?? 0);
    await husk('husstand', nr['H4'] ?? 0);
    await husk('bolig', nr['B3'] ?? 0);
    await jeg.klient.send('POST', STIER.minInhabiliteter, { husstand: 'H4', grunn: 'familie' });
    await hendelse('husstand.kontakt', [`husstand:${nr['H3']}`]);
    await hendelse('husstand.slaa_sammen', [`bolig:${nr['B3']}`, `husstand:${nr['H3']}`]);
    await hendelse('husstand.maalgruppe', [`husstand:${nr['H4']}`]);
    expect(await nytt(jeg.klient)).toEqual(foer);
    await hendelse('bolig.nokkel', [`bolig:${nr['B3']}`]);
    expect((await nytt(jeg.klient))[0]).toEqual([null, 'bolig.nokkel', 'Lia 3']);
  });

  it('is nothing that has stood there since before the session before', async () => {
    await nav.hent(STIER.bolig(nr['B5'] ?? 0));
    await hendelse('bolig.tilsagn', [`bolig:${nr['B5']}`]);
    const andre = await Klient.innlogget(server.url, 'nav', '9902');
    expect(await nytt(andre)).toEqual([[null, 'bolig.tilsagn', 'Lia 5']]);
    expect(await nytt(await Klient.innlogget(server.url, 'nav', '9902'))).toEqual([]);
    expect((await (await Klient.innlogget(server.url, 'nav', '9903')).hent<NyttSvar>(STIER.oversiktNytt)).rader).toEqual([]); // prettier-ignore
  });
});

describe('what waits for those who look after accounts', () => {
  it('is counted as in the lists, for them only', async () => {
    const valg = { kommunenummer: '9902', navn: 'Tilsyn' } as const;
    const eier = await innlogget(db, server.url, { ...valg, rolle: 'systemeier' });
    const ombud = await innlogget(db, server.url, { ...valg, rolle: 'personvernombud' });
    const les = (hvem: Klient): Promise<TilsynSvar> => hvem.hent<TilsynSvar>(STIER.oversiktTilsyn);
    const foer = await les(eier.klient);
    const { kommuneId, brukerId } = ombud;
    await spoer(
      db,
      `with apning as (
         insert into tilgang.apninger (kommune_id, bruker_id, husstand_id, rolle, slag, grunn, utloper)
         select $1::int, $2::uuid, husstand_id, 'nav', 'beskyttet', 'Prøver tellingen.', clock_timestamp() + interval '30 minutes'
           from register.husstander where kommune_id = $1 and ekstern_id = 'H3')
       , forslag as (
         insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av)
         values ($1, $2::uuid, 'systemeier', 'foreslatt', 'prove'))
       , import as (
         insert into drift.importer (import_id, kommune_id, bruker, navn, status, torrkjoring, komplett)
         values (gen_random_uuid(), $1, $2::text, 'pakke.zip', 'venter_paa_bekreftelse', false, false))
       update tilgang.brukere set bekreftet = bekreftet - interval '4 years' where kommune_id = $1 and bruker_id = $2::uuid`,
      [kommuneId, brukerId],
    );
    const ventet = { apninger: 1, bekreftes: 1, forslag: 1, importer: 1 };
    const forskjell = Object.fromEntries(
      Object.entries(await les(ombud.klient)).map(([id, n]) => [id, n - foer[id as keyof TilsynSvar]]),
    );
    expect(forskjell).toEqual(ventet);
    expect((await nav.raa(STIER.oversiktTilsyn)).status).toBe(403);
    const annet = await innlogget(db, server.url, { rolle: 'systemeier', kommunenummer: '9903' });
    expect((await les(annet.klient)).importer).toBe(0);
  });
});
