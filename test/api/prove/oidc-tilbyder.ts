// Runs as a process of its own (see oidc.ts), by Node itself: types only, nothing to compile.
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';
import type { Konto, Oppstart } from './oidc';

const { port, klienter, kontoer, bareSub } = JSON.parse(process.argv[2] ?? '') as Oppstart;
const katalog = new Map(kontoer.map((k) => [k.sub, k]));

const side = (tittel: string, kropp: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${tittel}</title></head>
<body><main><h1>${tittel}</h1>${kropp}</main></body></html>`;

const server = createServer();
server.listen(port, '127.0.0.1', start);

function start(): void {
  const utsteder = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(utsteder, {
    clients: klienter.map((k) => ({
      client_id: k.id,
      client_secret: k.hemmelighet,
      redirect_uris: [...k.redirectUris],
      post_logout_redirect_uris: [...k.etterUtlogging],
    })),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['prove'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name', 'email', 'tid', 'pid', 'roles'] },
    // As Entra ID and ID-porten do: everything stands in the ID token. Others tell the rest where one asks with the token.
    conformIdTokenClaims: bareSub,
    findAccount: (_, sub) => {
      const konto = katalog.get(sub);
      return konto && { accountId: sub, claims: () => ({ ...konto }) };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session, provider: denne } = ctx.oidc;
      const grant = new denne.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, skjema) => {
          const knapp =
            '<button type="submit" form="op.logoutForm" name="logout" value="yes">Logg ut her også</button>';
          ctx.body = side('Logg ut', skjema + knapp);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = side('Logget ut', '');
        },
      },
    },
    interactions: { url: (_, { uid }) => `/logg-inn/${uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
  });
  const resten = provider.callback();
  server.on('request', (inn, ut) => {
    if (!inn.url?.startsWith('/logg-inn/')) return void resten(inn, ut);
    void loggInn(provider, inn, ut).catch((feil: unknown) => ut.writeHead(400).end(String(feil)));
  });
  process.on('message', (konto: Konto) => {
    katalog.set(konto.sub, konto);
    process.send?.('satt');
  });
  process.send?.(utsteder);
}

/** The whole login: choose one of the accounts, or go back without. */
async function loggInn(provider: Provider, inn: IncomingMessage, ut: ServerResponse): Promise<void> {
  await provider.interactionDetails(inn, ut);
  if (inn.method !== 'POST') return void ut.setHeader('Content-Type', 'text/html; charset=utf-8').end(valgside());
  const konto = new URLSearchParams(await text(inn)).get('konto');
  const resultat = konto ? { login: { accountId: konto } } : { error: 'access_denied' };
  await provider.interactionFinished(inn, ut, resultat, { mergeWithLastSubmission: false });
}

function valgside(): string {
  const knapper = [...katalog.values()].map(
    (k) => `<p><button name="konto" value="${k.sub}">${k.name ?? k.sub}</button></p>`,
  );
  return side(
    'Velg konto',
    `<form method="post">${knapper.join('')}<p><button name="konto" value="">Avbryt</button></p></form>`,
  );
}
