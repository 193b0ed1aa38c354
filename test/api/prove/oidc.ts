import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** An account at the provider: its claims. Invented names, synthetic identity numbers. */
export interface Konto {
  readonly sub: string;
  readonly preferred_username?: string;
  readonly name?: string;
  readonly email?: string;
  /** Which organisation (Entra ID: the tenant). */
  readonly tid?: string;
  /** Identity number (ID-porten). */
  readonly pid?: string;
  readonly roles?: readonly string[];
}

export interface Provklient {
  readonly id: string;
  readonly hemmelighet: string;
  readonly redirectUris: readonly string[];
  readonly etterUtlogging: readonly string[];
}

export interface Oppstart {
  readonly port: number;
  readonly klienter: readonly Provklient[];
  readonly kontoer: readonly Konto[];
  /** The ID token tells the subject alone. */
  readonly bareSub: boolean;
}

export interface Provtilbyder {
  /** http://127.0.0.1:<port> */
  readonly utsteder: string;
  /** A new account, or new claims for one that is there. */
  settKonto(konto: Konto): Promise<void>;
  stopp(): Promise<void>;
}

/** Stands at the provider from the start; the buttons of its login page bear the names. */
export const KONTOER = {
  kari: { sub: 'kari', preferred_username: 'kari.nesheim@lundvik.example', name: 'Kari Nesheim', tid: 't-3301' },
  jonas: { sub: 'jonas', preferred_username: 'jonas.berglund@lundvik.example', name: 'Jonas Berglund', tid: 't-3301' },
  nadia: { sub: 'nadia', preferred_username: 'nadia.fossen@lundvik.example', name: 'Nadia Fossen', tid: 't-3301' },
  fremmed: { sub: 'fremmed', preferred_username: 'odd.fremmedal@annet.example', name: 'Odd Fremmedal', tid: 't-annet' },
  borger: { sub: 'borger', name: 'Signe Borgersrud', pid: '17890187102' },
} as const satisfies Record<string, Konto>;

/** Client and secret that `tilbyderkonfig` and `startTilbyder` agree on. */
export const KLIENT = 'tak';
export const HEMMELIGHET = 'en-hemmelighet-bare-for-prover';

/**
 * A real OpenID Connect provider (oidc-provider) on a loopback port, in a process of its own. No JavaScript is needed on
 * its pages, which are in Norwegian: «Velg konto» with one button an account (and «Avbryt»), and after logout in Tak
 * «Logg ut» with the button «Logg ut her også».
 *
 * Use: choose the server's port first (`ledigPort`), start the provider for that address, write the configuration, and
 * start the server with it:
 *
 *     const port = await ledigPort();
 *     const tilbyder = await startTilbyder({ takUrl: `http://127.0.0.1:${port}` });
 *     const fil = await skrivOidc(mappe, [tilbyderkonfig(tilbyder.utsteder)]);
 *     startServer(db, { PORT: String(port), TAK_DEMO: 'nei', TAK_URL: `http://127.0.0.1:${port}`, TAK_OIDC: fil });
 */
export async function startTilbyder(valg: {
  /** Base address of Tak; the client `tak` may come back to it. */
  readonly takUrl: string;
  readonly port?: number;
  readonly kontoer?: readonly Konto[];
  readonly bareSub?: boolean;
}): Promise<Provtilbyder> {
  const klient = {
    id: KLIENT,
    hemmelighet: HEMMELIGHET,
    redirectUris: [`${valg.takUrl}/api/innlogging/retur`],
    etterUtlogging: [`${valg.takUrl}/logg-inn`],
  };
  const oppstart: Oppstart = {
    port: valg.port ?? 0,
    klienter: [klient],
    kontoer: valg.kontoer ?? Object.values(KONTOER),
    bareSub: valg.bareSub === true,
  };
  const barn = fork(resolve(__dirname, 'oidc-tilbyder.ts'), [JSON.stringify(oppstart)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let sagt = '';
  barn.stderr?.on('data', (bit: Buffer) => (sagt += bit.toString()));
  const slutt = once(barn, 'close');
  const svar = await Promise.race([once(barn, 'message'), slutt.then(() => null)]);
  if (!svar) throw new Error(`The provider ended before it was ready:\n${sagt}`);
  return {
    utsteder: String(svar[0]),
    settKonto: async (konto) => {
      const satt = once(barn, 'message');
      barn.send(konto);
      await satt;
    },
    stopp: async () => {
      barn.kill('SIGTERM');
      await slutt;
    },
  };
}
