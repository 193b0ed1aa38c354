import { Component, computed, inject, model, signal, viewChild } from '@angular/core';
import { dato, styringTekster } from '@tak/tekster';
import { DateField, Spraakvalg } from '@tak/ui';
import { IDAG } from './idag';

/** The moment the register is read as known at: now, or the end of a day that has been. */
@Component({
  selector: 'tak-kjent-per',
  imports: [DateField],
  template: `
    <span>{{ kjentPer() === null ? t(tekster.naa) : t(tekster.kjentPerDato, dato(kjentPer() ?? '')) }}</span>
    @if (kjentPer() !== null) {
      <button class="lenke" type="button" (click)="kjentPer.set(null)">{{ t(tekster.visNaa) }}</button>
    }
    <button class="lenke" type="button" [attr.aria-expanded]="aapen()" (click)="aapen.set(!aapen())">
      {{ t(tekster.velgDato) }}
    </button>
    @if (aapen()) {
      <form (submit)="velg($event)">
        <tak-date-field
          #felt
          [label]="t(tekster.kjentPerFelt)"
          [help]="t(tekster.kjentPerHjelp)"
          [today]="idag"
          [tagged]="false"
          [error]="feil()"
          [(value)]="valgt"
        />
        <button class="ds-button small" type="submit" data-color="accent" data-variant="secondary">
          {{ t(tekster.vis) }}
        </button>
      </form>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .lenke {
      font: inherit;
      line-height: inherit;
      color: var(--ds-color-accent-text-subtle);
      background: none;
      border: 0;
      padding: 0;
      margin-inline-start: 0.5rem;
      text-decoration: underline;
      text-underline-offset: 0.24em;
      cursor: pointer;
    }
    form {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      margin-top: 0.5rem;
      max-width: 24rem;
    }
    @media print {
      .lenke,
      form {
        display: none;
      }
    }
  `,
})
export class KjentPer {
  /** ISO day; null = now. */
  readonly kjentPer = model.required<string | null>();

  protected readonly idag = inject(IDAG);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = styringTekster;
  protected readonly dato = dato;
  protected readonly aapen = signal(false);
  protected readonly valgt = signal<string | null>(null);
  private readonly provd = signal(false);
  private readonly felt = viewChild<DateField>('felt');
  protected readonly feil = computed(() => {
    const dag = this.valgt();
    return this.provd() && dag !== null && dag > this.idag ? this.t(styringTekster.kjentPerFremtid) : null;
  });

  protected velg(hendelse: Event): void {
    hendelse.preventDefault();
    this.provd.set(true);
    const dag = this.valgt();
    if (this.felt()?.invalid() || dag === null || dag > this.idag) return;
    this.aapen.set(false);
    this.kjentPer.set(dag);
  }
}
