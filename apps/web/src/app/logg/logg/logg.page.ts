import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type LoggSvar, STIER } from '@tak/contracts';
import { loggTekster } from '@tak/tekster';
import { type Crumb, Page, Pagination, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { Filtre } from './filtre';
import { Kontroll } from './kontroll';
import { injectLoggfilter } from './loggfilter';
import { Loggtabell } from './loggtabell';

/** The audit log of the municipality, newest first. */
@Component({
  imports: [Filtre, Kontroll, Loggtabell, Page, Pagination, ProblemAlert, RouterLink],
  templateUrl: './logg.page.html',
  styles: `
    tak-kontroll {
      display: block;
      margin-bottom: 1.5rem;
    }
    @media print {
      /* The result of the control is a sheet of its own. */
      .kontrollert {
        display: none;
      }
    }
  `,
})
export class LoggPage {
  protected readonly okt = inject(Okt);
  protected readonly filter = injectLoggfilter();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = loggTekster;
  protected readonly harKontroll = signal(false);

  protected readonly resource = httpResource<LoggSvar>(() => ({
    url: STIER.logg,
    params: { ...this.filter.utvalg(), side: this.filter.side() },
  }));
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(loggTekster.gruppe) },
    { label: this.t(loggTekster.tittel) },
  ]);
}
