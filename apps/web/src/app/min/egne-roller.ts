import { Component, computed, inject, input, signal } from '@angular/core';
import type { Rollevalg } from '@tak/contracts';
import { minTekster, rolleTekster } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table, Tag } from '@tak/ui';
import { Okt } from '../okt/okt';
import { ProblemAlert } from '../shell/problem-alert';

/** Every role of the person, in every municipality, and the way from one to another. */
@Component({
  selector: 'tak-egne-roller',
  imports: [Cell, ProblemAlert, Table, Tag],
  template: `
    <h2>{{ t(tekster.roller) }}</h2>
    <p class="note">{{ t(tekster.rollerForklart) }}</p>
    <tak-problem-alert [error]="feil()" />
    <tak-table [caption]="t(tekster.roller)" [columns]="kolonner()" [rows]="rader()" [rowKey]="noekkel">
      <ng-template takCell="bytt" [takCellOf]="rader()" let-rad>
        @if (rad.valgt) {
          <tak-tag color="info" [outline]="true">{{ t(tekster.ibruk) }}</tak-tag>
        } @else {
          <button class="ds-button small" type="button" data-variant="secondary" (click)="bytt(rad)">
            {{ t(tekster.bytt)
            }}<span class="ds-sr-only">{{ t(tekster.byttSkjult, t(roller[rad.rolle]), rad.kommunenavn) }}</span>
          </button>
        }
      </ng-template>
    </tak-table>
  `,
  styles: `
    .note {
      margin-block: 0.25rem 0.75rem;
    }
  `,
})
export class EgneRoller {
  readonly rader = input.required<readonly Rollevalg[]>();

  private readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly roller = rolleTekster;
  protected readonly feil = signal<unknown>(null);
  protected readonly noekkel = (rad: Rollevalg): string => rad.tildelingId;

  protected readonly kolonner = computed<readonly Column<Rollevalg>[]>(() => [
    { id: 'rolle', label: this.t(minTekster.rolle), text: (rad) => this.t(rolleTekster[rad.rolle]) },
    { id: 'kommune', label: this.t(minTekster.kommune), text: (rad) => rad.kommunenavn, cardLabel: '' },
    { id: 'bytt', label: this.t(minTekster.bytt), labelHidden: true, cardLabel: '' },
  ]);

  protected async bytt(rad: Rollevalg): Promise<void> {
    this.feil.set(null);
    try {
      await this.okt.byttRolle(rad.tildelingId);
    } catch (feil) {
      this.feil.set(feil);
    }
  }
}
