import { Component, computed, inject, input } from '@angular/core';
import { grunnlagTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

const FORMATER = ['csv', 'xlsx'] as const;

/** Downloads of exactly the rows that are shown, whatever page one is on. */
@Component({
  selector: 'tak-eksportlenker',
  template: `
    @for (lenke of lenker(); track lenke.format) {
      <a class="ds-button small" data-color="accent" data-variant="tertiary" download [href]="lenke.href">{{
        t(tekster.eksporterSom, lenke.format.toUpperCase())
      }}</a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Eksportlenker {
  readonly url = input.required<string>();
  readonly utvalg = input.required<Readonly<Record<string, string | number>>>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = grunnlagTekster;
  protected readonly lenker = computed(() =>
    FORMATER.map((format) => {
      const valg = Object.entries({ ...this.utvalg(), format }).map(([navn, verdi]): [string, string] => [
        navn,
        `${verdi}`,
      ]);
      return { format, href: `${this.url()}?${new URLSearchParams(valg)}` };
    }),
  );
}
