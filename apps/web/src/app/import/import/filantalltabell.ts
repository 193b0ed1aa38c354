import { Component, computed, inject, input } from '@angular/core';
import type { Filantall } from '@tak/contracts';
import { importTekster, prosent, tall } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { andelSomEndres } from './andel';

/** Rows per file: what the package has, what became of them, and how many the register has before and after. */
@Component({
  selector: 'tak-filantalltabell',
  imports: [Table],
  template: `
    <tak-table
      [caption]="t(tekster.perFil)"
      [columns]="kolonner()"
      [rows]="berorte()"
      [rowKey]="noekkel"
      [sticky]="false"
    />
  `,
})
export class Filantalltabell {
  readonly antall = input.required<readonly Filantall[]>();
  /** The share that would change or go: what the question before writing is about. */
  readonly medAndel = input(false);

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  /** A file that the package lacks and that nothing happens to says nothing. */
  protected readonly berorte = computed(() => this.antall().filter((f) => f.rader > 0 || f.foer !== f.etter));
  protected readonly noekkel = (fil: Filantall): string => fil.fil;

  protected readonly kolonner = computed<readonly Column<Filantall>[]>(() => [
    { id: 'fil', label: this.t(importTekster.fil), text: (f) => f.fil },
    this.tall('foer', importTekster.kolFoer, 'line'),
    this.tall('etter', importTekster.kolEtter, 'line'),
    this.tall('rader', importTekster.kolRader, 'hidden'),
    this.tall('nye', importTekster.kolNye, 'line'),
    this.tall('endret', importTekster.kolEndredeRader, 'line'),
    this.tall('slettet', importTekster.kolSlettet, 'line'),
    this.tall('uendret', importTekster.kolUendret, 'hidden'),
    ...(this.medAndel()
      ? [
          {
            id: 'andel',
            label: this.t(importTekster.kolAndel),
            numeric: true,
            card: 'line',
            text: (f) => {
              const andel = andelSomEndres(f);
              return andel === null ? '–' : prosent(100 * andel, 0);
            },
          } satisfies Column<Filantall>,
        ]
      : []),
  ]);

  private tall(
    felt: Exclude<keyof Filantall, 'fil'>,
    label: (typeof importTekster)['kolFoer' | 'kolNye' | 'kolRader'] | { nb: string; nn: string },
    card: 'line' | 'hidden',
  ): Column<Filantall> {
    return { id: felt, label: this.t(label), numeric: true, card, text: (f) => tall(f[felt]) };
  }
}
