import { Component, inject, input, signal } from '@angular/core';
import { endringTekster, kitTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Angrelinje } from './angrelinje';

/** «Angre» on a row of history. */
@Component({
  selector: 'tak-angreknapp',
  template: `
    <button
      class="ds-button small"
      type="button"
      data-color="accent"
      data-variant="tertiary"
      [attr.aria-label]="t(tekster.angreHva, hva())"
      [attr.aria-busy]="underveis() ? 'true' : null"
      (click)="angre()"
    >
      {{ t(kit.angre) }}
    </button>
  `,
})
export class Angreknapp {
  /** The act. */
  readonly hendelseId = input.required<number>();
  /** What it did, for those who hear the button without its row. */
  readonly hva = input.required<string>();

  private readonly linje = inject(Angrelinje);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly underveis = signal(false);

  protected async angre(): Promise<void> {
    if (this.underveis()) return;
    this.underveis.set(true);
    await this.linje.angre(this.hendelseId());
    this.underveis.set(false);
  }
}
