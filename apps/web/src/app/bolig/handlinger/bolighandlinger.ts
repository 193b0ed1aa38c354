import { Component, ElementRef, Injector, afterNextRender, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AvsluttBoligForesporsel, type BoligSvar, STIER } from '@tak/contracts';
import { boligendringTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Ulagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { AvsluttBolig } from './avslutt-bolig';
import { DelBolig } from './del-bolig';
import { SlettBolig } from './slett-bolig';

type Handling = 'avslutt' | 'del';

/** What can be done with a dwelling as a whole, by what it is now: one that is ended can be opened again. */
@Component({
  selector: 'tak-bolighandlinger',
  imports: [AvsluttBolig, DelBolig, Konfliktvarsel, ProblemAlert, RouterLink, SlettBolig],
  template: `
    @let b = bolig();
    <div class="actions" role="group" [attr.aria-label]="t(tekster.handlinger)">
      <ng-content />
      @if (b.tom === null) {
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          data-handling="avslutt"
          [attr.aria-expanded]="apen() === 'avslutt'"
          (click)="veksle('avslutt')"
        >
          {{ t(tekster.avslutt) }}
        </button>
      } @else {
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          [attr.data-variant]="b.status === 'avsluttet' ? 'primary' : 'secondary'"
          (click)="gjenaapne()"
        >
          {{ t(tekster.gjenaapne) }}
        </button>
      }
      @if (b.status !== 'avsluttet') {
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          data-handling="del"
          [attr.aria-expanded]="apen() === 'del'"
          (click)="veksle('del')"
        >
          {{ t(tekster.del) }}
        </button>
      }
      <a
        class="ds-button"
        data-color="accent"
        data-variant="secondary"
        routerLink="/boliger/ny"
        [queryParams]="{ mal: b.id }"
        >{{ t(tekster.lagLik) }}</a
      >
      <button class="ds-button" type="button" data-color="danger" data-variant="tertiary" (click)="sletter.set(true)">
        {{ t(tekster.slett) }}
      </button>
    </div>
    <tak-problem-alert [error]="lagring.feil()" />
    <tak-konfliktvarsel [problem]="lagring.konflikt()" />
    @switch (apen()) {
      @case ('avslutt') {
        <tak-avslutt-bolig [bolig]="b" (ferdig)="lukk()" />
      }
      @case ('del') {
        <tak-del-bolig [bolig]="b" (ferdig)="lukk()" />
      }
    }
    <tak-slett-bolig [bolig]="b" [(apen)]="sletter" />
  `,
  styles: `
    :host {
      display: block;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Bolighandlinger {
  readonly bolig = input.required<BoligSvar>();

  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly lagring = injectLagring();
  protected readonly apen = linkedSignal<number, Handling | null>({
    source: () => this.bolig().id,
    computation: () => null,
  });
  protected readonly sletter = signal(false);

  protected async veksle(handling: Handling): Promise<void> {
    if (!(await this.ulagret.spor())) return;
    this.apen.update((apen) => (apen === handling ? null : handling));
    if (this.apen()) this.fokus('form h2');
  }

  protected lukk(): void {
    const handling = this.apen();
    this.apen.set(null);
    this.fokus(`[data-handling="${handling ?? ''}"]`);
  }

  protected async gjenaapne(): Promise<void> {
    const { id, versjon } = this.bolig();
    const kropp: AvsluttBoligForesporsel = { versjon, tom: null };
    await this.lagring.lagre(STIER.boligAvslutt(id), kropp, { tekst: this.t(boligendringTekster.gjenaapnet) });
  }

  private fokus(hva: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(hva)?.focus(), { injector: this.injector });
  }
}
