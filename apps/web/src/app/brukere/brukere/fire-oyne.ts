import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type BrukereSvar, type FireOyneForesporsel, STIER } from '@tak/contracts';
import { AVGJORELSER, type Avgjorelse } from '@tak/domain';
import { avgjorelseTekster, tilsynTekster } from '@tak/tekster';
import { Skeleton, Spraakvalg, Tag } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectKommando } from '../kommando';

/** A switch for each kind of decision that two can share, and what it means. */
@Component({
  selector: 'tak-fire-oyne',
  imports: [ProblemAlert, Skeleton, Tag],
  template: `
    <h2>{{ t(tekster.fireOyne) }}</h2>
    <p class="note">{{ t(kanEndre() ? tekster.fireOyneForklart : tekster.fireOyneLes) }}</p>
    <tak-problem-alert [error]="kommando.feil()" />
    @if (paa(); as paa) {
      <ul>
        @for (a of avgjorelser; track a) {
          <li>
            @if (kanEndre()) {
              <input
                #bryter
                class="ds-input"
                type="checkbox"
                role="switch"
                [id]="'fire-oyne-' + a"
                [checked]="paa.has(a)"
                [attr.aria-describedby]="'fire-oyne-' + a + '-hjelp'"
                (change)="velg(a, bryter)"
              />
            } @else {
              <tak-tag [color]="paa.has(a) ? 'success' : 'neutral'" [outline]="!paa.has(a)">{{
                t(paa.has(a) ? tekster.paa : tekster.avTag)
              }}</tak-tag>
            }
            <div>
              @if (kanEndre()) {
                <label [for]="'fire-oyne-' + a">{{ t(avgjorelse[a].navn) }}</label>
              } @else {
                <h3>{{ t(avgjorelse[a].navn) }}</h3>
              }
              <p class="note" [id]="'fire-oyne-' + a + '-hjelp'">{{ t(avgjorelse[a].forklaring) }}</p>
            </div>
          </li>
        }
      </ul>
    } @else if (brukere().error()) {
      <tak-problem-alert [error]="brukere().error()" [retryable]="true" (retry)="brukere().reload()" />
    } @else {
      <tak-skeleton [lines]="4" />
    }
  `,
  styles: `
    h2 {
      margin-bottom: 0.25rem;
    }
    tak-problem-alert {
      margin-top: 1rem;
    }
    ul {
      max-width: 46rem;
      margin-top: 1rem;
    }
    li {
      display: grid;
      grid-template-columns: 3.5rem minmax(0, 1fr);
      gap: 0.75rem;
      align-items: start;
      padding: 1rem 0;
      border-top: 1px solid var(--tak-line);
    }
    label {
      display: block;
      font-weight: 600;
    }
    tak-tag {
      justify-self: start;
    }
  `,
})
export class FireOyne {
  readonly brukere = input.required<HttpResourceRef<BrukereSvar | undefined>>();

  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  protected readonly kommando = injectKommando();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = tilsynTekster;
  protected readonly avgjorelse = avgjorelseTekster;
  protected readonly avgjorelser = AVGJORELSER;
  protected readonly kanEndre = computed(() => this.okt.har('fire_oyne.endre'));
  protected readonly paa = computed(() => {
    const brukere = this.brukere();
    return brukere.hasValue() ? new Set<Avgjorelse>(brukere.value().fireOyne) : null;
  });

  protected async velg(avgjorelse: Avgjorelse, bryter: HTMLInputElement): Promise<void> {
    const foresporsel: FireOyneForesporsel = { avgjorelse, paa: bryter.checked };
    const emne = this.t(avgjorelseTekster[avgjorelse].emne);
    await this.kommando.utfor(this.http.put<void>(STIER.fireOyne, foresporsel), () =>
      this.t(foresporsel.paa ? tilsynTekster.slattPaa : tilsynTekster.slattAv, emne),
    );
    this.brukere().reload();
    // What the server did not do is not shown as done.
    if (this.kommando.feil()) bryter.checked = this.paa()?.has(avgjorelse) ?? false;
  }
}
