import { Component, ElementRef, afterNextRender, computed, inject, input, output, viewChild } from '@angular/core';
import type { InnsynRad, InnsynSvar } from '@tak/contracts';
import { handlingTekst, loggTekster, rammeTekster, tidspunkt } from '@tak/tekster';
import { type Column, Spraakvalg, Table } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { rollenavn } from '../rollenavn';

/** The list that is handed out: who has read about the person. The name is written on the paper by hand. */
@Component({
  selector: 'tak-innsynsliste',
  imports: [Table],
  templateUrl: './innsynsliste.html',
  styleUrl: './innsynsliste.css',
})
export class Innsynsliste {
  readonly innsyn = input.required<InnsynSvar>();
  readonly fra = input.required<string | null>();
  readonly til = input.required<string | null>();
  readonly nytt = output<void>();

  private readonly okt = inject(Okt);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = loggTekster;
  protected readonly tidspunkt = tidspunkt;
  protected readonly kommune = computed(() => this.okt.bruker()?.kommunenavn ?? '');
  protected readonly hvis = computed(() => this.t(rammeTekster.kommune, this.kommune()));
  protected readonly periode = computed(
    () => this.t(loggTekster.periode, this.fra(), this.til()) || this.t(loggTekster.helePerioden),
  );
  protected readonly kolonner = computed<readonly Column<InnsynRad>[]>(() => [
    { id: 'tid', label: this.t(loggTekster.tid), nowrap: true, text: (r) => tidspunkt(r.tid) },
    { id: 'kommune', label: this.t(loggTekster.kommune), card: 'hidden', text: () => this.kommune() },
    { id: 'hvem', label: this.t(loggTekster.hvem), card: 'line', cardLabel: '', text: (r) => r.brukernavn },
    { id: 'rolle', label: this.t(loggTekster.rolle), card: 'line', text: (r) => this.t(rollenavn(r.rolle)) },
    { id: 'hva', label: this.t(loggTekster.hva), card: 'line', text: (r) => this.t(handlingTekst(r.handling)) },
    {
      id: 'hvorfor',
      label: this.t(loggTekster.hvorfor),
      card: 'line',
      text: (r) => r.grunn ?? this.t(loggTekster.ingenting),
    },
  ]);

  constructor() {
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected skrivUt(): void {
    window.print();
  }
}
