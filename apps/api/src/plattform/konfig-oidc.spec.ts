import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesKonfig, prosjektrot } from './konfig';

const mappe = mkdtempSync(join(tmpdir(), 'tak-oidc-'));
afterAll(() => rmSync(mappe, { recursive: true }));

const ENTRA = {
  id: 'entra',
  navn: 'Entra ID',
  slag: 'ansatt',
  utsteder: 'https://login.microsoftonline.com/1/v2.0',
  klientId: 'tak',
  hemmelighetFraMiljo: 'TAK_ENTRA',
  krav: { subjekt: 'oid' },
  kommune: { krav: 'tid', verdier: { '1': '3301', '2': ['3303', '3305'] } },
  roller: { krav: 'roles', verdier: { 'Tak.Leder': { rolle: 'leder' } } },
};
const MILJO = { TAK_URL: 'https://tak.example', TAK_HTTPS: 'ja', TAK_ENTRA: 'hemmelig' };
const les = (tilbydere: unknown, miljo: Record<string, string> = {}) => {
  const fil = join(mappe, 'oidc.json');
  writeFileSync(fil, typeof tilbydere === 'string' ? tilbydere : JSON.stringify({ tilbydere }));
  return lesKonfig({ ...MILJO, TAK_OIDC: fil, ...miljo });
};

describe('the providers of TAK_OIDC', () => {
  it('are read whole, with what need not be said', () => {
    const { oidc, url } = les([ENTRA]);
    expect(url).toBe('https://tak.example');
    expect(oidc).toEqual([
      {
        id: 'entra',
        navn: 'Entra ID',
        slag: 'ansatt',
        utsteder: ENTRA.utsteder,
        klientId: 'tak',
        klienthemmelighet: 'hemmelig',
        scope: 'openid profile',
        krav: { subjekt: 'oid', brukernavn: 'preferred_username', navn: 'name', epost: 'email', fodselsnummer: null },
        kommune: { krav: 'tid', verdier: { '1': ['3301'], '2': ['3303', '3305'] } },
        roller: { krav: 'roles', verdier: { 'Tak.Leder': { rolle: 'leder', beskyttet: false } } },
        acr: null,
        parametere: {},
      },
    ]);
  });

  it('are as the examples in docs/drift.md', () => {
    const drift = readFileSync(join(prosjektrot(), 'docs/drift.md'), 'utf8');
    const eksempler = [...drift.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
    const hemmeligheter = Object.fromEntries(
      [...drift.matchAll(/"(TAK_\w+_HEMMELIGHET)"/g)].map(([, navn]) => [navn, 'x']),
    );
    expect(eksempler.flatMap((e) => les(e, hemmeligheter).oidc.map((t) => t.id))).toEqual([
      'entra',
      'ansattporten',
      'idporten',
    ]);
  });

  it('need not be: then one logs in nowhere', () => {
    expect(lesKonfig({})).toMatchObject({ oidc: [], url: null });
  });

  it.each([
    ['no JSON', '{', /JSON/],
    ['no provider', [], /at least one/],
    ['two with one id', [ENTRA, ENTRA], /an id each/],
    ['an id that is an address of ours', [{ ...ENTRA, id: 'retur' }], /\[0\]\.id/],
    ['an issuer without TLS', [{ ...ENTRA, utsteder: 'http://login.example' }], /utsteder/],
    ['a secret that is not set', [{ ...ENTRA, hemmelighetFraMiljo: 'FINNES_IKKE' }], /not set/],
    ['two secrets', [{ ...ENTRA, klienthemmelighet: 'hemmelig' }], /beside/],
    ['no municipality', [{ ...ENTRA, kommune: undefined }], /kommune must be an object/],
    ['a municipality that is no number', [{ ...ENTRA, kommune: { fast: 'Oslo' } }], /kommune\.fast/],
    ['both kinds of municipality', [{ ...ENTRA, kommune: { fast: '3301', krav: 'tid' } }], /krav is an unknown/],
    ['an unknown role', [{ ...ENTRA, roller: { krav: 'r', verdier: { a: { rolle: 'sjef' } } } }], /verdier\.a\.rolle/],
    ['the citizen’s role', [{ ...ENTRA, roller: { krav: 'r', verdier: { a: { rolle: 'innbygger' } } } }], /rolle/],
    ['roles of citizens', [{ ...ENTRA, slag: 'innbygger' }], /no meaning/],
    ['a field that is misspelt', [{ ...ENTRA, utstedar: 'x' }], /utstedar is an unknown field/],
    ['a scope without openid', [{ ...ENTRA, scope: 'profile' }], /scope/],
  ])('are refused with %s', (_, tilbydere, grunn) => {
    expect(() => les(tilbydere)).toThrow(grunn);
  });

  it('take an address, and https where people come through https', () => {
    expect(() => les([ENTRA], { TAK_URL: '' })).toThrow(/TAK_URL must be set/);
    expect(() => les([ENTRA], { TAK_URL: 'https://tak.example/sti' })).toThrow(/TAK_URL/);
    expect(() => les([ENTRA], { TAK_URL: 'http://tak.example' })).toThrow(/TAK_URL/);
    expect(() => les([ENTRA], { TAK_HTTPS: 'nei' })).toThrow(/TAK_HTTPS/);
    expect(les([ENTRA], { TAK_URL: 'http://127.0.0.1:3000/', TAK_HTTPS: 'nei' }).url).toBe('http://127.0.0.1:3000');
  });

  it('and the demo exclude each other', () => {
    expect(() => les([ENTRA], { TAK_DEMO: 'ja' })).toThrow(/TAK_DEMO=ja and TAK_OIDC/);
  });

  it('have every fault told at once, and no value repeated', () => {
    const forsok = (): unknown =>
      les([{ ...ENTRA, hemmelighetFraMiljo: undefined, klienthemmelighet: 5, klientId: '', slag: 'hemmelig' }]);
    expect(forsok).toThrow(/slag[^]*klientId[^]*klienthemmelighet/);
    expect(forsok).not.toThrow(/hemmelig'|: hemmelig|"hemmelig/);
  });
});
