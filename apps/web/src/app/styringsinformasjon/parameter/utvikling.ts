import { Component, computed, inject, input } from '@angular/core';
import type { Aarsverdi, ParameterSvar } from '@tak/contracts';
import { funn, kitTekster, styringTekster, verdiMedEnhet } from '@tak/tekster';
import { type ChartSeries, type ChartTarget, type Column, LineChart, Spraakvalg, Table } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { kommunensMaal } from '../kommunens-maal';

/** Ten years with the target, under the finding as heading. */
@Component({
  selector: 'tak-utvikling',
  imports: [LineChart, Table],
  template: `
    @if (erJaNei() && harTall()) {
      <section>
        <div class="block__head">
          <h2>{{ overskrift() }}</h2>
        </div>
        <tak-table
          [caption]="overskrift()"
          [columns]="svarkolonner()"
          [rows]="parameter().serie"
          [rowKey]="aarsnoekkel"
          [sticky]="false"
        />
      </section>
    } @else if (harTall()) {
      <tak-line-chart [finding]="overskrift()" [series]="serier()" [target]="maal()" [format]="format()" />
    } @else {
      <section class="block-first">
        <h2>{{ overskrift() }}</h2>
        <p class="note">{{ t(bareOrd() ? tekster.svarIOrdForklart : tekster.ingenUtvikling) }}</p>
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

  protected readonly bareOrd = computed(() => this.parameter().svar !== null && !this.harTall());
  protected readonly harTall = computed(() => this.parameter().serie.some((p) => p.verdi !== null));
  /** An answer of yes or no has no line: the years are read one by one. */
  protected readonly erJaNei = computed(() => this.parameter().enhet === 'ja/nei');
  protected readonly aarsnoekkel = (punkt: Aarsverdi): number => punkt.aar;
  protected readonly svarkolonner = computed<readonly Column<Aarsverdi>[]>(() => [
    { id: 'aar', label: this.t(kitTekster.aar), text: (punkt) => `${punkt.aar}` },
    {
      id: 'svar',
      label: this.t(styringTekster.svar),
      cardLabel: '',
      text: (punkt) => (punkt.verdi === null ? this.t(styringTekster.ikkeFoert) : this.format()(punkt.verdi)),
    },
  ]);
  protected readonly overskrift = computed(() => {
    const p = this.parameter();
    if (this.bareOrd()) return this.t(styringTekster.svarIOrd);
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
