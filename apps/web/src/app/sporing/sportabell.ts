import { Component, computed, inject, input } from '@angular/core';
import type { Sporlinje } from '@tak/contracts';
import { kitTekster, sporingTekster, sporstatusTekster } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { gjelderord, linjenavn, tallrute, tallsok } from './sporgrupper';

/** Numbers that say the same of the record, with the reason and what they said the year before. */
@Component({
  selector: 'tak-sportabell',
  imports: [Cell, Table],
  template: `
    <tak-table
      [caption]="caption()"
      [captionVisible]="captionVisible()"
      [columns]="kolonner()"
      [rows]="rader()"
      [rowKey]="noekkel"
      [sticky]="false"
    >
      <ng-template takCell="hvorfor" [takCellOf]="rader()" let-linje>
        @if (linje.iAar.hvorfor; as hvorfor) {
          {{ hvorfor[spraak()] }}
        } @else {
          <span class="miss">{{ t(kit.ikkeTilgang) }}</span>
        }
        @if (under(linje); as ord) {
          <small>{{ ord }}</small>
        }
      </ng-template>
    </tak-table>
  `,
})
export class Sportabell {
  readonly caption = input.required<string>();
  readonly captionVisible = input(true);
  readonly rader = input.required<readonly Sporlinje[]>();
  readonly kjentPer = input<string | null>(null);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly spraak = this.spraakvalg.spraak;
  protected readonly t = this.spraakvalg.t;
  protected readonly kit = kitTekster;
  protected readonly noekkel = (linje: Sporlinje): string => linje.nr;

  protected readonly kolonner = computed<readonly Column<Sporlinje>[]>(() => {
    const spraak = this.spraak();
    const [forste] = this.rader();
    return [
      {
        id: 'tall',
        label: this.t(sporingTekster.kolTall),
        text: (l) => linjenavn(spraak, l),
        link: tallrute,
        query: (l) => tallsok(l, this.kjentPer()),
      },
      {
        id: 'hvorfor',
        label: this.t(forste?.iAar.status === 'teller' ? sporingTekster.kolHvorfor : sporingTekster.kolHvorforIkke),
        card: 'full',
        cardLabel: '',
      },
      {
        id: 'ifjor',
        label: this.t(sporingTekster.kolIFjor, forste?.iFjor.aar ?? 0),
        text: (l) => this.t(sporstatusTekster[l.iFjor.status]),
        sub: (l) => this.grunnIFjor(l),
      },
    ];
  });

  /** What it rests on, and that it stands in the denominator too. */
  protected under(linje: Sporlinje): string | null {
    const { iAar } = linje;
    const nevner = iAar.status === 'teller' && iAar.iNevner ? this.t(sporingTekster.ogsaaNevner) : null;
    return [gjelderord(this.spraak(), iAar), nevner].filter((del) => del !== null).join(' · ') || null;
  }

  /** Why it did not count the year before, unless that is what is said of this year too. */
  private grunnIFjor({ iAar, iFjor }: Sporlinje): string | null {
    const grunn = iFjor.status === 'teller' ? null : (iFjor.hvorfor?.[this.spraak()] ?? null);
    return grunn === iAar.hvorfor?.[this.spraak()] ? null : grunn;
  }
}
