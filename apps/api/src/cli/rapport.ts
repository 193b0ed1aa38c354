import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Funn } from '@tak/contracts';
import type { Importresultat } from '../import/importvalg';
import { Ubrukelig } from './ubrukelig';

/** The report file, written as the findings come and put in place when it is whole. */
export class Rapport {
  #forste = true;
  #ferdig = false;

  private constructor(
    private readonly sti: string,
    private readonly ut: WriteStream,
  ) {}

  static async apne(sti: string): Promise<Rapport> {
    const ut = createWriteStream(`${sti}.del`);
    await once(ut, 'open').catch((feil: unknown) => {
      throw new Ubrukelig(`Kan ikke skrive rapporten ${sti}: ${feil instanceof Error ? feil.message : String(feil)}`);
    });
    ut.write('{"funn": [');
    return new Rapport(sti, ut);
  }

  async skriv(funn: readonly Funn[]): Promise<void> {
    for (const f of funn) {
      const klar = this.ut.write(`${this.#forste ? '\n' : ',\n'}${JSON.stringify(f)}`);
      this.#forste = false;
      if (!klar) await once(this.ut, 'drain');
    }
  }

  async ferdig(resultat: Importresultat): Promise<void> {
    const antall = Object.fromEntries(resultat.antall.map(({ fil, ...tall }) => [fil, tall]));
    this.ut.end(`\n],\n"monstre": ${JSON.stringify(resultat.monstre)},\n"antall": ${JSON.stringify(antall)}}\n`);
    await once(this.ut, 'close');
    await rename(`${this.sti}.del`, this.sti);
    this.#ferdig = true;
  }

  /** Takes away what was begun; nothing when the report is whole. */
  async forkast(): Promise<void> {
    if (this.#ferdig) return;
    this.ut.destroy();
    await rm(`${this.sti}.del`, { force: true });
  }
}
