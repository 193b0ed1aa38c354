import { join } from 'node:path';
import { fyllTomtRegister } from './fyll-tomt-register';
import { apneDatabase } from './plattform/apne-database';
import { Klokke } from './plattform/klokke';
import { Konfigfeil, lesKonfig, prosjektrot } from './plattform/konfig';
import { lagServer } from './plattform/lag-server';

const si = (melding: string): void => void process.stderr.write(`${melding}\n`);

/** Opens the database, fills it the first time, and listens. Ctrl-C closes everything in the order it was opened in. */
async function start(): Promise<void> {
  const konfig = lesKonfig();
  const apnet = await apneDatabase(konfig, si);
  const lukkes = [apnet.lukk];
  const avbryter = new AbortController();
  const stopp = (): void => {
    if (avbryter.signal.aborted) return;
    avbryter.abort();
    si('Avslutter …');
    void lukk(lukkes).then(() => process.exit(0));
  };
  process.on('SIGINT', stopp).on('SIGTERM', stopp);
  try {
    const dag = new Klokke(konfig.dag).dag();
    const oidc = konfig.oidc.length > 0;
    await fyllTomtRegister({ apnet, dag, signal: avbryter.signal, si, oidc });
    const app = await lagServer(konfig, apnet, join(prosjektrot(), 'dist/apps/web/browser'));
    lukkes.unshift(() => app.close());
    await app.listen(konfig.port, konfig.vert);
    fortellHvor(
      (await app.getUrl()).replace('[::1]', 'localhost'),
      !oidc && (konfig.databaseUrl === null || konfig.demo),
    );
  } catch (feil) {
    if (avbryter.signal.aborted) return;
    await lukk(lukkes);
    throw feil;
  }
}

async function lukk(lukkes: readonly (() => Promise<void>)[]): Promise<void> {
  for (const fn of lukkes) await fn().catch((feil: unknown) => si(String(feil)));
}

function fortellHvor(adresse: string, demo: boolean): void {
  si(`\nTak er klar: ${adresse}`);
  if (demo) si('Logg inn ved å velge kommune og rolle på forsiden; passord trengs ikke i demoen.');
  si('Ctrl-C avslutter.\n');
}

start().catch((feil: unknown) => {
  si(forklar(feil));
  process.exit(1);
});

/** What the person who starts the server can do something about, in one line; anything else with its stack. */
function forklar(feil: unknown): string {
  if (feil instanceof Konfigfeil) return feil.message;
  const kode = feil instanceof Error && 'code' in feil ? String(feil.code) : '';
  const melding = feil instanceof Error ? feil.message : String(feil);
  if (kode === 'EADDRINUSE') return 'Porten er opptatt: velg en annen med PORT, for eksempel PORT=3001 npm start';
  if (/^(28|3D|08)|^E(CONN|HOST|NET|TIMEDOUT|AI)|^ENOTFOUND/.test(kode))
    return `Får ikke kontakt med databasen: ${melding}`;
  return feil instanceof Error ? (feil.stack ?? melding) : melding;
}
