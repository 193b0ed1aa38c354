import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { oktTekster, rammeTekster } from '@tak/tekster';
import { Dialog, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';
import { Oktvakt } from './oktvakt';
import { Utlogging } from './utlogging';

/** Before the session ends: how long is left, and a way to go on. The heading has focus, so that it is read out first. */
@Component({
  selector: 'tak-oktvarsel',
  imports: [Dialog, ProblemAlert],
  template: `
    <tak-dialog [heading]="t(tekster.loggesUtOm, hvorLenge())" [open]="apen()" (openChange)="lukket($event)">
      @if (snart(); as s) {
        <p>{{ t(s.hvile ? tekster.hvilt : tekster.dagenOmme) }}</p>
        <p class="nedtelling" role="timer" aria-live="off">{{ klokke() }}</p>
      }
      <p class="ds-sr-only" aria-live="polite">{{ opplest() }}</p>
      <tak-problem-alert [error]="feil()" />
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="accent" data-variant="primary" (click)="videre()">
          {{ t(snart()?.hvile === false ? tekster.lagreForst : tekster.fortsett) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="secondary" (click)="loggUt()">
          {{ t(ramme.loggUt) }}
        </button>
      </div>
    </tak-dialog>
  `,
  styles: `
    .nedtelling {
      margin-top: 0.5rem;
      font-size: var(--tak-t-h1);
      line-height: 2.25rem;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class Oktvarsel {
  private readonly vakt = inject(Oktvakt);
  private readonly utlogging = inject(Utlogging);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = oktTekster;
  protected readonly ramme = rammeTekster;
  protected readonly snart = this.vakt.snart;
  protected readonly feil = signal<unknown>(null);

  private readonly nar = computed(() => this.snart() !== null);
  /** Put away by the reader; back when a new end draws near. */
  private readonly lagtBort = linkedSignal({ source: this.nar, computation: () => false });
  protected readonly apen = computed(() => this.nar() && !this.lagtBort());

  /** Rounded up to what is worth reading out: two minutes, one, half, ten seconds. */
  private readonly trinn = computed(() => {
    const sekunder = this.snart()?.sekunder ?? 120;
    return [10, 30, 60, 120].find((grense) => sekunder <= grense) ?? 120;
  });
  protected readonly hvorLenge = computed(() =>
    this.trinn() < 60 ? this.t(oktTekster.sekunder, this.trinn()) : this.t(oktTekster.minutter, this.trinn() / 60),
  );
  /** Empty while the dialog opens, where the heading says it. */
  protected readonly opplest = computed(() =>
    this.apen() && this.trinn() < 120 ? this.t(oktTekster.loggesUtOm, this.hvorLenge()) : '',
  );
  protected readonly klokke = computed(() => {
    const sekunder = this.snart()?.sekunder ?? 0;
    return sekunder < 60 ? `${sekunder} s` : `${Math.floor(sekunder / 60)} min ${sekunder % 60} s`;
  });

  /** Escape is to be there, as good as the button. */
  protected lukket(apen: boolean): void {
    if (!apen && this.apen()) void this.videre();
  }

  protected async videre(): Promise<void> {
    if (this.snart()?.hvile === false) return this.lagtBort.set(true);
    await this.prov(() => this.vakt.fortsett());
  }

  protected loggUt(): Promise<void> {
    return this.prov(() => this.utlogging.loggUt());
  }

  private async prov(gjor: () => Promise<void>): Promise<void> {
    this.feil.set(null);
    try {
      await gjor();
    } catch (feil) {
      this.feil.set(feil);
    }
  }
}
