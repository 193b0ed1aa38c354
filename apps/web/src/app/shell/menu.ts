import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
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
              <a [routerLink]="punkt.rute" [attr.aria-current]="punkt.rute === naa() ? 'page' : null">{{
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
  private readonly router = inject(Router);
  private readonly nav = viewChild.required<ElementRef<HTMLElement>>('nav');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly menytekster = menyTekster;
  protected readonly meny = computed(() => {
    const bruker = this.okt.bruker();
    return bruker ? menyFor(bruker.rolle) : [];
  });

  private readonly adresse = signal(stien(this.router.url));
  /** Where one is: the screen's own place, or the nearest above it. */
  protected readonly naa = computed(() => {
    const adresse = this.adresse();
    const ruter = this.meny().flatMap((del) => del.punkter.map((punkt): string => punkt.rute));
    const over = ruter.filter((rute) => adresse === rute || adresse.startsWith(`${rute}/`));
    return over.toSorted((a, b) => b.length - a.length)[0] ?? null;
  });

  constructor() {
    this.router.events.pipe(takeUntilDestroyed()).subscribe((hendelse) => {
      if (!(hendelse instanceof NavigationEnd)) return;
      this.adresse.set(stien(hendelse.urlAfterRedirects));
      this.lukk();
    });
  }

  private lukk(): void {
    const nav = this.nav().nativeElement;
    // Beside the page it is not open as a popover, and closing what is not open is an error in some browsers.
    if (nav.matches(':popover-open')) nav.hidePopover();
  }
}

const stien = (adresse: string): string => adresse.split(/[?#]/)[0] ?? '';
