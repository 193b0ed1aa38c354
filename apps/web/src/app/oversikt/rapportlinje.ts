import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Kostra13Svar, STIER } from '@tak/contracts';
import { rapporteringPaa, somDato } from '@tak/domain';
import { fristTekster, omDager, oversiktTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';

/** From January to June: how far the form of the year before has come, and the next day that something happens with it. */
@Component({
  selector: 'tak-rapportlinje',
  imports: [RouterLink],
  template: `
    @if (rapportering(); as r) {
      <p class="linje">
        <a class="ds-link" data-color="accent" routerLink="/kostra" [queryParams]="{ aar: r.aar }">{{
          t(tekster.kostra, r.aar)
        }}</a>: {{ felt() }} {{ frist() }}
      </p>
    }
  `,
  styles: `
    .linje {
      margin: 0 0 var(--tak-gap);
      padding: 0.75rem 1rem;
      border: 1px solid var(--tak-line);
      border-radius: var(--ds-border-radius-md);
    }
  `,
})
export class Rapportlinje {
  /** The business day. */
  readonly dag = input.required<string>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = oversiktTekster;
  protected readonly rapportering = computed(() => rapporteringPaa(somDato(this.dag())));
  private readonly aar = computed(() => this.rapportering()?.aar);
  private readonly resource = httpResource<Kostra13Svar>(() => {
    const aar = this.aar();
    return aar === undefined ? undefined : { url: STIER.kostra13, params: { aar } };
  });

  /** The deadline is told at once; the form is counted meanwhile. */
  protected readonly felt = computed(() => {
    if (!this.resource.hasValue()) return '';
    const { felter } = this.resource.value();
    const mangler = felter.filter((f) => f.verdi === null).map((f) => f.felt);
    const klare = this.t(oversiktTekster.feltKlare, felter.length - mangler.length, felter.length);
    return `${[klare, ...(mangler.length ? [this.t(oversiktTekster.feltMangler, mangler.join(', '))] : [])].join(', ')}.`;
  });
  protected readonly frist = computed(() => {
    const neste = this.rapportering()?.neste;
    if (!neste) return this.t(fristTekster.ferdig);
    return this.t(fristTekster[neste.slag], neste.dag, omDager(this.spraakvalg.spraak(), neste.dag, this.dag()));
  });
}
