import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SistApnet, STIER } from '@tak/contracts';
import { oversiktTekster, sokTekster, tidspunkt } from '@tak/tekster';
import { Skeleton, Spraakvalg } from '@tak/ui';

/** As many as one looks for; the search has all ten. */
const VIST = 5;

/** What one opened last, to go back to. */
@Component({
  selector: 'tak-sist-apnet-liste',
  imports: [RouterLink, Skeleton],
  template: `
    <section aria-labelledby="sist">
      <h2 id="sist">{{ t(tekster.sistApnet) }}</h2>
      @if (resource.isLoading() && !resource.hasValue()) {
        <tak-skeleton [lines]="5" />
      } @else {
        <ul class="plainlist">
          @for (rad of rader(); track rad.slag + rad.id) {
            <li>
              <a class="ds-link" data-color="accent" [routerLink]="rute(rad)">{{ rad.navn }}</a>
              <span class="sub">{{ t(sokord[rad.slag]) }}, {{ tid(rad.tid) }}</span>
            </li>
          } @empty {
            <li class="meta">{{ t(sokord.ingenSist) }}</li>
          }
        </ul>
      }
    </section>
  `,
  styleUrl: './sideliste.css',
})
export class SistApnetListe {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = oversiktTekster;
  protected readonly sokord = sokTekster;
  protected readonly tid = tidspunkt;
  protected readonly resource = httpResource<readonly SistApnet[]>(() => STIER.sistApnet);
  protected readonly rader = computed(() => (this.resource.hasValue() ? this.resource.value().slice(0, VIST) : []));

  protected rute({ slag, id }: SistApnet): string {
    return slag === 'husstand' ? `/husstander/${id}` : `/boliger/${id}`;
  }
}
