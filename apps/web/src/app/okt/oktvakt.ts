import { DOCUMENT, Injectable, effect, inject, signal, untracked } from '@angular/core';
import type { OktBruker } from '@tak/contracts';
import { KLOKKE } from './klokke';
import { Okt } from './okt';
import { SistBrukt } from './sist-brukt';
import { Utlogging } from './utlogging';

/** Told so long before the end (WCAG 2.2.1 asks for at least twenty seconds). */
const VARSEL_MS = 120_000;
/** The server notes use by the minute, so that the session may end a minute earlier than the last question says. */
const NOTERES_MS = 60_000;

export interface Snart {
  readonly sekunder: number;
  /** By rest: going on prolongs it. Otherwise the session has lasted as long as one may. */
  readonly hvile: boolean;
}

/** Watches the end of the session: tells of it, and ends it when nobody answers. Made once, by the frame. */
@Injectable({ providedIn: 'root' })
export class Oktvakt {
  private readonly okt = inject(Okt);
  private readonly brukt = inject(SistBrukt);
  private readonly utlogging = inject(Utlogging);
  private readonly naa = inject(KLOKKE);
  private readonly naer = signal<Snart | null>(null);
  private klokke: ReturnType<typeof setTimeout> | undefined;
  /** What is left when less than two minutes are; null before that. */
  readonly snart = this.naer.asReadonly();

  constructor() {
    effect(() => {
      this.okt.bruker();
      untracked(() => this.se());
    });
    // A machine that has slept has missed its timers.
    const dokument = inject(DOCUMENT);
    dokument.addEventListener('visibilitychange', () => {
      if (dokument.visibilityState === 'visible') this.se();
    });
  }

  /** Asks the server for something, which is to use the session. */
  async fortsett(): Promise<void> {
    await this.okt.hentPaaNytt();
    this.se();
  }

  private se(): void {
    clearTimeout(this.klokke);
    const bruker = this.okt.bruker();
    const igjen = bruker && this.igjen(bruker);
    if (igjen === null) return this.naer.set(null);
    if (igjen.ms <= 0) return void this.utlogging.tidenErUte();
    const varsles = igjen.ms <= VARSEL_MS;
    this.naer.set(varsles ? { sekunder: Math.ceil(igjen.ms / 1000), hvile: igjen.hvile } : null);
    this.klokke = setTimeout(() => this.se(), varsles ? igjen.ms % 1000 || 1000 : igjen.ms - VARSEL_MS);
  }

  private igjen(bruker: OktBruker): { readonly ms: number; readonly hvile: boolean } {
    const naa = this.naa();
    const ved = this.okt.slutt(bruker) - naa;
    const hvile = this.brukt.les() + bruker.hvileMinutter * 60_000 - NOTERES_MS - naa;
    return { ms: Math.min(ved, hvile), hvile: hvile < ved };
  }
}
