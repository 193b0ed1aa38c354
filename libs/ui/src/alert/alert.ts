import { Component, input } from '@angular/core';

/** Something the reader must know where it stands. A refusal or fault (danger) is read out when it appears. */
@Component({
  selector: 'tak-alert',
  template: `
    <div class="ds-alert" [attr.data-color]="color()" [attr.role]="color() === 'danger' ? 'alert' : null">
      @if (heading()) {
        <h2 class="alert__heading">{{ heading() }}</h2>
      }
      <ng-content />
    </div>
  `,
})
export class Alert {
  readonly color = input<'info' | 'success' | 'warning' | 'danger'>('info');
  readonly heading = input<string>();
}
