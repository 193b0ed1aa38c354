import {
  enBolig,
  enBoligendring,
  enBosetting,
  enFolkemengde,
  enMaalgruppe,
  enHusstand,
  enPerson,
  enSoknad,
  enUtilgjengelighet,
  enUtkastelse,
  etEksterntTall,
  etLeieforhold,
  etMedlem,
  etOpphold,
  etSvar,
  etTilsagn,
  etVirkemiddel,
  nyttRegister,
  rett,
  settInn,
  type Provekommune,
  type Proveregister,
  type Rad,
  type Skriver,
} from '@tak/testing';
import { Client } from 'pg';

/** Public by decision: which municipalities there are, and their numbers. */
const OFFENTLIGE = ['kommuner', 'kommunenumre', 'kommuner_historikk', 'kommunenumre_historikk'];
/** A list of years, with nothing of the register in it. */
const UTEN_RADER = ['rapportaar'];

/** A row in every table of a municipality. */
async function enAvAlt(b: Skriver): Promise<Rad[]> {
  const [husstand, person, bolig] = [
    await enHusstand(b),
    await enPerson(b, { navn: 'Test Testesen' }),
    await enBolig(b),
  ];
  const soknad = await enSoknad(b, { husstand, mottatt: '2024-01-01', vedtaksdato: '2024-02-01', utfall: 'innvilget' });
  await b.tx.query(
    `insert into hendelser (kommune_id, hendelse_id, type, bruker)
     values ($1, current_setting('tak.hendelse')::bigint, 'prove', 'prove')`,
    [b.kommuneId],
  );
  return [
    husstand,
    person,
    bolig,
    soknad,
    await settInn(b, 'bygg', { id: b.nesteId('G'), navn: 'Gård' }),
    await enFolkemengde(b, 2024, 1000),
    await etMedlem(b, husstand, { person, rolle: 'hovedperson' }),
    await enMaalgruppe(b, husstand, 'eldre'),
    await enBoligendring(b, bolig, { fom: '2024-06-01', rullestol: true }),
    await enUtilgjengelighet(b, bolig, { fom: '2024-01-01' }),
    await etLeieforhold(b, { husstand, soknad, fom: '2024-03-01', tom: '2024-05-01' }),
    await etOpphold(b, { husstand, fom: '2024-01-01' }),
    await etVirkemiddel(b, { husstand, utbetalt: '2024-04-01' }),
    await etTilsagn(b, { bolig, dato: '2024-01-01' }),
    await enUtkastelse(b, { husstand, begjaert: '2024-01-01' }),
    await enBosetting(b, { husstand, person, vedtaksdato: '2024-01-01', bosatt: '2024-02-01' }),
    await etEksterntTall(b, 2024, '1.1', 80),
    await etSvar(b, 2024, '15.6', 'ja'),
  ];
}

let register: Proveregister;
let vaar: Provekommune;
let deres: Provekommune;
let kjentPer: string;
let relasjoner: { skjema: string; navn: string; slag: string }[];

beforeAll(async () => {
  register = await nyttRegister();
  vaar = await register.enKommune('Vår');
  deres = await register.enKommune('Deres');
  for (const kommune of [vaar, deres]) {
    const rader = await kommune.skriv(enAvAlt);
    kjentPer = await kommune.tidspunkt();
    await kommune.skriv(async (b) => {
      for (const rad of rader) {
        const pakke = rad.nr > 0 ? { ekstern_id: `${rad.id}-ny` } : enVerdi(rad);
        await rett(b, rad, pakke);
      }
    });
  }
  const klient = new Client({ connectionString: register.eierUrl });
  await klient.connect();
  relasjoner = (
    await klient.query<{ skjema: string; navn: string; slag: string }>(
      `select relnamespace::regnamespace::text as skjema, relname as navn, relkind::text as slag from pg_class
        where relnamespace in ('register'::regnamespace, 'kjent'::regnamespace) and relkind in ('r', 'v')
        order by 1, 2`,
    )
  ).rows;
  await klient.end();
});
afterAll(() => register.slett());

/** A change of a row in a table without an id of the sender's. */
function enVerdi(rad: Rad): Record<string, unknown> {
  switch (rad.tabell) {
    case 'folkemengde':
      return { innbyggere: 1001 };
    case 'medlemmer':
      return { rolle: 'partner' };
    case 'maalgrupper':
      return { maalgruppe: 'flyktning' };
    case 'boligendringer':
      return { rullestol: false };
    case 'utilgjengelig':
      return { grunn: 'annet' };
    case 'eksterne_tall':
      return { verdi: 81 };
    case 'egenrapport':
      return { svar: 'nei' };
    default:
      throw new Error(`no change of ${rad.tabell}`);
  }
}

/** Asked as the application, whatever the municipality's number, with the filter taken away. */
async function telt(kommune: Provekommune, hvem: string): Promise<Map<string, number>> {
  return kommune.les(
    async (tx) => {
      const svar = new Map<string, number>();
      for (const { skjema, navn } of relasjoner) {
        if (UTEN_RADER.includes(navn)) continue;
        const [rad] = await tx.query<{ antall: number }>(
          `select count(*)::int as antall from ${skjema}.${navn} where ${hvem}`,
        );
        svar.set(`${skjema}.${navn}`, rad?.antall ?? -1);
      }
      return svar;
    },
    { kjentPer },
  );
}

const navnet = (n: string): string => n.split('.')[1] ?? '';

