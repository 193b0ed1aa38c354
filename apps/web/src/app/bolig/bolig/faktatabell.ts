import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal } from '@angular/core';
import type { BoligSvar } from '@tak/contracts';
import { type Innleietid, osloDag } from '@tak/domain';
import { boligTekster, boligendringTekster, dato, endringTekster, kitTekster } from '@tak/tekster';
import { Cell, type Column, Detail, Spraakvalg, Table } from '@tak/ui';
import { Ulagret } from '../../endring/ulagret';
import { Faktaskjema } from '../redigering/faktaskjema';
import { type Redigerbar, andreVerdier, gjelderFra, redigerbare } from './redigerbare';

/** What indicators and matching read, each with the day it holds from and who registered it; edited where it stands. */
@Component({
  selector: 'tak-faktatabell',
  imports: [Cell, Detail, Faktaskjema, Table],
  template: `
    <tak-table
      [caption]="t(tekster.fakta)"
      [captionVisible]="true"
      [columns]="kolonner()"
      [rows]="linjer()"
      [rowKey]="noekkel"
      [sticky]="false"
      [expanded]="erApen"
    >
      <ng-template takCell="verdi" [takCellOf]="linjer()" let-linje>
        @if (linje.verdi === null) {
          <span class="miss">{{ t(kit.ikkeRegistrert) }}</span>
        } @else {
          {{ linje.verdi }}
        }
        @for (annen of andre(linje); track $index) {
          <small>{{ annen }}</small>
        }
      </ng-template>
      <ng-template takCell="endre" [takCellOf]="linjer()" let-linje>
        @if (linje.felter.length > 0) {
          @if (linje.id === apen()) {
            <span class="miss">{{ t(endringstekster.endresNaa) }}</span>
          } @else {
            <button
              class="endre"
              type="button"
              [attr.data-felt]="linje.id"
              [attr.aria-label]="t(felles.endreHva, linje.navn)"
              (click)="apne(linje.id)"
            >
              {{ t(felles.endre) }}
            </button>
          }
        }
      </ng-template>
      <ng-template takDetail [takDetailOf]="linjer()" let-linje>
        <tak-faktaskjema
          [bolig]="bolig()"
          [felter]="linje.felter"
          [fakta]="linje.fakta"
          [innleie]="innleie()"
          (ferdig)="lukk()"
        />
      </ng-template>
    </tak-table>
  `,
  styles: `
    .endre {
      font: inherit;
      color: var(--ds-color-accent-text-subtle);
      background: none;
      border: 0;
      padding: 0.125rem 0;
      min-height: 1.5rem;
      text-decoration: underline;
      text-underline-offset: 0.24em;
      cursor: pointer;
    }
    @media print {
      .endre {
        display: none;
      }
    }
  `,
})
export class Faktatabell {
  readonly bolig = input.required<BoligSvar>();
  /** The municipality's own leases of it. */
  readonly innleie = input<readonly Innleietid[]>([]);
  readonly kanEndre = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly endringstekster = boligendringTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  /** Which form is open; none on another dwelling. */
  protected readonly apen = linkedSignal<number, string | null>({
    source: () => this.bolig().id,
    computation: () => null,
  });
  protected readonly linjer = computed(() => redigerbare(this.spraakvalg.spraak(), this.bolig(), this.kanEndre()));
  protected readonly noekkel = (linje: Redigerbar): string => linje.id;
  protected readonly erApen = (linje: Redigerbar): boolean => linje.id === this.apen();

  protected readonly kolonner = computed<readonly Column<Redigerbar>[]>(() => [
    { id: 'felt', label: this.t(boligTekster.opplysning), text: (l) => l.navn },
    { id: 'verdi', label: this.t(boligTekster.verdi), cardLabel: '' },
    {
      id: 'gjelderFra',
      label: this.t(boligTekster.gjelderFra),
      nowrap: true,
      text: (l) => gjelderFra(this.spraakvalg.spraak(), l, this.bolig().fom),
    },
    {
      id: 'registrert',
      label: this.t(boligTekster.registrert),
      nowrap: true,
      card: 'hidden',
      text: (l) => this.registrert(l),
    },
    ...(this.kanEndre() ? [{ id: 'endre', label: '', numeric: true, card: 'line', cardLabel: '' } as const] : []),
  ]);

  protected andre(linje: Redigerbar): readonly string[] {
    return andreVerdier(this.spraakvalg.spraak(), linje);
  }

  /** Asks first when another form holds something typed. */
  protected async apne(id: string): Promise<void> {
    if (await this.ulagret.spor()) this.apen.set(id);
  }

  /** Focus goes back to where it was opened from. */
  protected lukk(): void {
    const id = this.apen();
    this.apen.set(null);
    afterNextRender(
      () => this.element.querySelector<HTMLElement>(`button[data-felt="${CSS.escape(id ?? '')}"]`)?.focus(),
      { injector: this.injector },
    );
  }

  private registrert({ linje }: Redigerbar): string {
    const faktum = linje?.gjeldende;
    return faktum ? `${dato(osloDag(faktum.registrert))}, ${faktum.registrertAv}` : '–';
  }
}
