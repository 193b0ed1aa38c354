import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { HEMMELIGHET, KLIENT } from './oidc';

/** A port nobody has now: the provider must know Tak's address before Tak is started. */
export async function ledigPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((lukket) => server.close(() => lukket()));
  return port;
}

/** A provider of the configuration file for `startTilbyder`: employees, municipality by the claim `tid`. */
export const tilbyderkonfig = (utsteder: string, mer: Readonly<Record<string, unknown>> = {}) => ({
  id: 'entra',
  navn: 'Prøvetilbyderen',
  slag: 'ansatt',
  utsteder,
  klientId: KLIENT,
  klienthemmelighet: HEMMELIGHET,
  scope: 'openid profile',
  kommune: { krav: 'tid', verdier: { 't-3301': '3301', 't-1103': '1103', 't-begge': ['3301', '1103'] } },
  ...mer,
});

/** Writes the file that TAK_OIDC names. */
export async function skrivOidc(mappe: string, tilbydere: readonly object[]): Promise<string> {
  const fil = join(mappe, 'oidc.json');
  await writeFile(fil, JSON.stringify({ tilbydere }));
  return fil;
}
