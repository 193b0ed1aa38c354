import { Component, computed, input } from '@angular/core';
import type { Aarsverdi } from '@tak/contracts';
import { sparklinje } from './sparklinje';

const BREDDE = 112;
const HOYDE = 28;

/** Ten years in the height of a row, the target dashed. What it says stands in words beside it, for those who do not see it. */
@Component({
  selector: 'tak-sparkline',
  template: `
    @if (linje(); as l) {
      <svg class="chart" aria-hidden="true" [attr.width]="bredde" [attr.height]="hoyde">
        @if (l.maal !== null) {
          <line class="goal" [attr.x1]="0" [attr.x2]="bredde" [attr.y1]="l.maal" [attr.y2]="l.maal" />
        }
        @for (del of l.deler; track $index) {
          <polyline class="l-own" [attr.points]="del" />
        }
        @for (p of l.enslige; track $index) {
          <circle class="dot" r="2" [attr.cx]="p.x" [attr.cy]="p.y" />
        }
        @if (l.siste; as p) {
          <circle class="dot" r="3.5" [attr.cx]="p.x" [attr.cy]="p.y" />
        }
      </svg>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      overflow: visible;
    }
    .l-own {
      stroke-width: 1.75;
    }
    .goal {
      stroke-width: 1.25;
    }
    .dot {
      stroke-width: 1;
    }
  `,
})
export class Sparkline {
  readonly serie = input.required<readonly Aarsverdi[]>();
  readonly maal = input<number | null>(null);
  protected readonly bredde = BREDDE;
  protected readonly hoyde = HOYDE;
  protected readonly linje = computed(() =>
    sparklinje({ serie: this.serie(), maal: this.maal(), bredde: BREDDE, hoyde: HOYDE }),
  );
}
