import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { STIER, type OktSvar } from '@tak/contracts';
import { KONTOER } from './prove/oidc';
import { Nettleser, type Side } from './prove/oidc-nettleser';
import { oidcOppsett, type Oppsett } from './prove/oidc-oppsett';

let o: Oppsett;
beforeAll(async () => {
  o = await oidcOppsett();
  await o.konto({ brukernavn: 'kari', subjekt: 'kari' });
});
afterAll(async () => {
  await o?.slutt();
});

const feil = ({ url }: Side): string | null => url.searchParams.get('feil');
const inne = async (n: Nettleser): Promise<boolean> =>
  (JSON.parse((await n.gaa(`${o.tak}${STIER.okt}`)).tekst) as OktSvar).bruker !== null;
const RETUR = /\/api\/innlogging\/retur/;

/** Kari at the provider; the way back is not gone yet, and is the page's `url`. */
async function nestenInne(n: Nettleser, endre: (adresse: URL) => void = () => undefined): Promise<Side> {
  const ut = await n.gaa(`${o.tak}${STIER.innlogging('entra')}`, { stopp: /\/auth\?/ });
  endre(ut.url);
  return n.velg(await n.gaa(ut.url, { stopp: RETUR }), 'kari', RETUR);
}
const grunner = async (): Promise<unknown[]> => (await o.logg(1)).map((l) => [l.handling, l.detaljer['grunn']]);

describe('the way back from the provider', () => {
  it('is refused with another state', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n);
    url.searchParams.set('state', 'en-annen');
    expect(feil(await n.gaa(url))).toBe('feilet');
    expect(await inne(n)).toBe(false);
    expect(await grunner()).toEqual([['okt.avvist', expect.stringMatching(/^(oauth_|ugyldig)/)]]);
  });

  it('is refused from another issuer', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n);
    url.searchParams.set('iss', 'https://ond.example');
    expect(feil(await n.gaa(url))).toBe('feilet');
    expect(await inne(n)).toBe(false);
  });

  it('is refused when the token was made for another attempt (nonce)', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n, (adresse) => adresse.searchParams.set('nonce', 'en-annen'));
    expect(feil(await n.gaa(url))).toBe('feilet');
    expect(await inne(n)).toBe(false);
  });

  it('is refused when the code was made for another secret (PKCE)', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n, (adresse) => adresse.searchParams.set('code_challenge', 'x'.repeat(43)));
    expect(feil(await n.gaa(url))).toBe('feilet');
    expect(await grunner()).toEqual([['okt.avvist', 'kode_avvist']]);
  });

  it('counts once: neither the cookie nor the code goes twice', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n);
    const kapsel = n.kapsel(o.tak, 'tak-innlogging') ?? '';
    await n.gaa(url);
    expect(await inne(n)).toBe(true);
    const igjen = new Nettleser();
    expect(feil(await igjen.gaa(url))).toBe('utlopt');
    igjen.settKapsel(o.tak, 'tak-innlogging', kapsel);
    expect(feil(await igjen.gaa(url))).toBe('feilet');
    expect(await inne(igjen)).toBe(false);
  });

  it('is nothing in another browser, or with a cookie that is not ours', async () => {
    const { url } = await nestenInne(new Nettleser());
    const annen = new Nettleser();
    for (const kapsel of [null, 'tull', randomBytes(200).toString('base64url')]) {
      if (kapsel) annen.settKapsel(o.tak, 'tak-innlogging', kapsel);
      expect(feil(await annen.gaa(url))).toBe('utlopt');
    }
    // The cookie of another attempt: state and secret are not this one's.
    await nestenInne(annen);
    expect(feil(await annen.gaa(url))).toBe('feilet');
    expect(await inne(annen)).toBe(false);
  });

  it('comes too late after ten minutes', async () => {
    const n = new Nettleser();
    const { url } = await nestenInne(n);
    n.settKapsel(o.tak, 'tak-innlogging', eldre(n.kapsel(o.tak, 'tak-innlogging') ?? '', 11));
    expect(feil(await n.gaa(url))).toBe('utlopt');
    const hel = await nestenInne(n);
    n.settKapsel(o.tak, 'tak-innlogging', eldre(n.kapsel(o.tak, 'tak-innlogging') ?? '', 9));
    await n.gaa(hel.url);
    expect(await inne(n)).toBe(true);
  });

  it.each([
    'https://ond.example/',
    '//ond.example',
    '/\\ond.example',
    '/\t/ond.example',
    'ond',
    '/api/okt',
    '/..//ond.no',
  ])('never leads to %j', async (retur) => {
    const n = new Nettleser();
    const side = await n.loggInn(o.tak, 'kari', `?retur=${encodeURIComponent(retur)}`);
    expect(new URL(side.url).origin).toBe(o.tak);
    expect(side.url.pathname).toMatch(/^\/(ond\.no)?$/);
  });
});

