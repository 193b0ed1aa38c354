import { Component, computed, inject, input } from '@angular/core';
import type { HusstandSvar } from '@tak/contracts';
import { husstandTekster } from '@tak/tekster';
import { Spraakvalg, Timeline } from '@tak/ui';
import { botidakse, botidbaner } from './botidlinje';

/** Leases and stays on one axis. Nothing is drawn where there is nothing. */
@Component({
  selector: 'tak-botid',
  imports: [Timeline],
  template: `
    @if (noe()) {
      <tak-timeline
        [caption]="t(tekster.botid)"
        [lanes]="baner()"
        [from]="akse().fra"
        [to]="akse().til"
        [today]="husstand().dag"
      />
    }
  `,
})
export class Botid {
  readonly husstand = input.required<HusstandSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = husstandTekster;
  protected readonly baner = computed(() => botidbaner(this.spraakvalg.spraak(), this.husstand()));
  protected readonly akse = computed(() => botidakse(this.baner(), this.husstand().dag));
  protected readonly noe = computed(() => this.baner().length > 0);
}
