import { Component, computed, inject, input } from '@angular/core';
import type { BoligSvar } from '@tak/contracts';
import { boligTekster, dato, kroner, omDager, periode } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { gjelder } from './hodesetning';
import { Leietaker } from './leietaker';

/** Beside the facts: who leases now, or who was the last. */
@Component({
  selector: 'tak-leieforhold-naa',
  imports: [Leietaker],
  template: `
    <h2>{{ t(tekster.naa) }}</h2>
    @if (naa(); as l) {
      <dl class="facts">
        <div>
          <dt>{{ t(tekster.leietaker) }}</dt>
          <dd><tak-leietaker [leietaker]="l.leietaker" /></dd>
        </div>
        <div>
          <dt>{{ t(tekster.periode) }}</dt>
          <dd>{{ t(tekster.fra, l.fom) }}</dd>
        </div>
        <div>
          <dt>{{ t(tekster.kontraktTil) }}</dt>
          <dd>
            @if (l.kontraktTom) {
              <span [class.late]="utlopt()">{{ dato(l.kontraktTom) }}</span>
              <span class="sub">{{ utlopt() ? t(tekster.loperEtter) : om(l.kontraktTom) }}</span>
            } @else {
              {{ t(tekster.utenSluttdato) }}
            }
          </dd>
        </div>
        @if (bolig().maanedsleie !== null) {
          <div>
            <dt>{{ t(tekster.husleie) }}</dt>
            <dd>{{ leie() }}</dd>
          </div>
        }
      </dl>
    } @else {
      <p class="note">
        {{ t(tekster.ingenNaa) }}
        @if (sist(); as l) {
          {{ t(tekster.sist) }} <tak-leietaker [leietaker]="l.leietaker" />, {{ tid(l) }}.
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-top: 0.25rem;
    }
    .facts {
      margin-top: 0.5rem;
    }
    .note {
      margin-top: 0.5rem;
    }
  `,
})
export class LeieforholdNaa {
  readonly bolig = input.required<BoligSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly dato = dato;
  protected readonly naa = computed(() => this.bolig().leieforhold.find((l) => gjelder(l, this.bolig().dag)) ?? null);
  protected readonly sist = computed(
    () =>
      this.bolig()
        .leieforhold.filter((l) => l.tom !== null && l.tom < this.bolig().dag)
        .toSorted((a, b) => (a.fom < b.fom ? 1 : -1))[0] ?? null,
  );
  protected readonly utlopt = computed(() => {
    const til = this.naa()?.kontraktTom ?? null;
    return til !== null && til < this.bolig().dag;
  });
  protected readonly leie = computed(() => this.t(boligTekster.iMaaneden, kroner(this.bolig().maanedsleie ?? 0)));

  protected om(til: string): string {
    return omDager(this.spraakvalg.spraak(), til, this.bolig().dag);
  }

  protected tid(l: { readonly fom: string; readonly tom: string | null }): string {
    return periode(this.spraakvalg.spraak(), l.fom, l.tom);
  }
}
