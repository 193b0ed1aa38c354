import { Component, computed, inject, input, model, signal } from '@angular/core';
import { type BoligSvar, type Kvittering, STIER, type SlettBoligForesporsel } from '@tak/contracts';
import { boligendringTekster, kitTekster } from '@tak/tekster';
import { Dialog, Field, Input, Spraakvalg } from '@tak/ui';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { ProblemAlert } from '../../shell/problem-alert';
import { brukstekst } from './brukstekst';

/** Asks once, and says what deleting does that ending does not. */
@Component({
  selector: 'tak-slett-bolig',
  imports: [Dialog, Field, Input, Konfliktvarsel, ProblemAlert],
  template: `
    <tak-dialog [heading]="t(tekster.slettTittel, bolig().navn)" [(open)]="apen">
      <p>{{ t(tekster.slettForklart) }}</p>
      <tak-field required fieldId="slett-grunn" [label]="t(tekster.slettGrunn)" [error]="grunnfeil()">
        <textarea
          #felt
          takInput
          rows="2"
          maxlength="500"
          autocomplete="off"
          [value]="grunn()"
          (input)="grunn.set(felt.value)"
        ></textarea>
      </tak-field>
      <tak-problem-alert [error]="lagring.feil()" />
      @if (bruk(); as hva) {
        <p>{{ t(tekster.visesTilAv, hva) }}</p>
      }
      <tak-konfliktvarsel [problem]="lagring.konflikt()" />
      <div takActions class="actions">
        <button class="ds-button" type="button" data-color="danger" (click)="slett()">
          {{ t(tekster.slettBolig) }}
        </button>
        <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="apen.set(false)">
          {{ t(kit.avbryt) }}
        </button>
      </div>
    </tak-dialog>
  `,
  styles: `
    tak-field {
      display: block;
      margin-top: 1rem;
    }
  `,
})
export class SlettBolig {
  readonly bolig = input.required<BoligSvar>();
  readonly apen = model.required<boolean>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligendringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly grunn = signal('');
  private readonly provd = signal(false);
  protected readonly grunnfeil = computed(() =>
    this.provd() && this.grunn().trim() === '' ? this.t(boligendringTekster.slettGrunnFeil) : null,
  );

  protected readonly bruk = computed(() => brukstekst(this.spraakvalg.spraak(), this.lagring.feil()));

  protected async slett(): Promise<void> {
    this.provd.set(true);
    const grunn = this.grunn().trim();
    if (grunn === '') return;
    const { id, navn, versjon } = this.bolig();
    const kropp: SlettBoligForesporsel = { versjon, grunn };
    const tekst = this.t(boligendringTekster.slettet, navn);
    await this.lagring.lagre<Kvittering>(STIER.boligSlett(id), kropp, {
      tekst,
      til: '/boliger',
      angretTil: `/boliger/${id}`,
    });
  }
}
