import { HttpClient } from '@angular/common/http';
import { computed, inject, signal } from '@angular/core';
import { STIER, type SistApnet, type SokForesporsel, type SokSvar } from '@tak/contracts';
import { type Sokegrunn, lesHusstandssok } from '@tak/domain';
import { firstValueFrom } from 'rxjs';

/** How long the typing rests before it is looked for. */
const SKRIVEPAUSE_MS = 250;

/**
 * What is written and what was found for it. In memory only, and forgotten when the dialog closes: neither address, history
 * nor storage knows who was searched for. Call where injection is allowed.
 */
export class Hurtigsok {
  private readonly http = inject(HttpClient);
  private readonly mottatt = signal<{ readonly sok: string; readonly svar: SokSvar } | null>(null);
  private readonly feilet = signal<unknown>(null);
  private readonly venter = signal(false);
  private runde = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  readonly tekst = signal('');
  readonly sist = signal<readonly SistApnet[] | null>(null);
  /** The former answer stands until the next is there. */
  readonly svar = computed(() => this.mottatt()?.svar ?? null);
  /** Is it the answer to what stands in the field? */
  readonly gjelder = computed(() => this.mottatt()?.sok === this.tekst().trim());
  readonly feil = this.feilet.asReadonly();
  readonly laster = this.venter.asReadonly();
  /** Why it is not looked for; nothing, or one letter, is no fault. */
  readonly grunn = computed<Sokegrunn | null>(() => {
    const lest = lesHusstandssok(this.tekst());
    return lest.ok || lest.grunn === 'for_kort_sok' ? null : lest.grunn;
  });

  async hentSist(): Promise<void> {
    try {
      this.sist.set(await firstValueFrom(this.http.get<readonly SistApnet[]>(STIER.sistApnet)));
    } catch (feil) {
      this.feilet.set(feil);
    }
  }

  skriv(tekst: string): void {
    this.tekst.set(tekst);
    clearTimeout(this.pause);
    if (!lesHusstandssok(tekst).ok) {
      this.glemSvar();
      return;
    }
    this.pause = setTimeout(() => void this.sok(), SKRIVEPAUSE_MS);
  }

  /** At once: somebody pressed Enter. */
  async sok(): Promise<void> {
    clearTimeout(this.pause);
    const sok = this.tekst().trim();
    if (!lesHusstandssok(sok).ok) return;
    const runde = ++this.runde;
    this.venter.set(true);
    this.feilet.set(null);
    try {
      const foresporsel: SokForesporsel = { sok };
      const svar = await firstValueFrom(this.http.post<SokSvar>(STIER.sok, foresporsel));
      if (runde === this.runde) this.mottatt.set({ sok, svar });
    } catch (feil) {
      if (runde !== this.runde) return;
      this.mottatt.set(null);
      this.feilet.set(feil);
    } finally {
      if (runde === this.runde) this.venter.set(false);
    }
  }

  glem(): void {
    clearTimeout(this.pause);
    this.tekst.set('');
    this.sist.set(null);
    this.glemSvar();
  }

  private glemSvar(): void {
    this.runde++;
    this.mottatt.set(null);
    this.feilet.set(null);
    this.venter.set(false);
  }
}
