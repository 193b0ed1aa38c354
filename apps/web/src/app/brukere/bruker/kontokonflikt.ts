import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { BrukerRad } from '@tak/contracts';
import { brukerTekster } from '@tak/tekster';
import { Alert, Spraakvalg, uniqueId } from '@tak/ui';

export interface Kontoverdier {
  readonly navn: string;
  /** Empty = none. */
  readonly epost: string;
}

const FELT = ['navn', 'epost'] as const satisfies readonly (keyof Kontoverdier)[];
export type Kontofelt = (typeof FELT)[number];

/** Both versions side by side, and a choice for each field that differs. */
@Component({
  selector: 'tak-kontokonflikt',
  imports: [Alert],
  templateUrl: './kontokonflikt.html',
  styleUrl: '../../endring/konflikt.css',
  host: { role: 'group', tabindex: '-1', '[attr.aria-label]': 't(tekster.endretTittel)' },
})
export class Kontokonflikt {
  /** What the form began with, what is saved now, and what was typed. */
  readonly fra = input.required<BrukerRad>();
  readonly naa = input.required<BrukerRad>();
  readonly mine = input.required<Kontoverdier>();
  readonly lagre = output<Kontoverdier>();
  readonly forkast = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly id = uniqueId('konflikt');
  protected readonly andres = computed(() => verdier(this.naa()));
  protected readonly ulike = computed(() => FELT.filter((felt) => this.mine()[felt] !== this.andres()[felt]));
  /** What one did not touch oneself follows the other. */
  protected readonly valgt = linkedSignal<Kontoverdier>(() => {
    const [foer, mine, andres] = [verdier(this.fra()), this.mine(), this.andres()];
    const velg = (felt: Kontofelt): string => (mine[felt] === foer[felt] ? andres[felt] : mine[felt]);
    return { navn: velg('navn'), epost: velg('epost') };
  });

  constructor() {
    // It stands where the form was; a reader is told by being taken there.
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.focus());
  }

  protected velg(felt: Kontofelt, verdi: string): void {
    this.valgt.update((valgt) => ({ ...valgt, [felt]: verdi }));
  }
}

const verdier = (rad: BrukerRad): Kontoverdier => ({ navn: rad.navn, epost: rad.epost ?? '' });
