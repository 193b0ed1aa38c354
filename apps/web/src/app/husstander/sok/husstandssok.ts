import { HttpClient } from '@angular/common/http';
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { type HusstandssokForesporsel, type HusstandssokSvar, STIER } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';
import { Okt } from '../../okt/okt';

/**
 * The search and its answer, kept while one looks at a household, so that Back shows them again. In memory only: neither
 * address, history nor storage knows who was searched for. Gone when somebody else, or nobody, is logged in.
 */
@Injectable({ providedIn: 'root' })
export class Husstandssok {
  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  private readonly spurt = signal<HusstandssokForesporsel | null>(null);
  private readonly mottatt = signal<HusstandssokSvar | null>(null);
  private readonly feilet = signal<unknown>(null);
  private readonly venter = signal(false);
  private runde = 0;

  readonly ord = computed(() => this.spurt()?.sok ?? '');
  readonly svar = this.mottatt.asReadonly();
  readonly feil = this.feilet.asReadonly();
  readonly laster = this.venter.asReadonly();
  /** The household last looked at: where focus goes back to in the list. */
  readonly sistSett = signal<number | null>(null);

  constructor() {
    const hvem = computed(() => {
      const bruker = this.okt.bruker();
      return bruker && `${bruker.id} ${bruker.rolle} ${bruker.kommunenummer}`;
    });
    effect(() => {
      hvem();
      untracked(() => this.glem());
    });
  }

  async sok(sok: string, side = 1): Promise<void> {
    const runde = ++this.runde;
    const foresporsel = { sok: sok.trim(), side };
    if (foresporsel.sok !== this.ord()) this.mottatt.set(null);
    this.spurt.set(foresporsel);
    this.feilet.set(null);
    this.venter.set(true);
    try {
      const svar = await firstValueFrom(this.http.post<HusstandssokSvar>(STIER.husstanderSok, foresporsel));
      if (runde === this.runde) this.mottatt.set(svar);
    } catch (feil) {
      if (runde !== this.runde) return;
      this.mottatt.set(null);
      this.feilet.set(feil);
    } finally {
      if (runde === this.runde) this.venter.set(false);
    }
  }

  async paaNytt(): Promise<void> {
    const spurt = this.spurt();
    if (spurt) await this.sok(spurt.sok, spurt.side);
  }

  /** Where a household stands in the whole list, counted from 1; null when one did not come from it. */
  plass(id: number): { readonly nr: number; readonly av: number } | null {
    const svar = this.mottatt();
    const indeks = svar?.rader.findIndex((rad) => rad.id === id) ?? -1;
    return svar && indeks >= 0 ? { nr: (svar.side - 1) * svar.perSide + indeks + 1, av: svar.antall } : null;
  }

  /** The household before or after in the list; the next page is fetched when it stands there. */
  async nabo(id: number, steg: 1 | -1): Promise<number | null> {
    const svar = this.mottatt();
    const plass = this.plass(id);
    if (!svar || !plass || plass.nr + steg < 1 || plass.nr + steg > plass.av) return null;
    const her = svar.rader.findIndex((rad) => rad.id === id) + steg;
    const naer = svar.rader[her];
    if (naer) return naer.id;
    await this.sok(this.ord(), svar.side + steg);
    return this.mottatt()?.rader.at(steg === 1 ? 0 : -1)?.id ?? null;
  }

  /** As if nothing had been asked for. */
  glem(): void {
    this.runde++;
    this.spurt.set(null);
    this.mottatt.set(null);
    this.feilet.set(null);
    this.venter.set(false);
    this.sistSett.set(null);
  }
}
