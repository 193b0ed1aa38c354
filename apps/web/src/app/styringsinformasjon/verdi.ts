import { Component, computed, inject, input } from '@angular/core';
import type { ParameterRad } from '@tak/contracts';
import { kitTekster, styringTekster, tall, verdiMedEnhet } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** The value of one year with its unit, and under it what it is a share of. What is missing is said, never left blank. */
@Component({
  selector: 'tak-verdi',
  template: `
    @if (tekst() !== null) {
      <b>{{ tekst() }}</b>
      @if (under() !== null) {
        <small>{{ under() }}</small>
      }
    } @else {
      <span class="miss">{{ mangler() }}</span>
    }
  `,
  styles: `
    b {
      font-weight: 600;
    }
  `,
})
export class Verdi {
  readonly parameter = input.required<ParameterRad>();
  private readonly spraakvalg = inject(Spraakvalg);

  protected readonly tekst = computed(() => {
    const { verdi, enhet, svar } = this.parameter();
    if (verdi !== null) return verdiMedEnhet(this.spraakvalg.spraak(), verdi, enhet);
    // An answer in words stands under the name, where there is room for it.
    return svar === null ? null : this.spraakvalg.t(styringTekster.besvart);
  });
  /** The two numbers of a share; a median and a plain count have none. */
  protected readonly under = computed(() => {
    const { teller, nevner, enhet } = this.parameter();
    if (enhet !== 'prosent' || teller === null || nevner === null) return null;
    return this.spraakvalg.t(styringTekster.avTotalt, tall(teller), tall(nevner));
  });
  protected readonly mangler = computed(() => {
    const { kilde, nevner } = this.parameter();
    const { t } = this.spraakvalg;
    if (kilde !== 'register') return t(styringTekster.ikkeFoert);
    return nevner === 0 ? t(styringTekster.ingenINevner) : t(kitTekster.ikkeRegistrert);
  });
}
