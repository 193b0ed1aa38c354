import type { Sporring } from '../transaksjon/i-transaksjon';
import { apneKjede, lukkKjede, type Kjedestrommer } from './kjedestrommer';
import { lenkehash, starthash, type Loggpost } from './lenke';
import type { Kjedeende, Seglnokkel } from './seglnokkel';

/**
 * What is wrong at the first broken link. endret: the row does not fit its hash. mangler: a number is not there, though the
 * next, the chain's end or a seal says so. innskutt: the row does not build on the one before, or stands after the end.
 * segl: a seal and the row differ, or the seal is not ours. ende: what the chain's end says of its last row. personer: the
 * persons by whom the row is found are others than the row's.
 */
export type Kjedebruddgrunn = 'endret' | 'mangler' | 'innskutt' | 'segl' | 'ende' | 'personer';

export interface Kjedebrudd {
  readonly nr: number;
  readonly grunn: Kjedebruddgrunn;
}

export interface Kjedekontroll {
  readonly hel: boolean;
  /** Rows and seals that were gone through. */
  readonly antall: number;
  readonly segl: number;
  /** The last row that is whole. */
  readonly ende: Kjedeende;
  readonly brudd: Kjedebrudd | null;
}

/**
 * Goes through a municipality's chain row by row and stops at the first broken link. In one repeatable read: writers go on
 * meanwhile. Memory does not grow with the chain. `fra`: begins after a row that is vouched for (by a seal).
 */
export async function kontrollerKjede(
  query: Sporring,
  kommuneId: number,
  nokkel: Seglnokkel,
  fra: Kjedeende = { nr: 0, hash: starthash(kommuneId) },
): Promise<Kjedekontroll> {
  const strommer = await apneKjede(query, kommuneId, fra.nr);
  const gang = new Gjennomgang(kommuneId, nokkel, strommer, fra);
  const brudd = (await gang.gaaGjennom()) ?? (await gang.provSlutten(await lesEnde(query, kommuneId)));
  await lukkKjede(strommer);
  return { hel: brudd === null, antall: gang.antall, segl: gang.segl, ende: gang.ende, brudd };
}

async function lesEnde(query: Sporring, kommuneId: number): Promise<Kjedeende | null> {
  const [rad] = await query<{ nr: number; hash: Buffer }>(
    'select siste_nr as nr, siste_hash as hash from revisjon.kjede where kommune_id = $1',
    [kommuneId],
  );
  return rad ?? null;
}

class Gjennomgang {
  antall = 0;
  segl = 0;
  #foer: Buffer | null = null;

  constructor(
    private readonly kommuneId: number,
    private readonly nokkel: Seglnokkel,
    private readonly strommer: Kjedestrommer,
    public ende: Kjedeende,
  ) {}

  async gaaGjennom(): Promise<Kjedebrudd | null> {
    for (let post = await this.strommer.poster.ta(); post; post = await this.strommer.poster.ta()) {
      const brudd = this.#provLenke(post) ?? (await this.#provPersoner(post)) ?? (await this.#provSegl(post));
      if (brudd) return brudd;
      this.#foer = this.ende.hash;
      this.ende = { nr: post.nr, hash: post.hash };
      this.antall += 1;
    }
    return null;
  }

  #provLenke(post: Loggpost): Kjedebrudd | null {
    const { nr, hash } = this.ende;
    if (post.nr !== nr + 1) return { nr: nr + 1, grunn: 'mangler' };
    const passer = lenkehash(post, hash).equals(post.hash);
    if (post.forrige.equals(hash)) return passer ? null : { nr: post.nr, grunn: 'endret' };
    if (passer) return { nr: post.nr, grunn: 'endret' };
    return { nr: this.#erFlyttetNed(post) ? nr : post.nr, grunn: 'innskutt' };
  }

  /** A true row that had the number before and builds on the last but one: what stands in its place was put there. */
  #erFlyttetNed(post: Loggpost): boolean {
    if (!this.#foer?.equals(post.forrige) || post.hash.equals(this.ende.hash)) return false;
    return lenkehash({ ...post, nr: post.nr - 1 }, post.forrige).equals(post.hash);
  }

  async #provPersoner(post: Loggpost): Promise<Kjedebrudd | null> {
    const neste = await this.strommer.leste.se();
    const egne = neste && neste.nr <= post.nr ? await this.strommer.leste.ta() : null;
    if ((egne?.personer ?? '') === post.personer && (egne === null || egne.nr === post.nr)) return null;
    return { nr: post.nr, grunn: 'personer' };
  }

  async #provSegl(post: Loggpost): Promise<Kjedebrudd | null> {
    const { segl } = this.strommer;
    for (let neste = await segl.se(); neste && neste.nr <= post.nr; neste = await segl.se()) {
      await segl.ta();
      this.segl += 1;
      if (!this.nokkel.gjelder(this.kommuneId, neste) || neste.nr !== post.nr || !neste.hash.equals(post.hash))
        return { nr: post.nr, grunn: 'segl' };
    }
    return null;
  }

  /** After the last row: what the end, the seals and the list of persons say there should be. */
  async provSlutten(slutt: Kjedeende | null): Promise<Kjedebrudd | null> {
    const { nr, hash } = this.ende;
    if ((slutt?.nr ?? 0) > nr) return { nr: nr + 1, grunn: 'mangler' };
    const segl = await this.strommer.segl.se();
    if (segl)
      return this.nokkel.gjelder(this.kommuneId, segl)
        ? { nr: nr + 1, grunn: 'mangler' }
        : { nr: segl.nr, grunn: 'segl' };
    const lest = await this.strommer.leste.se();
    if (lest) return { nr: lest.nr, grunn: 'personer' };
    if (slutt === null) return nr === 0 ? null : { nr, grunn: 'ende' };
    if (slutt.nr < nr) return { nr: slutt.nr + 1, grunn: 'innskutt' };
    return slutt.hash.equals(hash) ? null : { nr, grunn: 'ende' };
  }
}
