import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type MinSvar, STIER } from '@tak/contracts';
import { minTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, StatusLine, Table, Tag } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../shell/problem-alert';

type EgenOkt = MinSvar['okter'][number];

/** Where one is logged in now. This session is ended by logging out. */
@Component({
  selector: 'tak-egne-okter',
  imports: [Cell, ProblemAlert, Table, Tag],
  template: `
    <h2>{{ t(tekster.okter) }}</h2>
    <p class="note">{{ t(tekster.okterForklart) }}</p>
    <tak-problem-alert [error]="feil()" />
    <tak-table
      [caption]="t(tekster.okter)"
      [columns]="kolonner()"
      [rows]="rader()"
      [rowKey]="noekkel"
      [empty]="t(tekster.ingenOkter)"
    >
      <ng-template takCell="avslutt" [takCellOf]="rader()" let-rad>
        @if (rad.denne) {
          <tak-tag color="info" [outline]="true">{{ t(tekster.denne) }}</tak-tag>
        } @else {
          <button class="ds-button small" type="button" data-variant="secondary" (click)="avslutt(rad)">
            {{ t(tekster.avslutt)
            }}<span class="ds-sr-only">{{ t(tekster.avsluttSkjult, tidspunkt(rad.opprettet)) }}</span>
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
export class EgneOkter {
  readonly rader = input.required<readonly EgenOkt[]>();
  readonly endret = output<void>();

  private readonly http = inject(HttpClient);
  private readonly statuslinje = inject(StatusLine);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly tidspunkt = tidspunkt;
  protected readonly feil = signal<unknown>(null);
  protected readonly noekkel = (rad: EgenOkt): string => rad.id;

  protected readonly kolonner = computed<readonly Column<EgenOkt>[]>(() => [
    { id: 'startet', label: this.t(minTekster.startet), text: (rad) => tidspunkt(rad.opprettet), nowrap: true },
    { id: 'brukt', label: this.t(minTekster.sistBrukt), text: (rad) => tidspunkt(rad.sistBrukt), nowrap: true },
    { id: 'avslutt', label: this.t(minTekster.avslutt), labelHidden: true, cardLabel: '' },
  ]);

  protected async avslutt(rad: EgenOkt): Promise<void> {
    this.feil.set(null);
    try {
      await firstValueFrom(this.http.delete(STIER.minOkt(rad.id)));
      this.statuslinje.show(this.t(minTekster.avsluttet));
    } catch (feil) {
      this.feil.set(feil);
    }
    this.endret.emit();
  }
}
