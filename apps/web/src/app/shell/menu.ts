import { Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { menyFor } from '@tak/domain';
import { menyTekster, rammeTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';
import { Tools } from './tools';

/** The one menu. Beside the page where there is room, else a popover that closes when one has gone somewhere. */
@Component({
  selector: 'tak-menu',
  imports: [RouterLink, RouterLinkActive, Tools],
  template: `
    <nav #nav class="tak-side" id="meny" popover [attr.aria-label]="t(tekster.hovedmeny)">
      @for (del of meny(); track del.gruppe) {
        <p [id]="'meny-' + del.gruppe">{{ t(menytekster[del.gruppe]) }}</p>
        <ul [attr.aria-labelledby]="'meny-' + del.gruppe">
          @for (punkt of del.punkter; track punkt.rute) {
            <li>
              <a [routerLink]="punkt.rute" routerLinkActive ariaCurrentWhenActive="page">{{
                t(menytekster[punkt.tekst])
              }}</a>
            </li>
          }
        </ul>
      }
      <ul class="tak-side__foot">
        <li>
          <a routerLink="/hurtigtaster" routerLinkActive ariaCurrentWhenActive="page">{{ t(tekster.hurtigtaster) }}</a>
        </li>
      </ul>
      <tak-tools class="tak-side__tools" [flat]="true" />
    </nav>
  `,
})
export class Menu {
  private readonly okt = inject(Okt);
  private readonly nav = viewChild.required<ElementRef<HTMLElement>>('nav');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly menytekster = menyTekster;
  protected readonly meny = computed(() => {
    const bruker = this.okt.bruker();
    return bruker ? menyFor(bruker.rolle) : [];
  });

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((hendelse) => {
        if (hendelse instanceof NavigationEnd) this.lukk();
      });
  }

  private lukk(): void {
    const nav = this.nav().nativeElement;
    // Beside the page it is not open as a popover, and closing what is not open is an error in some browsers.
    if (nav.matches(':popover-open')) nav.hidePopover();
  }
}
