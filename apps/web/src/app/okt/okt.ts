import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import {
  type DemoinnloggingForesporsel,
  type OktBruker,
  type OktSvar,
  STIER,
  type UtloggingSvar,
} from '@tak/contracts';
import { type Gjelder, type Resultat, type Rettighet, type Tilgangsgrunn, avslag, harTilgang, kan } from '@tak/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Faner } from './faner';
import { KLOKKE } from './klokke';
import { SIDEBYTTE } from './sidebytte';

/** Who is logged in. Asked for once; the answer of a login replaces it. */
@Injectable({ providedIn: 'root' })
export class Okt {
  private readonly http = inject(HttpClient);
  private readonly naa = inject(KLOKKE);
  private readonly faner = inject(Faner);
  private readonly sidebytte = inject(SIDEBYTTE);
  private readonly svar = signal<OktSvar | null>(null);
  private underveis: Promise<OktSvar> | null = null;

  readonly demo = computed(() => this.svar()?.demo ?? false);
  readonly tilbydere = computed(() => this.svar()?.tilbydere ?? []);
  readonly bruker = computed(() => this.svar()?.bruker ?? null);
  /** How much this machine's clock is ahead of the server's, in milliseconds. */
  private foran = 0;

  /** The session, asked for when it is not known. Rejects when the server cannot be reached. */
  async hent(): Promise<OktSvar> {
    return this.svar() ?? this.hentPaaNytt();
  }

  /** The session as the server has it now. */
  async hentPaaNytt(): Promise<OktSvar> {
    this.underveis ??= firstValueFrom(this.spor()).finally(() => (this.underveis = null));
    const svar = await this.underveis;
    this.svar.set(svar);
    return svar;
  }

  async loggInn(foresporsel: DemoinnloggingForesporsel): Promise<void> {
    await firstValueFrom(this.http.post<void>(STIER.demoinnlogging, foresporsel));
    this.faner.si('byttet');
    await this.hentPaaNytt();
  }

  /** Goes on in another of one's roles, from the front page. */
  async byttRolle(tildelingId: string): Promise<void> {
    await firstValueFrom(this.http.post<void>(STIER.oktRolle, { tildelingId }));
    this.faner.si('byttet');
    this.sidebytte('/');
  }

  /** Shows who one is, in the demo. */
  async bekreftDemo(): Promise<void> {
    await firstValueFrom(this.http.post<void>(STIER.oktBekreftDemo, null));
    await this.hentPaaNytt();
  }

  avslutt(): Promise<UtloggingSvar> {
    return firstValueFrom(this.http.delete<UtloggingSvar>(STIER.okt));
  }

  /** The server says that nobody is logged in (any more). */
  glem(): void {
    this.svar.update((svar) => svar && { ...svar, bruker: null });
  }

  /** The session's last moment by this machine's clock. */
  slutt(bruker: OktBruker): number {
    return Date.parse(bruker.utloper) + this.foran;
  }

  har(rettighet: Rettighet): boolean {
    const bruker = this.bruker();
    return bruker !== null && harTilgang(bruker.rolle, rettighet);
  }

  /**
   * The same question as the server asks, for buttons. A login that is no longer fresh hinders nothing here: who one is
   * is asked for when the act is done.
   */
  kan(rettighet: Rettighet, gjelder: Gjelder = {}): Resultat<true, Tilgangsgrunn> {
    const bruker = this.bruker();
    return bruker ? kan(bruker, rettighet, gjelder, bruker.autentisert) : avslag('ikke_tilgang');
  }

  private spor(): Observable<OktSvar> {
    return this.http.get<OktSvar>(STIER.okt, { observe: 'response' }).pipe(
      map(({ body, headers }) => {
        const server = Date.parse(headers.get('date') ?? '');
        this.foran = Number.isNaN(server) ? 0 : this.naa() - server;
        if (!body) throw new Error('the session has no body');
        return body;
      }),
    );
  }
}
