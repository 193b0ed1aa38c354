import { Component, computed, inject, input } from '@angular/core';
import { STIER, type Tilbyder } from '@tak/contracts';
import { innloggingTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** One way in a provider. They lead away from the page, and are links therefore. */
@Component({
  selector: 'tak-tilbydervalg',
  template: `
    @for (gruppe of grupper(); track gruppe.slag; let forste = $first) {
      <section class="login" [attr.aria-labelledby]="gruppe.overskrift ? 'for-' + gruppe.slag : null">
        @if (gruppe.overskrift; as overskrift) {
          <h2 [id]="'for-' + gruppe.slag">{{ t(overskrift) }}</h2>
        }
        <div class="actions">
          @for (tilbyder of gruppe.tilbydere; track tilbyder.id) {
            <a
              class="ds-button"
              data-color="accent"
              [attr.data-variant]="forste && $first ? 'primary' : 'secondary'"
              [href]="adresse(tilbyder)"
              >{{ t(tekster.medTilbyder, tilbyder.navn) }}</a
            >
          }
        </div>
      </section>
    }
  `,
})
export class Tilbydervalg {
  readonly tilbydere = input.required<readonly Tilbyder[]>();
  /** Where to go afterwards; null = the front page. */
  readonly retur = input<string | null>(null);
  /** The last attempt was by somebody without an account here: the provider asks again who it is. */
  readonly velgPaaNytt = input(false);

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = innloggingTekster;

  /** Employees before citizens; a heading only where there are both. */
  protected readonly grupper = computed(() => {
    const av = (slag: Tilbyder['slag']): readonly Tilbyder[] => this.tilbydere().filter((i) => i.slag === slag);
    const grupper = [
      { slag: 'ansatt', overskrift: innloggingTekster.ansatte, tilbydere: av('ansatt') },
      { slag: 'innbygger', overskrift: innloggingTekster.innbyggere, tilbydere: av('innbygger') },
    ].filter((gruppe) => gruppe.tilbydere.length > 0);
    return grupper.length > 1 ? grupper : grupper.map((gruppe) => ({ ...gruppe, overskrift: null }));
  });

  protected adresse({ id }: Tilbyder): string {
    const valg = { retur: this.retur() ?? '/', ...(this.velgPaaNytt() ? { velg: 'ja' } : {}) };
    return `${STIER.innlogging(id)}?${new URLSearchParams(valg).toString()}`;
  }
}
