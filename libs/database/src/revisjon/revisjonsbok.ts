import { maskerFodselsnumre } from '@tak/domain';
import type { ClientBase } from 'pg';
import type { Bruker } from '../transaksjon/bruker';
import type { Revisjonspost } from './revisjonspost';

/**
 * The posts of one transaction, kept until its end: the chain's lock is taken last and held shortly. Municipalities in
 * ascending order, so that two imports cannot wait for each other.
 */
export class Revisjonsbok {
  readonly #poster = new Map<number, Revisjonspost[]>();

  constructor(private readonly bruker: Bruker) {}

  legg(post: Revisjonspost, kommuneId = this.bruker.kommuneId): void {
    this.#poster.set(kommuneId, [...(this.#poster.get(kommuneId) ?? []), post]);
  }

  get tom(): boolean {
    return this.#poster.size === 0;
  }

  /** Appends to the chains and is empty afterwards. Municipality, user and role are those set in the transaction. */
  async skriv(klient: ClientBase, hendelseId: number | null): Promise<void> {
    const iRekkefolge = [...this.#poster].sort(([a], [b]) => a - b);
    this.#poster.clear();
    for (const [kommuneId, poster] of iRekkefolge) {
      const rader = poster.map((p) => ({
        ...p,
        grunn: p.grunn === undefined ? undefined : maskerFodselsnumre(p.grunn),
        foresporsel: this.bruker.foresporselId,
        hendelse: hendelseId ?? undefined,
      }));
      await klient.query('select revisjon.skriv($1, $2::jsonb)', [kommuneId, JSON.stringify(rader)]);
    }
  }
}
