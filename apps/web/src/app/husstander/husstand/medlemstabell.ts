import { Component, computed, inject, input, output } from '@angular/core';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import {
  adressebeskyttelseTekster,
  dato,
  husstandOverTidTekster,
  husstandTekster,
  husstandrolleTekster,
  periode,
} from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { Varsomhetsmerke } from '../varsomhetsmerke';
import { Fodselsnummer } from './fodselsnummer';
import { gjelder } from './hodesetning';
import { fyller18 } from './medlemslinje';

/** A person has one membership from a day. */
export const medlemsnokkel = ({ personId, fom }: Medlem): string => `${personId} ${fom}`;

/** Who is, and was, in the household. */
@Component({
  selector: 'tak-medlemstabell',
  imports: [Cell, Fodselsnummer, Table, Varsomhetsmerke],
  template: `
    <tak-table
      [caption]="t(tekster.medlemmer)"
      [captionVisible]="true"
      [columns]="kolonner()"
      [rows]="husstand().medlemmer"
      [rowKey]="noekkel"
      [sticky]="false"
    >
      <ng-template takCell="fnr" [takCellOf]="husstand().medlemmer" let-m>
        <tak-fodselsnummer [medlem]="m" [husstandId]="husstand().id" />
      </ng-template>
      <ng-template takCell="varsomhet" [takCellOf]="husstand().medlemmer" let-m>
        @if (varsom(m)) {
          <tak-varsomhetsmerke [kort]="true" />
        }
      </ng-template>
      <ng-template takCell="endre" [takCellOf]="husstand().medlemmer" let-m>
        <button
          class="ds-button small skjerm"
          type="button"
          data-color="accent"
          data-variant="tertiary"
          [id]="'endre-medlem-' + m.personId + '-' + m.fom"
          [attr.aria-label]="t(tidtekster.endreFor, m.navn ?? m.eksternId)"
          [attr.aria-expanded]="apen() === noekkel(m)"
          (click)="endre.emit(m)"
        >
          {{ t(tidtekster.endre) }}
        </button>
      </ng-template>
    </tak-table>
    <p class="meta skjerm">{{ t(tekster.fodselsnummerVises) }}</p>
  `,
  styles: `
    p.skjerm {
      margin-top: 0.5rem;
    }
    button.skjerm {
      margin-block: -0.25rem;
    }
    @media print {
      .skjerm {
        display: none;
      }
    }
  `,
})
export class Medlemstabell {
  readonly husstand = input.required<HusstandSvar>();
  readonly kanEndre = input(false);
  /** Key of the membership whose form is open. */
  readonly apen = input<string | null>(null);
  readonly endre = output<Medlem>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly tidtekster = husstandOverTidTekster;
  protected readonly noekkel = medlemsnokkel;
  protected readonly varsom = (m: Medlem): boolean => m.varsomhet.some((v) => gjelder(v, this.husstand().dag));

  protected readonly kolonner = computed<readonly Column<Medlem>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'navn',
        label: this.t(husstandTekster.kolNavn),
        text: (m) => m.navn ?? this.t(husstandTekster.navnMangler),
        sub: (m) => this.under(m),
      },
      {
        id: 'rolle',
        label: this.t(husstandTekster.kolRolle),
        text: (m) => kodetekst(spraak, husstandrolleTekster, m.rolle),
        cardLabel: '',
      },
      {
        id: 'alder',
        label: this.t(husstandTekster.kolAlder),
        text: (m) => this.t(husstandTekster.aar, m.alder),
        sub: (m) => this.fodt(m),
        nowrap: true,
        cardLabel: '',
      },
      {
        id: 'medlem',
        label: this.t(husstandTekster.kolMedlem),
        text: (m) => (m.tom === null ? this.t(husstandTekster.fra, dato(m.fom)) : periode(spraak, m.fom, m.tom)),
        card: 'line',
      },
      { id: 'fnr', label: this.t(husstandTekster.kolFodselsnummer), card: 'line', nowrap: true },
      { id: 'varsomhet', label: this.t(husstandTekster.kolVarsomhet), labelHidden: true, card: 'line', cardLabel: '' },
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
    ];
  });

  /** A child's line says when it is one no longer. */
  private fodt(medlem: Medlem): string {
    const blir = fyller18(medlem, this.husstand().dag);
    const fodt = this.t(husstandTekster.fodt, medlem.fodselsdato);
    return blir ? `${fodt}, ${this.t(husstandOverTidTekster.fyller18, blir)}` : fodt;
  }

  /** Who it is that is protected is told only to those who have opened the household. */
  private under({ eksternId, adressebeskyttelse }: Medlem): string {
    if (!adressebeskyttelse || adressebeskyttelse === 'ugradert') return eksternId;
    const grad = kodetekst(this.spraakvalg.spraak(), adressebeskyttelseTekster, adressebeskyttelse);
    return `${eksternId}, ${grad.toLowerCase()}`;
  }
}
