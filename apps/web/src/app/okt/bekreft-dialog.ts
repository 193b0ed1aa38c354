import { Component, computed, inject, linkedSignal } from '@angular/core';
import { STIER, type Tilbyder } from '@tak/contracts';
import { FERSK_MINUTTER } from '@tak/domain';
import { kitTekster, oktTekster } from '@tak/tekster';
import { Dialog, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';
import { Bekreft } from './bekreft';
import { Okt } from './okt';

/** Asks who one is before a sensitive act. The page stands as it is behind it: the login is in a tab of its own. */
@Component({
  selector: 'tak-bekreft-dialog',
  imports: [Dialog, ProblemAlert],
  template: `
    <tak-dialog [heading]="t(tekster.bekreftHvem)" [open]="bekreft.apen()" (openChange)="lukket($event)">
      <p>{{ t(tekster.bekreftHvorfor, minutter) }}</p>
      <p>{{ t(okt.demo() ? tekster.bekreftDemo : tekster.bekreftNyFane) }}</p>
      <tak-problem-alert [error]="feil()" />
      <div takActions class="actions">
        @if (okt.demo()) {
          <button class="ds-button" type="button" data-color="accent" data-variant="primary" (click)="iDemo()">
            {{ t(tekster.bekreft) }}
          </button>
        } @else {
          @for (tilbyder of tilbydere(); track tilbyder.id) {
            <a
              class="ds-button"
              data-color="accent"
              data-variant="primary"
              target="_blank"
              [href]="adresse(tilbyder)"
              >{{ t(tekster.bekreftMed, tilbyder.navn) }}</a
            >
          }
        }
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="tertiary"
          (click)="bekreft.svar(false)"
        >
          {{ t(kit.avbryt) }}
        </button>
      </div>
    </tak-dialog>
  `,
  styles: `
    p + p {
      margin-top: 0.5rem;
    }
  `,
})
export class BekreftDialog {
  protected readonly bekreft = inject(Bekreft);
  protected readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = oktTekster;
  protected readonly kit = kitTekster;
  protected readonly minutter = FERSK_MINUTTER;
  protected readonly feil = linkedSignal<boolean, unknown>({ source: this.bekreft.apen, computation: () => null });

  /** Where the person logged in; another provider would show somebody else. */
  protected readonly tilbydere = computed(() => {
    const egen = this.okt.bruker()?.tilbyder;
    return this.okt.tilbydere().filter(({ id }) => id === egen);
  });

  protected adresse({ id }: Tilbyder): string {
    return `${STIER.innlogging(id)}?${new URLSearchParams({ bekreft: 'ja', retur: '/bekreftet' }).toString()}`;
  }

  protected lukket(apen: boolean): void {
    if (!apen && this.bekreft.apen()) this.bekreft.svar(false);
  }

  protected async iDemo(): Promise<void> {
    try {
      await this.okt.bekreftDemo();
    } catch (feil) {
      this.feil.set(feil);
      return;
    }
    this.bekreft.svar(true);
  }
}
