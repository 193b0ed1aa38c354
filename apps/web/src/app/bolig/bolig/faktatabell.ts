import { Component, computed, inject, input } from '@angular/core';
import type { BoligSvar, Boligfaktum } from '@tak/contracts';
import { osloDag } from '@tak/domain';
import { boligTekster, boligfeltTekster, dato } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { type Faktalinje, faktalinjer } from './fakta';
import { feltverdi } from './feltverdi';

/** What indicators and matching read, each with the day it holds from and who registered it. */
@Component({
  selector: 'tak-faktatabell',
  imports: [Cell, Table],
  template: `
    <tak-table
      [caption]="t(tekster.fakta)"
      [captionVisible]="true"
      [columns]="kolonner()"
      [rows]="linjer()"
      [rowKey]="noekkel"
      [sticky]="false"
    >
      <ng-template takCell="verdi" [takCellOf]="linjer()" let-linje>
        @let naa = verdi(linje.gjeldende);
        @if (naa === null) {
          <span class="miss">{{ stor(t(tekster.ikkeRegistrert)) }}</span>
        } @else {
          {{ naa }}
        }
        @for (f of linje.kommende; track f.gjelderFra) {
          <small>{{ t(tekster.blir, ord(f), f.gjelderFra ?? '') }}</small>
        }
        @for (f of linje.tidligere; track f.gjelderFra) {
          <small>{{ t(tekster.foer, ord(f), f.gjelderFra) }}</small>
        }
      </ng-template>
    </tak-table>
  `,
})
export class Faktatabell {
  readonly bolig = input.required<BoligSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly linjer = computed(() => faktalinjer(this.bolig().fakta, this.bolig().dag));
  protected readonly noekkel = (linje: Faktalinje): string => linje.felt;
  protected readonly stor = (ord: string): string => ord.charAt(0).toUpperCase() + ord.slice(1);

  protected readonly kolonner = computed<readonly Column<Faktalinje>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'felt',
        label: this.t(boligTekster.opplysning),
        text: (l) => kodetekst(spraak, boligfeltTekster, l.felt),
      },
      { id: 'verdi', label: this.t(boligTekster.verdi), cardLabel: '' },
      {
        id: 'gjelderFra',
        label: this.t(boligTekster.gjelderFra),
        nowrap: true,
        text: (l) => this.gjelderFra(l.gjeldende),
      },
      {
        id: 'registrert',
        label: this.t(boligTekster.registrert),
        nowrap: true,
        card: 'hidden',
        text: (l) => (l.gjeldende ? `${dato(osloDag(l.gjeldende.registrert))}, ${l.gjeldende.registrertAv}` : '–'),
      },
    ];
  });

  /** Without a day of its own it holds from when the dwelling came to us; what is not registered holds from no day. */
  private gjelderFra(faktum: Boligfaktum | null): string {
    if (!faktum || (faktum.gjelderFra === null && faktum.verdi === null)) return '–';
    return dato(faktum.gjelderFra ?? this.bolig().fom);
  }

  protected verdi(faktum: Boligfaktum | null): string | null {
    return faktum && feltverdi(this.spraakvalg.spraak(), faktum.felt, faktum.verdi);
  }

  protected ord(faktum: Boligfaktum): string {
    return this.verdi(faktum) ?? this.t(boligTekster.ikkeRegistrert);
  }
}
