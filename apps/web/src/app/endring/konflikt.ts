import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { EndretProblem } from '@tak/contracts';
import { endringTekster, kitTekster } from '@tak/tekster';
import { Alert, Spraakvalg, uniqueId } from '@tak/ui';
import { injectKonflikttittel } from './konflikttittel';

/** One field of the form, each value in words as people read it; null is not registered. */
export interface Konfliktfelt {
  readonly felt: string;
  readonly ledetekst: string;
  /** What is typed. */
  readonly mitt: string | null;
  /** What is saved now. */
  readonly deres: string | null;
  /** What the form was opened with. */
  readonly grunnlag: string | null;
}
/** For every field whose value holds: one's own, or what is saved. */
export type Konfliktvalg = Readonly<Record<string, 'mitt' | 'deres'>>;

/**
 * Somebody else changed the record while the form was open: both values side by side, and a choice for each that differs.
 * Put it where the form stands, which keeps what is typed; `lagre` gives the choices, to be sent with the new `versjon`.
 */
@Component({
  selector: 'tak-konflikt',
  imports: [Alert],
  templateUrl: './konflikt.html',
  styleUrl: './konflikt.css',
  host: { role: 'group', tabindex: '-1', '[attr.aria-label]': 'tittel()' },
})
export class Konflikt {
  readonly problem = input.required<EndretProblem>();
  readonly felter = input.required<readonly Konfliktfelt[]>();
  /** What else they changed, in words, that the form does not hold. */
  readonly annet = input<string | null>(null);
  readonly lagre = output<Konfliktvalg>();
  readonly forkast = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly id = uniqueId('konflikt');
  protected readonly ulike = computed(() => this.felter().filter(({ mitt, deres }) => mitt !== deres));
  /** What one did not touch oneself follows the other. */
  protected readonly valgt = linkedSignal<Konfliktvalg>(() =>
    Object.fromEntries(this.felter().map((f) => [f.felt, f.mitt === f.grunnlag ? 'deres' : 'mitt'])),
  );
  private readonly tittelen = injectKonflikttittel();
  protected readonly tittel = computed(() => this.tittelen(this.problem()));

  constructor() {
    // It stands where one was typing; a reader is told by being taken there.
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.focus());
  }

  protected velg(felt: string, valg: 'mitt' | 'deres'): void {
    this.valgt.update((valgt) => ({ ...valgt, [felt]: valg }));
  }
}
