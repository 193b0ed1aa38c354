import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type AvsluttBoligForesporsel, type BoligSvar, STIER } from '@tak/contracts';
import { boligendringTekster, endringTekster, kitTekster } from '@tak/tekster';
import { DateField, ErrorSummary, type FieldError, Spraakvalg } from '@tak/ui';
import { Effekt } from '../../endring/effekt';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';

/** The last day a dwelling is ours. */
@Component({
  selector: 'tak-avslutt-bolig',
  imports: [DateField, Effekt, ErrorSummary, Konfliktvarsel, ProblemAlert, Skjematast],
  template: `
    <form takSkjema class="panel" (sendt)="lagre()" (avbrutt)="ferdig.emit()">
      <h2 tabindex="-1">{{ t(tekster.avsluttTittel) }}</h2>
      <p class="note">{{ t(tekster.avsluttForklart) }}</p>
      <tak-date-field
        required
        fieldId="avslutt-tom"
        [label]="t(tekster.sisteDag)"
        [today]="bolig().dag"
        [error]="datofeil()"
        [value]="tom()"
        (valueChange)="tom.set($event); lagring.glem()"
      />
      <tak-effekt [svar]="lagring.effekt()" />
      @if (feil().length > 0) {
        <tak-error-summary [errors]="feil()" />
      }
      <tak-problem-alert [error]="lagring.feil()" />
      <tak-konfliktvarsel [problem]="lagring.konflikt()" />
      <div class="actions">
        <button class="ds-button" type="submit" data-color="accent">{{ t(tekster.avsluttBolig) }}</button>
        <button class="ds-button" type="button" data-color="accent" data-variant="secondary" (click)="vis()">
          {{ t(felles.visEffekt) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="ferdig.emit()">
          {{ t(kit.avbryt) }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../redigering/skjema.css',
})
export class AvsluttBolig {
  readonly bolig = input.required<BoligSvar>();
  readonly ferdig = output<void>();

  private readonly datofelt = viewChild.required(DateField);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly tom = signal<string | null>(null);
  private readonly provd = signal(false);
  protected readonly datofeil = computed(() => {
    if (!this.provd()) return null;
    return this.datofelt().invalid() ?? (this.tom() === null ? this.t(endringTekster.fraMangler) : null);
  });
  protected readonly feil = computed<readonly FieldError[]>(() => {
    const text = this.datofeil();
    return text ? [{ id: 'avslutt-tom', text }] : [];
  });

  constructor() {
    injectUlagret(() => this.tom() !== null);
  }

  protected async vis(): Promise<void> {
    if (this.klar()) await this.lagring.prov(this.sti(), this.kropp());
  }

  protected async lagre(): Promise<void> {
    if (!this.klar()) return;
    const tekst = this.t(boligendringTekster.avsluttet, this.tom() ?? '');
    if (await this.lagring.lagre(this.sti(), this.kropp(), { tekst })) this.ferdig.emit();
  }

  private klar(): boolean {
    this.provd.set(true);
    return this.feil().length === 0;
  }

  private sti(): string {
    return STIER.boligAvslutt(this.bolig().id);
  }

  private kropp(): AvsluttBoligForesporsel {
    return { versjon: this.bolig().versjon, tom: this.tom() };
  }
}
