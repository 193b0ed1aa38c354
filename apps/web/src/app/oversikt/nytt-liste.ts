import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type NyttRad, type NyttSvar, STIER } from '@tak/contracts';
import { hendelsestekst, oversiktTekster, tidspunkt } from '@tak/tekster';
import { Skeleton, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';

/** What others have done with what one opened: who, what, and when. */
@Component({
  selector: 'tak-nytt-liste',
  imports: [ProblemAlert, RouterLink, Skeleton],
  template: `
    <section aria-labelledby="nytt">
      <h2 id="nytt">{{ t(tekster.nytt) }}</h2>
      @if (rader(); as alle) {
        <ul class="plainlist">
          @for (rad of alle; track rad.nokkel) {
            <li>
              <a class="ds-link" data-color="accent" [routerLink]="rute(rad)">{{ rad.navn }}</a>
              <span class="sub">{{ setning(rad) }}, {{ tid(rad.tid) }}</span>
            </li>
          } @empty {
            <li class="meta">{{ t(tekster.ingenNytt) }}</li>
          }
        </ul>
      } @else if (resource.error()) {
        <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
      } @else {
        <tak-skeleton [lines]="3" />
      }
    </section>
  `,
  styleUrl: './sideliste.css',
})
export class NyttListe {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = oversiktTekster;
  protected readonly tid = tidspunkt;
  protected readonly resource = httpResource<NyttSvar>(() => STIER.oversiktNytt);
  protected readonly rader = computed(() => (this.resource.hasValue() ? this.resource.value().rader : null));

  protected setning({ av, type }: NyttRad): string {
    return `${av ?? this.t(oversiktTekster.noen)} ${this.t(hendelsestekst(type))}`;
  }

  protected rute({ slag, id }: NyttRad): string {
    return slag === 'husstand' ? `/husstander/${id}` : `/boliger/${id}`;
  }
}
