import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import type { EndretProblem } from '@tak/contracts';
import { endringTekster } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';
import { Angrelinje } from './angrelinje';
import { injectKonflikttittel } from './konflikttittel';

/**
 * Somebody was first, where there are no two values to choose between (to end, divide or delete): the page is fetched anew
 * behind the form, which keeps what is typed, and sends the new `versjon` next time.
 */
@Component({
  selector: 'tak-konfliktvarsel',
  imports: [Alert],
  template: `
    <div role="alert">
      @if (problem()) {
        <tak-alert color="warning" [heading]="tittel()">
          <p>{{ t(tekster.konfliktHentet) }}</p>
        </tak-alert>
      }
    </div>
  `,
})
export class Konfliktvarsel {
  readonly problem = input.required<EndretProblem | null>();

  private readonly tittelen = injectKonflikttittel();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;
  protected readonly tittel = computed(() => {
    const problem = this.problem();
    return problem ? this.tittelen(problem) : '';
  });

  constructor() {
    const linje = inject(Angrelinje);
    effect(() => {
      if (this.problem()) untracked(() => linje.hentPaaNytt());
    });
  }
}
