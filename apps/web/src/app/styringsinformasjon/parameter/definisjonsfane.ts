import { Component, computed, inject, input } from '@angular/core';
import type { ParameterSvar } from '@tak/contracts';
import { styringTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { maalsettingstekst } from '../katalognavn';

interface Linje {
  readonly navn: string;
  readonly tekst: string | null;
  /** The catalogue's own words, in bokmål whatever the reader has chosen. */
  readonly sitat: boolean;
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
          <dd [attr.lang]="linje.sitat ? 'nb' : null">{{ linje.tekst }}</dd>
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
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;

  protected readonly linjer = computed<readonly Linje[]>(() => {
    const { definisjon: d, maalsettingTekst, maalsetting, regelsett } = this.parameter();
    const { t } = this;
    const sitat = (navn: string, tekst: string | null): Linje => ({ navn, tekst, sitat: true });
    const maal = maalsettingstekst(this.spraakvalg.spraak(), { id: maalsetting, tekst: maalsettingTekst });
    const linjer: readonly Linje[] = [
      { navn: t(styringTekster.maalsettingOrd), tekst: `${maalsetting}. ${maal}`, sitat: false },
      sitat(t(styringTekster.teller), d.teller),
      sitat(t(styringTekster.nevner), d.nevner),
      sitat(t(styringTekster.grenser), d.grenser),
      sitat(t(styringTekster.hvordan), d.begrunnelse),
      sitat(t(styringTekster.resultatmaal), d.resultatmaal),
      sitat(t(styringTekster.datakilde), d.datakilde),
      sitat(t(styringTekster.kildeForDefinisjon), d.kilde === d.datakilde ? null : d.kilde),
      {
        navn: t(styringTekster.regelsett),
        tekst: d.gyldigFra === null ? regelsett : `${regelsett}. ${t(styringTekster.gjelderFra, d.gyldigFra)}`,
        sitat: false,
      },
    ];
    return linjer.filter((linje) => linje.tekst);
  });
}
