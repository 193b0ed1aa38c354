import type { Tilbydervalg } from '../plattform/konfig-oidc';
import { tolkKrav, verdierAv } from './identitet';

const ENTRA: Tilbydervalg = {
  id: 'entra',
  navn: 'Entra ID',
  slag: 'ansatt',
  utsteder: 'https://login.example/v2.0',
  klientId: 'tak',
  klienthemmelighet: 'x',
  scope: 'openid profile',
  krav: { subjekt: 'oid', brukernavn: 'preferred_username', navn: 'name', epost: 'email', fodselsnummer: null },
  kommune: { krav: 'tid', verdier: { a: ['3301', '1103'], b: ['1103'] } },
  roller: {
    krav: 'roles',
    verdier: {
      Leder: { rolle: 'leder', beskyttet: false },
      Nav: { rolle: 'nav', beskyttet: false },
      NavBeskyttet: { rolle: 'nav', beskyttet: true },
    },
  },
  acr: null,
  parametere: {},
};
const IDPORTEN: Tilbydervalg = {
  ...ENTRA,
  id: 'idporten',
  slag: 'innbygger',
  krav: { ...ENTRA.krav, subjekt: 'sub', fodselsnummer: 'pid' },
  kommune: { fast: ['3301'] },
  roller: null,
  acr: { be: 'idporten-loa-high', godta: ['idporten-loa-high'] },
};
const skjul = (): string => 'f:skjult';
const tolk = (krav: Record<string, unknown>, valg = ENTRA) => tolkKrav(krav, valg, skjul);

describe('the claims of a token', () => {
  it('are a person with municipalities and roles', () => {
    const krav = { sub: 's', oid: 'o', preferred_username: 'a@b.no', name: 'Kari', tid: 'a', roles: ['Leder', 'Noe'] };
    expect(tolk(krav)).toMatchObject({
      subjekt: 'o',
      brukernavn: 'a@b.no',
      navn: 'Kari',
      epost: null,
      kommunenumre: ['3301', '1103'],
      roller: [{ rolle: 'leder', beskyttet: false }],
    });
    expect(tolk({ ...krav, tid: ['a', 'b'], roles: ['Nav', 'NavBeskyttet'] })).toMatchObject({
      kommunenumre: ['3301', '1103'],
      roller: [{ rolle: 'nav', beskyttet: true }],
    });
    expect(tolk({ ...krav, tid: 'constructor', roles: 'toString' })).toMatchObject({ kommunenumre: [], roller: [] });
  });

  it('are nobody without a subject, and no address of one’s own is one that is not confirmed', () => {
    expect(tolk({ sub: 's' })).toBeNull();
    const medEpost = { ...ENTRA, krav: { ...ENTRA.krav, brukernavn: 'email' } };
    expect(tolk({ oid: 'o', email: 'a@b.no', email_verified: false }, medEpost)?.brukernavn).toBeNull();
    expect(tolk({ oid: 'o', email: 'a@b.no', email_verified: true }, medEpost)?.brukernavn).toBe('a@b.no');
  });

  it('give no identity number to our tables', () => {
    const fnr = '17890187102';
    expect(tolk({ oid: fnr, preferred_username: fnr, name: `Ola ${fnr}` })).toMatchObject({
      subjekt: 'f:skjult',
      brukernavn: null,
      navn: 'Uten navn',
    });
  });

  it('of a citizen must hold an identity number, and a login as safe as was asked for', () => {
    const krav = { sub: 'parvis', pid: '17890187102', acr: 'idporten-loa-high' };
    expect(tolk(krav, IDPORTEN)).toMatchObject({ fodselsnummer: '17890187102', kommunenumre: ['3301'], roller: null });
    expect(tolk(krav, IDPORTEN)?.subjekt).toMatch(/^s:[\w-]{43}$/);
    expect(tolk({ ...krav, acr: 'idporten-loa-substantial' }, IDPORTEN)).toBeNull();
    expect(tolk({ ...krav, pid: undefined }, IDPORTEN)).toBeNull();
    expect(tolk({ ...krav, pid: '123' }, IDPORTEN)).toBeNull();
  });

  it('are found inside each other, and by names with dots in them', () => {
    const krav = {
      'https://tak.example/roller': ['a'],
      authorization_details: [
        { authorized_parties: [{ orgno: { ID: '0192:1' } }, { orgno: { ID: '0192:2' } }] },
        { authorized_parties: [] },
      ],
    };
    expect(verdierAv(krav, 'https://tak.example/roller')).toEqual(['a']);
    expect(verdierAv(krav, 'authorization_details.authorized_parties.orgno.ID')).toEqual(['0192:1', '0192:2']);
    expect(verdierAv(krav, 'authorization_details.orgno')).toEqual([]);
  });
});
