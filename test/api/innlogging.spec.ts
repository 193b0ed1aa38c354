import { STIER, type OktSvar, type UtloggingSvar } from '@tak/contracts';
import { KONTOER } from './prove/oidc';
import { Nettleser, type Side } from './prove/oidc-nettleser';
import { oidcOppsett, type Oppsett } from './prove/oidc-oppsett';

let o: Oppsett;

beforeAll(async () => {
  o = await oidcOppsett();
});
afterAll(async () => {
  await o?.slutt();
});

const okt = async (n: Nettleser, tak = o.tak): Promise<OktSvar> =>
  JSON.parse((await n.gaa(`${tak}${STIER.okt}`)).tekst) as OktSvar;
const feil = ({ url }: Side): string | null => url.searchParams.get('feil');
const HER = KONTOER.kari.preferred_username;

describe('a login at a provider', () => {
  it('is offered, and the demo is not', async () => {
    const n = new Nettleser();
    expect(await okt(n)).toEqual({
      demo: false,
      tilbydere: [{ id: 'entra', navn: 'Prøvetilbyderen', slag: 'ansatt' }],
      bruker: null,
    });
    expect((await n.gaa(`${o.tak}${STIER.demobrukere}`)).status).toBe(404);
    const svar = await n.send(`${o.tak}${STIER.demoinnlogging}`, 'POST', { rolle: 'leder', kommunenummer: '3301' });
    expect(svar.status).toBe(404);
  });

  it('binds the account that waited for the user name, and leads to where one was going', async () => {
    const id = await o.konto({ brukernavn: HER.toUpperCase(), navn: 'Kari Nesheim', roller: ['boligkontor', 'leder'] });
    const n = new Nettleser();
    const side = await n.loggInn(o.tak, 'kari', `?retur=${encodeURIComponent('/styring?aar=2024')}`);
    expect(side.url.href).toBe(`${o.tak}/styring?aar=2024`);
    const { bruker } = await okt(n);
    expect(bruker).toMatchObject({ id, navn: 'Kari Nesheim', kommunenummer: '3301', tilbyder: 'entra' });
    expect(bruker?.roller.map((r) => r.rolle)).toEqual(['boligkontor', 'leder']);
    expect((await o.logg(3)).map((l) => [l.handling, l.bruker])).toEqual([
      ['okt.inn', id],
      ['bruker.endre', 'innlogging'],
      expect.anything(),
    ]);
  });

  it('logs out at the provider too', async () => {
    const n = new Nettleser();
    await n.loggInn(o.tak, 'kari');
    const svar = await n.send(`${o.tak}${STIER.okt}`, 'DELETE');
    const { videre } = JSON.parse(svar.tekst) as UtloggingSvar;
    expect(videre).toMatch(new RegExp(`^${o.tilbyder.utsteder}/.*id_token_hint=`));
    expect((await okt(n)).bruker).toBeNull();
    const spor = await n.gaa(videre ?? '');
    expect(spor.tekst).toContain('Logg ut her også');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(spor.tekst)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(spor.tekst)?.[1] ?? '';
    const etter = await n.gaa(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(etter.url.href).toBe(`${o.tak}/logg-inn`);
    expect((await n.gaa(`${o.tak}${STIER.innlogging('entra')}`)).tekst).toContain('Velg konto');
  });

  it('refuses whoever has no account', async () => {
    const side = await new Nettleser().loggInn(o.tak, 'fremmed', '?retur=/import');
    expect([feil(side), side.url.searchParams.get('til')]).toEqual(['ingen_konto', '/import']);
    expect((await o.logg(1))[0]).toMatchObject({ kommune_id: 0, handling: 'okt.avvist' });
  });
});
