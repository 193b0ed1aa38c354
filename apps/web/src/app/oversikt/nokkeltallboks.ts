import { NgTemplateOutlet } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type OversiktstallSvar, STIER } from '@tak/contracts';
import { oversiktTekster } from '@tak/tekster';
import { Skeleton, Sparkline, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';
import { visTall } from './nokkeltall';

/** The four numbers of the role: each with its change from the same date last year, and the way to its rows, or to what is said. */
@Component({
  selector: 'tak-nokkeltallboks',
  imports: [NgTemplateOutlet, ProblemAlert, RouterLink, Skeleton, Sparkline],
  template: `
    <section aria-labelledby="slik">
      <div class="block__head">
        <h2 id="slik">{{ t(tekster.slikStaarVi) }}</h2>
        <span class="meta wide">{{ t(tekster.sisteMaaneder) }}</span>
      </div>
      @if (tall(); as rader) {
        <ul class="figs">
          @for (rad of rader; track rad.id) {
            <li>
              @if (rad.annet) {
                <div class="figs__tall">
                  <ng-container [ngTemplateOutlet]="tallet" [ngTemplateOutletContext]="{ rad }" />
                </div>
                <a class="ds-link meta" data-color="accent" [routerLink]="rad.rute" [queryParams]="rad.sporring">{{
                  rad.annet
                }}</a>
              } @else {
                <a class="figs__tall" [routerLink]="rad.rute" [queryParams]="rad.sporring"
                  ><ng-container [ngTemplateOutlet]="tallet" [ngTemplateOutletContext]="{ rad }"
                /></a>
              }
            </li>
          }
        </ul>
      } @else if (resource.error()) {
        <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
      } @else {
        <tak-skeleton height="28rem" />
      }
    </section>
    <ng-template #tallet let-rad="rad">
      <span class="figs__name">{{ rad.navn }}</span>
      <span class="figs__n">{{ rad.verdi }}</span>
      <tak-sparkline [values]="rad.serie" />
      <span class="figs__d meta">{{ rad.endring }}</span>
    </ng-template>
  `,
  styleUrl: './nokkeltallboks.css',
})
export class Nokkeltallboks {
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = oversiktTekster;
  protected readonly resource = httpResource<OversiktstallSvar>(() => STIER.oversiktTall);
  protected readonly tall = computed(() => {
    const svar = this.resource.hasValue() ? this.resource.value() : null;
    return svar && svar.tall.map((n) => visTall(this.spraakvalg.spraak(), n, svar));
  });
}
