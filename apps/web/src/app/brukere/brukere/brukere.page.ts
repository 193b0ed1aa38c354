import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ApningerSvar, STIER } from '@tak/contracts';
import { brukerTekster, tilsynTekster } from '@tak/tekster';
import { type Crumb, Page, Spraakvalg, type Tab, Tabs, injectQuery } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { Apninger } from './apninger';
import { Brukerliste } from './brukerliste';
import { injectBrukersok } from './brukersok';
import { FireOyne } from './fire-oyne';

/** Who may come in, how decisions are shared, and who has opened what is protected. */
@Component({
  imports: [Apninger, Brukerliste, FireOyne, Page, RouterLink, Tabs],
  template: `
    <tak-page [heading]="t(tekster.tittel)" [status]="status()" [crumbs]="crumbs()">
      @if (okt.har('bruker.endre')) {
        <div takActions class="actions">
          <a class="ds-button" data-color="accent" data-variant="primary" routerLink="/brukere/ny">{{
            t(tekster.nyBruker)
          }}</a>
        </div>
      }
      <tak-tabs
        [label]="t(tekster.faner)"
        [tabs]="faner()"
        [selected]="fane()"
        (selectedChange)="query.set({ fane: $event === 'brukere' ? null : $event, side: null })"
      >
        @switch (fane()) {
          @case ('fire-oyne') {
            <tak-fire-oyne [brukere]="sok.resource" />
          }
          @case ('apninger') {
            <tak-apninger [apninger]="apninger" />
          }
          @default {
            <tak-brukerliste [sok]="sok" />
          }
        }
      </tak-tabs>
    </tak-page>
  `,
})
export class BrukerePage {
  protected readonly okt = inject(Okt);
  protected readonly query = injectQuery();
  protected readonly sok = injectBrukersok();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;

  private readonly faneParam = this.query.get('fane');
  private readonly side = this.query.get('side');
  protected readonly fane = computed(() => this.faneParam() ?? 'brukere');
  protected readonly apninger = httpResource<ApningerSvar>(() => ({
    url: STIER.apninger,
    params: { side: this.fane() === 'apninger' ? Math.max(1, Math.trunc(Number(this.side()) || 1)) : 1 },
  }));

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(brukerTekster.gruppe) },
    { label: this.t(brukerTekster.tittel) },
  ]);
  protected readonly status = computed(() => {
    const antall = this.sok.svar()?.antallPer;
    return antall && this.t(brukerTekster.status, antall.aktive, antall.maa_bekreftes);
  });
  protected readonly faner = computed<readonly Tab[]>(() => {
    const nye = this.apninger.hasValue() ? this.apninger.value().ikkeSett : 0;
    return [
      { id: 'brukere', label: this.t(brukerTekster.tittel) },
      { id: 'fire-oyne', label: this.t(tilsynTekster.fireOyne) },
      {
        id: 'apninger',
        label: nye > 0 ? this.t(brukerTekster.apningerAntall, nye) : this.t(brukerTekster.apninger),
      },
    ];
  });
}
