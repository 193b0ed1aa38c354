import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ImportSvar } from '@tak/contracts';
import type { Tilgangsgrunn } from '@tak/domain';
import { importTekster, problemTekst, tall } from '@tak/tekster';
import { Alert, Dialog, Spraakvalg } from '@tak/ui';
import { andelSomEndres } from './andel';
import { Filantalltabell } from './filantalltabell';

/** The pause before much changes or goes: what it is now, what it would be, and the question. */
@Component({
  selector: 'tak-bekreftelse',
  imports: [Alert, Dialog, Filantalltabell],
  template: `
    <tak-alert color="warning" [heading]="t(tekster.venterTittel)">
      <p>{{ t(tekster.venterForklart) }}</p>
    </tak-alert>
    <tak-filantalltabell [antall]="filer()" [medAndel]="true" />
    <div class="actions">
      @if (kanBekrefte() || hinder()) {
        <button
          class="ds-button"
          type="button"
          data-variant="primary"
          [attr.aria-disabled]="hinder() ? 'true' : null"
          [attr.aria-describedby]="hinder() ? 'bekreft-hinder' : null"
          [attr.data-color]="slettet() > 0 ? 'danger' : 'accent'"
          (click)="fortsett()"
        >
          {{ slettet() > 0 ? t(tekster.fortsettOgSlett, tall(slettet())) : t(tekster.fortsett) }}
        </button>
      }
      @if (kanAvbryte()) {
        <button class="ds-button" type="button" data-color="accent" data-variant="secondary" (click)="avbryt.emit()">
          {{ t(sender() ? tekster.avbryter : tekster.avbryt) }}
        </button>
      }
    </div>
    @if (hinder(); as grunn) {
      <p id="bekreft-hinder" class="note">{{ t(problemTekst(grunn)) }}</p>
    }
    @if (kanBekrefte()) {
      <tak-dialog [heading]="t(tekster.slettSikker, tall(slettet()))" [(open)]="spor">
        <p>{{ t(tekster.slettKonsekvens) }}</p>
        <div takActions class="actions">
          <button class="ds-button" type="button" data-color="danger" (click)="spor.set(false); bekreft.emit()">
            {{ t(tekster.fortsettOgSlett, tall(slettet())) }}
          </button>
          <button class="ds-button" type="button" data-color="accent" data-variant="tertiary" (click)="spor.set(false)">
            {{ t(tekster.tilbake) }}
          </button>
        </div>
      </tak-dialog>
    }
  `,
  styles: `
    tak-alert {
      display: block;
      max-width: 46rem;
      margin-bottom: 1.25rem;
    }
    [aria-disabled] {
      opacity: 0.5;
      cursor: default;
    }
  `,
})
export class Bekreftelse {
  readonly importen = input.required<ImportSvar>();
  readonly kanBekrefte = input.required<boolean>();
  /** Why it cannot be said here and now by one who otherwise could; the button stays, with the ground beside it. */
  readonly hinder = input<Tilgangsgrunn | null>(null);
  readonly kanAvbryte = input.required<boolean>();
  readonly sender = input(false);
  readonly bekreft = output<void>();
  readonly avbryt = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  protected readonly problemTekst = problemTekst;
  protected readonly tall = tall;
  protected readonly spor = signal(false);
  protected readonly slettet = computed(() => this.importen().antall.reduce((n, fil) => n + fil.slettet, 0));

  /** What would change most stands first: that is what one is asked about. */
  protected readonly filer = computed(() =>
    this.importen().antall.toSorted((a, b) => (andelSomEndres(b) ?? 0) - (andelSomEndres(a) ?? 0)),
  );

  /** Rows that go away are asked about once more, with their number. */
  protected fortsett(): void {
    if (this.hinder()) return;
    if (this.slettet() > 0) this.spor.set(true);
    else this.bekreft.emit();
  }
}
