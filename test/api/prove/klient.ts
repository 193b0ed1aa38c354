import { randomUUID } from 'node:crypto';
import { FORESPORSEL_HODE, IDEMPOTENSNOKKEL, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';

export interface Svar {
  readonly status: number;
  readonly hoder: Headers;
  readonly tekst: string;
  readonly bytes: Buffer;
}

/** One person with a session, or nobody. Does not keep what the server sends later: a logout is asked for, not obeyed. */
export class Klient {
  private constructor(
    private readonly url: string,
    readonly kapsel: string | null,
  ) {}

  static ukjent(url: string): Klient {
    return new Klient(url, null);
  }

  static async innlogget(url: string, rolle: Rolle, kommunenummer: string): Promise<Klient> {
    const svar = await new Klient(url, null).send('POST', STIER.demoinnlogging, { rolle, kommunenummer });
    if (svar.status !== 204) throw new Error(`login: ${svar.status} ${svar.tekst}`);
    return new Klient(url, svar.hoder.getSetCookie()[0]?.split(';')[0] ?? null);
  }

  /** With a session that is there already: its cookie, `name=secret`. */
  static med(url: string, kapsel: string): Klient {
    return new Klient(url, kapsel);
  }

  /** The same session at another process. */
  hos(url: string): Klient {
    return new Klient(url, this.kapsel);
  }

  async raa(sti: string, valg: RequestInit = {}): Promise<Svar> {
    const hoder = new Headers(valg.headers);
    if (this.kapsel) hoder.set('cookie', this.kapsel);
    const svar = await fetch(`${this.url}${sti}`, { redirect: 'manual', ...valg, headers: hoder });
    const bytes = Buffer.from(await svar.arrayBuffer());
    return { status: svar.status, hoder: svar.headers, bytes, tekst: bytes.toString('utf8') };
  }

  /** `nokkel`: of a command that is sent again. */
  send(metode: string, sti: string, kropp?: unknown, nokkel: string = randomUUID()): Promise<Svar> {
    return this.raa(sti, {
      method: metode,
      headers: { [FORESPORSEL_HODE]: '1', [IDEMPOTENSNOKKEL]: nokkel, 'content-type': 'application/json' },
      ...(kropp === undefined ? {} : { body: JSON.stringify(kropp) }),
    });
  }

  /** A reading that must go well. */
  async hent<T>(sti: string): Promise<T> {
    const svar = await this.raa(sti);
    if (svar.status !== 200) throw new Error(`${sti}: ${svar.status} ${svar.tekst}`);
    return JSON.parse(svar.tekst) as T;
  }
}
