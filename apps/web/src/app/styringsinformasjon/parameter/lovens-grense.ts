import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type ParameterSvar, STIER } from '@tak/contracts';
import { styringTekster, tall } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { soek } from '../aarsvalg';

/**
 * The law's limit and the indicator are two truths: T.6 counts breaches on the whole period, 2.2 looks inside the year as
 * KOSTRA does. Each says what the other shows, so that nobody takes one for the other (indicator specification, last
 * paragraph).
 */
@Component({ selector: 'tak-lovens-grense', template: `{{ setning() }}` })
export class LovensGrense {
  /** The other of the two. */
  readonly annen = input.required<string>();
  readonly aar = input.required<number>();
  readonly kjentPer = input.required<string | null>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly resource = httpResource<ParameterSvar>(() => ({
    url: STIER.parameter(encodeURIComponent(this.annen())),
    params: soek({ aar: this.aar(), kjentPer: this.kjentPer() }),
  }));

  protected readonly setning = computed(() => {
    const { t } = this.spraakvalg;
    const verdi = this.resource.hasValue() ? this.resource.value().verdi : null;
    const fraT6 = this.annen() !== 'T.6';
    if (verdi === null) return t(fraT6 ? styringTekster.lovenFraT6UtenTall : styringTekster.lovenFra22UtenTall);
    return t(fraT6 ? styringTekster.lovenFraT6 : styringTekster.lovenFra22, tall(verdi));
  });
}
