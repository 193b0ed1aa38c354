import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Rollevalg } from '@tak/contracts';
import { rammeTekster, rolleTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';
import { Utlogging } from '../okt/utlogging';
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
        <a routerLink="/min">{{ t(tekster.minBruker) }}</a>
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
          <a routerLink="/min" (click)="brukermeny.hidePopover()">{{ t(tekster.minBruker) }}</a>
          @for (rolle of andreRoller(); track rolle.tildelingId) {
            <button type="button" (click)="bytt(rolle)">
              {{ t(tekster.byttTil, t(roller[rolle.rolle]), rolle.kommunenavn) }}
            </button>
          }
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
  private readonly utlogging = inject(Utlogging);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = rammeTekster;
  protected readonly roller = rolleTekster;
  protected readonly andreSpraak = computed(() => (this.spraakvalg.spraak() === 'nb' ? 'nn' : 'nb'));

  /** The few that a menu has room for; all of them stand on the page about the user. */
  protected readonly andreRoller = computed(() =>
    (this.okt.bruker()?.roller ?? []).filter((rolle) => !rolle.valgt).slice(0, 5),
  );

  protected bytt(rolle: Rollevalg): Promise<void> {
    return this.okt.byttRolle(rolle.tildelingId);
  }

  protected loggUt(): Promise<void> {
    return this.utlogging.loggUt();
  }
}
