import {
  STIER,
  type EndretProblem,
  type HusstandshistorikkSvar,
  type HusstandSvar,
  type Kvittering,
} from '@tak/contracts';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { randomUUID } from 'node:crypto';
import { innlogget } from './prove/bruker';
import { HUSSTANDSPAKKE } from './prove/husstandspakke';
import { Klient, type Svar } from './prove/klient';
import { skrivPakke } from './prove/pakke';
import { importerPakke, startServer, type Server } from './prove/server';
import { spoer } from './prove/sporring';

let db: Testdatabase;
let server: Server;
let nav: Klient;
let kollega: Klient;

beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke(HUSSTANDSPAKKE));
  server = await startServer(db);
  [nav, kollega] = await Promise.all([
    Klient.innlogget(server.url, 'nav', '9902'),
    Klient.innlogget(server.url, 'tildelingskontor', '9902'),
  ]);
});
afterAll(async () => {
  await server?.stopp();
  await db?.slett();
});

const nr = async (tabell: string, kolonne: string, id: string): Promise<number> =>
  (
    await spoer<{ nr: number }>(db, `select ${kolonne}::int as nr from register.${tabell} where ekstern_id = $1`, [id])
  )[0]?.nr ?? 0;
const husstand = (id: string) => nr('husstander', 'husstand_id', id);
const person = (id: string) => nr('personer', 'person_id', id);
const les = (id: number, hvem = nav) => hvem.hent<HusstandSvar>(STIER.husstand(id));
const versjon = async (id: number, hvem = nav) => (await les(id, hvem)).versjon;
const kvittering = (svar: Svar): Kvittering => {
  expect([svar.status, svar.tekst]).toEqual([200, expect.any(String)]);
  return JSON.parse(svar.tekst) as Kvittering;
};
const kode = (svar: Svar): [number, string] => [svar.status, (JSON.parse(svar.tekst) as { code: string }).code];
const angre = (hendelseId: number, hvem = nav) => hvem.send('POST', STIER.hendelseAngre(hendelseId));
const historikk = (id: number, hvem = nav) => hvem.hent<HusstandshistorikkSvar>(STIER.husstandHistorikk(id));
const antall = async (tabell: string) =>
  (await spoer<{ n: number }>(db, `select count(*)::int as n from register.${tabell}`))[0]?.n;

/** A household made in Tak, of people nobody else is. */
let nummer = 0;
async function ny(navn: string, mer: object = {}, andre: readonly object[] = []): Promise<number> {
  nummer += 1;
  const fodselsdato = `1971-01-${String(nummer).padStart(2, '0')}`;
  const medlemmer = [{ person: { navn, fodselsdato, ...mer }, rolle: 'hovedperson', fom: '2023-01-01' }, ...andre];
  return kvittering(await nav.send('POST', STIER.husstander, { medlemmer })).objekt.id;
}

