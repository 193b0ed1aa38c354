import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, model, signal } from '@angular/core';
import { type LoggkontrollSvar, STIER } from '@tak/contracts';
import { bruddTekster, loggTekster, rammeTekster, tall, tidspunkt } from '@tak/tekster';
import { Alert, Progress, Spraakvalg, StatusLine } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { KLOKKE } from '../../okt/klokke';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';

/** Verifies the chain of the log from the first row, and says in words what came of it. */
@Component({
  selector: 'tak-kontroll',
  imports: [Alert, ProblemAlert, Progress],
  templateUrl: './kontroll.html',
  styleUrl: './kontroll.css',
})
export class Kontroll {
  /** A result is shown. */
  readonly vist = model(false);

  private readonly http = inject(HttpClient);
  private readonly linje = inject(StatusLine);
  private readonly okt = inject(Okt);
  private readonly naa = inject(KLOKKE);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = loggTekster;
  protected readonly tall = tall;
  protected readonly underveis = signal(false);
  protected readonly feil = signal<unknown>(null);
  protected readonly svar = signal<{ readonly kontroll: LoggkontrollSvar; readonly tid: string } | null>(null);
  protected readonly brudd = computed(() => {
    const brudd = this.svar()?.kontroll.brudd;
    return brudd ? this.t(loggTekster.bruttVed, brudd.nr, this.t(bruddTekster[brudd.grunn])) : null;
  });
  protected readonly hvis = computed(() => {
    const bruker = this.okt.bruker();
    return bruker ? this.t(rammeTekster.kommune, bruker.kommunenavn) : '';
  });

  async kjor(): Promise<void> {
    if (this.underveis()) return;
    this.lukk();
    this.underveis.set(true);
    try {
      const kontroll = await firstValueFrom(this.http.post<LoggkontrollSvar>(STIER.loggKontroll, null));
      this.svar.set({ kontroll, tid: tidspunkt(new Date(this.naa()).toISOString()) });
      this.vist.set(true);
    } catch (grunn) {
      this.feil.set(grunn);
    } finally {
      this.underveis.set(false);
    }
  }

  protected lukk(): void {
    this.svar.set(null);
    this.feil.set(null);
    this.vist.set(false);
  }

  protected async kopier(sum: string): Promise<void> {
    await navigator.clipboard.writeText(sum);
    this.linje.show(this.t(loggTekster.kopiert));
  }

  protected skrivUt(): void {
    window.print();
  }
}
