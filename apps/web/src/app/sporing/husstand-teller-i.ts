import { Component, computed, inject, input } from '@angular/core';
import { sporingTekster } from '@tak/tekster';
import { Spraakvalg, injectQuery } from '@tak/ui';
import { TellerI } from './teller-i';

/** «Teller i» on a household's page: fetched, and told to the audit log, only when it is opened. Open or not in the URL. */
@Component({
  selector: 'tak-husstand-teller-i',
  imports: [TellerI],
  template: `
    <section aria-labelledby="husstand-teller-i">
      <div class="bar hode">
        <h2 id="husstand-teller-i">{{ t(tekster.tittel) }}</h2>
        <button
          class="ds-button small"
          type="button"
          data-color="accent"
          data-variant="secondary"
          [attr.aria-expanded]="apen()"
          (click)="bytt()"
        >
          {{ t(apen() ? tekster.skjul : tekster.visHusstand) }}
        </button>
      </div>
      @if (apen()) {
        <tak-teller-i slag="husstand" [id]="id()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1.5rem;
    }
    .hode {
      gap: 0.5rem 1rem;
      margin-bottom: 0.75rem;
    }
    h2 {
      margin: 0;
    }
  `,
})
export class HusstandTellerI {
  readonly id = input.required<number>();

  private readonly query = injectQuery();
  private readonly faneParam = this.query.get('fane');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = sporingTekster;
  protected readonly apen = computed(() => this.faneParam() === 'teller-i');

  protected bytt(): void {
    this.query.set(
      this.apen() ? { fane: null, tall: null, opphold: null, rad: null, aar: null } : { fane: 'teller-i' },
    );
  }
}
