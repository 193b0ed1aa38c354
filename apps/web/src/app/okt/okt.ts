import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { type DemoinnloggingForesporsel, type OktSvar, STIER } from '@tak/contracts';
import { type Rettighet, harTilgang } from '@tak/domain';
import { firstValueFrom } from 'rxjs';

/** Who is logged in. Asked for once; the answer of a login replaces it. */
@Injectable({ providedIn: 'root' })
export class Okt {
  private readonly http = inject(HttpClient);
  private readonly svar = signal<OktSvar | null>(null);
  private underveis: Promise<OktSvar> | null = null;

  readonly demo = computed(() => this.svar()?.demo ?? false);
  readonly bruker = computed(() => this.svar()?.bruker ?? null);

  /** The session, asked for when it is not known. Rejects when the server cannot be reached. */
  async hent(): Promise<OktSvar> {
    const kjent = this.svar();
    if (kjent) return kjent;
    this.underveis ??= firstValueFrom(this.http.get<OktSvar>(STIER.okt)).finally(() => (this.underveis = null));
    const svar = await this.underveis;
    this.svar.set(svar);
    return svar;
  }

  async loggInn(foresporsel: DemoinnloggingForesporsel): Promise<void> {
    await firstValueFrom(this.http.post<void>(STIER.demoinnlogging, foresporsel));
    this.svar.set(null);
    await this.hent();
  }

  async loggUt(): Promise<void> {
    await firstValueFrom(this.http.delete<void>(STIER.okt));
    this.glem();
  }

  /** The server says that nobody is logged in (any more). */
  glem(): void {
    this.svar.update((svar) => svar && { ...svar, bruker: null });
  }

  har(rettighet: Rettighet): boolean {
    const bruker = this.bruker();
    return bruker !== null && harTilgang(bruker.rolle, rettighet);
  }
}
