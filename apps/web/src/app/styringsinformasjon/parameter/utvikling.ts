import { Component, computed, inject, input } from '@angular/core';
import type { ParameterSvar } from '@tak/contracts';
import { funn, styringTekster, verdiMedEnhet } from '@tak/tekster';
import { type ChartSeries, type ChartTarget, LineChart, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { kommunensMaal } from '../kommunens-maal';

/** Ten years with the target, under the finding as heading. */
@Component({
  selector: 'tak-utvikling',
  imports: [LineChart],
  template: `
    @if (harTall()) {
      <tak-line-chart [finding]="overskrift()" [series]="serier()" [target]="maal()" [format]="format()" />
    } @else {
      <section class="block-first">
        <h2>{{ overskrift() }}</h2>
        <p class="note">{{ t(tekster.ingenUtvikling) }}</p>
      </section>
    }
  `,
})
export class Utvikling {
  readonly parameter = input.required<ParameterSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly okt = inject(Okt);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;

  protected readonly harTall = computed(() => this.parameter().serie.some((p) => p.verdi !== null));
  protected readonly overskrift = computed(() => {
    const p = this.parameter();
    const ifjor = p.serie.find((punkt) => punkt.aar === p.aar - 1)?.verdi ?? null;
    return funn(this.spraakvalg.spraak(), { ...p, ifjor, foreloepig: `${p.aar}` >= p.dag.slice(0, 4) });
  });
  protected readonly serier = computed<readonly ChartSeries[]>(() => [
    {
      name: this.okt.bruker()?.kommunenavn ?? this.t(styringTekster.egenKommune),
      kind: 'own',
      points: this.parameter().serie.map((p) => ({ year: p.aar, value: p.verdi })),
    },
  ]);
  protected readonly maal = computed<ChartTarget | null>(() => {
    const { maal } = this.parameter();
    const value = kommunensMaal(maal);
    if (!maal || value === null) return null;
    const { t } = this;
    const label =
      maal.frist === null
        ? t(styringTekster.maalLinjeUtenFrist)
        : t(maal.eget ? styringTekster.egetMaalLinje : styringTekster.maalLinje, maal.frist);
    return { value, label };
  });
  protected readonly format = computed(() => {
    const { enhet } = this.parameter();
    const spraak = this.spraakvalg.spraak();
    return (verdi: number): string => verdiMedEnhet(spraak, verdi, enhet);
  });
}
