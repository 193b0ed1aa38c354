import { createHmac, timingSafeEqual } from 'node:crypto';
import { ROLLER } from '@tak/domain';
import { parseCookie } from 'cookie';
import type { CookieOptions, Response } from 'express';
import type { Klokke } from '../plattform/klokke';
import type { InnloggetBruker, TakForesporsel } from '../plattform/tilgang';
import { Okter } from './okter';

const TIMER = 8;

interface Innhold {
  readonly id: string;
  readonly rolle: string;
  readonly kommuneId: number;
  /** Seconds since 1970. */
  readonly utloper: number;
}

/**
 * A session that lives in a cookie: `<content>.<HMAC-SHA-256>`, both base64url. Nothing is kept in the process, so that
 * any process with the same key knows the session. HttpOnly and SameSite=Strict; over https also Secure and __Host-.
 */
export class SignerteOkter extends Okter {
  private readonly navn: string;
  private readonly valg: CookieOptions;

  constructor(
    private readonly nokkel: Buffer,
    private readonly klokke: Klokke,
    https: boolean,
  ) {
    super();
    this.navn = https ? '__Host-tak-okt' : 'tak-okt';
    this.valg = { httpOnly: true, sameSite: 'strict', secure: https, path: '/' };
  }

  les(foresporsel: TakForesporsel): InnloggetBruker | null {
    const kapsel = parseCookie(foresporsel.get('cookie') ?? '')[this.navn];
    const [innhold, merke, ...mer] = kapsel?.split('.') ?? [];
    if (!innhold || !merke || mer.length) return null;
    const ventet = this.signer(innhold);
    const faktisk = Buffer.from(merke, 'base64url');
    if (faktisk.length !== ventet.length || !timingSafeEqual(faktisk, ventet)) return null;
    return this.tolk(innhold);
  }

  start(svar: Response, bruker: InnloggetBruker): void {
    const utloper = Math.floor(this.klokke.naa().getTime() / 1000) + TIMER * 3600;
    const innhold = Buffer.from(
      JSON.stringify({
        id: bruker.id,
        rolle: bruker.rolle,
        kommuneId: bruker.kommuneId,
        utloper,
      } satisfies Innhold),
    ).toString('base64url');
    const merke = this.signer(innhold).toString('base64url');
    svar.cookie(this.navn, `${innhold}.${merke}`, { ...this.valg, maxAge: TIMER * 3_600_000 });
  }

  avslutt(svar: Response): void {
    svar.clearCookie(this.navn, this.valg);
  }

  private signer(innhold: string): Buffer {
    return createHmac('sha256', this.nokkel).update(`${this.navn}.${innhold}`).digest();
  }

  /** Only what was signed comes here; a role that no longer exists is nobody. */
  private tolk(innhold: string): InnloggetBruker | null {
    const { id, rolle, kommuneId, utloper } = JSON.parse(Buffer.from(innhold, 'base64url').toString('utf8')) as Innhold;
    const kjent = ROLLER.find((r) => r === rolle);
    if (!kjent || utloper * 1000 <= this.klokke.naa().getTime()) return null;
    return { id, rolle: kjent, kommuneId };
  }
}
