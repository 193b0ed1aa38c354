import { Component, booleanAttribute, input } from '@angular/core';

export type Farge = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A status in one or two words. Colour never says it alone; fill only what deviates, outline the ordinary. */
@Component({
  selector: 'tak-tag',
  host: {
    class: 'ds-tag',
    '[attr.data-color]': 'color()',
    '[attr.data-variant]': 'outline() ? "outline" : null',
  },
  template: '<ng-content />',
})
export class Tag {
  readonly color = input<Farge>('neutral');
  readonly outline = input(false, { transform: booleanAttribute });
}
