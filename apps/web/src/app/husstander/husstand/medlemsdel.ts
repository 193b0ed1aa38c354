import {
  Component,
  DOCUMENT,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import { husstandOverTidTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Ulagret } from '../../endring/ulagret';
import { type Del, Medlemspanel } from '../endring/medlemspanel';
import { NyttMedlemskjema } from '../endring/nytt-medlem';
import { Kontakttabell } from './kontakttabell';
import { Medlemstabell, medlemsnokkel } from './medlemstabell';
import { Representanttabell } from './representanttabell';

/** The form that is open, and the button that opened it. */
type Apen = { readonly knapp: string } & (
  { readonly nytt: true } | { readonly nytt: false; readonly medlem: Medlem; readonly del: Del }
);

/** The members, how they are reached and who acts for them; and the one form that is open about them. */
@Component({
  selector: 'tak-medlemsdel',
  imports: [Kontakttabell, Medlemspanel, Medlemstabell, NyttMedlemskjema, Representanttabell],
  template: `
    <tak-medlemstabell
      [husstand]="husstand()"
      [kanEndre]="kanEndre()"
      [apen]="apenNokkel()"
      (endre)="
        apne({
          knapp: 'endre-medlem-' + $event.personId + '-' + $event.fom,
          nytt: false,
          medlem: $event,
          del: 'medlemskap',
        })
      "
    />
    @if (kanEndre()) {
      <div class="actions">
        <button
          #nyknapp
          id="nytt-medlem"
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          [attr.aria-expanded]="apen()?.nytt === true"
          (click)="apne({ knapp: 'nytt-medlem', nytt: true })"
        >
          {{ t(tekster.nyttMedlem) }}
        </button>
      </div>
    }
    @if (apen(); as a) {
      @if (a.nytt) {
        <tak-nytt-medlem [husstand]="husstand()" (ferdig)="lukk()" />
      } @else {
        @for (m of [a]; track m.knapp) {
          <tak-medlemspanel [husstand]="husstand()" [medlem]="m.medlem" [apnePaa]="m.del" (ferdig)="lukk()" />
        }
      }
    }
    <tak-kontakttabell
      [husstand]="husstand()"
      [kanEndre]="kanEndre()"
      (endre)="apne({ knapp: 'endre-kontakt-' + $event.personId, nytt: false, medlem: $event, del: 'kontakt' })"
    />
    <tak-representanttabell [husstand]="husstand()" />
  `,
  styles: `
    :host > * {
      display: block;
      min-width: 0;
    }
    :host > * + * {
      margin-top: var(--tak-gap);
    }
    :host > .actions {
      display: flex;
      margin-top: 0.75rem;
    }
    :host > tak-nytt-medlem,
    :host > tak-medlemspanel {
      margin-top: 1rem;
    }
    tak-representanttabell:empty {
      display: none;
    }
    @media print {
      :host > .actions {
        display: none;
      }
    }
  `,
})
export class Medlemsdel {
  readonly husstand = input.required<HusstandSvar>();
  readonly kanEndre = input.required<boolean>();

  private readonly ulagret = inject(Ulagret);
  private readonly dokument = inject(DOCUMENT);
  private readonly nyknapp = viewChild<ElementRef<HTMLElement>>('nyknapp');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandOverTidTekster;
  private readonly hvilken = computed(() => this.husstand().id);
  protected readonly apen = linkedSignal<number, Apen | null>({ source: this.hvilken, computation: () => null });
  protected readonly apenNokkel = computed(() => {
    const apen = this.apen();
    return apen && !apen.nytt && apen.del !== 'kontakt' ? medlemsnokkel(apen.medlem) : null;
  });
  /** The button that focus was given back to: its row may go when the household comes anew. */
  private lukketFra: string | null = null;

  constructor() {
    afterRenderEffect({
      write: () => {
        this.husstand();
        const id = this.lukketFra;
        if (!id || this.dokument.getElementById(id)) return;
        this.lukketFra = null;
        if (this.dokument.activeElement === this.dokument.body) this.nyknapp()?.nativeElement.focus();
      },
    });
  }

  /** Pressed once more, the button closes its form. */
  protected async apne(apen: Apen): Promise<void> {
    if (!(await this.ulagret.spor())) return;
    this.lukketFra = null;
    this.apen.set(this.apen()?.knapp === apen.knapp ? null : apen);
  }

  protected lukk(): void {
    this.lukketFra = this.apen()?.knapp ?? null;
    this.apen.set(null);
    if (this.lukketFra) this.dokument.getElementById(this.lukketFra)?.focus();
  }
}
