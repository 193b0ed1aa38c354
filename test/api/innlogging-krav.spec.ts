import { STIER, type OktSvar } from '@tak/contracts';
import { KONTOER, type Konto } from './prove/oidc';
import { Nettleser, type Side } from './prove/oidc-nettleser';
import { oidcOppsett, type Oppsett } from './prove/oidc-oppsett';

const INNBYGGER = {
  id: 'idporten',
  navn: 'ID-porten',
  slag: 'innbygger',
  kommune: { fast: '3301' },
  krav: { fodselsnummer: 'pid' },
};
const GRUPPER = {
  id: 'grupper',
  navn: 'Roller i kravene',
  roller: {
    krav: 'roles',
    verdier: {
      'Tak.Boligkontor': { rolle: 'boligkontor', beskyttet: true },
      'Tak.Leder': { rolle: 'leder' },
    },
  },
};
const siri: Konto = { sub: 'siri', preferred_username: 'siri', name: 'Siri Dalvang', tid: 't-3301' };

let o: Oppsett;
beforeAll(async () => {
  o = await oidcOppsett({
    kontoer: [...Object.values(KONTOER), siri],
    tilbydere: [{}, INNBYGGER, GRUPPER],
  });
});
afterAll(async () => {
  await o?.slutt();
});

const feil = ({ url }: Side): string | null => url.searchParams.get('feil');
const bruker = async (n: Nettleser): Promise<OktSvar['bruker']> =>
  (JSON.parse((await n.gaa(`${o.tak}${STIER.okt}`)).tekst) as OktSvar).bruker;
const loggInn = async (tilbyder: string, konto: string, n = new Nettleser()): Promise<[Side, Nettleser]> => [
  await n.velg(await n.gaa(`${o.tak}${STIER.innlogging(tilbyder)}`), konto),
  n,
];
const rolleneTil = (sub: string): Promise<unknown[]> =>
  o.sql(
    `select rolle, beskyttet, r.status, foreslatt_av as av from tilgang.rolletildelinger r
       join tilgang.brukere b using (kommune_id, bruker_id) where b.subjekt = $1 order by foreslatt, rolle`,
    [sub],
  );

describe('an account that waits', () => {
  it('is bound to one person and never to another', async () => {
    await o.konto({ brukernavn: KONTOER.jonas.preferred_username });
    const [, n] = await loggInn('entra', 'jonas');
    expect(await bruker(n)).not.toBeNull();
    // Somebody else is given the same user name at the provider later.
    await o.tilbyder.settKonto({
      ...KONTOER.fremmed,
      preferred_username: KONTOER.jonas.preferred_username,
      tid: 't-3301',
    });
    const [side] = await loggInn('entra', 'fremmed');
    expect(feil(side)).toBe('ingen_konto');
    // And the first one is known by the subject, whatever the provider calls him.
    await o.tilbyder.settKonto({ ...KONTOER.jonas, preferred_username: 'nytt.navn' });
    const [, igjen] = await loggInn('entra', 'jonas');
    expect(await bruker(igjen)).not.toBeNull();
  });

  it('is bound by one of two who come at once', async () => {
    await o.konto({ brukernavn: 'dobbel' });
    for (const sub of ['tvilling-a', 'tvilling-b'])
      await o.tilbyder.settKonto({ sub, preferred_username: 'dobbel', tid: 't-3301' });
    const sider = await Promise.all(['tvilling-a', 'tvilling-b'].map((sub) => loggInn('entra', sub)));
    expect(sider.map(([side]) => feil(side)).sort()).toEqual(['ingen_konto', null].sort());
  });
});

describe('several roles and municipalities', () => {
  it('begins where one was last, and offers the others', async () => {
    const hos = { ...KONTOER.nadia, tid: 't-begge' };
    await o.tilbyder.settKonto(hos);
    await o.konto({ brukernavn: hos.preferred_username, roller: ['leder', 'systemeier'] });
    await o.konto({ brukernavn: hos.preferred_username, roller: ['nav'], kommunenummer: '1103' });
    const [, n] = await loggInn('entra', 'nadia');
    const foerst = await bruker(n);
    expect(foerst?.roller.map((r) => [r.kommunenummer, r.rolle])).toEqual([
      ['3301', 'leder'],
      ['3301', 'systemeier'],
      ['1103', 'nav'],
    ]);
    const nav = foerst?.roller.find((r) => r.rolle === 'nav');
    await n.send(`${o.tak}${STIER.oktRolle}`, 'POST', { tildelingId: nav?.tildelingId });
    expect(await bruker(n)).toMatchObject({ kommunenummer: '1103', rolle: 'nav', tilbyder: 'entra' });
    const [, senere] = await loggInn('entra', 'nadia');
    expect(await bruker(senere)).toMatchObject({ kommunenummer: '1103', rolle: 'nav' });
    // The claims lead to one of them only: the other is not begun in.
    await o.tilbyder.settKonto({ ...hos, tid: 't-3301' });
    const [, hjemme] = await loggInn('entra', 'nadia');
    expect(await bruker(hjemme)).toMatchObject({ kommunenummer: '3301' });
  });
});

