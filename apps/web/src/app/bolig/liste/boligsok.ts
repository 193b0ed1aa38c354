import { HttpClient } from '@angular/common/http';
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { type BoligerForesporsel, type BoligerSvar, STIER } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';
import { Okt } from '../../okt/okt';

/**
 * The list as it was last asked for, kept while one looks at a dwelling, so that Back shows it at once. What is searched
 * for may be a tenant's name: it lives in memory only, and is gone when somebody else, or nobody, is logged in.
 */
@Injectable({ providedIn: 'root' })
export class Boligsok {
  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  private readonly spurt = signal<BoligerForesporsel | null>(null);
  private readonly mottatt = signal<BoligerSvar | null>(null);
  private readonly feilet = signal<unknown>(null);
  private readonly venter = signal(false);
  private runde = 0;

  /** What stands in the filter field. */
  readonly ord = signal('');
  readonly svar = this.mottatt.asReadonly();
  readonly feil = this.feilet.asReadonly();
  readonly laster = this.venter.asReadonly();
  /** The dwelling last looked at: where focus goes back to in the list. */
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

  /** Asks. The former answer stands until the new one is there; one that is overtaken is let go. */
  async sok(foresporsel: BoligerForesporsel): Promise<void> {
    const runde = ++this.runde;
    this.spurt.set(foresporsel);
    this.feilet.set(null);
    this.venter.set(true);
    try {
      const svar = await firstValueFrom(this.http.post<BoligerSvar>(STIER.boligerSok, foresporsel));
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
    if (spurt) await this.sok(spurt);
  }

  /** Where a dwelling stands in the whole list, counted from 1; null when one did not come from it. */
  plass(id: number): { readonly nr: number; readonly av: number } | null {
    const svar = this.mottatt();
    const indeks = svar?.rader.findIndex((rad) => rad.id === id) ?? -1;
    return svar && indeks >= 0 ? { nr: (svar.side - 1) * svar.perSide + indeks + 1, av: svar.antall } : null;
  }

  /** The dwelling before or after in the list; the next page is fetched when it stands there. */
  async nabo(id: number, steg: 1 | -1): Promise<number | null> {
    const svar = this.mottatt();
    const plass = this.plass(id);
    const spurt = this.spurt();
    if (!svar || !plass || !spurt || plass.nr + steg < 1 || plass.nr + steg > plass.av) return null;
    const naer = svar.rader[svar.rader.findIndex((rad) => rad.id === id) + steg];
    if (naer) return naer.id;
    await this.sok({ ...spurt, side: svar.side + steg });
    return this.mottatt()?.rader.at(steg === 1 ? 0 : -1)?.id ?? null;
  }

  private glem(): void {
    this.runde++;
    this.ord.set('');
    this.spurt.set(null);
    this.mottatt.set(null);
    this.feilet.set(null);
    this.venter.set(false);
    this.sistSett.set(null);
  }
}
