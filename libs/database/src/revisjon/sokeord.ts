import { createHmac, hkdfSync } from 'node:crypto';

/**
 * A search word as it stands in the audit log: two searches for the same can be seen to be so, and what was searched for
 * cannot be read out of the log, nor tried out without the installation's key. Case and outer blanks do not matter. Hex.
 */
export function sokeordHash(raanokkel: Buffer, ord: string): string {
  const nokkel = Buffer.from(hkdfSync('sha256', raanokkel, '', 'tak/revisjon/sok/1', 32));
  return createHmac('sha256', nokkel).update(ord.normalize('NFC').trim().toLocaleLowerCase('nb'), 'utf8').digest('hex');
}
