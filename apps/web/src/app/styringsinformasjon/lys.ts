import { Component, computed, inject, input } from '@angular/core';
import type { Lysfarge } from '@tak/domain';
import { lysnavn } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';

/** The light as a word in a tag. Only red and yellow are filled: what deviates. */
@Component({
  selector: 'tak-lys',
  imports: [Tag],
  template: `<tak-tag [color]="tag().color" [outline]="tag().outline">{{ t(navn[farge()]) }}</tak-tag>`,
})
export class LysTag {
  readonly farge = input.required<Lysfarge>();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly navn = lysnavn;
  protected readonly tag = computed(() => TAGGER[this.farge()]);
}

const TAGGER = {
  rod: { color: 'danger', outline: false },
  gul: { color: 'warning', outline: false },
  gronn: { color: 'success', outline: true },
  graa: { color: 'neutral', outline: true },
} as const satisfies Record<Lysfarge, { color: string; outline: boolean }>;
