import { Component, input, model } from '@angular/core';
import { tall } from '@tak/tekster';
import { uniqueId } from '../unique-id';

export interface ToggleOption<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly count?: number | null;
}

/** One choice of a few, side by side. Native radio buttons, so the keyboard is the browser's own. */
@Component({
  selector: 'tak-toggle-group',
  template: `
    <div
      class="ds-toggle-group"
      data-variant="secondary"
      data-color="neutral"
      role="radiogroup"
      [attr.aria-label]="label()"
    >
      @for (option of options(); track option.value) {
        <label class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            [name]="name"
            [value]="option.value"
            [checked]="option.value === value()"
            (change)="value.set(option.value)"
          />{{ option.label }}
          @if (option.count !== undefined && option.count !== null) {
            {{ tall(option.count) }}
          }
        </label>
      }
    </div>
  `,
})
export class ToggleGroup<V extends string = string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly ToggleOption<V>[]>();
  readonly value = model.required<V>();

  protected readonly name = uniqueId('valg');
  protected readonly tall = tall;
}
