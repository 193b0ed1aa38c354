import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { husstandOverTidTekster } from '@tak/tekster';
import { Spraakvalg, Timeline } from '@tak/ui';
import { botidakse, botidbaner } from './botidlinje';
import { medlemsbaner } from './medlemslinje';

/** Where, and who, on one axis: leases and stays, then each member. */
@Component({
  selector: 'tak-botid',
  imports: [Timeline],
  template: `
    <tak-timeline
      [caption]="t(tekster.overTid)"
      [lanes]="baner()"
      [from]="akse().fra"
      [to]="akse().til"
      [today]="husstand().dag"
    />
  `,
})
export class Botid {
  readonly husstand = input.required<HusstandSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandOverTidTekster;
  protected readonly baner = computed(() => {
    const spraak = this.spraakvalg.spraak();
    return [...botidbaner(spraak, this.husstand()), ...medlemsbaner(spraak, this.husstand())];
  });
  protected readonly akse = computed(() => botidakse(this.baner(), this.husstand().dag));
}
