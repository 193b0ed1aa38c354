import { Component, Directive, booleanAttribute, computed, inject, input } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';
import { uniqueId } from '../unique-id';

/** Label with its tag, help, the control and the error under it. No asterisk: the word says whether it must be filled in. */
@Component({
  selector: 'tak-field',
  template: `
    <div class="field-box" [class.wrong]="error()">
      <label [for]="controlId()">
        {{ label() }}
        @if (tagged()) {
          <span class="ds-tag" [attr.data-color]="required() ? 'warning' : 'info'">{{
            t(required() ? tekster.maaFyllesUt : tekster.valgfritt)
          }}</span>
        }
      </label>
      @if (help()) {
        <p class="meta" [id]="controlId() + '-hjelp'">{{ help() }}</p>
      }
      <ng-content />
      @if (note()) {
        <p class="note" [id]="controlId() + '-merknad'">{{ note() }}</p>
      }
      @if (error()) {
        <p class="ds-validation-message" [id]="controlId() + '-feil'">{{ error() }}</p>
      }
    </div>
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly help = input<string | null>(null);
  /** What is wrong, in words; set when the field is left or the form is sent. */
  readonly error = input<string | null>(null);
  readonly required = input(false, { transform: booleanAttribute });
  /** A question about what is written, which is no refusal. */
  readonly note = input<string | null>(null);
  /** Off where there is nothing to choose about (a filter above a table). */
  readonly tagged = input(true);
  /** Id of the control, so that an error summary can point at it. */
  readonly fieldId = input<string>();

  private readonly ownId = uniqueId('felt');
  readonly controlId = computed(() => this.fieldId() ?? this.ownId);
  readonly describedBy = computed(
    () =>
      [
        this.help() && `${this.controlId()}-hjelp`,
        this.note() && `${this.controlId()}-merknad`,
        this.error() && `${this.controlId()}-feil`,
      ]
        .filter(Boolean)
        .join(' ') || null,
  );
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
}

/** On the control inside a field: ties it to label, help and error. */
@Directive({
  selector: 'input[takInput], select[takInput], textarea[takInput]',
  host: {
    class: 'ds-input',
    '[id]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? "true" : null',
    '[attr.aria-required]': 'field.required() ? "true" : null',
  },
})
export class Input {
  protected readonly field = inject(Field);
}
