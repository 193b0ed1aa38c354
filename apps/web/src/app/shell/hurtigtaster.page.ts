import { Component, computed, inject } from '@angular/core';
import { rammeTekster } from '@tak/tekster';
import { Cell, type Column, Page, Spraakvalg, Table } from '@tak/ui';

interface Hurtigtast {
  readonly taster: readonly string[];
  readonly gjor: string;
}

@Component({
  imports: [Cell, Page, Table],
  template: `
    <tak-page [heading]="t(tekster.hurtigtaster)" [status]="t(tekster.hurtigtasterStatus)">
      <tak-table [caption]="t(tekster.hurtigtaster)" [columns]="kolonner()" [rows]="rader()">
        <ng-template takCell="tast" [takCellOf]="rader()" let-rad>
          @for (tast of rad.taster; track tast; let forste = $first) {
            @if (!forste) {
              {{ t(tekster.tastEllerOrd) }}
            }
            <kbd>{{ tast }}</kbd>
          }
        </ng-template>
      </tak-table>
    </tak-page>
  `,
})
export class HurtigtasterPage {
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly kolonner = computed<readonly Column<Hurtigtast>[]>(() => [
    { id: 'tast', label: this.t(rammeTekster.tast), nowrap: true },
    { id: 'gjor', label: this.t(rammeTekster.gjor), text: (rad) => rad.gjor, cardLabel: '' },
  ]);
  protected readonly rader = computed<readonly Hurtigtast[]>(() => [
    { taster: ['Tab'], gjor: this.t(rammeTekster.tastTab) },
    { taster: ['Shift + Tab'], gjor: this.t(rammeTekster.tastShiftTab) },
    { taster: ['Enter'], gjor: this.t(rammeTekster.tastEnter) },
    { taster: ['Esc'], gjor: this.t(rammeTekster.tastEsc) },
    { taster: ['Ctrl + K'], gjor: this.t(rammeTekster.tastSok) },
    { taster: ['Ctrl + S', 'Ctrl + Enter'], gjor: this.t(rammeTekster.tastLagre) },
    { taster: ['Mellomrom'], gjor: this.t(rammeTekster.tastMerk) },
    { taster: ['Shift + ↓', 'Shift + ↑'], gjor: this.t(rammeTekster.tastMerkNed) },
    { taster: ['Ctrl + Enter'], gjor: this.t(rammeTekster.tastEndreMerkede) },
    { taster: ['Alt + ←', 'Alt + →'], gjor: this.t(rammeTekster.tastAltPil) },
    { taster: ['Alt + ↑', 'Alt + ↓'], gjor: this.t(rammeTekster.tastAltOppNed) },
    { taster: ['←', '→'], gjor: this.t(rammeTekster.tastPiler) },
    { taster: ['Tab, Enter'], gjor: this.t(rammeTekster.tastHopp) },
  ]);
}
