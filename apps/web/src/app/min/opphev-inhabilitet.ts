import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, model, output } from '@angular/core';
import { type Inhabilitet, STIER } from '@tak/contracts';
import { minTekster } from '@tak/tekster';
import { Dialog, Field, Input, Spraakvalg, StatusLine } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../shell/problem-alert';

/** Lifts a declaration, with a reason: the household opens again. */
@Component({
  selector: 'tak-opphev-inhabilitet',
  imports: [Dialog, Field, Input, ProblemAlert],
  template: `
    <tak-dialog [heading]="heading()" [open]="erklaering() !== null" (openChange)="lukket($event)">
      <form novalidate (submit)="opphev($event)">
        <p>{{ t(tekster.opphevFolge) }}</p>
        <tak-field required [label]="t(tekster.opphevGrunn)" [error]="mangler() ? t(tekster.manglerOpphevGrunn) : null">
          <input #felt takInput type="text" maxlength="500" [value]="grunn()" (input)="grunn.set(felt.value)" />
        </tak-field>
        <tak-problem-alert [error]="feil()" />
        <div class="actions">
          <button class="ds-button" type="submit" data-color="accent" data-variant="primary">
            {{ t(tekster.opphev) }}
          </button>
          <button
            class="ds-button"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            (click)="erklaering.set(null)"
          >
            {{ t(tekster.avbryt) }}
          </button>
        </div>
      </form>
    </tak-dialog>
  `,
  styles: `
    tak-field {
      margin-top: 1rem;
    }
  `,
})
export class OpphevInhabilitet {
  /** The one that is asked about; null = nothing is. */
  readonly erklaering = model.required<Inhabilitet | null>();
  readonly endret = output<void>();

  private readonly http = inject(HttpClient);
  private readonly statuslinje = inject(StatusLine);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly grunn = linkedSignal({ source: this.erklaering, computation: () => '' });
  protected readonly mangler = linkedSignal({ source: this.erklaering, computation: () => false });
  protected readonly feil = linkedSignal<unknown, unknown>({ source: this.erklaering, computation: () => null });
  protected readonly heading = computed(() => this.t(minTekster.opphevTittel, this.erklaering()?.husstand ?? ''));

  protected lukket(apen: boolean): void {
    if (!apen) this.erklaering.set(null);
  }

  protected async opphev(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    const grunn = this.grunn().trim();
    const erklaering = this.erklaering();
    this.mangler.set(grunn === '');
    if (!grunn || !erklaering) return;
    this.feil.set(null);
    try {
      await firstValueFrom(this.http.post(STIER.minInhabilitetOpphev(erklaering.id), { grunn }));
    } catch (feil) {
      this.feil.set(feil);
      return;
    }
    this.erklaering.set(null);
    this.statuslinje.show(this.t(minTekster.erOpphevet));
    this.endret.emit();
  }
}