describe('a new household', () => {
  it('is there with everybody in it, has an id of Tak’s own, and is one act in the log', async () => {
    const svar = await nav.send('POST', STIER.husstander, {
      medlemmer: [
        {
          person: { navn: ' Berit Moe ', fodselsdato: '1980-10-12', fodselsnummer: '129080 00178', kjonn: 'k' },
          rolle: 'hovedperson',
          fom: '2024-02-01',
        },
        { person: { navn: 'Bo Moe', fodselsdato: '2015-05-05' }, rolle: 'barn', fom: '2024-02-01' },
      ],
      maalgruppe: 'flyktning',
    });
    const { objekt, versjon: v, hendelseId } = kvittering(svar);
    const h = await les(objekt.id);
    expect(h).toMatchObject({ navn: 'Berit Moe', eksternId: expect.stringMatching(/^T\d+$/), versjon: v });
    expect(h.medlemmer.map((m) => [m.navn, m.rolle, m.fodselsnummerMaskert])).toEqual([
      ['Berit Moe', 'hovedperson', '129080 *****'],
      ['Bo Moe', 'barn', null],
    ]);
    expect(h.maalgrupper).toEqual([{ maalgruppe: 'flyktning', fom: '2024-02-01' }]);
    const logg = await spoer(
      db,
      `select handling, objekt, personer::int[] from revisjon.logg where handling = 'husstand.ny'`,
    );
    expect(logg).toEqual([
      { handling: 'husstand.ny', objekt: `husstand:${objekt.id}`, personer: h.medlemmer.map((m) => m.personId) },
    ]);
    expect(await spoer(db, 'select type from register.hendelser where hendelse_id = $1', [hendelseId])).toEqual([
      { type: 'husstand.ny' },
    ]);
  });

  const kari = { navn: 'Kari Prøve', fodselsdato: '1980-10-12' };
  const en = (mer: object = {}, rolle = 'hovedperson') => ({ person: { ...kari, ...mer }, rolle, fom: '2024-01-01' });
  it.each([
    ['no hovedperson', { medlemmer: [en({}, 'barn')] }, [409, 'ingen_hovedperson']],
    ['two', { medlemmer: [en(), en()] }, [409, 'to_hovedpersoner']],
    [
      'a date against the number',
      { medlemmer: [en({ fodselsdato: '1980-10-13', fodselsnummer: '12908000178' })] },
      [409, 'fodselsdato_mot_fodselsnummer'],
    ],
    ['somebody’s number', { medlemmer: [en({ fodselsnummer: '12908000003' })] }, [409, 'fodselsnummer_brukt']],
    ['an id of one’s own choice', { eksternId: 'H77', medlemmer: [en()] }, [400, 'ugyldig_foresporsel']],
    ['nobody', { medlemmer: [] }, [400, 'ugyldig_foresporsel']],
    ['a number that is none', { medlemmer: [en({ fodselsnummer: '12908000004' })] }, [400, 'ugyldig_foresporsel']],
    ['no such day', { medlemmer: [{ ...en(), fom: '2024-02-30' }] }, [400, 'ugyldig_foresporsel']],
    [
      'a person without a name',
      { medlemmer: [{ person: {}, rolle: 'hovedperson', fom: '2024-01-01' }] },
      [400, 'ugyldig_foresporsel'],
    ],
  ])('is refused with %s, and nothing is left', async (_, kropp, venter) => {
    const foer = await antall('personer');
    const svar = await nav.send('POST', STIER.husstander, kropp);
    expect(kode(svar)).toEqual(venter);
    expect(svar.tekst).not.toContain('12908');
    expect(await antall('personer')).toBe(foer);
  });

  it('takes a number that somebody hidden has as any other: nobody learns by trying who is protected', async () => {
    // 07858500006 is H3's, who is strictly confidential.
    const id = await ny('Prøver Seg', { fodselsdato: '1985-05-07', fodselsnummer: '07858500006' });
    expect((await les(id)).medlemmer[0]?.fodselsnummerMaskert).toBe('078585 *****');
    const skjult = {
      medlemmer: [{ person: { personId: await person('P4') }, rolle: 'hovedperson', fom: '2024-01-01' }],
    };
    const ingen = { medlemmer: [{ person: { personId: 999_999 }, rolle: 'hovedperson', fom: '2024-01-01' }] };
    const [a, b] = [await nav.send('POST', STIER.husstander, skjult), await nav.send('POST', STIER.husstander, ingen)];
    expect([kode(a), kode(b)]).toEqual([
      [404, 'finnes_ikke'],
      [404, 'finnes_ikke'],
    ]);
  });

  it('is made once, however often it is sent', async () => {
    const nokkel = randomUUID();
    const kropp = { medlemmer: [en({ navn: 'Én Gang' })] };
    const svar = await Promise.all([1, 2].map(() => nav.send('POST', STIER.husstander, kropp, nokkel)));
    expect(kvittering(svar[0] as Svar)).toEqual(kvittering(svar[1] as Svar));
    expect(kode(await nav.send('POST', STIER.husstander, { medlemmer: [en({ navn: 'To' })] }, nokkel))).toEqual([
      409,
      'nokkel_brukt',
    ]);
    expect(await spoer(db, `select from register.personer where navn = 'Én Gang'`)).toHaveLength(1);
  });

  it('of two at once with the same number, one is told', async () => {
    const kropp = (navn: string) => ({ medlemmer: [en({ navn, fodselsnummer: '12908000259' })] });
    const svar = await Promise.all(['Ene', 'Andre'].map((n) => nav.send('POST', STIER.husstander, kropp(n))));
    expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
  });

  it('can be tried: the numbers it would change, and nothing written', async () => {
    const foer = await antall('husstander');
    const svar = await nav.send('POST', `${STIER.husstander}?prov=ja`, { medlemmer: [en()] });
    expect([svar.status, JSON.parse(svar.tekst)]).toEqual([200, { aar: [2024, 2025], effekt: expect.any(Array) }]);
    expect(await antall('husstander')).toBe(foer);
  });

  it('is undone whole, persons too, and made again by undoing that', async () => {
    const foer = [await antall('personer'), await antall('husstander'), await antall('medlemmer')];
    const id = await ny('Angret Person');
    const { hendelseId } = kvittering(await angre((await historikk(id)).rader[0]?.angreId ?? 0));
    expect([await antall('personer'), await antall('husstander'), await antall('medlemmer')]).toEqual(foer);
    kvittering(await angre(hendelseId));
    expect((await les(id)).navn).toBe('Angret Person');
  });
});

