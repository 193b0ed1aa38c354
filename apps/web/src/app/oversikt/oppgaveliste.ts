import { Component, computed, inject, input } from '@angular/core';
import type { OppgaveRad } from '@tak/contracts';
import type { Oppgavestatus } from '@tak/domain';
import { dato, omDager, oppgavehandlingTekster, oppgavestatusTekster, oversiktTekster } from '@tak/tekster';
import { Cell, type Column, type Farge, Spraakvalg, Table, Tag } from '@tak/ui';
import { gjelder, lenke, undertekst } from './oppgaverad';

const FARGER: Readonly<Record<Oppgavestatus, Farge>> = {
  forfalt: 'danger',
  haster: 'warning',
  ny: 'info',
  aapen: 'neutral',
};

/** What must be acted on, nearest deadline first. The verb leads to the record. */
@Component({
  selector: 'tak-oppgaveliste',
  imports: [Cell, Table, Tag],
  template: `
    <tak-table
      [caption]="t(tekster.tabell)"
      [columns]="kolonner()"
      [rows]="rader()"
      [rowKey]="noekkel"
      [loading]="laster()"
    >
      <ng-template takCell="frist" [takCellOf]="rader()" let-rad>
        <span class="when" [class.late]="rad.status === 'forfalt'">{{ naar(rad) }}</span>
        <small>{{ dag8(rad.frist) }}</small>
      </ng-template>
      <ng-template takCell="status" [takCellOf]="rader()" let-rad>
        <tak-tag [color]="farge(rad)" [outline]="rad.status === 'aapen'">{{ ord(rad) }}</tak-tag>
      </ng-template>
    </tak-table>
  `,
  styles: `
    .when {
      font-weight: 600;
      white-space: nowrap;
    }
  `,
})
export class Oppgaveliste {
  readonly rader = input.required<readonly OppgaveRad[]>();
  readonly dag = input.required<string>();
  readonly laster = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = oversiktTekster;
  protected readonly dag8 = dato;
  protected readonly noekkel = (rad: OppgaveRad): string => rad.nokkel;

  protected readonly kolonner = computed<readonly Column<OppgaveRad>[]>(() => {
    const spraak = this.spraakvalg.spraak();
    return [
      { id: 'frist', label: this.t(oversiktTekster.frist), nowrap: true },
      {
        id: 'hva',
        label: this.t(oversiktTekster.hva),
        text: (r) => this.t(oppgavehandlingTekster[r.handling]),
        link: (r) => lenke(r),
        cardLabel: '',
      },
      {
        id: 'hvem',
        label: this.t(oversiktTekster.hvem),
        text: (r) => gjelder(spraak, r),
        sub: (r) => undertekst(spraak, r),
        cardLabel: '',
      },
      {
        id: 'eier',
        label: this.t(oversiktTekster.eier),
        text: () => this.t(oversiktTekster.ingenEier),
        card: 'hidden',
      },
      { id: 'status', label: this.t(oversiktTekster.statuskolonne), card: 'corner' },
    ];
  });

  protected naar({ frist }: OppgaveRad): string {
    const tekst = omDager(this.spraakvalg.spraak(), frist, this.dag());
    return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
  }

  protected ord({ status }: OppgaveRad): string {
    return this.t(oppgavestatusTekster[status]);
  }

  protected farge({ status }: OppgaveRad): Farge {
    return FARGER[status];
  }
}
