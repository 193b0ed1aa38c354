import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar, Representant } from '@tak/contracts';
import {
  dato,
  husstandOverTidTekster,
  husstandTekster,
  kitTekster,
  periode,
  representantslagTekster,
} from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { kodetekst } from '../kodetekst';

interface Rad {
  readonly representant: Representant;
  readonly for: string;
}

/** Who acts for whom: verge and fullmektig, now and before. Nothing is drawn where nobody does. */
@Component({
  selector: 'tak-representanttabell',
  imports: [Cell, Table],
  template: `
    @if (rader().length > 0) {
      <tak-table
        [caption]="t(tekster.representanter)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="rader()"
        [rowKey]="noekkel"
        [sticky]="false"
      >
        <ng-template takCell="telefon" [takCellOf]="rader()" let-r>
          @if (r.representant.telefon; as telefon) {
            <a class="ds-link" data-color="accent" [href]="tel(telefon)">{{ telefon }}</a>
          } @else {
            <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
          }
        </ng-template>
        <ng-template takCell="epost" [takCellOf]="rader()" let-r>
          @if (r.representant.epost; as epost) {
            <a class="ds-link epost" data-color="accent" [href]="'mailto:' + epost">{{ epost }}</a>
          } @else {
            <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
          }
        </ng-template>
      </tak-table>
    }
  `,
  styles: `
    .epost {
      overflow-wrap: anywhere;
    }
  `,
})
export class Representanttabell {
  readonly husstand = input.required<HusstandSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandOverTidTekster;
  protected readonly kit = kitTekster;
  protected readonly noekkel = (r: Rad): number => r.representant.id;
  /** A person who has had two roles stands twice among the members, and has the same representatives. */
  protected readonly rader = computed<readonly Rad[]>(() => {
    const alle = this.husstand().medlemmer.flatMap((m) =>
      m.representanter.map((representant) => ({ representant, for: m.navn ?? m.eksternId })),
    );
    return [...new Map(alle.map((rad) => [rad.representant.id, rad])).values()];
  });
  protected readonly kolonner = computed<readonly Column<Rad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      {
        id: 'navn',
        label: this.t(husstandOverTidTekster.kolNavn),
        text: (r) => r.representant.navn,
        sub: (r) => kodetekst(spraak, representantslagTekster, r.representant.slag),
      },
      { id: 'for', label: this.t(husstandOverTidTekster.kolFor), text: (r) => r.for },
      { id: 'gjelder', label: this.t(husstandOverTidTekster.kolGjelder), text: (r) => r.representant.gjelder },
      { id: 'telefon', label: this.t(husstandOverTidTekster.kolTelefon), nowrap: true, card: 'line' },
      { id: 'epost', label: this.t(husstandOverTidTekster.kolEpost), card: 'line' },
      {
        id: 'periode',
        label: this.t(husstandOverTidTekster.kolPeriode),
        text: ({ representant: { fom, tom } }) =>
          tom === null ? this.t(husstandTekster.fra, dato(fom)) : periode(spraak, fom, tom),
        card: 'line',
      },
    ];
  });

  protected tel(telefon: string): string {
    return `tel:${telefon.replaceAll(/[^\d+]/g, '')}`;
  }
}