describe('who lives there', () => {
  it('moves in, moves out, gets another role, and was never there; history says who did what', async () => {
    const id = await ny('Mor Hansen');
    const inn = kvittering(
      await nav.send('POST', STIER.husstandMedlemmer(id), {
        versjon: await versjon(id),
        person: { navn: 'Far Hansen', fodselsdato: '1970-05-05' },
        rolle: 'partner',
        fom: '2023-06-01',
      }),
    );
    const far = (await les(id)).medlemmer.find((m) => m.rolle === 'partner')?.personId ?? 0;
    const endre = async (endring: object, v?: number) =>
      nav.send('POST', STIER.husstandMedlemEndre(id), {
        versjon: v ?? (await versjon(id)),
        personId: far,
        fom: '2023-06-01',
        ...endring,
      });
    kvittering(await endre({ rolle: 'annen', nyRolleFra: '2024-01-01' }, inn.versjon));
    expect((await les(id)).medlemmer.map((m) => [m.rolle, m.fom, m.tom])).toEqual([
      ['hovedperson', '2023-01-01', null],
      ['annen', '2024-01-01', null],
      ['partner', '2023-06-01', '2023-12-31'],
    ]);
    expect(kode(await endre({ tom: '2023-05-01' }))).toEqual([409, 'tom_for_fom']);
    expect(kode(await endre({ rolle: 'hovedperson' }))).toEqual([409, 'to_hovedpersoner']);
    expect(kode(await endre({ tom: null, fom: '2023-06-02' }))).toEqual([404, 'finnes_ikke']);
    kvittering(await endre({ feilregistrert: true }));
    const { rader } = await historikk(id);
    expect(rader.slice(0, 2).map((r) => [r.handling, r.tabell, r.navn, r.av])).toEqual([
      ['slettet', 'medlemmer', 'Far Hansen', expect.any(String)],
      ['endret', 'medlemmer', 'Far Hansen', expect.any(String)],
    ]);
    expect(kode(await angre(inn.hendelseId))).toEqual([409, 'endret_siden']);
    kvittering(await angre(rader[0]?.angreId ?? 0));
    expect((await les(id)).medlemmer).toHaveLength(3);
  });

  it('somebody who is in the register moves in as the same person', async () => {
    const id = await ny('Vert Vertsen');
    kvittering(
      await nav.send('POST', STIER.husstandMedlemmer(id), {
        versjon: await versjon(id),
        person: { personId: await person('R02') },
        rolle: 'annen',
        fom: '2025-01-01',
      }),
    );
    expect((await les(id)).medlemmer.map((m) => m.eksternId)).toContain('R02');
  });

  it('of two who edit at once, the second is told by whom and when, and nothing is lost', async () => {
    const id = await ny('Samtidig Solli');
    const v = await versjon(id);
    const kropp = (maalgruppe: string) => ({ versjon: v, slag: 'endring', maalgruppe, fom: '2024-01-01' });
    const svar = await Promise.all([
      nav.send('POST', STIER.husstandMaalgruppe(id), kropp('eldre')),
      kollega.send('POST', STIER.husstandMaalgruppe(id), kropp('flyktning')),
    ]);
    expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
    const problem = JSON.parse(svar.find((s) => s.status === 409)?.tekst ?? '{}') as EndretProblem;
    expect(problem).toMatchObject({ code: 'endret', versjon: await versjon(id), endretAv: expect.any(String) });
    expect((await les(id)).maalgrupper).toHaveLength(1);
  });
});

