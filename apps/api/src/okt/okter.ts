import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Transaksjon } from '@tak/database';
import type { Rolle } from '@tak/domain';
import { parseCookie } from 'cookie';
import type { CookieOptions, Response } from 'express';
import type { QueryResult } from 'pg';
import { Konfig } from '../plattform/konfig';
import { foresporselId, type InnloggetBruker, type TakForesporsel } from '../plattform/tilgang';

export interface NyOkt {
  readonly kommuneId: number;
  readonly brukerId: string;
  readonly tildelingId: string;
  readonly demo: boolean;
  readonly idTokenKryptert?: Buffer;
}

/** What is left of a session that gives way to another. */
export interface AvsluttetOkt {
  readonly autentisert: Date;
  readonly utloper: Date;
  readonly idTokenKryptert: Buffer | null;
}

interface Oktrad {
  readonly okt_id: string;
  readonly kommune_id: number;
  readonly bruker_id: string;
  readonly tildeling_id: string;
  readonly navn: string;
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
  readonly demo: boolean;
  readonly autentisert: Date;
  readonly utloper: Date;
  readonly brukt_nylig: boolean;
}

/**
 * Sessions in PostgreSQL, so that every process knows them and an administrator can end them. The browser has a random
 * secret in a cookie, the database its hash. HttpOnly and SameSite=Strict; over https also Secure and __Host-. A session
 * ends when its time is up, when it has not been used for a while, and with the user's account or role.
 */
@Injectable()
export class Okter {
  private readonly navn: string;
  private readonly valg: CookieOptions;

  constructor(
    private readonly db: Database,
    private readonly konfig: Konfig,
  ) {
    this.navn = konfig.https ? '__Host-tak-okt' : 'tak-okt';
    this.valg = { httpOnly: true, sameSite: 'strict', secure: konfig.https, path: '/' };
  }

  /** Who asks; null when there is no session, or none any more. */
  async les(foresporsel: TakForesporsel): Promise<InnloggetBruker | null> {
    const hash = this.hashFra(foresporsel);
    if (!hash) return null;
    const rad = await this.slaaOpp(hash);
    if (!rad) return null;
    if (!rad.brukt_nylig) await this.noterBruk(hash);
    return {
      id: rad.bruker_id,
      navn: rad.navn,
      rolle: rad.rolle,
      kommuneId: rad.kommune_id,
      beskyttet: rad.beskyttet,
      autentisert: rad.autentisert.toISOString(),
      tildelingId: rad.tildeling_id,
      oktId: rad.okt_id,
      demo: rad.demo,
      utloper: rad.utloper.toISOString(),
      ...foresporselId(foresporsel),
    };
  }

  /** In the login's transaction. A new secret every time: a session is never taken over from before the login. */
  async start(tx: Transaksjon, svar: Response, { kommuneId, ...ny }: NyOkt): Promise<string> {
    const hemmelig = randomBytes(32).toString('base64url');
    const [rad] = await tx.query<{ okt_id: string }>(
      `insert into tilgang.okter (okt_hash, kommune_id, bruker_id, tildeling_id, demo, utloper, id_token_kryptert)
       values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(hours => $6), $7) returning okt_id`,
      [
        hashAv(hemmelig),
        kommuneId,
        ny.brukerId,
        ny.tildelingId,
        ny.demo,
        this.konfig.oktTimer,
        ny.idTokenKryptert ?? null,
      ],
    );
    await tx.query(
      'update tilgang.brukere set sist_innlogget = clock_timestamp() where kommune_id = $1 and bruker_id = $2',
      [kommuneId, ny.brukerId],
    );
    await tx.query(
      'update tilgang.rolletildelinger set sist_brukt = clock_timestamp() where kommune_id = $1 and tildeling_id = $2',
      [kommuneId, ny.tildelingId],
    );
    // Sessions nobody ended are cleared away by whoever comes next.
    await tx.query(`delete from tilgang.okter where utloper < clock_timestamp() - interval '1 day'`);
    svar.cookie(this.navn, hemmelig, { ...this.valg, maxAge: this.konfig.oktTimer * 3_600_000 });
    return rad?.okt_id ?? '';
  }

