import { Component, computed, input } from '@angular/core';
import { linear } from './scale';

const BREDDE = 120;
const HOYDE = 36;

/** The shape of a few years beside a number. Decoration: the number and its change are said in words. */
@Component({
  selector: 'tak-sparkline',
  template: `
    <svg class="chart sparkline" viewBox="0 0 120 36" aria-hidden="true">
      @if (shape().target; as y) {
        <line class="goal" x1="0" x2="120" [attr.y1]="y" [attr.y2]="y" />
      }
      @for (points of shape().lines; track $index) {
        <polyline class="l-own" [attr.points]="points" />
      }
      @if (shape().last; as last) {
        <circle class="dot" r="4" [attr.cx]="last.x" [attr.cy]="last.y" />
      }
    </svg>
  `,
})
export class Sparkline {
  readonly values = input.required<readonly (number | null)[]>();
  readonly target = input<number | null>(null);

  protected readonly shape = computed(() => {
    const values = this.values();
    const target = this.target();
    const known = values.filter((v) => v !== null);
    const all = target === null ? known : [...known, target];
    const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
    const y = linear([low, high === low ? low + 1 : high], [HOYDE - 4, 5]);
    const x = linear([0, Math.max(1, values.length - 1)], [3, BREDDE - 5]);
    const points = values.map((v, i) => (v === null ? null : { x: x(i), y: y(v) }));
    const runs: string[][] = [[]];
    for (const p of points) {
      if (p === null) runs.push([]);
      else runs.at(-1)?.push(`${p.x.toFixed(1)},${p.y.toFixed(1)}`);
    }
    return {
      lines: runs.filter((run) => run.length > 1).map((run) => run.join(' ')),
      last: points.at(-1) ?? null,
      target: target === null ? null : y(target),
    };
  });
}
