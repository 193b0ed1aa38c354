import { Component, computed, inject, input, output } from '@angular/core';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import { husstandOverTidTekster, kitTekster, talespraak } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table, Tag } from '@tak/ui';
import { gjelder } from './hodesetning';

const VOKSEN = 18;

/** How those who live there now are reached. A child is here when something is registered about it. */
@Component({
  selector: 'tak-kontakttabell',
  imports: [Cell, Table, Tag],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.kontakt)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      >
        <ng-template takCell="telefon" [takCellOf]="rader()" let-m>
          @if (m.kontakt?.telefon; as telefon) {
            <a class="ds-link" data-color="accent" [href]="tel(telefon)">{{ telefon }}</a>
          } @else {
            <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
          }
        </ng-template>
        <ng-template takCell="epost" [takCellOf]="rader()" let-m>
          @if (m.kontakt?.epost; as epost) {
            <a class="ds-link epost" data-color="accent" [href]="'mailto:' + epost">{{ epost }}</a>
          } @else {
            <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
          }
        </ng-template>
        <ng-template takCell="spraak" [takCellOf]="rader()" let-m>
          @if (m.kontakt?.spraak; as kode) {
            {{ spraak(kode) }}
          } @else {
            <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
          }
          @if (m.kontakt?.tolk === true) {
            <tak-tag color="info">{{ t(tekster.trengerTolk) }}</tak-tag>
          }
        </ng-template>
        <ng-template takCell="endre" [takCellOf]="rader()" let-m>
          <button
            class="ds-button small"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            [id]="'endre-kontakt-' + m.personId"
            [attr.aria-label]="t(tekster.endreKontaktFor, m.navn ?? m.eksternId)"
            (click)="endre.emit(m)"
          >
            {{ t(tekster.endre) }}
          </button>
        </ng-template>
      </tak-table>
    } @else {
      <h2>{{ t(tekster.kontakt) }}</h2>
      <p class="miss">{{ t(tekster.ingenKontakt) }}</p>
    }
  `,
  styles: `
    .epost {
      overflow-wrap: anywhere;
    }
    button {
      margin-block: -0.25rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class Kontakttabell {
  readonly husstand = input.required<HusstandSvar>();
  readonly kanEndre = input(false);
  readonly endre = output<Medlem>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandOverTidTekster;
  protected readonly kit = kitTekster;
  protected readonly noekkel = (m: Medlem): number => m.personId;
  protected readonly rader = computed(() => {
    const { medlemmer, dag } = this.husstand();
    return medlemmer.filter((m) => gjelder(m, dag) && (m.alder >= VOKSEN || m.kontakt !== null));
  });
  protected readonly kolonner = computed<readonly Column<Medlem>[]>(() => [
    {
      id: 'navn',
      label: this.t(husstandOverTidTekster.kolNavn),
      text: (m) => m.navn ?? m.eksternId,
    },
    { id: 'telefon', label: this.t(husstandOverTidTekster.kolTelefon), nowrap: true },
    { id: 'epost', label: this.t(husstandOverTidTekster.kolEpost) },
    { id: 'spraak', label: this.t(husstandOverTidTekster.kolSpraak), card: 'line' },
    ...(this.kanEndre()
      ? [
          {
            id: 'endre',
            label: this.t(husstandOverTidTekster.kolEndre),
            labelHidden: true,
            card: 'line' as const,
            cardLabel: '',
          },
        ]
      : []),
  ]);

  /** Digits and the plus only: what a phone can dial. */
  protected tel(telefon: string): string {
    return `tel:${telefon.replaceAll(/[^\d+]/g, '')}`;
  }

  protected spraak(kode: string): string {
    return talespraak(this.spraakvalg.spraak(), kode);
  }
}
