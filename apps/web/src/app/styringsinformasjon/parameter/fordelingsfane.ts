import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type FordelingSvar, STIER } from '@tak/contracts';
import { type FastTekst, type TekstMed, maalgruppeTekster, prosent, styringTekster, tall } from '@tak/tekster';
import { type Bar, BarChart, type Column, Skeleton, Spraakvalg, Table } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { soek } from '../aarsvalg';
import { sisteSvar } from '../siste-svar';
import { type Kryssrad, andelUkjent, kryssrader, stoerst } from './fordeling';

interface Gruppe {
  readonly gruppe: string;
  readonly antall: number;
}

/** Who is counted: bars by target group and age, and the two together. Unknown is its own bar with its share. */
@Component({
  selector: 'tak-fordelingsfane',
  imports: [BarChart, ProblemAlert, Skeleton, Table],
  templateUrl: './fordelingsfane.html',
  styleUrl: './fordelingsfane.css',
})
export class Fordelingsfane {
  readonly nr = input.required<string>();
  readonly aar = input.required<number>();
  readonly kjentPer = input.required<string | null>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = styringTekster;
  protected readonly resource = httpResource<FordelingSvar>(() => ({
    url: STIER.fordeling(encodeURIComponent(this.nr())),
    params: soek({ aar: this.aar(), kjentPer: this.kjentPer() }),
  }));
  protected readonly svar = sisteSvar(this.resource);

  private readonly gruppenavn = (g: string): string => {
    const tekst = maalgruppeTekster[g];
    return tekst ? this.t(tekst) : g;
  };
  private readonly aldersnavn = (g: string): string =>
    g === 'ukjent' ? this.gruppenavn(g) : this.t(styringTekster.alderAar, g);

  protected readonly tomt = computed(() => (this.svar()?.maalgrupper ?? []).every((g) => g.antall === 0));
  protected readonly grupper = computed(() => this.soyler(this.svar()?.maalgrupper ?? [], this.gruppenavn));
  protected readonly aldre = computed(() => this.soyler(this.svar()?.alder ?? [], this.aldersnavn));
  protected readonly gruppefunn = computed(() =>
    this.funn(this.svar()?.maalgrupper ?? [], this.gruppenavn, {
      tittel: styringTekster.etterMaalgruppe,
      ukjent: styringTekster.utenMaalgruppe,
    }),
  );
  protected readonly aldersfunn = computed(() =>
    this.funn(this.svar()?.alder ?? [], this.aldersnavn, {
      tittel: styringTekster.etterAlder,
      ukjent: styringTekster.utenAlder,
    }),
  );

  protected readonly kryss = computed<readonly Kryssrad[]>(() => kryssrader(this.svar()?.kryss ?? []));
  protected readonly kryssnoekkel = (rad: Kryssrad): string => rad.maalgruppe;
  protected readonly krysskolonner = computed<readonly Column<Kryssrad>[]>(() => {
    const aldre = this.svar()?.alder ?? [];
    return [
      { id: 'gruppe', label: this.t(styringTekster.maalgruppe), text: (rad) => this.gruppenavn(rad.maalgruppe) },
      ...aldre.map(({ gruppe }): Column<Kryssrad> => ({
        id: gruppe,
        label: gruppe === 'ukjent' ? this.gruppenavn(gruppe) : gruppe.replace('-', '–'),
        numeric: true,
        card: 'line',
        text: (rad) => tall(rad.antall.get(gruppe) ?? 0),
      })),
      { id: 'sum', label: this.t(styringTekster.sum), numeric: true, card: 'line', text: (rad) => tall(rad.sum) },
    ];
  });

  private soyler(grupper: readonly Gruppe[], navn: (g: string) => string): readonly Bar[] {
    return grupper.map((g) => ({ label: navn(g.gruppe), value: g.antall, unknown: g.gruppe === 'ukjent' }));
  }

  /** «Etter målgruppe. Flest: flyktning (12)»; where nobody has filled in most of them, that is the finding. */
  private funn(
    grupper: readonly Gruppe[],
    navn: (g: string) => string,
    ord: { readonly tittel: FastTekst; readonly ukjent: TekstMed<[string]> },
  ): string {
    const flest = stoerst(grupper);
    const ukjent = andelUkjent(grupper);
    const finning =
      ukjent >= 0.5
        ? this.t(ord.ukjent, prosent(100 * ukjent, 0))
        : flest && this.t(styringTekster.stoerst, navn(flest.gruppe), tall(flest.antall));
    return [this.t(ord.tittel), finning].filter(Boolean).join('. ');
  }
}
