import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { rammeTekster, rolleTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';
import { Sokeknapp } from '../sok/sokeknapp';
import { Tools } from './tools';
import { Wordmark } from './wordmark';

/** Whose register this is, who one is, and the way to the menu where the page is narrow. */
@Component({
  selector: 'tak-header',
  imports: [RouterLink, Sokeknapp, Tools, Wordmark],
  template: `
    <header class="tak-top">
      <a class="tak-mark" routerLink="/" [attr.aria-label]="t(tekster.tilForsiden)"><tak-wordmark /></a>
      @if (okt.bruker(); as bruker) {
        <p class="tak-who">
          <strong
            >{{ bruker.kommunenavn }}<span class="long">{{ t(tekster.kommuneOrd) }}</span></strong
          ><span>{{ t(roller[bruker.rolle]) }}</span>
        </p>
      } @else {
        <p class="tak-who"></p>
      }
      @if (okt.har('sok.utfor')) {
        <tak-sokeknapp />
      }
      <tak-tools class="tak-tools" />
      @if (okt.bruker()) {
        <button class="tak-menubtn" type="button" popovertarget="meny">{{ t(tekster.meny) }}</button>
      }
    </header>
  `,
})
export class Header {
  protected readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly roller = rolleTekster;
}
