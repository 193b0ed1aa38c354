import { HttpClient } from '@angular/common/http';
import { DestroyRef, Signal, effect, inject, signal, untracked } from '@angular/core';
import { type ImportSvar, STIER } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';
import { erSlutt } from '../importstatus';
import { nestePause } from './pauser';

/** One import, followed until nothing more happens to it. */
export interface Importjobb {
  readonly svar: Signal<ImportSvar | null>;
  /** The last question went unanswered; asked again by itself when an answer has come before. */
  readonly feil: Signal<unknown>;
  readonly sender: Signal<boolean>;
  /** Ask now. */
  hent(): void;
  /** Yes to what is shown before it is written. */
  bekreft(): Promise<void>;
  avbryt(): Promise<void>;
}

/** Asks often while something happens, more and more seldom while nothing does. */
export function injectImportjobb(id: Signal<string>): Importjobb {
  const http = inject(HttpClient);
  const svar = signal<ImportSvar | null>(null);
  const feil = signal<unknown>(null);
  const sender = signal(false);
  let klokke: ReturnType<typeof setTimeout> | undefined;
  let gjelder = 0;
  let pause = 0;

  const motta = (nytt: ImportSvar): void => {
    pause = nestePause(pause, svar(), nytt);
    svar.set(nytt);
    feil.set(null);
  };

  const spor = async (runde: number): Promise<void> => {
    clearTimeout(klokke);
    try {
      const nytt = await firstValueFrom(http.get<ImportSvar>(STIER.import(encodeURIComponent(id()))));
      if (runde !== gjelder) return;
      motta(nytt);
      if (erSlutt(nytt.status)) return;
    } catch (grunn) {
      if (runde !== gjelder) return;
      feil.set(grunn);
      // An import that was never seen is asked for again only when the reader says so.
      if (svar() === null) return;
      pause = nestePause(pause, null, null);
    }
    klokke = setTimeout(() => void spor(runde), pause);
  };

  const start = (): void => {
    pause = 0;
    void spor(++gjelder);
  };

  const handle = async (sti: string): Promise<void> => {
    sender.set(true);
    try {
      motta(await firstValueFrom(http.post<ImportSvar>(sti, null)));
      start();
    } catch (grunn) {
      feil.set(grunn);
    } finally {
      sender.set(false);
    }
  };

  effect(() => {
    id();
    untracked(() => {
      svar.set(null);
      feil.set(null);
      start();
    });
  });
  inject(DestroyRef).onDestroy(() => {
    gjelder++;
    clearTimeout(klokke);
  });

  return {
    svar: svar.asReadonly(),
    feil: feil.asReadonly(),
    sender: sender.asReadonly(),
    hent: start,
    bekreft: () => handle(STIER.importBekreft(encodeURIComponent(id()))),
    avbryt: () => handle(STIER.importAvbryt(encodeURIComponent(id()))),
  };
}
