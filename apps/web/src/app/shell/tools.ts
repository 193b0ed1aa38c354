import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { rammeTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';
import { Fargevalg } from './fargevalg';

/** Language, colours and the user. Each button says what one gets by pressing it. `flat`: no menu within the menu. */
@Component({
  selector: 'tak-tools',
  imports: [RouterLink],
  template: `
    <button type="button" [attr.lang]="andreSpraak()" (click)="spraakvalg.velg(andreSpraak())">
      {{ andreSpraak() === 'nn' ? tekster.nynorsk.nn : tekster.bokmaal.nb }}
    </button>
    <button type="button" (click)="fargevalg.bytt()">
      {{ t(fargevalg.farger() === 'dark' ? tekster.fargeLys : tekster.fargeMork) }}
    </button>
    @if (okt.bruker(); as bruker) {
      @if (flat()) {
        <button type="button" (click)="loggUt()">{{ t(tekster.loggUt) }}</button>
      } @else {
        <button type="button" class="tak-user" popovertarget="brukermeny">{{ bruker.navn }}</button>
        <div
          #brukermeny
          id="brukermeny"
          class="tak-user__menu"
          popover
          role="group"
          [attr.aria-label]="t(tekster.brukermeny)"
        >
          <a routerLink="/hurtigtaster" (click)="brukermeny.hidePopover()">{{ t(tekster.hurtigtaster) }}</a>
          <button type="button" (click)="loggUt()">{{ t(tekster.loggUt) }}</button>
        </div>
      }
    }
  `,
})
export class Tools {
  readonly flat = input(false);

  protected readonly okt = inject(Okt);
  protected readonly spraakvalg = inject(Spraakvalg);
  protected readonly fargevalg = inject(Fargevalg);
  private readonly router = inject(Router);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = rammeTekster;
  protected readonly andreSpraak = computed(() => (this.spraakvalg.spraak() === 'nb' ? 'nn' : 'nb'));

  protected async loggUt(): Promise<void> {
    await this.okt.loggUt();
    await this.router.navigateByUrl('/logg-inn');
  }
}
