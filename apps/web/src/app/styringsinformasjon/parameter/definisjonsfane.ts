import { Component, computed, inject, input } from '@angular/core';
import type { ParameterSvar } from '@tak/contracts';
import { styringTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

interface Linje {
  readonly navn: string;
  readonly tekst: string | null;
}

/** How the number is made: numerator, denominator, where the definition is from and what happens on the boundary days. */
@Component({
  selector: 'tak-definisjonsfane',
  template: `
    @if (parameter().merknadEldreAar) {
      <p class="note">{{ t(tekster.eldreAar) }}</p>
    }
    <dl class="facts">
      @for (linje of linjer(); track linje.navn) {
        <div>
          <dt>{{ linje.navn }}</dt>
          <dd lang="nb">{{ linje.tekst }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    .facts {
      max-width: 60rem;
      margin-top: 0;
    }
    .facts > div {
      grid-template-columns: 11rem 1fr;
    }
    .note {
      margin-bottom: 1rem;
    }
    @media (max-width: 40rem) {
      .facts > div {
        grid-template-columns: 1fr;
        gap: 0.125rem;
      }
    }
  `,
})
export class Definisjonsfane {
  readonly parameter = input.required<ParameterSvar>();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = styringTekster;

  protected readonly linjer = computed<readonly Linje[]>(() => {
    const { definisjon: d, maalsettingTekst, maalsetting, regelsett } = this.parameter();
    const { t } = this;
    const linjer: readonly Linje[] = [
      { navn: t(styringTekster.maalsettingOrd), tekst: `${maalsetting}. ${maalsettingTekst}` },
      { navn: t(styringTekster.teller), tekst: d.teller },
      { navn: t(styringTekster.nevner), tekst: d.nevner },
      { navn: t(styringTekster.grenser), tekst: d.grenser },
      { navn: t(styringTekster.hvordan), tekst: d.begrunnelse },
      { navn: t(styringTekster.resultatmaal), tekst: d.resultatmaal },
      { navn: t(styringTekster.datakilde), tekst: d.datakilde },
      { navn: t(styringTekster.kildeForDefinisjon), tekst: d.kilde },
      {
        navn: t(styringTekster.regelsett),
        tekst: d.gyldigFra === null ? regelsett : `${regelsett}. ${t(styringTekster.gjelderFra, d.gyldigFra)}`,
      },
    ];
    return linjer.filter((linje) => linje.tekst);
  });
}