describe('who a member is', () => {
  const rett = async (id: number, personId: number, endring: object, hvem = nav) =>
    hvem.send('POST', STIER.husstandPerson(id), { versjon: await versjon(id, hvem), personId, ...endring });

  it('is corrected field by field; history never tells a number', async () => {
    const id = await ny('Feil Navn');
    const p = (await les(id)).medlemmer[0]?.personId ?? 0;
    kvittering(await rett(id, p, { navn: 'Rett Navn', kjonn: 'm' }));
    kvittering(await rett(id, p, { fodselsdato: '1980-10-12', fodselsnummer: '12908000348' }));
    expect((await les(id)).medlemmer[0]).toMatchObject({
      navn: 'Rett Navn',
      kjonn: 'm',
      fodselsnummerMaskert: '129080 *****',
    });
    expect(kode(await rett(id, p, { fodselsdato: '1981-10-12' }))).toEqual([409, 'fodselsdato_mot_fodselsnummer']);
    expect(kode(await rett(id, p, { fodselsnummer: '12908000003' }))).toEqual([409, 'fodselsnummer_brukt']);
    const { rader } = await historikk(id);
    expect(rader[0]?.endringer).toContainEqual({ felt: 'fodselsnummer', fra: null, til: 'endret' });
    expect(JSON.stringify(rader)).not.toContain('129080');
    kvittering(await angre(rader[0]?.angreId ?? 0));
    expect((await les(id)).medlemmer[0]).toMatchObject({ fodselsnummerMaskert: null, navn: 'Rett Navn' });
    kvittering(await rett(id, p, { fodselsnummer: null }));
  });

  it('contact, and who acts for them', async () => {
    const id = await ny('Nås Lett');
    const p = (await les(id)).medlemmer[0]?.personId ?? 0;
    const kontakt = { telefon: '+47 22 33 44 55', epost: 'post@eksempel.no', spraak: 'so', tolk: true };
    const send = async (sti: string, kropp: object) =>
      nav.send('POST', sti, { versjon: await versjon(id), personId: p, ...kropp });
    kvittering(await send(STIER.husstandKontakt(id), kontakt));
    const verge = {
      slag: 'verge',
      navn: 'Vera Verge',
      telefon: null,
      epost: null,
      gjelder: 'Økonomi',
      fom: '2024-01-01',
      tom: null,
    };
    kvittering(await send(STIER.husstandRepresentanter(id), verge));
    const foer = (await les(id)).medlemmer[0];
    expect(foer).toMatchObject({ kontakt, representanter: [verge] });
    const rid = foer?.representanter[0]?.id ?? 0;
    expect(kode(await send(STIER.husstandRepresentanter(id), { ...verge, id: rid, tom: '2023-01-01' }))).toEqual([
      409,
      'tom_for_fom',
    ]);
    expect(kode(await send(STIER.husstandRepresentanter(id), { ...verge, id: rid + 999 }))).toEqual([
      404,
      'finnes_ikke',
    ]);
    kvittering(await send(STIER.husstandRepresentanter(id), { ...verge, id: rid, tom: '2024-06-30' }));
    kvittering(
      await send(STIER.husstandKontakt(id), { ...kontakt, telefon: '', epost: null, spraak: null, tolk: null }),
    );
    expect((await les(id)).medlemmer[0]).toMatchObject({
      kontakt: null,
      representanter: [{ ...verge, tom: '2024-06-30' }],
    });
    kvittering(await send(STIER.husstandRepresentanter(id), { ...verge, id: rid, feilregistrert: true }));
    expect((await les(id)).medlemmer[0]?.representanter).toEqual([]);
    expect(kode(await send(STIER.husstandKontakt(id), { ...kontakt, epost: 'ikke epost' }))).toEqual([
      400,
      'ugyldig_foresporsel',
    ]);
    expect((await historikk(id)).rader.map((r) => r.tabell)).toEqual(
      expect.arrayContaining(['kontakter', 'representanter']),
    );
  });

  it('is no longer anybody’s to read from the moment of a stricter protection, the one who set it included; weaker takes more', async () => {
    const id = await ny('Snart Skjult');
    const v = await versjon(id);
    const p = (await les(id)).medlemmer[0]?.personId ?? 0;
    const hevet = kvittering(await rett(id, p, { adressebeskyttelse: 'fortrolig' }));
    expect(hevet.versjon).toBeGreaterThan(v);
    const senk = { versjon: hevet.versjon, personId: p, adressebeskyttelse: 'ugradert' };
    for (const svar of [
      await nav.raa(STIER.husstand(id)),
      await nav.raa(STIER.husstandHistorikk(id)),
      await nav.send('POST', STIER.husstandPerson(id), senk),
      await angre(hevet.hendelseId),
    ])
      expect(kode(svar)).toEqual([404, 'finnes_ikke']);

    const [gammel, betrodd] = await Promise.all([
      innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902', beskyttet: true, fersk: true }),
      innlogget(db, server.url, { rolle: 'nav', kommunenummer: '9902', beskyttet: true, fersk: true }),
    ]);
    for (const { klient } of [gammel, betrodd])
      expect(
        (await klient.send('POST', STIER.husstanderApning, { husstandId: id, grunn: 'Må rette opplysningene.' }))
          .status,
      ).toBe(200);
    await spoer(
      db,
      `update tilgang.okter set autentisert = clock_timestamp() - interval '1 hour' where bruker_id = $1`,
      [gammel.brukerId],
    );
    expect(kode(await gammel.klient.send('POST', STIER.husstandPerson(id), senk))).toEqual([401, 'bekreft_innlogging']);
    expect(kode(await angre(hevet.hendelseId, gammel.klient))).toEqual([401, 'bekreft_innlogging']);
    expect((await historikk(id, betrodd.klient)).rader[0]?.endringer).toEqual([
      { felt: 'adressebeskyttelse', fra: null, til: 'fortrolig' },
    ]);
    // A protected member who «never was one» would be a way around it.
    expect(
      kode(
        await gammel.klient.send('POST', STIER.husstandMedlemEndre(id), {
          versjon: hevet.versjon,
          personId: p,
          fom: '2023-01-01',
          feilregistrert: true,
        }),
      ),
    ).toEqual([401, 'bekreft_innlogging']);
    kvittering(await betrodd.klient.send('POST', STIER.husstandPerson(id), senk));
    expect((await les(id)).medlemmer[0]?.adressebeskyttelse).toBeNull();
    // That there was a grade is still not told.
    expect(JSON.stringify((await historikk(id)).rader)).not.toMatch(/fortrolig|adressebeskyttelse/);
  });
});

