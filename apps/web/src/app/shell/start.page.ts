import { Component, computed, inject } from '@angular/core';
import { rammeTekster, rolleTekster } from '@tak/tekster';
import { Page, Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';

/** Where a role lands that has no screens. */
@Component({
  imports: [Page],
  template: `<tak-page [heading]="heading()" [status]="t(tekster.ingenSider)" />`,
})
export class StartPage {
  private readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = rammeTekster;
  protected readonly heading = computed(() => {
    const bruker = this.okt.bruker();
    return bruker ? this.t(rolleTekster[bruker.rolle]) : '';
  });
}
