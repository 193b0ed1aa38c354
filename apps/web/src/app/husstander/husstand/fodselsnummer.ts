import { HttpClient } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, input, linkedSignal } from '@angular/core';
import { type FodselsnummerForesporsel, type FodselsnummerSvar, type Medlem, STIER } from '@tak/contracts';
import { husstandTekster, kitTekster, problemTekst } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { lesProblem } from '../../shell/problem';

/** How long a whole number stands on the screen. */
const VISES_MS = 30_000;

/** An identity number, masked until somebody asks for it (the server logs it), and again half a minute later. */
@Component({
  selector: 'tak-fodselsnummer',
  template: `
    @if (medlem().fodselsnummerMaskert; as maskert) {
      <span class="nummer" aria-live="polite">
        @if (nummer(); as helt) {
          <span class="skjerm">{{ helt.slice(0, 6) }} {{ helt.slice(6) }}</span>
        }
        <span [class.papir]="nummer()" [attr.aria-hidden]="nummer() ? 'true' : null">{{ maskert }}</span>
      </span>
      <button
        class="ds-button small"
        type="button"
        data-color="accent"
        data-variant="tertiary"
        [attr.aria-label]="t(nummer() ? tekster.skjulFor : tekster.visFor, navn())"
        (click)="bytt()"
      >
        {{ t(nummer() ? tekster.skjul : tekster.vis) }}
      </button>
      @if (feil(); as tekst) {
        <p class="ds-validation-message" role="alert">{{ t(tekst) }}</p>
      }
    } @else {
      <span class="miss">{{ t(kittekster.ikkeRegistrert) }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.25rem;
    }
    button {
      --dsc-button-size: 1.75rem;
      --dsc-button-padding: 0 0.5rem;
      margin-block: -0.25rem;
    }
    .papir {
      display: none;
    }
    @media (max-width: 40rem) {
      button {
        --dsc-button-size: 2.25rem;
      }
    }
    @media print {
      .skjerm,
      button {
        display: none;
      }
      .papir {
        display: inline;
      }
    }
  `,
})
export class Fodselsnummer {
  readonly medlem = input.required<Medlem>();
  readonly husstandId = input.required<number>();

  private readonly http = inject(HttpClient);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandTekster;
  protected readonly kittekster = kitTekster;
  private klokke: ReturnType<typeof setTimeout> | undefined;

  private readonly hvem = computed(() => `${this.husstandId()} ${this.medlem().personId}`);
  protected readonly nummer = linkedSignal<string, string | null>({ source: this.hvem, computation: () => null });
  private readonly feilet = linkedSignal<string, unknown>({ source: this.hvem, computation: () => null });
  protected readonly feil = computed(() => (this.feilet() ? problemTekst(lesProblem(this.feilet()).code) : null));
  protected readonly navn = computed(() => this.medlem().navn ?? this.medlem().eksternId);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.klokke));
  }

  protected async bytt(): Promise<void> {
    clearTimeout(this.klokke);
    this.feilet.set(null);
    if (this.nummer()) {
      this.nummer.set(null);
      return;
    }
    const hvem = this.hvem();
    const foresporsel: FodselsnummerForesporsel = { husstandId: this.husstandId() };
    try {
      const sti = STIER.personFodselsnummer(this.medlem().personId);
      const { fodselsnummer } = await firstValueFrom(this.http.post<FodselsnummerSvar>(sti, foresporsel));
      if (hvem !== this.hvem()) return;
      this.nummer.set(fodselsnummer);
      this.klokke = setTimeout(() => this.nummer.set(null), VISES_MS);
    } catch (feil) {
      this.feilet.set(feil);
    }
  }
}
