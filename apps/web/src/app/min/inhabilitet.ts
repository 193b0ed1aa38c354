import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Inhabilitet as Erklaering } from '@tak/contracts';
import { dato, inhabilitetsgrunner, minTekster } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table, Tag } from '@tak/ui';
import { ErklaerInhabil } from './erklaer-inhabil';
import { OpphevInhabilitet } from './opphev-inhabilitet';

/** The households that the user has nothing to do with (forvaltningsloven § 6): declared, and lifted. */
@Component({
  selector: 'tak-inhabilitet',
  imports: [Cell, ErklaerInhabil, OpphevInhabilitet, Table, Tag],
  template: `
    <h2>{{ t(tekster.inhabilitet) }}</h2>
    <p class="note">{{ t(tekster.inhabilForklart) }}</p>
    <p class="note">{{ t(tekster.inhabilFolge) }}</p>
    @if (rader().length > 0) {
      <tak-table [caption]="t(tekster.inhabilitet)" [columns]="kolonner()" [rows]="rader()" [rowKey]="noekkel">
        <ng-template takCell="status" [takCellOf]="rader()" let-rad>
          @if (rad.opphevet; as dag) {
            <tak-tag [outline]="true">{{ t(tekster.opphevetDato, dato(dag)) }}</tak-tag>
          } @else {
            <tak-tag color="warning">{{ t(tekster.gjelder) }}</tak-tag>
          }
        </ng-template>
        <ng-template takCell="opphev" [takCellOf]="rader()" let-rad>
          @if (!rad.opphevet) {
            <button class="ds-button small" type="button" data-variant="secondary" (click)="oppheves.set(rad)">
              {{ t(tekster.opphev) }}<span class="ds-sr-only">{{ t(tekster.opphevSkjult, rad.husstand) }}</span>
            </button>
          }
        </ng-template>
      </tak-table>
    } @else {
      <p class="ingen">{{ t(tekster.ingenErklaert) }}</p>
    }
    <tak-erklaer-inhabil (endret)="endret.emit()" />
    <tak-opphev-inhabilitet [(erklaering)]="oppheves" (endret)="endret.emit()" />
  `,
  styles: `
    .note {
      margin-top: 0.5rem;
    }
    tak-table,
    .ingen {
      margin-top: 1rem;
    }
  `,
})
export class Inhabilitet {
  readonly rader = input.required<readonly Erklaering[]>();
  readonly endret = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly dato = dato;
  protected readonly oppheves = signal<Erklaering | null>(null);
  protected readonly noekkel = (rad: Erklaering): string => rad.id;

  protected readonly kolonner = computed<readonly Column<Erklaering>[]>(() => [
    { id: 'husstand', label: this.t(minTekster.husstand), text: (rad) => rad.husstand },
    { id: 'status', label: this.t(minTekster.status), cardLabel: '' },
    {
      id: 'grunn',
      label: this.t(minTekster.grunn),
      text: (rad) => this.t(inhabilitetsgrunner[rad.grunn]),
      sub: (rad) => rad.opphevetGrunn,
    },
    {
      id: 'erklaert',
      label: this.t(minTekster.erklaert),
      text: (rad) => dato(rad.erklaert),
      nowrap: true,
      card: 'line',
    },
    { id: 'opphev', label: this.t(minTekster.opphev), labelHidden: true, cardLabel: '', card: 'full' },
  ]);
}
