import { Component, ElementRef, afterNextRender, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApningSvar } from '@tak/contracts';
import { husstandsokTekster, tidspunkt } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** What came of the asking. Takes focus, so that it is read; the same shape whether there was something or not. */
@Component({
  selector: 'tak-apningssvar',
  imports: [RouterLink],
  template: `
    <section #boks class="ds-alert" tabindex="-1" [attr.data-color]="svar().husstander.length > 0 ? 'success' : 'info'">
      @if (svar().husstander.length > 0) {
        <h2 class="alert__heading">{{ t(tekster.apnetTittel) }}</h2>
        <ul>
          @for (h of svar().husstander; track h.id) {
            <li>
              <a class="ds-link" data-color="accent" [routerLink]="['/husstander', h.id]">{{
                t(tekster.apnetLenke, h.eksternId)
              }}</a>
            </li>
          }
        </ul>
        <p>{{ t(tekster.apnetTil, tidspunkt(svar().utloper)) }}</p>
      } @else {
        <h2 class="alert__heading">{{ t(tekster.ingentingTittel) }}</h2>
        <p>{{ t(tekster.ingenting) }}</p>
      }
    </section>
  `,
})
export class Apningssvar {
  readonly svar = input.required<ApningSvar>();
  private readonly boks = viewChild.required<ElementRef<HTMLElement>>('boks');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandsokTekster;
  protected readonly tidspunkt = tidspunkt;

  constructor() {
    afterNextRender(() => this.boks().nativeElement.focus());
  }
}