describe('target group', () => {
  it('is another from a day, is corrected, goes away, and the effect is shown before', async () => {
    const id = await husstand('H2');
    const send = async (kropp: object, prov = '') =>
      nav.send('POST', `${STIER.husstandMaalgruppe(id)}${prov}`, { versjon: await versjon(id), ...kropp });
    const ny = { slag: 'endring', maalgruppe: 'eldre', fom: '2022-12-01' };
    const prov = await send(ny, '?prov=ja');
    const { effekt } = JSON.parse(prov.tekst) as { effekt: { id: string; aar: number }[] };
    expect(effekt.some((e) => e.id.startsWith('C4/') && e.aar === 2022)).toBe(false);
    expect((await les(id)).maalgrupper).toHaveLength(2);
    kvittering(await send(ny));
    expect(kode(await send(ny))).toEqual([409, 'to_maalgrupper']);
    expect(kode(await send({ ...ny, slag: 'retting', gjelderFra: '2011-01-01' }))).toEqual([404, 'finnes_ikke']);
    expect(kode(await send({ ...ny, maalgruppe: null, fom: '2025-01-01' }))).toEqual([400, 'ugyldig_foresporsel']);
    const sist = kvittering(
      await send({ slag: 'retting', maalgruppe: null, fom: '2022-12-01', gjelderFra: '2022-12-01' }),
    );
    kvittering(await angre(sist.hendelseId));
    expect((await les(id)).maalgrupper.map((m) => m.maalgruppe)).toEqual(['andre_problemer', 'eldre', 'flyktning']);
  });
});
