import { Component, inject, input, model } from '@angular/core';
import { type ByggForesporsel, type ByggSvarEn, STIER } from '@tak/contracts';
import { boligendringTekster, kitTekster } from '@tak/tekster';
import { Dialog, Spraakvalg } from '@tak/ui';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { ProblemAlert } from '../../shell/problem-alert';

/** Asks once; the server refuses while a dwelling is tied to it. */
@Component({
  selector: 'tak-slett-bygg',
  imports: [Dialog, Konfliktvarsel, ProblemAlert],
  template: `
    <tak-dialog [heading]="t(tekster.slettTittel, navn())" [(open)]="apen">
      <p>{{ t(tekster.slettByggForklart) }}</p>
      <tak-problem-alert [error]="lagring.feil()" />
      <tak-konfliktvarsel [problem]="lagring.konflikt()" />
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="danger" (click)="slett()">
          {{ t(tekster.slettBygg) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="apen.set(false)">
          {{ t(kit.avbryt) }}
        </button>
      </div>
    </tak-dialog>
  `,
})
export class SlettBygg {
  readonly bygg = input.required<ByggSvarEn>();
  readonly navn = input.required<string>();
  readonly apen = model.required<boolean>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();

  protected async slett(): Promise<void> {
    const { id, versjon } = this.bygg();
    const kropp: ByggForesporsel = { versjon };
    await this.lagring.lagre(STIER.byggSlett(id), kropp, {
      tekst: this.t(boligendringTekster.byggSlettet, this.navn()),
      til: '/boliger?vis=bygg',
      angretTil: `/bygg/${id}`,
    });
  }
}
