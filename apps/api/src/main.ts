import { join } from 'node:path';
import { apneDatabase } from './plattform/apne-database';
import { Konfigfeil, lesKonfig, prosjektrot } from './plattform/konfig';
import { lagServer } from './plattform/lag-server';

const si = (melding: string): void => void process.stderr.write(`${melding}\n`);

async function start(): Promise<void> {
  const konfig = lesKonfig();
  const apnet = await apneDatabase(konfig, si);
  const app = await lagServer(konfig, apnet, join(prosjektrot(), 'dist/apps/web/browser')).catch(
    async (feil: unknown) => {
      await apnet.lukk();
      throw feil;
    },
  );

  let stopper = false;
  const stopp = async (): Promise<void> => {
    if (stopper) return;
    stopper = true;
    si('Avslutter …');
    await app.close();
    await apnet.lukk();
    process.exit(0);
  };
  process.on('SIGINT', () => void stopp());
  process.on('SIGTERM', () => void stopp());

  await app.listen(konfig.port, konfig.vert);
  si(`Tak er klar: ${await app.getUrl()}`);
}

start().catch((feil: unknown) => {
  si(feil instanceof Konfigfeil ? feil.message : String(feil instanceof Error ? (feil.stack ?? feil) : feil));
  process.exit(1);
});
