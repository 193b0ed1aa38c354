import { Component, computed, input } from '@angular/core';
import { prosent } from '@tak/tekster';
import { uniqueId } from '../unique-id';

/** How far long work has come: 0 to 1, or null while nobody knows. */
@Component({
  selector: 'tak-progress',
  template: `
    <div class="progress">
      <label [for]="id">{{ label() }}</label>
      @if (value() !== null) {
        <span class="meta">{{ percent() }}</span>
      }
      <progress [id]="id" max="1" [attr.value]="value()"></progress>
    </div>
  `,
})
export class Progress {
  readonly label = input.required<string>();
  readonly value = input.required<number | null>();
  protected readonly id = uniqueId('framdrift');
  protected readonly percent = computed(() => prosent(Math.floor(100 * (this.value() ?? 0)), 0));
}
