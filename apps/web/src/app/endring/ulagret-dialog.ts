import { Component, inject } from '@angular/core';
import { endringTekster } from '@tak/tekster';
import { Dialog, Spraakvalg } from '@tak/ui';
import { Ulagret } from './ulagret';

/** Asks once before something typed is lost; in the frame, for every form. */
@Component({
  selector: 'tak-ulagret-dialog',
  imports: [Dialog],
  template: `
    <tak-dialog [heading]="t(tekster.forlate)" [open]="ulagret.apen()" (openChange)="lukket($event)">
      <p>{{ t(tekster.forlateForklart) }}</p>
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="accent" (click)="ulagret.svar(false)">
          {{ t(tekster.bli) }}
        </button>
        <button
          class="ds-button"
          type="button"
          data-color="danger"
          data-variant="secondary"
          (click)="ulagret.svar(true)"
        >
          {{ t(tekster.forlat) }}
        </button>
      </div>
    </tak-dialog>
  `,
})
export class UlagretDialog {
  protected readonly ulagret = inject(Ulagret);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;

  protected lukket(apen: boolean): void {
    if (!apen && this.ulagret.apen()) this.ulagret.svar(false);
  }
}
