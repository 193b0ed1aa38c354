import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoligRad } from '@tak/contracts';
import { boligerTekster, kitTekster } from '@tak/tekster';
import { Cell, type Column, type Selection, type Sort, Spraakvalg, Table, Tag } from '@tak/ui';
import { Varsomhetsmerke } from '../../husstander/varsomhetsmerke';
import { Okt } from '../../okt/okt';
import { statusfarge, statusomriss, statustekst } from '../kodetekst';
import { boligkolonner } from './boligkolonner';
import type { Valgfri } from './kolonnevalg';
import { type Naar, naar } from './naar';

/** A page of the list. */
@Component({
  selector: 'tak-boligliste',
  imports: [Cell, RouterLink, Table, Tag, Varsomhetsmerke],
  templateUrl: './boligliste.html',
  styleUrl: './boligliste.css',
})
export class Boligliste {
  readonly rader = input.required<readonly BoligRad[]>();
  /** The day the rows are true on. */
  readonly dag = input.required<string>();
  readonly laster = input.required<boolean>();
  readonly sort = input.required<Sort | null>();
  readonly kolonner = input.required<readonly Valgfri[]>();
  /** Rows can be marked; null, they cannot. */
  readonly merking = input<Selection<BoligRad> | null>(null);
  readonly sorterbar = input(true);
  readonly sortert = output<Sort | null>();

  private readonly okt = inject(Okt);
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligerTekster;
  protected readonly kit = kitTekster;
  protected readonly statusfarge = statusfarge;
  protected readonly statusomriss = statusomriss;
  protected readonly noekkel = (rad: BoligRad): number => rad.id;
  protected readonly kanApneHusstand = computed(() => this.okt.har('husstand.les'));
  protected readonly caption = computed(() =>
    this.t(this.sorterbar() && this.sort() === null ? boligerTekster.captionHandling : boligerTekster.caption),
  );

  protected readonly synlige = computed<readonly Column<BoligRad>[]>(() => {
    const valgt = this.kolonner();
    const synlige = this.alle().filter(
      (k) => ['adresse', 'status', 'dato'].includes(k.id) || valgt.some((v) => v === k.id),
    );
    return this.sorterbar() ? synlige : synlige.map((k) => ({ ...k, sortable: false }));
  });

  private readonly alle = computed<readonly Column<BoligRad>[]>(() => boligkolonner(this.spraakvalg.spraak(), this.t));

  protected status(rad: BoligRad): string {
    return statustekst(this.spraakvalg.spraak(), rad);
  }

  protected naar(rad: BoligRad): Naar | null {
    return naar(this.spraakvalg.spraak(), rad, this.dag());
  }
}
