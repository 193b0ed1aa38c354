import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { adressebeskyttelseTekster, husstandTekster, tidspunkt } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';
import { kodetekst } from '../kodetekst';

/** From the mildest. */
const GRADER = Object.keys(adressebeskyttelseTekster);

/** That the page is open by exception, until when, and with what care. */
@Component({
  selector: 'tak-apnetvarsel',
  imports: [Alert],
  template: `
    @if (apnet().slag === 'beskyttet') {
      <tak-alert color="warning" [heading]="t(tekster.apnetTittel, grad(), til())">
        <p>{{ t(tekster.apnetOmsorg) }}</p>
        <p class="skjerm">{{ t(tekster.apnetUtskrift) }}</p>
      </tak-alert>
      <p class="papir">{{ t(tekster.paaPapir) }}</p>
    } @else {
      <tak-alert color="warning" [heading]="t(tekster.inhabilApnet, til())">
        <p>{{ t(tekster.inhabilApnetForklart) }}</p>
      </tak-alert>
    }
  `,
  styles: `
    :host {
      max-width: 46rem;
    }
    .skjerm {
      margin-top: 0.5rem;
    }
    .papir {
      display: none;
    }
    @media print {
      tak-alert {
        display: none;
      }
      .papir {
        display: block;
        padding: 0.5rem 0;
        border-block: 2px solid;
        font-weight: 650;
      }
    }
  `,
})
export class Apnetvarsel {
  readonly apnet = input.required<NonNullable<HusstandSvar['apnet']>>();
  readonly medlemmer = input.required<HusstandSvar['medlemmer']>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly til = computed(() => tidspunkt(this.apnet().utloper));
  /** The strictest grade in the household. */
  protected readonly grad = computed(() => {
    const grader = this.medlemmer().flatMap((m) => (m.adressebeskyttelse ? [m.adressebeskyttelse] : []));
    const strengest = GRADER.findLast((grad) => grader.includes(grad));
    return strengest
      ? kodetekst(this.spraakvalg.spraak(), adressebeskyttelseTekster, strengest)
      : this.t(husstandTekster.apnetGrad);
  });
}