describe('a login that leads nowhere', () => {
  it('is told to whoever presses cancel', async () => {
    expect(feil(await new Nettleser().loggInn(o.tak, ''))).toBe('avbrutt');
  });

  it('is told to whoever has an account without a role, and with one that is deactivated', async () => {
    const id = await o.konto({ brukernavn: KONTOER.jonas.preferred_username, roller: [] });
    expect(feil(await new Nettleser().loggInn(o.tak, 'jonas'))).toBe('ingen_rolle');
    expect((await o.logg(1))[0]).toMatchObject({ kommune_id: 1, handling: 'okt.avvist' });
    await o.sql(`update tilgang.brukere set deaktivert = now() where bruker_id = $1`, [id]);
    expect(feil(await new Nettleser().loggInn(o.tak, 'jonas'))).toBe('deaktivert');
  });

  it('finds no account of another municipality than the one the claims tell', async () => {
    await o.konto({ brukernavn: KONTOER.fremmed.preferred_username, roller: ['systemeier'] });
    expect(feil(await new Nettleser().loggInn(o.tak, 'fremmed'))).toBe('ingen_konto');
  });

  it('is not for a provider that is not configured', async () => {
    const svar = await new Nettleser().gaa(`${o.tak}${STIER.innlogging('ukjent')}`);
    expect([svar.status, (JSON.parse(svar.tekst) as { code: string }).code]).toEqual([404, 'finnes_ikke']);
  });

  it('says so when the provider is down, and works when it is back', async () => {
    const nede = await oidcOppsett({ tilbydere: [{ id: 'nede', utsteder: 'http://127.0.0.1:9' }, {}] });
    try {
      const side = await new Nettleser().gaa(`${nede.tak}${STIER.innlogging('nede')}?retur=/styring`);
      expect([feil(side), side.url.searchParams.get('til')]).toEqual(['tilbyder_nede', '/styring']);
      // The other one is not held up; and goes down on the way.
      const n = new Nettleser();
      const ut = await n.gaa(`${nede.tak}${STIER.innlogging('entra')}`);
      const tilbake = await n.velg(ut, 'kari', RETUR);
      await nede.tilbyder.stopp();
      expect(feil(await n.gaa(tilbake.url))).toBe('tilbyder_nede');
    } finally {
      await nede.slutt();
    }
  });
});

/** The cookie, begun so many minutes earlier: it is encrypted with a key derived from the installation's. */
function eldre(kapsel: string, minutter: number): string {
  const nokkel = Buffer.from(hkdfSync('sha256', Buffer.alloc(32, 7), '', 'tak/innlogging/kryptering/1', 32));
  const inn = Buffer.from(kapsel, 'base64url');
  const d = createDecipheriv('aes-256-gcm', nokkel, inn.subarray(0, 12)).setAAD(Buffer.from('flyt'));
  d.setAuthTag(inn.subarray(-16));
  const flyt = JSON.parse(Buffer.concat([d.update(inn.subarray(12, -16)), d.final()]).toString()) as {
    startet: number;
  };
  const nonce = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', nokkel, nonce).setAAD(Buffer.from('flyt'));
  const tekst = JSON.stringify({ ...flyt, startet: flyt.startet - minutter * 60_000 });
  return Buffer.concat([nonce, c.update(tekst), c.final(), c.getAuthTag()]).toString('base64url');
}
