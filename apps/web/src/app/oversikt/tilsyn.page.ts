import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { STIER, type TilsynSvar } from '@tak/contracts';
import { menyTekster, tall, tilsynsoversiktTekster } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';

/** What is counted, and the list it is counted in. */
const LINJER = [
  { id: 'apninger', rute: '/brukere', sporring: { fane: 'apninger' } },
  { id: 'bekreftes', rute: '/brukere', sporring: { status: 'maa_bekreftes' } },
  { id: 'forslag', rute: '/brukere', sporring: { status: 'forslag' } },
  { id: 'importer', rute: '/import', sporring: {} },
] as const satisfies readonly { readonly id: keyof TilsynSvar; readonly rute: string; readonly sporring: object }[];

/** The landing page of those who look after accounts, openings and imports: what waits, and nothing else. */
@Component({
  imports: [Page, ProblemAlert, RouterLink, Skeleton],
  template: `
    <tak-page [heading]="t(tekster.tittel)" [status]="status()" [crumbs]="crumbs()">
      @if (linjer(); as alle) {
        @if (alle.length > 0) {
          <ul [attr.aria-label]="t(tekster.liste)">
            @for (linje of alle; track linje.id) {
              <li>
                <span class="antall">{{ linje.antall }}</span>
                <a class="ds-link" data-color="accent" [routerLink]="linje.rute" [queryParams]="linje.sporring">{{
                  t(tekster[linje.id])
                }}</a>
              </li>
            }
          </ul>
        }
      } @else if (resource.error()) {
        <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
      } @else {
        <tak-skeleton height="14rem" />
      }
    </tak-page>
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      max-width: 48rem;
    }
    li {
      display: grid;
      grid-template-columns: 3.5rem 1fr;
      align-items: baseline;
      padding: 0.625rem 0;
      border-bottom: 1px solid var(--tak-line);
    }
    .antall {
      font-size: 1.5rem;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class TilsynPage {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = tilsynsoversiktTekster;
  protected readonly resource = httpResource<TilsynSvar>(() => STIER.oversiktTilsyn);
  private readonly svar = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly linjer = computed(() => {
    const svar = this.svar();
    return svar && LINJER.filter(({ id }) => svar[id] > 0).map((linje) => ({ ...linje, antall: tall(svar[linje.id]) }));
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar
      ? this.t(tilsynsoversiktTekster.venter, svar.apninger + svar.bekreftes + svar.forslag + svar.importer)
      : undefined;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster['min-dag']) },
    { label: this.t(tilsynsoversiktTekster.tittel) },
  ]);
}
