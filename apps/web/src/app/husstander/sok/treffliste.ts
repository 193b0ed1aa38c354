import { Component, computed, inject, input } from '@angular/core';
import type { HusstandTreff } from '@tak/contracts';
import { dato, husstandsokTekster, maalgruppeTekster, tilbudTekster } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst, sammensetning } from '../kodetekst';
import { Varsomhetsmerke } from '../varsomhetsmerke';

/** The households that were found, a page of them. */
@Component({
  selector: 'tak-treffliste',
  imports: [Cell, Table, Varsomhetsmerke],
  template: `
    <tak-table
      [caption]="t(tekster.treff)"
      [columns]="kolonner()"
      [rows]="rader()"
      [rowKey]="noekkel"
      [loading]="laster()"
    >
      <ng-template takCell="varsomhet" [takCellOf]="rader()" let-rad>
        @if (rad.varsomhet) {
          <tak-varsomhetsmerke [kort]="true" />
        }
      </ng-template>
    </tak-table>
  `,
})
export class Treffliste {
  readonly rader = input.required<readonly HusstandTreff[]>();
  readonly laster = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandsokTekster;
  protected readonly noekkel = (rad: HusstandTreff): number => rad.id;

  protected readonly kolonner = computed<readonly Column<HusstandTreff>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'husstand',
        label: this.t(husstandsokTekster.kolHusstand),
        text: (r) => r.navn,
        sub: (r) =>
          [r.eksternId, r.trefftekst && this.t(husstandsokTekster.treffPaa, r.trefftekst)].filter(Boolean).join(', '),
        link: (r) => `/husstander/${r.id}`,
      },
      {
        id: 'fodt',
        label: this.t(husstandsokTekster.kolFodt),
        text: (r) => r.fodselsdato && dato(r.fodselsdato),
        nowrap: true,
      },
      {
        id: 'hvem',
        label: this.t(husstandsokTekster.kolHvem),
        text: (r) => (r.inhabil ? this.t(husstandsokTekster.inhabil) : sammensetning(spraak, r.voksne, r.barn)),
        cardLabel: '',
      },
      {
        id: 'maalgruppe',
        label: this.t(husstandsokTekster.kolMaalgruppe),
        text: (r) => r.maalgruppe && kodetekst(spraak, maalgruppeTekster, r.maalgruppe),
      },
      {
        id: 'bor',
        label: this.t(husstandsokTekster.kolBor),
        text: (r) => this.bor(r),
        sub: (r) => this.borFra(r),
        card: 'line',
      },
      { id: 'varsomhet', label: this.t(husstandsokTekster.kolVarsomhet), card: 'line', cardLabel: '' },
    ];
  });

  private bor({ bor, inhabil }: HusstandTreff): string | null {
    if (inhabil) return null;
    if (!bor) return this.t(husstandsokTekster.ingenBolig);
    return bor.slag === 'leieforhold' ? bor.tekst : kodetekst(this.spraakvalg.spraak(), tilbudTekster, bor.tekst);
  }

  private borFra({ bor }: HusstandTreff): string | null {
    if (!bor) return null;
    return this.t(bor.slag === 'leieforhold' ? husstandsokTekster.borFra : husstandsokTekster.borMidlertidig, bor.fom);
  }
}
