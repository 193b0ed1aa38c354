import { TextDecoder } from 'node:util';
import type { Pakkeinnhold } from './pakkekilde';

export type Tegnsett = 'utf-8' | 'windows-1252' | 'ukjent';

export interface Filtype {
  readonly tegnsett: Tegnsett;
  readonly skilletegn: ';' | ',';
  readonly tom: boolean;
}

const HODE = 64 * 1024;

/**
 * One pass over the bytes: is the whole file UTF-8? If not, it is ISO-8859-1 (read as windows-1252, which is the same
 * with the signs Office puts in between). UTF-16 and NUL bytes are neither. The separator is the one in the header.
 */
export async function finnFiltype(fil: Pakkeinnhold): Promise<Filtype> {
  const avkoder = new TextDecoder('utf-8', { fatal: true });
  let erUtf8 = true;
  let harNul = false;
  let hode = Buffer.alloc(0);
  for await (const bit of (await fil.apne()) as AsyncIterable<Buffer>) {
    if (hode.length < HODE) hode = Buffer.concat([hode, bit.subarray(0, HODE - hode.length)]);
    harNul ||= bit.includes(0);
    if (erUtf8) erUtf8 = erGyldig(avkoder, bit);
  }
  if (erUtf8) erUtf8 = erGyldig(avkoder);
  const tegnsett = erUtf8 ? 'utf-8' : harNul ? 'ukjent' : 'windows-1252';
  return { tegnsett, skilletegn: skilletegn(hode), tom: hode.length === 0 || hode.equals(BOM) };
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function erGyldig(avkoder: TextDecoder, bit?: Buffer): boolean {
  try {
    avkoder.decode(bit, { stream: bit !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Column names hold neither sign, so the first line tells. */
function skilletegn(hode: Buffer): ';' | ',' {
  const linje = hode.toString('latin1').split(/\r\n|\r|\n/, 1)[0] ?? '';
  return linje.includes(';') || !linje.includes(',') ? ';' : ',';
}
