import { HttpClient } from '@angular/common/http';
import { DestroyRef, Signal, effect, inject, signal, untracked } from '@angular/core';
import { type ImportSvar, STIER } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';
import { erSlutt } from '../importstatus';
import { nestePause } from './pauser';

/**
 * One import, followed until nothing more happens to it. Asks often while something happens, more and more seldom while
 * nothing does. Make one where injection is allowed.
 */
export class Importjobb {
  private readonly http = inject(HttpClient);
  private readonly nyeste = signal<ImportSvar | null>(null);
  private readonly sisteFeil = signal<unknown>(null);
  private readonly underveis = signal(false);
  readonly svar = this.nyeste.asReadonly();
  /** The last question went unanswered; asked again by itself when an answer has come before. */
  readonly feil = this.sisteFeil.asReadonly();
  /** The server would not do what the reader last asked for. */
  private readonly avslag = signal<unknown>(null);
  readonly nektet = this.avslag.asReadonly();
  /** An answer of the reader's own is on its way. */
  readonly sender = this.underveis.asReadonly();

  private klokke: ReturnType<typeof setTimeout> | undefined;
  /** Which round of questions counts; an answer to an earlier one is too late. */
  private runde = 0;
  private pause = 0;
  private borte = false;

  constructor(private readonly id: Signal<string>) {
    effect(() => {
      id();
      untracked(() => {
        this.nyeste.set(null);
        this.sisteFeil.set(null);
        this.avslag.set(null);
        this.hent();
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.borte = true;
      this.runde++;
      clearTimeout(this.klokke);
    });
  }

  /** Asks now. */
  hent(): void {
    this.pause = 0;
    void this.spor(++this.runde);
  }

  /** Yes to what is shown before it is written. */
  bekreft(): Promise<void> {
    return this.be(STIER.importBekreft(encodeURIComponent(this.id())));
  }

  avbryt(): Promise<void> {
    return this.be(STIER.importAvbryt(encodeURIComponent(this.id())));
  }

  private async spor(runde: number): Promise<void> {
    clearTimeout(this.klokke);
    try {
      const nytt = await firstValueFrom(this.http.get<ImportSvar>(STIER.import(encodeURIComponent(this.id()))));
      if (runde !== this.runde) return;
      this.motta(nytt);
      if (erSlutt(nytt.status)) return;
    } catch (grunn) {
      if (runde !== this.runde) return;
      this.sisteFeil.set(grunn);
      // An import that was never seen is asked for again only when the reader says so.
      if (this.nyeste() === null) return;
      this.pause = nestePause(this.pause, null, null);
    }
    this.klokke = setTimeout(() => void this.spor(runde), this.pause);
  }

  private async be(sti: string): Promise<void> {
    this.underveis.set(true);
    this.avslag.set(null);
    try {
      this.motta(await firstValueFrom(this.http.post<ImportSvar>(sti, null)));
    } catch (grunn) {
      this.avslag.set(grunn);
    } finally {
      // Refused or not, it may stand differently now.
      if (!this.borte) this.hent();
      this.underveis.set(false);
    }
  }

  private motta(nytt: ImportSvar): void {
    this.pause = nestePause(this.pause, this.nyeste(), nytt);
    this.nyeste.set(nytt);
    this.sisteFeil.set(null);
  }
}
