import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type Kostra13Svar, STIER } from '@tak/contracts';
import { kostraFeltNynorsk, kostraTekster, styringTekster } from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg, YearStepper } from '@tak/ui';
import { FinnesIkkePage } from '../../shell/finnes-ikke.page';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectAarsvalg, soek, standardaar } from '../aarsvalg';
import { Grunnlag, type Settantall } from '../grunnlag/grunnlag';
import { IDAG } from '../idag';
import { KjentPer } from '../kjent-per';
import { sisteSvar } from '../siste-svar';
import { Utskriftshode } from '../utskriftshode';
import { kostralinjer, kostratall } from './kostratall';

/** The rows behind one field of the form. */
@Component({
  imports: [FinnesIkkePage, Grunnlag, KjentPer, Page, ProblemAlert, Skeleton, Utskriftshode, YearStepper],
  template: `
    @if (svar() && !feltet()) {
      <tak-finnes-ikke-page />
    } @else {
      <tak-page [heading]="heading()" [status]="status()" [crumbs]="crumbs()">
        @if (svar(); as s) {
          <tak-utskriftshode [aar]="s.aar" [kjentPer]="valg.kjentPer()" [dag]="s.dag" />
          <div class="bar valg">
            <tak-year-stepper
              [year]="aar()"
              [min]="s.foersteAar"
              [max]="s.sisteAar"
              (yearChange)="valg.velgAar($event)"
            />
            <span class="navn">{{ t(styring.kjentPer) }}</span>
            <tak-kjent-per [kjentPer]="valg.kjentPer()" (kjentPerChange)="valg.velgKjentPer($event)" />
            <button
              class="ds-button push"
              type="button"
              data-color="accent"
              data-variant="tertiary"
              (click)="skrivUt()"
            >
              {{ t(styring.skrivUt) }}
            </button>
          </div>
          @if (feltet()?.radslag; as radslag) {
            <tak-grunnlag
              [nr]="felt()"
              [radslag]="radslag"
              [url]="stier.kostraRader(felt())"
              [eksportUrl]="stier.kostraEksport(felt())"
              [aar]="aar()"
              [kjentPer]="valg.kjentPer()"
              [antall]="antall()"
            />
          } @else {
            <p class="note">{{ t(tekster.regnetAv) }}</p>
          }
        } @else if (resource.error()) {
          <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
        } @else {
          <tak-skeleton height="32rem" />
        }
      </tak-page>
    }
  `,
  styles: `
    .valg {
      gap: 0.5rem 1rem;
      margin-bottom: 1.25rem;
      font-size: var(--tak-t-data);
    }
    .navn {
      color: var(--ds-color-neutral-text-subtle);
    }
    @media print {
      .valg {
        display: none;
      }
    }
  `,
})
export class KostraFeltPage {
  /** Route parameter: A1, E3 … */
  readonly felt = input.required<string>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly idag = inject(IDAG);
  protected readonly valg = injectAarsvalg();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = kostraTekster;
  protected readonly styring = styringTekster;
  protected readonly stier = STIER;

  protected readonly aar = computed(() => this.valg.aar() ?? standardaar(this.idag));
  protected readonly resource = httpResource<Kostra13Svar>(() => ({
    url: STIER.kostra13,
    params: soek({ aar: this.aar(), kjentPer: this.valg.kjentPer() }),
  }));
  protected readonly svar = sisteSvar(this.resource);
  protected readonly feltet = computed(() => this.svar()?.felter.find((f) => f.felt === this.felt()) ?? null);
  protected readonly antall = computed<Settantall>(() => ({
    teller: this.feltet()?.rader ?? 0,
    nevner: null,
    utenfor: null,
  }));
  protected readonly heading = computed(() => {
    const felt = this.feltet();
    if (!felt) return this.felt();
    const nynorsk = kostraFeltNynorsk[felt.felt];
    return `${felt.felt} ${this.spraakvalg.spraak() === 'nn' && nynorsk ? nynorsk : felt.navn}`;
  });
  protected readonly status = computed(() => {
    const felt = this.feltet();
    const [linje] = felt ? kostralinjer([felt]) : [];
    if (!felt || !linje) return undefined;
    return this.t(
      kostraTekster.feltstatus,
      this.aar(),
      kostratall(linje.verdi, felt.enhet),
      kostratall(linje.ifjor, felt.enhet),
    );
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(styringTekster.gruppe) },
    { label: this.t(kostraTekster.tittel), link: '/kostra' },
    { label: this.felt() },
  ]);

  protected skrivUt(): void {
    window.print();
  }
}
