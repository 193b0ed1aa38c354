import { Component, ElementRef, afterNextRender, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Sporlinje } from '@tak/contracts';
import { kitTekster, sporingTekster, sporstatusTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';
import { gjelderord, linjenavn, tallrute, tallsok } from './sporgrupper';

/** The number one came from: what it says of this record, and the way back to its rows. */
@Component({
  selector: 'tak-valgt-tall',
  imports: [RouterLink, Tag],
  template: `
    <section class="boks" tabindex="-1" [attr.aria-labelledby]="id">
      <p class="meta">{{ t(tekster.detTallet) }}</p>
      <h3 [id]="id">
        {{ navn() }}
        <tak-tag [color]="linje().iAar.status === 'teller' ? 'success' : 'neutral'">{{ status() }}</tak-tag>
      </h3>
      <p>
        {{ linje().iAar.hvorfor?.[spraak()] ?? t(kit.ikkeTilgang) }}
        @if (gjelder(); as ord) {
          <span class="meta">{{ ord }}</span>
        }
      </p>
      <a class="ds-link" data-color="accent" [routerLink]="rute()" [queryParams]="sok()">{{
        t(tekster.tilRadene, linje().nr)
      }}</a>
    </section>
  `,
  styles: `
    .boks {
      display: grid;
      gap: 0.25rem;
      margin-bottom: 1.25rem;
      padding: 0.75rem 1rem;
      border-left: 4px solid var(--ds-color-accent-base-default);
      background: var(--ds-color-neutral-surface-tinted);
    }
    h3,
    p {
      margin: 0;
    }
    a {
      justify-self: start;
    }
  `,
})
export class ValgtTall {
  readonly linje = input.required<Sporlinje>();
  readonly kjentPer = input<string | null>(null);
  /** The sender's id of the row one came from: a lease, a payment … */
  readonly rad = input<string | null>(null);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly spraak = this.spraakvalg.spraak;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = sporingTekster;
  protected readonly kit = kitTekster;
  protected readonly id = 'valgt-tall';
  protected readonly navn = computed(() => linjenavn(this.spraak(), this.linje()));
  protected readonly status = computed(() => this.t(sporstatusTekster[this.linje().iAar.status]));
  /** Of several, the one whose row it was. */
  protected readonly gjelder = computed(() => {
    const { iAar } = this.linje();
    const denne = iAar.gjelder.filter((g) => g.id === this.rad());
    return gjelderord(this.spraak(), denne.length > 0 ? { ...iAar, gjelder: denne } : iAar);
  });
  protected readonly rute = computed(() => tallrute(this.linje()));
  protected readonly sok = computed(() => tallsok(this.linje(), this.kjentPer()));

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // One comes from a row to see this: the focus goes on from the heading to it, unless it has been moved meanwhile.
    afterNextRender(() => {
      const der = document.activeElement;
      if (der === null || der === document.body || der.tagName === 'H1')
        element.querySelector<HTMLElement>('.boks')?.focus();
    });
  }
}
