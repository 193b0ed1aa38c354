import { Component, booleanAttribute, computed, inject, input, linkedSignal, model, signal } from '@angular/core';
import { dato, kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';
import { Field, Input } from './field';
import { readDate } from './read-date';

/** A date that is known and typed, never clicked together. ISO in and out; what was read is written out when it is left. */
@Component({
  selector: 'tak-date-field',
  imports: [Field, Input],
  template: `
    <tak-field
      [label]="label()"
      [help]="help() ?? t(tekster.datoHjelp)"
      [error]="wrong() ? t(tekster.ugyldigDato) : error()"
      [required]="required()"
      [tagged]="tagged()"
      [fieldId]="fieldId()"
    >
      <input
        #control
        takInput
        class="date"
        type="text"
        autocomplete="off"
        [value]="text()"
        (input)="text.set(control.value)"
        (change)="leave()"
        (keydown.enter)="leave()"
      />
    </tak-field>
  `,
})
export class DateField {
  readonly label = input.required<string>();
  readonly value = model<string | null>(null);
  /** The business day: what «i dag» and +3m are counted from. */
  readonly today = input.required<string>();
  readonly help = input<string>();
  readonly error = input<string | null>(null);
  readonly required = input(false, { transform: booleanAttribute });
  readonly tagged = input(true);
  readonly fieldId = input<string>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly text = linkedSignal(() => {
    const value = this.value();
    return value ? dato(value) : '';
  });
  private readonly left = signal(false);
  protected readonly wrong = computed(
    () => this.left() && this.text().trim() !== '' && readDate(this.text(), this.today()) === null,
  );

  protected leave(): void {
    this.left.set(true);
    const read = readDate(this.text(), this.today());
    if (read === null && this.text().trim() !== '') return;
    this.value.set(read);
    if (read) this.text.set(dato(read));
  }
}
