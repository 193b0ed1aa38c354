import { Component, computed, inject, input } from '@angular/core';
import { dato, rammeTekster, styringTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';

/** On paper the frame and the steppers are gone: whose numbers these are, of which year, and as known when. */
@Component({
  selector: 'tak-utskriftshode',
  template: `<p class="meta">{{ tekst() }}</p>`,
  styles: `
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
        margin-bottom: 1rem;
      }
    }
  `,
})
export class Utskriftshode {
  readonly aar = input.required<number>();
  readonly kjentPer = input.required<string | null>();
  /** The day the numbers are counted to. */
  readonly dag = input.required<string>();

  private readonly okt = inject(Okt);
  private readonly t = inject(Spraakvalg).t;
  protected readonly tekst = computed(() => {
    const bruker = this.okt.bruker();
    const kjent = this.kjentPer();
    return [
      bruker ? this.t(rammeTekster.kommune, bruker.kommunenavn) : '',
      `${this.aar()}`,
      kjent === null
        ? this.t(styringTekster.kjentNaa, dato(this.dag()))
        : this.t(styringTekster.kjentPerDato, dato(kjent)),
    ]
      .filter(Boolean)
      .join(', ');
  });
}
