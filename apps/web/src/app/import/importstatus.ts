import { Component, computed, inject, input } from '@angular/core';
import type { Importstatus as Status } from '@tak/contracts';
import { importstatusTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';

/** Where an import stands, as a word in a tag; filled only when somebody must do something. */
@Component({
  selector: 'tak-importstatus',
  imports: [Tag],
  template: `<tak-tag [color]="tag().color" [outline]="tag().outline">{{ t(tekster[status()]) }}</tak-tag>`,
})
export class Importstatus {
  readonly status = input.required<Status>();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importstatusTekster;
  protected readonly tag = computed(() => TAGGER[this.status()]);
}

const gaar = { color: 'info', outline: true } as const;
const TAGGER = {
  i_ko: gaar,
  leser: gaar,
  kontrollerer: gaar,
  skriver: gaar,
  venter_paa_bekreftelse: { color: 'warning', outline: false },
  ferdig: { color: 'success', outline: true },
  avvist: { color: 'danger', outline: false },
  avbrutt: { color: 'neutral', outline: true },
  feilet: { color: 'danger', outline: false },
} as const satisfies Record<Status, { color: string; outline: boolean }>;

/** Nothing more will happen to it. */
export const erSlutt = (status: Status): boolean => ['ferdig', 'avvist', 'avbrutt', 'feilet'].includes(status);
