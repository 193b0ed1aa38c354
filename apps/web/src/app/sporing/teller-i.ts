import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { type Sporopphold, STIER, type TellerISvar } from '@tak/contracts';
import { periode, sporingTekster, tilbudTekster } from '@tak/tekster';
import { Skeleton, Spraakvalg, YearStepper, injectQuery } from '@tak/ui';
import { kodetekst } from '../husstander/kodetekst';
import { ProblemAlert } from '../shell/problem-alert';
import { injectAarsvalg, soek, standardaar } from '../styringsinformasjon/aarsvalg';
import { IDAG } from '../styringsinformasjon/idag';
import { sisteSvar } from '../styringsinformasjon/siste-svar';
import { filtrert, gruppert } from './sporgrupper';
import { Sportabell } from './sportabell';
import { ValgtTall } from './valgt-tall';

/** Every number: what it says of this dwelling, household or stay, this year and last, and why. Year in the URL. */
@Component({
  selector: 'tak-teller-i',
  imports: [ProblemAlert, Skeleton, Sportabell, ValgtTall, YearStepper],
  templateUrl: './teller-i.html',
  styles: `
    :host {
      display: block;
    }
    .valg {
      gap: 0.5rem 1rem;
      margin-bottom: 0.75rem;
    }
    .oppsummert {
      margin: 0 0 0.75rem;
    }
    .field {
      flex: 1 1 14rem;
      min-width: 0;
      max-width: 28rem;
    }
    .block {
      display: block;
      margin-bottom: 1.5rem;
    }
    summary {
      padding: 0.5rem 0;
      cursor: pointer;
      font-weight: 500;
    }
    @media print {
      .valg {
        display: none;
      }
    }
  `,
})
export class TellerI {
  readonly slag = input.required<'bolig' | 'husstand'>();
  readonly id = input.required<number>();
  /** Register as known at the end of a day; null = now. */
  readonly kjentPer = input<string | null>(null);

  private readonly idag = inject(IDAG);
  private readonly query = injectQuery();
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly valg = injectAarsvalg();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = sporingTekster;
  protected readonly overskrift = {
    teller: sporingTekster.medGruppe,
    nevner: sporingTekster.nevnerGruppe,
    ikke: sporingTekster.ikkeGruppe,
    ikke_tilgang: sporingTekster.ikkeTilgangGruppe,
  } as const;

  private readonly tallParam = this.query.get('tall');
  protected readonly rad = this.query.get('rad');
  private readonly oppholdParam = this.query.get('opphold');
  private readonly opphold = computed(() => {
    const id = this.oppholdParam();
    return this.slag() === 'husstand' && id !== null && /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null;
  });
  private readonly aar = computed(() => this.valg.aar() ?? standardaar(this.idag));
  private readonly url = computed(() => {
    const opphold = this.opphold();
    if (this.slag() === 'bolig') return STIER.boligTellerI(this.id());
    return opphold === null ? STIER.husstandTellerI(this.id()) : STIER.oppholdTellerI(opphold);
  });
  protected readonly resource = httpResource<TellerISvar>(() => ({
    url: this.url(),
    params: soek({ aar: this.aar(), kjentPer: this.slag() === 'bolig' ? this.kjentPer() : null }),
  }));
  private readonly siste = sisteSvar(this.resource);
  /** The answer about this record; that of the one before is not kept when one goes to the next. */
  protected readonly svar = computed(() => {
    const svar = this.siste();
    const ventet = this.opphold() ?? this.id();
    return svar && svar.id === ventet && svar.slag === (this.opphold() === null ? this.slag() : 'opphold')
      ? svar
      : null;
  });

  protected readonly sok = signal('');
  private readonly linjer = computed(() => this.svar()?.linjer ?? []);
  protected readonly treff = computed(() => filtrert(this.spraakvalg.spraak(), this.linjer(), this.sok()));
  protected readonly grupper = computed(() => gruppert(this.treff()));
  protected readonly tallet = computed(() => this.linjer().find((l) => l.nr === this.tallParam()) ?? null);
  protected readonly oppsummert = computed(() => {
    const med = this.linjer().filter((l) => l.iAar.status === 'teller').length;
    return this.t(sporingTekster.oppsummert, med, this.linjer().length, this.svar()?.aar ?? 0);
  });
  protected readonly forelopig = computed(() => {
    const svar = this.svar();
    return svar !== null && svar.dag <= `${svar.aar}-12-31`;
  });

  protected oppholdsnavn({ tilbud, fom, tom }: Sporopphold): string {
    const spraak = this.spraakvalg.spraak();
    return this.t(sporingTekster.opphold, kodetekst(spraak, tilbudTekster, tilbud), periode(spraak, fom, tom));
  }

  protected velgOpphold(id: string): void {
    this.query.set({ opphold: id === '' ? null : id });
  }
}