  /** In the login's transaction: the same session, fresh and with a new secret, since somebody has shown who it is. */
  async forny(tx: Transaksjon, svar: Response, oktId: string, idTokenKryptert: Buffer | null): Promise<void> {
    const hemmelig = randomBytes(32).toString('base64url');
    const [rad] = await tx.query<{ igjen: number }>(
      `update tilgang.okter
          set okt_hash = $2, autentisert = clock_timestamp(), sist_brukt = clock_timestamp(),
              id_token_kryptert = coalesce($3, id_token_kryptert)
        where okt_id = $1 returning extract(epoch from utloper - clock_timestamp())::float8 * 1000 as igjen`,
      [oktId, hashAv(hemmelig), idTokenKryptert],
    );
    if (rad) svar.cookie(this.navn, hemmelig, { ...this.valg, maxAge: Math.floor(rad.igjen) });
  }

  /** In the login's transaction: the session is gone for every process, whatever the browser still sends. */
  async avslutt(tx: Transaksjon, oktId: string): Promise<void> {
    await tx.query('delete from tilgang.okter where okt_id = $1', [oktId]);
  }

  /** Ends the session and answers what the next one takes over; null when it has ended already. */
  async ta(tx: Transaksjon, oktId: string): Promise<AvsluttetOkt | null> {
    const [rad] = await tx.query<AvsluttetOkt & Record<string, unknown>>(
      `delete from tilgang.okter where okt_id = $1
       returning autentisert, utloper, id_token_kryptert as "idTokenKryptert"`,
      [oktId],
    );
    return rad ?? null;
  }

  /** The browser forgets its secret. */
  glem(svar: Response): void {
    svar.clearCookie(this.navn, this.valg);
  }

  private hashFra(foresporsel: TakForesporsel): Buffer | null {
    const kapsel = parseCookie(foresporsel.get('cookie') ?? '')[this.navn];
    return kapsel && /^[\w-]{43}$/.test(kapsel) ? hashAv(kapsel) : null;
  }

  /** One round trip, since it precedes every request: the hash is our own hex, so nothing of the sender's is in the text. */
  private async slaaOpp(hash: Buffer): Promise<Oktrad | null> {
    const sql = `begin; set local role tak_innlogging;
      select o.okt_id, o.kommune_id, o.bruker_id, o.tildeling_id, b.navn, r.rolle, r.beskyttet, o.demo, o.autentisert, o.utloper,
             o.sist_brukt > clock_timestamp() - interval '1 minute' as brukt_nylig
        from tilgang.okter o
        join tilgang.brukere b on b.kommune_id = o.kommune_id and b.bruker_id = o.bruker_id and b.deaktivert is null
        join tilgang.rolletildelinger r on r.kommune_id = o.kommune_id and r.tildeling_id = o.tildeling_id and r.status = 'gjelder'
       where o.okt_hash = '\\x${hash.toString('hex')}' and o.utloper > clock_timestamp()
         and o.sist_brukt > clock_timestamp() - interval '${this.konfig.oktHvile} minutes'
         and (not o.demo or ${this.demosporring()});
      commit`;
    return this.db.medKlient(async (klient) => {
      try {
        const svar = (await klient.query(sql)) as unknown as QueryResult<Oktrad>[];
        return svar.find((s) => s.command === 'SELECT')?.rows[0] ?? null;
      } catch (feil) {
        await klient.query('rollback').catch(() => undefined);
        throw feil;
      }
    });
  }

  /** A session made in a demo is worth nothing once the installation no longer is one. */
  private demosporring(): string {
    if (this.konfig.demo) return 'true';
    if (this.konfig.databaseUrl !== null || this.konfig.oidc.length > 0) return 'false';
    return `exists (select from tak.innstillinger i where i.nokkel = 'demo' and i.verdi = 'true')`;
  }

  private async noterBruk(hash: Buffer): Promise<void> {
    await this.db.medKlient((klient) =>
      klient
        .query(
          `begin; set local role tak_innlogging;
           update tilgang.okter set sist_brukt = clock_timestamp() where okt_hash = '\\x${hash.toString('hex')}'; commit`,
        )
        .catch(async (feil: unknown) => {
          await klient.query('rollback').catch(() => undefined);
          throw feil;
        }),
    );
  }
}

const hashAv = (hemmelig: string): Buffer => createHash('sha256').update(hemmelig).digest();
