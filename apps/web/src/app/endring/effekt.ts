import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Effektrad, Provesvar } from '@tak/contracts';
import { endringTekster, kitTekster, verdiMedEnhet } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';

/** A number that becomes another, or a year in which none does. */
type Rad = Effektrad | { readonly aar: number; readonly slag: 'uendret' };

/** What a command would do to the numbers: each that moves, and the years that stand. */
@Component({
  selector: 'tak-effekt',
  imports: [Cell, RouterLink, Table],
  template: `
    <div role="status">
      @if (svar(); as s) {
        <p class="note">
          {{ s.effekt.length === 0 ? t(tekster.ingenTall) : t(tekster.effektAntall, s.effekt.length) }}
        </p>
      }
    </div>
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.effekt)"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      >
        <ng-template takCell="tall" [takCellOf]="rader()" let-rad>
          @if (rad.slag === 'uendret') {
            {{ t(tekster.alleTall) }}
          } @else {
            <a
              class="ds-link"
              data-color="accent"
              target="_blank"
              [routerLink]="lenke(rad)"
              [queryParams]="{ aar: rad.aar }"
              >{{ id(rad) }} {{ rad.navn }}<span class="ds-sr-only"> {{ t(tekster.nyFane) }}</span></a
            >
          }
        </ng-template>
      </tak-table>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 48rem;
    }
    p {
      margin-bottom: 0.5rem;
    }
  `,
})
export class Effekt {
  /** null shows nothing. */
  readonly svar = input.required<Pick<Provesvar, 'aar' | 'effekt'> | null>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = endringTekster;
  protected readonly rader = computed(() => effektrader(this.svar()));
  protected readonly noekkel = (rad: Rad): string =>
    rad.slag === 'uendret' ? `${rad.aar}` : `${rad.slag}/${rad.id}/${rad.aar}`;
  protected readonly kolonner = computed<readonly Column<Rad>[]>(() => [
    { id: 'tall', label: this.t(endringTekster.tallet) },
    { id: 'aar', label: this.t(endringTekster.aar), numeric: true, text: (r) => `${r.aar}` },
    {
      id: 'foer',
      label: this.t(endringTekster.foer),
      numeric: true,
      text: (r) => (r.slag === 'uendret' ? this.t(endringTekster.uendret) : this.verdi(r, r.foer)),
    },
    {
      id: 'etter',
      label: this.t(endringTekster.etter),
      numeric: true,
      card: 'line',
      text: (r) => (r.slag === 'uendret' ? this.t(endringTekster.uendret) : this.verdi(r, r.etter)),
      // A number that moves, but not as far as its decimals.
      sub: (r) =>
        r.slag !== 'uendret' && this.verdi(r, r.foer) === this.verdi(r, r.etter)
          ? this.t(endringTekster.forLite)
          : null,
    },
  ]);

  protected id(rad: Effektrad): string {
    return rad.slag === 'kostra' ? this.t(endringTekster.kostrafelt, rad.id) : rad.id;
  }

  /** The field by group `C4/flyktning` is opened at its field. */
  protected lenke(rad: Effektrad): string[] {
    return rad.slag === 'kostra' ? ['/kostra', rad.id.split('/')[0] ?? rad.id] : ['/styring', rad.id];
  }

  private verdi({ enhet }: Effektrad, verdi: number | null): string {
    return verdi === null ? this.t(kitTekster.ikkeRegistrert) : verdiMedEnhet(this.spraakvalg.spraak(), verdi, enhet);
  }
}

/** The newest year first; a year that stands is said to. No rows when nothing moves at all. */
export function effektrader(svar: Pick<Provesvar, 'aar' | 'effekt'> | null): readonly Rad[] {
  if (!svar || svar.effekt.length === 0) return [];
  return svar.aar
    .toSorted((a, b) => b - a)
    .flatMap((aar): Rad[] => {
      const rader = svar.effekt.filter((rad) => rad.aar === aar);
      return rader.length > 0 ? rader : [{ aar, slag: 'uendret' }];
    });
}
