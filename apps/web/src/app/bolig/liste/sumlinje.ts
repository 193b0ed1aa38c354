import { Component, computed, inject, input } from '@angular/core';
import type { BoligerSvar } from '@tak/contracts';
import { boligerTekster, kroner, maanedsnavn, prosent, tall } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** Sums of every row that fits the filter, by the sets of the indicators. */
@Component({
  selector: 'tak-sumlinje',
  template: `
    <dl class="sums">
      <div>
        <dt>{{ t(tekster.sumBoliger) }}</dt>
        <dd>{{ tall(svar().summer.antall) }}</dd>
      </div>
      <div>
        <dt>{{ t(tekster.sumUtleid) }}</dt>
        <dd>{{ tall(svar().summer.utleid) }}</dd>
      </div>
      <div>
        <dt>{{ t(tekster.sumLedig) }}</dt>
        <dd>{{ tall(svar().summer.ledig) }}</dd>
      </div>
      <div>
        <dt>
          {{ t(tekster.sumTaptLeie, maaned()) }}
          @if (svar().summer.ledigUtenLeie > 0) {
            <span class="uten">{{ t(tekster.sumUtenLeie, svar().summer.ledigUtenLeie) }}</span>
          }
        </dt>
        <dd>{{ kroner(svar().summer.taptLeie) }}</dd>
      </div>
      <div>
        <dt>{{ t(tekster.sumRullestol) }}</dt>
        <dd>{{ rullestol() }}</dd>
      </div>
    </dl>
  `,
  styles: `
    /* The narrow space of thousands must not be drawn together. */
    .sums dd {
      letter-spacing: 0;
    }
    .uten {
      display: block;
    }
    .sums > div {
      justify-content: flex-end;
    }
  `,
})
export class Sumlinje {
  readonly svar = input.required<BoligerSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligerTekster;
  protected readonly tall = tall;
  protected readonly kroner = kroner;
  protected readonly maaned = computed(() => maanedsnavn(this.spraakvalg.spraak(), this.svar().dag));
  protected readonly rullestol = computed(() => {
    const { antall, rullestol } = this.svar().summer;
    return antall === 0 ? '–' : prosent((100 * rullestol) / antall, 0);
  });
}
