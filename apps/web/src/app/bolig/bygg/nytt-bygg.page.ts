import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { Kvittering } from '@tak/contracts';
import { boligerTekster, boligendringTekster, menyTekster } from '@tak/tekster';
import { type Crumb, Page, Spraakvalg } from '@tak/ui';
import { Byggskjema } from './byggskjema';

/** A building that dwellings can be tied to. */
@Component({
  imports: [Byggskjema, Page],
  template: `
    <tak-page [heading]="t(tekster.nyttBygg)" [crumbs]="crumbs()">
      <tak-byggskjema [bygg]="null" (ferdig)="vis($event)" (avbrutt)="tilbake()" />
    </tak-page>
  `,
})
export class NyttByggPage {
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(boligerTekster.perBygg), link: '/boliger', query: { vis: 'bygg' } },
    { label: this.t(boligendringTekster.nyttBygg) },
  ]);

  protected vis({ objekt }: Kvittering): void {
    void this.router.navigate(['/bygg', objekt.id]);
  }

  protected tilbake(): void {
    void this.router.navigateByUrl('/boliger?vis=bygg');
  }
}
