import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { rammeTekster } from '@tak/tekster';
import { PageFocus, Spraakvalg, StatusLineOutlet } from '@tak/ui';
import { UlagretDialog } from './endring/ulagret-dialog';
import { BekreftDialog } from './okt/bekreft-dialog';
import { Okt } from './okt/okt';
import { Oktvarsel } from './okt/oktvarsel';
import { SammeOkt } from './okt/samme-okt';
import { Header } from './shell/header';
import { Menu } from './shell/menu';

/** The frame around every page. */
@Component({
  selector: 'tak-app',
  imports: [BekreftDialog, Header, Menu, Oktvarsel, RouterOutlet, StatusLineOutlet, UlagretDialog],
  template: `
    <a class="ds-skip-link" href="#hoved" (click)="hopp($event)">{{ t(tekster.hoppTilInnhold) }}</a>
    @if (okt.demo()) {
      <section class="tak-demo ds-alert" data-color="warning" aria-label="Demo">{{ t(tekster.demo) }}</section>
    }
    <tak-header />
    <div class="tak-body" [class.alone]="!okt.bruker()">
      @if (okt.bruker()) {
        <tak-menu />
      }
      <main #hoved class="tak-main" id="hoved" tabindex="-1">
        <router-outlet />
      </main>
    </div>
    <tak-status-line />
    <tak-oktvarsel />
    <tak-bekreft-dialog />
    <tak-ulagret-dialog />
  `,
})
export class App {
  protected readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  private readonly hoved = viewChild.required<ElementRef<HTMLElement>>('hoved');

  constructor() {
    inject(PageFocus); // listens from the first navigation on
    inject(SammeOkt); // listens to the other tabs
  }

  /** The browser's own jump would leave the page, since addresses are relative to the root. */
  protected hopp(hendelse: Event): void {
    hendelse.preventDefault();
    this.hoved().nativeElement.focus();
    this.hoved().nativeElement.scrollIntoView();
  }
}
