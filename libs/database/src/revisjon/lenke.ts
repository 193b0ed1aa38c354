import { createHash } from 'node:crypto';

/** A row of the audit log as the chain sees it: every value the text that was hashed, or null. */
export interface Loggpost {
  readonly kommuneId: number;
  readonly nr: number;
  /** UTC, to the microsecond: 2026-03-01T12:00:00.000000Z. */
  readonly tid: string;
  readonly bruker: string;
  readonly brukernavn: string;
  readonly rolle: string;
  readonly handling: string;
  readonly objekt: string | null;
  readonly grunn: string | null;
  readonly detaljer: string;
  /** Ascending, a space between. */
  readonly personer: string;
  readonly foresporsel: string | null;
  readonly hendelseId: string | null;
  readonly forrige: Buffer;
  readonly hash: Buffer;
}

const sha256 = (...deler: readonly (string | Buffer)[]): Buffer =>
  deler.reduce((h, del) => h.update(del), createHash('sha256')).digest();

/** What the first row of a chain builds on. */
export const starthash = (kommuneId: number): Buffer => sha256(`tak/revisjon/${kommuneId}`);

/**
 * The hash a row should have after `forrige`: worked out here and not by the database's own function (migration 0007),
 * so that whoever changes that function does not change the judgement of it. Length before each field.
 */
export function lenkehash(p: Loggpost, forrige: Buffer): Buffer {
  const felter = [
    String(p.kommuneId),
    String(p.nr),
    p.tid,
    p.bruker,
    p.brukernavn,
    p.rolle,
    p.handling,
    p.objekt,
    p.grunn,
    p.detaljer,
    p.personer,
    p.foresporsel,
    p.hendelseId,
  ];
  return sha256(forrige, felter.map((v) => (v === null ? '-' : `${Buffer.byteLength(v)}:${v}`)).join(','));
}
