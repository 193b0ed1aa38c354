import { HttpClient, HttpEventType } from '@angular/common/http';
import { DestroyRef, Signal, inject, signal } from '@angular/core';
import { type ImportSvar, STIER } from '@tak/contracts';
import type { Subscription } from 'rxjs';

export interface Importvalg {
  readonly torrkjoring: boolean;
  readonly komplett: boolean;
}

/** Sends a package. `andel` is null when nothing is being sent. */
export interface Opplasting {
  readonly andel: Signal<number | null>;
  readonly feil: Signal<unknown>;
  send(filer: readonly File[], valg: Importvalg, mottatt: (svar: ImportSvar) => void): void;
  avbryt(): void;
}

const jaNei = (valgt: boolean): string => (valgt ? 'ja' : 'nei');

export function injectOpplasting(): Opplasting {
  const http = inject(HttpClient);
  const andel = signal<number | null>(null);
  const feil = signal<unknown>(null);
  let sending: Subscription | null = null;

  const avbryt = (): void => {
    sending?.unsubscribe();
    andel.set(null);
  };
  inject(DestroyRef).onDestroy(avbryt);

  return {
    andel: andel.asReadonly(),
    feil: feil.asReadonly(),
    avbryt,
    send: (filer, valg, mottatt) => {
      avbryt();
      feil.set(null);
      andel.set(0);
      const skjema = new FormData();
      // The choices first: the server reads the parts in the order they come.
      skjema.append('torrkjoring', jaNei(valg.torrkjoring));
      skjema.append('komplett', jaNei(valg.komplett));
      for (const fil of filer) skjema.append('filer', fil, fil.name);
      sending = http.post<ImportSvar>(STIER.importer, skjema, { observe: 'events', reportProgress: true }).subscribe({
        next: (hendelse) => {
          if (hendelse.type === HttpEventType.UploadProgress && hendelse.total)
            andel.set(hendelse.loaded / hendelse.total);
          if (hendelse.type !== HttpEventType.Response || !hendelse.body) return;
          andel.set(null);
          mottatt(hendelse.body);
        },
        error: (grunn: unknown) => {
          andel.set(null);
          feil.set(grunn);
        },
      });
    },
  };
}
