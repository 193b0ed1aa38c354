import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import { adressebeskyttelseTekster, dato, husstandTekster, husstandrolleTekster, periode } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { Varsomhetsmerke } from '../varsomhetsmerke';
import { Fodselsnummer } from './fodselsnummer';
import { gjelder } from './hodesetning';

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
    </tak-table>
    <p class="meta skjerm">{{ t(tekster.fodselsnummerVises) }}</p>
  `,
  styles: `
    .skjerm {
      margin-top: 0.5rem;
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

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly noekkel = (m: Medlem): string => `${m.personId} ${m.fom}`;
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
        sub: (m) => this.t(husstandTekster.fodt, m.fodselsdato),
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
    ];
  });

  /** Who it is that is protected is told only to those who have opened the household. */
  private under({ eksternId, adressebeskyttelse }: Medlem): string {
    if (!adressebeskyttelse || adressebeskyttelse === 'ugradert') return eksternId;
    const grad = kodetekst(this.spraakvalg.spraak(), adressebeskyttelseTekster, adressebeskyttelse);
    return `${eksternId}, ${grad.toLowerCase()}`;
  }
}
