import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { STIER, type Tilvisningsavtale, type TilvisningsavtalerSvar } from '@tak/contracts';
import { menyTekster, periode, tilvisningTekster } from '@tak/tekster';
import { Cell, type Column, type Crumb, Page, Skeleton, Spraakvalg, Table, Tag } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';

/** Agreements by which the municipality refers applicants to private landlords. */
@Component({
  imports: [Cell, Page, ProblemAlert, RouterLink, Skeleton, Table, Tag],
  template: `
    <tak-page [heading]="t(tekster.tittel)" [status]="t(tekster.setning)" [crumbs]="crumbs()">
      @if (kanEndre()) {
        <div takActions class="actions">
          <a class="ds-button" data-color="accent" routerLink="/tilvisningsavtaler/ny">{{ t(tekster.ny) }}</a>
        </div>
      }
      @if (resource.error()) {
        <tak-problem-alert [error]="resource.error()" [retryable]="true" (retry)="resource.reload()" />
      } @else if (svar(); as s) {
        <tak-table
          [caption]="t(tekster.tittel)"
          [columns]="kolonner()"
          [rows]="s.avtaler"
          [rowKey]="noekkel"
          [empty]="t(tekster.ingen)"
        >
          <ng-template takCell="gjelder" [takCellOf]="s.avtaler" let-rad>
            <tak-tag [outline]="!rad.gjelder" [color]="rad.gjelder ? 'info' : 'neutral'">{{
              t(rad.gjelder ? tekster.gjelder : tekster.gjelderIkke)
            }}</tak-tag>
          </ng-template>
        </tak-table>
      } @else {
        <tak-skeleton height="16rem" />
      }
    </tak-page>
  `,
})
export class TilvisningsavtalerPage {
  private readonly okt = inject(Okt);
  private readonly endringer = inject(Angrelinje).antall;
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = tilvisningTekster;
  protected readonly kanEndre = computed(() => this.okt.har('bolig.endre'));
  protected readonly resource = httpResource<TilvisningsavtalerSvar>(() => {
    this.endringer();
    return STIER.tilvisningsavtaler;
  });
  protected readonly svar = sisteSvar(this.resource);
  protected readonly noekkel = (rad: Tilvisningsavtale): number => rad.id;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.boliger), link: '/boliger' },
    { label: this.t(tilvisningTekster.tittel) },
  ]);
  protected readonly kolonner = computed<readonly Column<Tilvisningsavtale>[]>(() => [
    {
      id: 'navn',
      label: this.t(tilvisningTekster.navn),
      text: (r) => r.navn,
      link: (r) => `/tilvisningsavtaler/${r.id}`,
    },
    { id: 'gjelder', label: this.t(tilvisningTekster.gjelder), card: 'corner' },
    {
      id: 'tilvist',
      label: this.t(tilvisningTekster.tilvist),
      card: 'line',
      text: (r) => this.t(tilvisningTekster.avTak, r.tilvist, r.tak),
    },
    { id: 'antall', label: this.t(tilvisningTekster.antallBoliger), numeric: true, text: (r) => `${r.antallBoliger}` },
    { id: 'utleier', label: this.t(tilvisningTekster.utleier), text: (r) => r.utleier },
    {
      id: 'periode',
      label: this.t(tilvisningTekster.periode),
      nowrap: true,
      text: (r) => periode(this.spraakvalg.spraak(), r.fom, r.tom),
    },
  ]);
}
