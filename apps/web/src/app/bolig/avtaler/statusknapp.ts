import { Component, inject, input } from '@angular/core';
import { type BoligSvar, type Kvittering, STIER } from '@tak/contracts';
import { boligavtalerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { ProblemAlert } from '../../shell/problem-alert';

/** The act that the status calls for: «Sett klar», «Meld ledig», from today. Done at once; «Angre» takes it back. */
@Component({
  selector: 'tak-statusknapp',
  imports: [Konfliktvarsel, ProblemAlert],
  template: `
    @if (bolig().status === 'klargjores' || bolig().status === 'utilgjengelig') {
      <button
        class="ds-button"
        type="button"
        data-color="accent"
        [attr.aria-busy]="lagring.underveis() ? 'true' : null"
        (click)="meld()"
      >
        {{ t(bolig().status === 'klargjores' ? tekster.settKlar : tekster.meldLedig) }}
      </button>
    }
    @if (lagring.feil(); as feil) {
      <tak-problem-alert [error]="feil" />
    }
    @if (lagring.konflikt(); as konflikt) {
      <tak-konfliktvarsel [problem]="konflikt" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class Statusknapp {
  readonly bolig = input.required<BoligSvar>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly lagring = injectLagring();

  protected async meld(): Promise<void> {
    const { id, versjon, dag } = this.bolig();
    const tekst = this.t(boligavtalerTekster.kanLeiesUt);
    await this.lagring.lagre<Kvittering>(STIER.boligMeldLedig(id), { versjon, dag }, { tekst });
  }
}
