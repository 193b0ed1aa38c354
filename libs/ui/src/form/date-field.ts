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
      [note]="note()"
      [error]="invalid() ?? error()"
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
        (input)="type(control.value)"
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
  /** A day that has been, as a birth date: nobody is told to write it as so long from today. */
  readonly known = input(false, { transform: booleanAttribute });
  readonly fieldId = input<string>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
  protected readonly text = linkedSignal(() => {
    const value = this.value();
    return value ? dato(value) : '';
  });
  private readonly readable = computed(() => this.text().trim() === '' || readDate(this.text(), this.today()) !== null);
  /** More than a year from today is asked about. */
  readonly soon = input(false, { transform: booleanAttribute });
  protected readonly note = computed(() =>
    this.soon() && (this.value() ?? '') > aYearFrom(this.today()) ? this.t(kitTekster.stemmerDatoen) : null,
  );
  private readonly fault = computed(() => (this.known() ? kitTekster.ugyldigFastDato : kitTekster.ugyldigDato));
  /** What cannot be read has been left. */
  private readonly left = signal(false);
  /**
   * What is wrong with what stands in the field, in words; null when it can be read. `value` is then still the date from
   * before: a form that has somebody's act in hand asks here first, and does not send.
   */
  readonly invalid = computed(() => (this.left() && !this.readable() ? this.t(this.fault()) : null));

  /** Once it can be read it is not wrong again before it is left: a date on its way is no error. */
  protected type(text: string): void {
    this.text.set(text);
    if (this.readable()) this.left.set(false);
  }

  protected leave(): void {
    this.left.set(!this.readable());
    if (this.left()) return;
    const read = readDate(this.text(), this.today());
    this.value.set(read);
    if (read) this.text.set(dato(read));
  }
}

const aYearFrom = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
