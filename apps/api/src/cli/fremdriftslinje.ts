import type { Importstatus } from '@tak/contracts';
import { SingleBar } from 'cli-progress';

type Fase = Importstatus | 'lager';
const FASER: Partial<Record<Fase, string>> = {
  lager: 'Lager data',
  leser: 'Leser',
  kontrollerer: 'Kontrollerer',
  skriver: 'Skriver',
};

/** A bar on a terminal; silence otherwise. */
export class Fremdriftslinje {
  readonly #linje = process.stderr.isTTY
    ? new SingleBar({ format: '{fase} {bar} {percentage} %', stream: process.stderr, clearOnComplete: true })
    : null;
  #startet = false;

  vis(fase: Fase, andel: number): void {
    if (!this.#startet) this.#linje?.start(100, 0, { fase: '' });
    this.#startet = true;
    this.#linje?.update(Math.round(andel * 100), { fase: (FASER[fase] ?? fase).padEnd(12) });
  }

  slutt(): void {
    if (this.#startet) this.#linje?.stop();
    this.#startet = false;
  }
}
