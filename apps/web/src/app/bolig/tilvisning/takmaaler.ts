import { Component, computed, inject, input } from '@angular/core';
import { tilvisningstak, tilvisningstopp, type Tilvisningstid } from '@tak/domain';
import { tilvisningTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** How near an agreement is to the ceiling, with what is typed: the same rule as the server's, before anything is sent. */
@Component({
  selector: 'tak-takmaaler',
  template: `
    <div role="status">
      @if (topp(); as m) {
        <p [class.over]="m.antall > tak()">
          {{
            m.antall > tak()
              ? t(tekster.overTaket, m.antall, tak(), m.dag)
              : t(tekster.maaler) + ': ' + t(tekster.maalerTekst, m.antall, tak(), m.dag)
          }}
        </p>
        <span class="stolpe" aria-hidden="true"
          ><span [class.full]="m.antall > tak()" [style.width.%]="andel()"></span
        ></span>
      } @else {
        <p>{{ t(tekster.blirTak, tak()) }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 0.75rem;
    }
    .over {
      color: var(--ds-color-danger-text-default);
      font-weight: 650;
    }
    .stolpe {
      display: block;
      width: 16rem;
      max-width: 100%;
      height: 0.75rem;
      border: 1px solid var(--ds-color-neutral-border-default);
      border-radius: 0.1875rem;
      overflow: hidden;
    }
    .stolpe > span {
      display: block;
      height: 100%;
      background: var(--ds-color-accent-base-default);
      print-color-adjust: exact;
    }
    .stolpe > .full {
      background: var(--ds-color-danger-base-default);
    }
  `,
})
export class Takmaaler {
  readonly antallBoliger = input.required<number>();
  readonly boliger = input.required<readonly Tilvisningstid[]>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = tilvisningTekster;
  protected readonly tak = computed(() => tilvisningstak(this.antallBoliger()));
  protected readonly topp = computed(() => tilvisningstopp(this.boliger()));
  protected readonly andel = computed(() => {
    const antall = this.topp()?.antall ?? 0;
    return this.tak() === 0 ? (antall > 0 ? 100 : 0) : Math.min(100, (100 * antall) / this.tak());
  });
}
