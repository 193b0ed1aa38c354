import {
  STIER,
  type DuplikaterSvar,
  type HusstandSvar,
  type Kvittering,
  type LikeSvar,
  type Provesvar,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { innlogget } from './prove/bruker';
import { Klient, type Svar } from './prove/klient';
import { KOMMUNER, skrivPakke } from './prove/pakke';
import { importerPakke, miljo, rot, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

/**
 * H1 and H2 are one: the same mother with and without a number, the same child spelled two ways, and a grandmother in H2 only.
 * H3 is somebody else with the mother's birth date; H4 and H5 are of one protected person; H6 has the child from before.
 */
const REGISTER = {
  kommuner: KOMMUNER,
  personer: [
    'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;kjonn;adressebeskyttelse',
    'MOR1;9902;;1980-10-12;Anne Marie Nes;;',
    'MOR2;9902;12908000003;1980-10-12;Anne-Marie Nes;k;',
    'BARN1;9902;;2015-03-05;Kristian Nes;;',
    'BARN2;9902;;2015-03-05;Christian Nes;;',
    'BESTEMOR;9902;;1950-05-05;Gamle Nes;;',
    'ANNEN;9902;;1980-10-12;Torstein Moe;;',
    'SKJULT1;9902;12908000097;1980-10-12;Anne Marie Nes;;fortrolig',
    'SKJULT2;9902;12908000097;1980-10-12;Anne Marie Nes;;fortrolig',
    'FORELDER;9902;;1982-02-02;Forelder Nes;;',
  ],
  husstander: ['husstand_id;kommunenummer', ...[1, 2, 3, 4, 5, 6].map((n) => `H${n};9902`)],
  medlemmer: [
    'husstand_id;person_id;rolle;fom;tom',
    'H1;MOR1;hovedperson;2022-01-01;',
    'H1;BARN1;barn;2022-01-01;',
    'H2;MOR2;hovedperson;2020-01-01;',
    'H2;BARN2;barn;2020-01-01;',
    'H2;BESTEMOR;annen;2020-01-01;2021-01-01',
    'H3;ANNEN;hovedperson;2020-01-01;',
    'H4;SKJULT1;hovedperson;2020-01-01;',
    'H5;SKJULT2;hovedperson;2020-01-01;',
    'H6;FORELDER;hovedperson;2015-01-01;',
    'H6;BARN2;barn;2015-03-05;2019-12-31',
  ],
  maalgrupper: ['husstand_id;maalgruppe;fom', 'H1;eldre;2022-01-01', 'H2;flyktning;2022-01-01', 'H2;eldre;2020-01-01'],
  boliger: ['bolig_id;kommunenummer;disposisjonsform;fom', 'B1;9902;eid;2020-01-01'],
  soknader: ['soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall', 'S2;H2;2023-12-01;ny;2023-12-20;innvilget'],
  leieforhold: ['leieforhold_id;bolig_id;husstand_id;soknad_id;fom', 'L2;B1;H2;S2;2024-01-01'],
  midlertidige_opphold: ['opphold_id;husstand_id;tilbud;sted;fom;tom', 'O2;H2;hotell;Nord;2023-01-01;2023-02-01'],
  virkemidler: ['virkemiddel_id;husstand_id;ordning;formaal;utbetalt', 'V2;H2;startlan;kjop;2024-05-01'],
  utkastelser: ['sak_id;husstand_id;varslet', 'U2;H2;2024-06-01'],
  bosettinger: [
    'bosetting_id;kommunenummer;person_id;husstand_id;vedtaksdato;bosatt',
    'N2;9902;MOR2;H2;2019-12-01;2020-01-01',
  ],
  kontakter: ['person_id;telefon;epost;spraak;tolk', 'MOR1;22334455;;;', 'MOR2;99887766;mor@eksempel.no;so;ja'],
  representanter: ['representant_id;person_id;slag;navn;fom', 'R2;BARN2;verge;Vera Verge;2021-01-01'],
};

let db: Testdatabase;
let server: Server;
let nav: Klient;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(REGISTER));
  server = await startServer(db);
  nav = await Klient.innlogget(server.url, 'nav', '9902');
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const tak = (...argumenter: string[]) =>
  promisify(execFile)(process.execPath, [join(rot, 'dist/apps/api/cli.js'), ...argumenter], { env: miljo(db, {}) });

/** Everything of the register, as it goes out. */
async function eksport(): Promise<Record<string, string>> {
  const mappe = join(mkdtempSync(join(tmpdir(), 'tak-ut-')), 'ut');
  await tak('eksporter', mappe, '--kommune', '9902');
  return Object.fromEntries(readdirSync(mappe).map((fil) => [fil, readFileSync(join(mappe, fil), 'utf8')]));
}
const nr = async (tabell: string, kolonne: string, id: string): Promise<number> =>
  (
    await spoer<{ nr: number }>(db, `select ${kolonne}::int as nr from register.${tabell} where ekstern_id = $1`, [id])
  )[0]?.nr ?? 0;
const husstand = (id: string) => nr('husstander', 'husstand_id', id);
const person = (id: string) => nr('personer', 'person_id', id);
const les = (id: number, hvem = nav) => hvem.hent<HusstandSvar>(STIER.husstand(id));
const kode = (svar: Svar): [number, string] => [svar.status, (JSON.parse(svar.tekst) as { code: string }).code];
const medVersjon = async (id: number, hvem = nav) => ({ id, versjon: (await les(id, hvem)).versjon });

async function kropp(mer: object = {}): Promise<object> {
  return {
    behold: await medVersjon(await husstand('H1')),
    borte: await medVersjon(await husstand('H2')),
    personer: [
      { behold: await person('MOR1'), borte: await person('MOR2') },
      { behold: await person('BARN1'), borte: await person('BARN2') },
    ],
    maalgruppeFra: 'borte',
    ...mer,
  };
}
const slaaSammen = (k: object, hvem = nav, prov = '') => hvem.send('POST', `${STIER.husstanderSlaaSammen}${prov}`, k);

describe('those who may be one', () => {
  it('are told of before somebody is registered twice; the protected are not, by name or number', async () => {
    const like = async (spurt: object, hvem = nav) =>
      (JSON.parse((await hvem.send('POST', STIER.husstanderLike, spurt)).tekst) as LikeSvar).personer;
    const funn = await like({ navn: 'Anne Mari Nes', fodselsdato: '1980-10-12' });
    expect(funn.map((p) => [p.navn, p.grunn, p.husstand])).toEqual([
      ['Anne Marie Nes', 'navn_og_dato', 'Anne Marie Nes'],
      ['Anne-Marie Nes', 'navn_og_dato', 'Anne-Marie Nes'],
    ]);
    expect(funn.map((p) => p.personId)).toEqual([await person('MOR1'), await person('MOR2')]);
    const paaNummer = { navn: 'En Helt Annen', fodselsdato: '1999-01-01', fodselsnummer: '129080 00003' };
    expect((await like(paaNummer)).map((p) => [p.navn, p.grunn])).toEqual([['Anne-Marie Nes', 'fodselsnummer']]);
    expect(await like({ ...paaNummer, fodselsnummer: '12908000097' })).toEqual([]);
    const [logg] = await spoer<{ detaljer: { sok: string } }>(
      db,
      `select detaljer::jsonb from revisjon.logg where handling = 'husstand.like' order by nr desc limit 1`,
    );
    expect(logg?.detaljer).toEqual({ sok: expect.any(String), antall: 0 });
  });

  it('are listed in pairs, told nothing of the protected, but to whoever has opened them', async () => {
    const liste = async (hvem = nav) => hvem.hent<DuplikaterSvar>(STIER.husstanderDuplikater);
    const svar = await liste();
    expect(svar.antall).toBe(1);
    expect(svar.rader[0]).toMatchObject({
      grunn: 'navn_og_dato',
      personer: [{ navn: 'Anne Marie Nes' }, { navn: 'Kristian Nes' }],
      a: { eksternId: 'H1', medlemmer: 2, leieforhold: 0, versjon: 1 },
      b: { eksternId: 'H2', medlemmer: 3, leieforhold: 1, opphold: 1, soknader: 1 },
    });
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902', beskyttet: true });
    for (const sok of ['H4', 'H5'])
      await klient.send('POST', STIER.husstanderApning, { sok, grunn: 'Må rydde i det som er dobbelt.' });
    expect((await liste(klient)).rader.map((r) => [r.grunn, r.a.eksternId, r.b.eksternId])).toContainEqual([
      'fodselsnummer',
      'H4',
      'H5',
    ]);
    await spoer(db, 'update tilgang.apninger set utloper = clock_timestamp()');
    expect((await liste(klient)).antall).toBe(1);
  });
});

describe('two households that are one', () => {
  it('are refused when it cannot be said who leads, which group stands, or who is who', async () => {
    const [to, ett] = [await kropp({ personer: [] }), await kropp({ maalgruppeFra: undefined })];
    expect(kode(await slaaSammen(to))).toEqual([409, 'to_hovedpersoner']);
    expect(kode(await slaaSammen(ett))).toEqual([409, 'to_maalgrupper']);
    const fremmed = [{ behold: await person('ANNEN'), borte: await person('MOR2') }];
    expect(kode(await slaaSammen(await kropp({ personer: fremmed })))).toEqual([400, 'ugyldig_foresporsel']);
    const seg = await medVersjon(await husstand('H1'));
    expect(kode(await slaaSammen({ behold: seg, borte: seg, personer: [] }))).toEqual([400, 'ugyldig_foresporsel']);
    const gammel = { ...seg, versjon: 0 };
    expect(kode(await slaaSammen(await kropp({ behold: gammel })))).toEqual([409, 'endret']);
    expect(kode(await slaaSammen(await kropp({ borte: { id: await husstand('H4'), versjon: 0 } })))).toEqual([
      404,
      'finnes_ikke',
    ]);
  });

  it('show what it does to the numbers, and are still two', async () => {
    const foer = await eksport();
    const svar = await slaaSammen(await kropp(), nav, '?prov=ja');
    const prov = JSON.parse(svar.tekst) as Provesvar;
    expect([svar.status, prov.aar]).toEqual([200, [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]]);
    expect(await eksport()).toEqual(foer);
  });

  it('become one with everything of both, and are two again as they were', async () => {
    const foer = await eksport();
    const svar = await slaaSammen(await kropp());
    expect([svar.status, svar.tekst]).toEqual([200, expect.any(String)]);
    const { hendelseId, objekt } = JSON.parse(svar.tekst) as Kvittering;
    const h = await les(objekt.id);
    expect(h.medlemmer.map((m) => [m.eksternId, m.rolle, m.fom, m.tom])).toEqual([
      ['MOR1', 'hovedperson', '2020-01-01', null],
      ['BARN1', 'barn', '2020-01-01', null],
      ['BESTEMOR', 'annen', '2020-01-01', '2021-01-01'],
    ]);
    expect(h.medlemmer[0]).toMatchObject({
      navn: 'Anne Marie Nes',
      kjonn: 'k',
      fodselsnummerMaskert: '129080 *****',
      kontakt: { telefon: '22334455', epost: 'mor@eksempel.no', spraak: 'so', tolk: true },
    });
    expect(h.medlemmer[1]?.representanter.map((r) => r.navn)).toEqual(['Vera Verge']);
    expect(h.maalgrupper).toEqual([
      { maalgruppe: 'flyktning', fom: '2022-01-01' },
      { maalgruppe: 'eldre', fom: '2020-01-01' },
    ]);
    expect([h.leieforhold.length, h.opphold.length, h.soknader.length]).toEqual([1, 1, 1]);
    const etter = await eksport();
    for (const fil of ['virkemidler.csv', 'utkastelser.csv', 'bosettinger.csv']) expect(etter[fil]).toMatch(/;H1;/);
    expect(Object.values(etter).join('')).not.toMatch(/H2|MOR2|BARN2/);
    // The child's time in a third household is the same child's.
    expect(etter['medlemmer.csv']).toContain('H6;BARN1;barn;2015-03-05;2019-12-31');

    const angret = await nav.send('POST', STIER.hendelseAngre(hendelseId));
    expect([angret.status, angret.tekst]).toEqual([200, expect.any(String)]);
    expect(await eksport()).toEqual(foer);
  });

  it('keep who is inhabil, in both, also when they are two again', async () => {
    const { klient } = await innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902' });
    await klient.send('POST', STIER.minInhabiliteter, { husstand: 'H2', grunn: 'familie' });
    expect(kode(await slaaSammen(await kropp(), klient))).toEqual([403, 'inhabil']);
    const { hendelseId, objekt } = JSON.parse((await slaaSammen(await kropp())).tekst) as Kvittering;
    expect(kode(await klient.raa(STIER.husstand(objekt.id)))).toEqual([403, 'inhabil']);
    expect(kode(await klient.send('POST', STIER.hendelseAngre(hendelseId)))).toEqual([403, 'inhabil']);
    expect((await nav.send('POST', STIER.hendelseAngre(hendelseId))).status).toBe(200);
    expect(kode(await klient.raa(STIER.husstand(await husstand('H2'))))).toEqual([403, 'inhabil']);
  });

  it('of one protected person stay protected, and to be two again takes what a weaker grade takes', async () => {
    const { klient, brukerId } = await innlogget(db, server.url, {
      rolle: 'nav',
      kommunenummer: '9902',
      beskyttet: true,
    });
    for (const sok of ['H4', 'H5'])
      await klient.send('POST', STIER.husstanderApning, { sok, grunn: 'Må rydde i det som er dobbelt.' });
    const svar = await slaaSammen(
      {
        behold: await medVersjon(await husstand('H4'), klient),
        borte: await medVersjon(await husstand('H5'), klient),
        personer: [{ behold: await person('SKJULT1'), borte: await person('SKJULT2') }],
      },
      klient,
    );
    const { hendelseId, objekt } = JSON.parse(svar.tekst) as Kvittering;
    expect(kode(await nav.raa(STIER.husstand(objekt.id)))).toEqual([404, 'finnes_ikke']);
    await spoer(
      db,
      `update tilgang.okter set autentisert = clock_timestamp() - interval '1 hour' where bruker_id = $1`,
      [brukerId],
    );
    expect(kode(await klient.send('POST', STIER.hendelseAngre(hendelseId)))).toEqual([401, 'bekreft_innlogging']);
  });
});

describe('a later package', () => {
  it('that still sends an id that is merged is told of it, and brings nothing back', async () => {
    const { hendelseId } = JSON.parse((await slaaSammen(await kropp())).tekst) as Kvittering;
    const foer = await eksport();
    const gammel = skrivPakke({
      kommuner: KOMMUNER,
      personer: REGISTER.personer.slice(0, 3),
      husstander: REGISTER.husstander.slice(0, 3),
      medlemmer: REGISTER.medlemmer.slice(0, 4),
    });
    const rapport = join(mkdtempSync(join(tmpdir(), 'tak-rapport-')), 'r.json');
    await expect(tak('importer', gammel, '--rapport', rapport)).rejects.toMatchObject({ code: 1 });
    const { funn } = JSON.parse(readFileSync(rapport, 'utf8')) as {
      funn: { fil: string; rad: number; kode: string; melding: string }[];
    };
    expect(funn.map((f) => [f.fil, f.rad, f.kode])).toEqual([
      ['husstander.csv', 3, 'id_slaatt_sammen'],
      // The mother has been there since 2020 now, and cannot move in anew in 2022.
      ['medlemmer.csv', 2, 'to_hovedpersoner'],
      ['personer.csv', 3, 'id_slaatt_sammen'],
    ]);
    expect(funn[0]?.melding).toBe('Id-en er slått sammen med en annen i Tak. Bruk H1.');
    const bareRader = skrivPakke({ soknader: ['soknad_id;husstand_id;mottatt;type', 'S9;H2;2025-01-01;ny'] });
    await expect(tak('importer', bareRader, '--rapport', rapport)).rejects.toMatchObject({ code: 1 });
    expect(readFileSync(rapport, 'utf8')).toContain('id_slaatt_sammen');
    expect(await eksport()).toEqual(foer);
    expect((await nav.send('POST', STIER.hendelseAngre(hendelseId))).status).toBe(200);
    await importerPakke(db, gammel);
  });
});
