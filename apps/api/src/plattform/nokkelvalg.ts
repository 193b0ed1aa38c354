import { hkdfSync } from 'node:crypto';
import { lesEllerLagNokkel, lesNyNokkel, taNyNokkelIBruk } from '@tak/database';
import { Client } from 'pg';
import { Konfigfeil, type Konfig } from './konfig';

/** Held while the key of the database is read (shared) or changed. */
export const NOKKELLAAS = `hashtext('tak.nokkel')`;

/** A print of the key, which says nothing about the key itself. */
export const nokkelavtrykk = (nokkel: Buffer): string =>
  Buffer.from(hkdfSync('sha256', nokkel, '', 'tak/nokkelavtrykk/1', 16)).toString('hex');

/**
 * The installation's key. A database belongs to one key: another one would neither read nor find the identity numbers
 * that are there. The first start with the owner's connection leaves a print of the key in it. Without TAK_NOKKEL the
 * key lies in the data folder, and is as much worth as the backup; a rotation that was killed between database and
 * folder is brought to its end here.
 */
export async function velgNokkel(konfig: Konfig, url: string, eierUrl: string | null): Promise<Buffer> {
  const avtrykk = await lesAvtrykk(url);
  const nokkel = konfig.nokkel ?? fraMappe(konfig.datamappe, avtrykk);
  if (avtrykk !== null && avtrykk !== nokkelavtrykk(nokkel))
    throw new Konfigfeil('The key is not the one this database was filled with; set TAK_NOKKEL to that one');
  if (avtrykk === null && eierUrl !== null) await settAvtrykk(eierUrl, nokkel, url);
  return nokkel;
}

function fraMappe(mappe: string, avtrykk: string | null): Buffer {
  const ny = lesNyNokkel(mappe);
  if (ny !== null && avtrykk === nokkelavtrykk(Buffer.from(ny, 'base64'))) taNyNokkelIBruk(mappe);
  return Buffer.from(lesEllerLagNokkel(mappe), 'base64');
}

async function lesAvtrykk(url: string): Promise<string | null> {
  return medKlient(url, async (klient) => {
    // The login has no rights of its own; the application's role reads.
    // A rotation under way is waited for.
    await klient.query(`begin; set local role tak_app; select pg_advisory_xact_lock_shared(${NOKKELLAAS})`);
    const { rows } = await klient.query<{ avtrykk: string }>(
      `select verdi #>> '{}' as avtrykk from tak.innstillinger where nokkel = 'nokkelavtrykk'`,
    );
    await klient.query('commit');
    return rows[0]?.avtrykk ?? null;
  });
}

/** Of two first starts at once with different keys, one wins and the other is told. */
async function settAvtrykk(eierUrl: string, nokkel: Buffer, url: string): Promise<void> {
  await medKlient(eierUrl, (eier) =>
    eier.query(`insert into tak.innstillinger values ('nokkelavtrykk', to_jsonb($1::text)) on conflict do nothing`, [
      nokkelavtrykk(nokkel),
    ]),
  );
  if ((await lesAvtrykk(url)) !== nokkelavtrykk(nokkel))
    throw new Konfigfeil('Another process has just taken this database into use with another key');
}

export async function medKlient<T>(url: string, fn: (klient: Client) => Promise<T>): Promise<T> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    return await fn(klient);
  } finally {
    await klient.end();
  }
}
