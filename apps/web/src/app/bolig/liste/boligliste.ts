import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoligRad } from '@tak/contracts';
import {
  bemanningTekster,
  boligerTekster,
  boligtypeTekster,
  dato,
  disposisjonsformKortTekster,
  kitTekster,
  kroner,
  maalgruppeTekster,
  tall,
} from '@tak/tekster';
import { Cell, type Column, type Selection, type Sort, Spraakvalg, Table, Tag } from '@tak/ui';
import { Varsomhetsmerke } from '../../husstander/varsomhetsmerke';
import { Okt } from '../../okt/okt';
import { arealtekst, kodeEllerNull, statusfarge, statusomriss, statustekst } from '../kodetekst';
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

  private readonly alle = computed<readonly Column<BoligRad>[]>(() => {
    const { t } = this;
    const spraak = this.spraakvalg.spraak();
    const ja = (v: boolean | null) => (v === null ? null : t(v ? boligerTekster.ja : boligerTekster.nei));
    return [
      { id: 'adresse', label: t(boligerTekster.kolAdresse), sortable: true, link: (r) => `/boliger/${r.id}` },
      { id: 'status', label: t(boligerTekster.kolStatus), sortable: true, card: 'corner' },
      { id: 'dato', label: t(boligerTekster.kolDato), sortable: true, nowrap: true, cardLabel: '' },
      { id: 'leietaker', label: t(boligerTekster.kolLeietaker) },
      {
        id: 'soverom',
        label: t(boligerTekster.kolSoverom),
        sortable: true,
        numeric: true,
        text: (r) => tallet(r.soverom),
      },
      {
        id: 'areal',
        label: t(boligerTekster.kolAreal),
        sortable: true,
        numeric: true,
        text: (r) => arealtekst(r.areal),
      },
      { id: 'rullestol', label: t(boligerTekster.kolRullestol), sortable: true, text: (r) => ja(r.rullestol) },
      {
        id: 'maalgruppe',
        label: t(boligerTekster.kolMaalgruppe),
        sortable: true,
        text: (r) => kodeEllerNull(spraak, maalgruppeTekster, r.maalgruppe),
      },
      {
        id: 'form',
        label: t(boligerTekster.kolForm),
        sortable: true,
        nowrap: true,
        text: (r) => kodeEllerNull(spraak, disposisjonsformKortTekster, r.form),
      },
      { id: 'bydel', label: t(boligerTekster.kolBydel), sortable: true, text: (r) => r.bydel },
      { id: 'bygg', label: t(boligerTekster.kolBygg), text: (r) => r.bygg },
      {
        id: 'boligtype',
        label: t(boligerTekster.kolBoligtype),
        sortable: true,
        text: (r) => kodeEllerNull(spraak, boligtypeTekster, r.boligtype),
      },
      {
        id: 'bemanning',
        label: t(boligerTekster.kolBemanning),
        text: (r) => kodeEllerNull(spraak, bemanningTekster, r.bemanning),
      },
      {
        id: 'maanedsleie',
        label: t(boligerTekster.kolMaanedsleie),
        sortable: true,
        numeric: true,
        text: (r) => (r.maanedsleie === null ? null : kroner(r.maanedsleie)),
      },
      {
        id: 'innleie',
        label: t(boligerTekster.kolInnleieTil),
        sortable: true,
        nowrap: true,
        text: (r) => (r.innleieTil === null ? null : dato(r.innleieTil)),
      },
      { id: 'id', label: t(boligerTekster.kolId), nowrap: true, text: (r) => r.eksternId },
    ];
  });

  protected status(rad: BoligRad): string {
    return statustekst(this.spraakvalg.spraak(), rad);
  }

  protected naar(rad: BoligRad): Naar | null {
    return naar(this.spraakvalg.spraak(), rad, this.dag());
  }
}

const tallet = (n: number | null): string | null => (n === null ? null : tall(n));