describe('one municipality sees no other', () => {
  it('by no table and no view, today, earlier and in history', async () => {
    const andres = await telt(vaar, `kommune_id <> ${vaar.kommuneId}`);
    const lekk = [...andres].filter(([n, antall]) => antall > 0 && !OFFENTLIGE.includes(navnet(n)));
    expect(lekk).toEqual([]);
  });

  it('and it is not for want of rows: it sees its own in every one of them', async () => {
    const egne = await telt(vaar, `kommune_id = ${vaar.kommuneId}`);
    const tomme = [...egne].filter(([n, antall]) => antall === 0 && !OFFENTLIGE.includes(navnet(n)));
    // Nothing here is under tilvisning.
    expect(tomme.map(([n]) => n)).toEqual(['kjent.tilvisning_ved_aarsslutt', 'register.tilvisning_ved_aarsslutt']);
  });

  it('can write no row for another, and move none there', async () => {
    await expect(
      vaar.skriv(({ tx }) =>
        tx.query(`insert into husstander (kommune_id, ekstern_id) values ($1, 'X')`, [deres.kommuneId]),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      vaar.skriv(({ tx }) => tx.query('update husstander set kommune_id = $1', [deres.kommuneId])),
    ).rejects.toThrow(/row-level security/);
    const rort = await vaar.skriv(async ({ tx }) => [
      ...(await tx.query(`update personer set navn = 'x' where kommune_id = $1 returning 1`, [deres.kommuneId])),
      ...(await tx.query('delete from egenrapport where kommune_id = $1 returning 1', [deres.kommuneId])),
    ]);
    expect(rort).toEqual([]);
  });

  it('municipalities and their numbers are read by all, and written by none but their own', async () => {
    for (const tabell of ['kommuner', 'kommunenumre']) {
      const [rad] = await vaar.les((tx) =>
        tx.query<{ antall: number }>(`select count(*)::int as antall from ${tabell}`),
      );
      expect(rad?.antall).toBe(2);
    }
    const rort = await vaar.skriv((b) =>
      b.tx.query(`update kommuner set navn = 'Annet' where kommune_id = $1 returning 1`, [deres.kommuneId]),
    );
    expect(rort).toEqual([]);
    await expect(
      vaar.skriv(({ tx }) =>
        tx.query(`insert into kommunenumre (kommune_id, nummer, fom) values ($1, '9999', '2020-01-01')`, [
          deres.kommuneId,
        ]),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('without a municipality', () => {
  it.each(['tak_app', 'tak_import'])('%s sees nothing', async (rolle) => {
    const klient = new Client({ connectionString: register.eierUrl.replace(/\/\/[^@]*@/, appBruker()) });
    await klient.connect();
    try {
      await klient.query('begin');
      await klient.query(`select set_config('role', $1, true), set_config('tak.kjent_per', $2, true)`, [
        rolle,
        kjentPer,
      ]);
      for (const { skjema, navn } of relasjoner) {
        if (OFFENTLIGE.includes(navn) || UTEN_RADER.includes(navn)) continue;
        const { rows } = await klient.query<{ antall: number }>(
          `select count(*)::int as antall from ${skjema}.${navn}`,
        );
        expect([skjema, navn, rows[0]?.antall]).toEqual([skjema, navn, 0]);
      }
    } finally {
      await klient.end();
    }
  });
});

/** The application's login, in the address the pool uses. */
const appBruker = (): string => {
  const url = new URL(String(register.db.pool.options.connectionString));
  return `//${url.username}:${url.password}@`;
};

describe('the role tak_import', () => {
  it('sees the municipalities it is given, and no other', async () => {
    const tredje = await register.enKommune('Tredje');
    await tredje.skriv(enAvAlt);
    const sett = await vaar.les(
      (tx) => tx.query<{ k: number }>('select distinct kommune_id as k from boliger order by 1'),
      {
        kommuner: [vaar.kommuneId, deres.kommuneId],
      },
    );
    expect(sett.map((r) => r.k)).toEqual([vaar.kommuneId, deres.kommuneId]);
  });
});

describe('what the application may not do', () => {
  it.each([
    ['write history', `insert into boliger_historikk (kommune_id) values (1)`],
    ['change history', `update boliger_historikk set adresse = 'x'`],
    ['delete history', `delete from boliger_historikk`],
    ['set when a row became known', `update boliger set sys_fra = now()`],
    ['set which act made a row', `update boliger set hendelse_id = 1`],
    [
      'make a row with a stamp of its own',
      `insert into husstander (kommune_id, ekstern_id, sys_fra) values (1, 'x', now())`,
    ],
    ['change what happened', `update hendelser set type = 'x'`],
    ['delete what happened', `delete from hendelser`],
    ['empty a table', `truncate boliger`],
    ['turn off a trigger', `alter table boliger disable trigger all`],
    ['turn off the isolation', `alter table boliger disable row level security`],
    ['make a table', `create table register.snarvei (x int)`],
    ['read settings it does not own', `update tak.innstillinger set verdi = '1'`],
  ])('%s', async (_hva, sql) => {
    await expect(vaar.skriv(({ tx }) => tx.query(sql))).rejects.toThrow(/permission denied|must be owner/);
  });

  it('change what happened, even as the owner', async () => {
    const klient = new Client({ connectionString: register.eierUrl });
    await klient.connect();
    try {
      for (const sql of [
        'update register.hendelser set type = type',
        'delete from register.hendelser',
        'truncate register.hendelser',
      ]) {
        await expect(klient.query(sql)).rejects.toThrow(/append-only/);
      }
    } finally {
      await klient.end();
    }
  });

  it('write without an act', async () => {
    await expect(
      vaar.les((tx) =>
        tx.query(`insert into husstander (kommune_id, ekstern_id) values ($1, 'uten')`, [vaar.kommuneId]),
      ),
    ).rejects.toThrow();
    await expect(vaar.les((tx) => tx.query(`update husstander set ekstern_id = 'uten'`))).rejects.toThrow();
    await expect(vaar.les((tx) => tx.query(`delete from egenrapport`))).rejects.toThrow();
  });
});
