import { Component, ElementRef, computed, inject, input, model, viewChild } from '@angular/core';
import { endringTekster } from '@tak/tekster';
import { DateField, type FieldError, Spraakvalg, uniqueId } from '@tak/ui';

/** The answer: `endring` has the day it holds from, `retting` has none. */
export type Gjelder =
  { readonly slag: 'retting'; readonly fra: null } | { readonly slag: 'endring'; readonly fra: string };

/**
 * The most important question of a form: was it always so, or is it so from a day on? Nothing is chosen beforehand. The
 * form takes it by `viewChild`: `feil()` into its summary when it is sent, `svar()` into the command.
 */
@Component({
  selector: 'tak-gjelder',
  imports: [DateField],
  template: `
    <fieldset class="choices" data-color="accent">
      <legend>{{ t(tekster.gjelder) }}</legend>
      <label class="choice">
        <input
          type="radio"
          class="ds-input"
          [id]="id"
          [name]="id"
          [checked]="slag() === 'retting'"
          [attr.aria-describedby]="provd() && feil().length > 0 ? id + '-feil' : null"
          (change)="slag.set('retting')"
        />
        <span
          ><strong>{{ t(tekster.retting) }}</strong
          ><small>{{ t(tekster.rettingHjelp) }}</small></span
        >
      </label>
      <label class="choice">
        <input
          type="radio"
          class="ds-input"
          [name]="id"
          [checked]="slag() === 'endring'"
          (change)="slag.set('endring')"
        />
        <span
          ><strong>{{ t(tekster.endring) }}</strong
          ><small>{{ t(tekster.endringHjelp) }}</small></span
        >
      </label>
      @if (slag() === 'endring') {
        <tak-date-field
          required
          soon
          [fieldId]="id + '-fra'"
          [label]="t(tekster.fraDato)"
          [today]="dag()"
          [error]="provd() && fra() === null ? t(tekster.fraMangler) : null"
          [(value)]="fra"
        />
      }
      @if (provd() && slag() === null) {
        <p class="ds-validation-message" [id]="id + '-feil'">{{ t(tekster.velgGjelder) }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      max-width: 32rem;
      margin: 1rem 0;
    }
    legend {
      font-size: var(--tak-t-data);
    }
    tak-date-field {
      display: block;
      margin-top: 0.75rem;
    }
    .ds-validation-message {
      margin-top: 0.5rem;
    }
  `,
})
export class Gjelderfelt {
  /** The business day. */
  readonly dag = input.required<string>();
  /** The form has been sent: what is wrong is said. */
  readonly provd = input(false);
  readonly slag = model<Gjelder['slag'] | null>(null);
  readonly fra = model<string | null>(null);

  private readonly datofelt = viewChild(DateField);
  protected readonly id = uniqueId('gjelder');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** null until it is answered in full. */
  readonly svar = computed<Gjelder | null>(() => {
    const fra = this.fra();
    if (this.slag() === 'retting') return { slag: 'retting', fra: null };
    return this.slag() === 'endring' && fra !== null && !this.datofelt()?.invalid() ? { slag: 'endring', fra } : null;
  });
  /** For the error summary. */
  readonly feil = computed<readonly FieldError[]>(() => {
    if (this.slag() === null) return [{ id: this.id, text: this.t(endringTekster.velgGjelder) }];
    if (this.svar()) return [];
    return [{ id: `${this.id}-fra`, text: this.datofelt()?.invalid() ?? this.t(endringTekster.fraMangler) }];
  });

  /** To the first question, when the form is opened at it. */
  fokus(): void {
    this.element.querySelector<HTMLElement>('input')?.focus();
  }
}
