import { STIER, type OktSvar } from '@tak/contracts';
import { Nettleser, type Side } from './prove/oidc-nettleser';
import { oidcOppsett, type Oppsett } from './prove/oidc-oppsett';
import type { Server } from './prove/server';

let o: Oppsett;
let annen: Server;
let kari: string;

beforeAll(async () => {
  o = await oidcOppsett();
  annen = await o.enTil();
  kari = await o.konto({ brukernavn: 'kari', subjekt: 'kari', roller: ['systemeier'] });
  await o.konto({ brukernavn: 'jonas', subjekt: 'jonas', roller: ['boligkontor'] });
});
afterAll(async () => {
  await o?.slutt();
});

const feil = ({ url }: Side): string | null => url.searchParams.get('feil');
const bruker = async (n: Nettleser, tak = o.tak): Promise<OktSvar['bruker']> =>
  (JSON.parse((await n.gaa(`${tak}${STIER.okt}`)).tekst) as OktSvar).bruker;
const hemmelig = (n: Nettleser): string => n.kapsel(o.tak, 'tak-okt') ?? '';
const innlogget = async (konto = 'kari'): Promise<Nettleser> => {
  const n = new Nettleser();
  await n.loggInn(o.tak, konto);
  expect(await bruker(n)).not.toBeNull();
  return n;
};
/** The same browser at the other process. */
const der = (n: Nettleser): Nettleser => {
  n.settKapsel(annen.url, 'tak-okt', hemmelig(n));
  return n;
};

describe('a session', () => {
  it('is known by every process, and ended for all of them', async () => {
    const n = der(await innlogget());
    expect(await bruker(n, annen.url)).toMatchObject({ id: kari });
    await n.send(`${o.tak}${STIER.okt}`, 'DELETE');
    expect(await bruker(n, annen.url)).toBeNull();
    expect((await n.gaa(`${annen.url}${STIER.min}`)).status).toBe(401);
  });

  it('has a new secret with every login, and the one before is dead', async () => {
    const n = await innlogget();
    const gammel = hemmelig(n);
    await n.loggInn(o.tak, 'kari');
    expect(hemmelig(n)).not.toBe(gammel);
    const tyv = new Nettleser();
    tyv.settKapsel(o.tak, 'tak-okt', gammel);
    expect(await bruker(tyv)).toBeNull();
    // A secret somebody else has chosen is never taken over.
    const offer = new Nettleser();
    offer.settKapsel(o.tak, 'tak-okt', 'A'.repeat(43));
    await offer.loggInn(o.tak, 'kari');
    expect(hemmelig(offer)).not.toBe('A'.repeat(43));
  });

  it('ends with the role, the account, and when it has not been used or is too old', async () => {
    const slutt: readonly (readonly [string, string])[] = [
      [`update tilgang.okter set sist_brukt = now() - interval '61 minutes'`, ''],
      [`update tilgang.okter set utloper = now() - interval '1 second'`, ''],
      [
        `update tilgang.rolletildelinger set status = 'avsluttet' where rolle = 'systemeier'`,
        `update tilgang.rolletildelinger set status = 'gjelder' where rolle = 'systemeier'`,
      ],
      [`update tilgang.brukere set deaktivert = now()`, `update tilgang.brukere set deaktivert = null`],
    ];
    for (const [gjor, tilbake] of slutt) {
      const n = await innlogget();
      await o.sql(gjor);
      expect([gjor, (await n.gaa(`${o.tak}${STIER.brukere}`)).status]).toEqual([gjor, 401]);
      if (tilbake) await o.sql(tilbake);
    }
  });
});

describe('to show again who one is', () => {
  const nyttig = async (n: Nettleser): Promise<number> =>
    (await n.send(`${o.tak}${STIER.fireOyne}`, 'PUT', { avgjorelse: 'stor_import', paa: true })).status;
  const gammel = (): Promise<unknown[]> =>
    o.sql(`update tilgang.okter set autentisert = now() - interval '16 minutes' where bruker_id = $1`, [kari]);
  const bekreft = (n: Nettleser, konto: string): Promise<Side> =>
    n.loggInn(o.tak, konto, `?bekreft=ja&retur=${encodeURIComponent('/brukere')}`);

  it('is asked for before a sensitive act, takes a login anew, and makes the session fresh', async () => {
    const n = await innlogget();
    await gammel();
    expect(await nyttig(n)).toBe(401);
    const foer = hemmelig(n);
    const spurt = await n.gaa(`${o.tak}${STIER.innlogging('entra')}?bekreft=ja`);
    // The session at the provider is alive; it asks all the same.
    expect(spurt.tekst).toContain('Velg konto');
    const side = await bekreft(n, 'kari');
    expect(side.url.pathname).toBe('/brukere');
    expect(hemmelig(n)).not.toBe(foer);
    expect(await nyttig(n)).toBe(204);
    expect((await o.logg(2)).map((l) => l.handling)).toEqual(['fire_oyne.endre', 'okt.bekreft']);
  });

  it('works without the session’s own cookie, which browsers leave out on the way from another site', async () => {
    const n = await innlogget();
    await gammel();
    const ut = await n.gaa(`${o.tak}${STIER.innlogging('entra')}?bekreft=ja&retur=/brukere`);
    const tilbake = await n.velg(ut, 'kari', /innlogging\/retur/);
    n.kapsler.get(new URL(o.tak).host)?.delete('tak-okt');
    expect((await n.gaa(tilbake.url)).url.pathname).toBe('/brukere');
    expect(await nyttig(n)).toBe(204);
  });

  it('is refused when it is somebody else', async () => {
    const n = await innlogget();
    await gammel();
    expect(feil(await bekreft(n, 'jonas'))).toBe('feilet');
    expect((await o.logg(1))[0]).toMatchObject({ bruker: kari, detaljer: { grunn: 'annen_person' } });
    expect(await bruker(n)).toMatchObject({ id: kari });
    expect(await nyttig(n)).toBe(401);
  });

  it('is refused when the provider did not ask', async () => {
    const n = await innlogget();
    await gammel();
    const ut = await n.gaa(`${o.tak}${STIER.innlogging('entra')}?bekreft=ja`, { stopp: /\/auth\?/ });
    for (const felt of ['prompt', 'max_age']) ut.url.searchParams.delete(felt);
    expect(feil(await n.gaa(ut.url))).toBe('feilet');
    expect(await nyttig(n)).toBe(401);
  });

  it('is too late when the session is over', async () => {
    const n = await innlogget();
    const ut = await n.gaa(`${o.tak}${STIER.innlogging('entra')}?bekreft=ja`);
    await o.sql('delete from tilgang.okter where bruker_id = $1', [kari]);
    expect(feil(await n.velg(ut, 'kari'))).toBe('utlopt');
    expect(await bruker(n)).toBeNull();
  });
});