describe('roles by claims', () => {
  it('are given, changed and taken away with the claims; those given in Tak stay', async () => {
    expect(feil((await loggInn('grupper', 'siri'))[0])).toBe('ingen_konto');
    await o.tilbyder.settKonto({ ...siri, roles: ['Tak.Boligkontor', 'Noe.Annet'] });
    const [, n] = await loggInn('grupper', 'siri');
    expect(await bruker(n)).toMatchObject({ navn: 'Siri Dalvang', rolle: 'boligkontor', beskyttet: true });
    expect((await o.logg(3)).map((l) => [l.handling, l.rolle])).toEqual([
      ['okt.inn', 'boligkontor'],
      ['rolle.gi', 'system'],
      ['bruker.ny', 'system'],
    ]);
    await o.sql(
      `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av)
       select kommune_id, bruker_id, 'klageinstans', 'gjelder', 'prove' from tilgang.brukere where subjekt = 'siri'`,
    );
    await o.tilbyder.settKonto({ ...siri, roles: ['Tak.Leder'] });
    await loggInn('grupper', 'siri');
    // The session that was in the role taken away is over.
    expect(await bruker(n)).toBeNull();
    await o.tilbyder.settKonto(siri);
    const [, til] = await loggInn('grupper', 'siri');
    expect(await bruker(til)).toMatchObject({ rolle: 'klageinstans' });
    expect(await rolleneTil('siri')).toEqual([
      { rolle: 'boligkontor', beskyttet: true, status: 'avsluttet', av: 'tilbyder:grupper' },
      { rolle: 'klageinstans', beskyttet: false, status: 'gjelder', av: 'prove' },
      { rolle: 'leder', beskyttet: false, status: 'avsluttet', av: 'tilbyder:grupper' },
    ]);
  });

  it('are taken away where the claims lead no more', async () => {
    const erik = { sub: 'erik', name: 'Erik Solbakk', roles: ['Tak.Leder'] };
    await o.tilbyder.settKonto({ ...erik, tid: 't-begge' });
    await loggInn('grupper', 'erik');
    expect(await rolleneTil('erik')).toMatchObject([{ status: 'gjelder' }, { status: 'gjelder' }]);
    await o.tilbyder.settKonto({ ...erik, tid: 't-3301' });
    const [, n] = await loggInn('grupper', 'erik');
    expect((await bruker(n))?.roller.map((r) => r.kommunenummer)).toEqual(['3301']);
    expect(await rolleneTil('erik')).toMatchObject([{ status: 'gjelder' }, { status: 'avsluttet' }]);
  });

  it('are proposals where four eyes are on', async () => {
    await o.sql(`insert into tilgang.fire_oyne (kommune_id, avgjorelse, satt_av)
      select kommune_id, 'rolletildeling', 'prove' from register.kommunenumre where nummer = '3301'`);
    await o.tilbyder.settKonto({ sub: 'per', name: 'Per Lindvik', tid: 't-3301', roles: ['Tak.Leder'] });
    expect(feil((await loggInn('grupper', 'per'))[0])).toBe('ingen_rolle');
    expect(await rolleneTil('per')).toMatchObject([{ rolle: 'leder', status: 'foreslatt' }]);
    expect(feil((await loggInn('grupper', 'per'))[0])).toBe('ingen_rolle');
    expect(await rolleneTil('per')).toHaveLength(1);
    // A citizen's role is nobody's to decide.
    expect(feil((await loggInn('idporten', 'borger'))[0])).toBeNull();
    await o.sql('delete from tilgang.fire_oyne');
  });
});

describe('a citizen', () => {
  it('has an account of the first login, and nothing but what is one’s own', async () => {
    const [, n] = await loggInn('idporten', 'borger');
    expect(await bruker(n)).toMatchObject({ rolle: 'innbygger', navn: 'Signe Borgersrud', kommunenummer: '3301' });
    for (const sti of [STIER.parametere, STIER.brukere, STIER.kostra13, STIER.importer])
      expect([sti, (await n.gaa(`${o.tak}${sti}`)).status]).toEqual([sti, 403]);
    await loggInn('idporten', 'borger');
    expect(await o.sql(`select from tilgang.brukere where utsteder = 'idporten'`)).toHaveLength(1);
  });

  it('leaves no identity number behind, neither here nor on the way out', async () => {
    const [, n] = await loggInn('idporten', 'borger');
    const { videre } = JSON.parse((await n.send(`${o.tak}${STIER.okt}`, 'DELETE')).tekst) as { videre: string };
    expect(videre).toContain('client_id=');
    expect(videre).not.toContain('id_token_hint');
    const [rad] = await o.sql<{ tekst: string; hash: number }>(
      `select b::text || coalesce((select string_agg(l::text, ' ') from revisjon.logg l), '') as tekst,
              length(fodselsnummer_hash) as hash
         from tilgang.brukere b where utsteder = 'idporten'`,
    );
    expect(rad?.hash).toBe(32);
    expect(rad?.tekst).not.toContain(KONTOER.borger.pid);
    expect(
      await o.sql(
        'select from tilgang.okter where id_token_kryptert is not null and bruker_id in (select bruker_id from tilgang.brukere where utsteder = $1)',
        ['idporten'],
      ),
    ).toEqual([]);
  });
});

describe('a provider that tells little in the token', () => {
  it('is asked for the rest', async () => {
    const egen = await oidcOppsett({
      tilbydere: [GRUPPER],
      kontoer: [{ ...siri, roles: ['Tak.Leder'] }],
      bareSub: true,
    });
    try {
      const n = new Nettleser();
      await n.velg(await n.gaa(`${egen.tak}${STIER.innlogging('grupper')}`), 'siri');
      const svar = JSON.parse((await n.gaa(`${egen.tak}${STIER.okt}`)).tekst) as OktSvar;
      expect(svar.bruker).toMatchObject({ navn: 'Siri Dalvang', rolle: 'leder', kommunenummer: '3301' });
    } finally {
      await egen.slutt();
    }
  });
});
