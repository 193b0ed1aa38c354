import { httpResource } from '@angular/common/http';
import { Component, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Kvittering, STIER, type Tilvisningsavtale, type TilvisningsavtalerSvar } from '@tak/contracts';
import { menyTekster, periode, tilvisningTekster } from '@tak/tekster';
import { Cell, type Column, type Crumb, Page, Skeleton, Spraakvalg, Table, Tag } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { type Avtaleverdier, type Skrevet, tolk } from '../avtaler/avtalefelt';
import { Avtaleskjema, type Grunnlag } from '../avtaler/avtaleskjema';
import { Takmaaler } from './takmaaler';
import { ANTALL, AVTALEFELTER } from './tilvisningsfelter';

const INGENTING: Grunnlag = { versjon: 0, verdier: {} };

/** Agreements by which the municipality refers applicants to private landlords. */
@Component({
  imports: [Avtaleskjema, Cell, Page, ProblemAlert, Skeleton, Table, Tag, Takmaaler],
  template: `
    <tak-page [heading]="t(tekster.tittel)" [status]="t(tekster.setning)" [crumbs]="crumbs()">
      @if (kanEndre()) {
        <div takActions class="actions">
          @if (!lager()) {
            <button class="ds-button" type="button" data-color="accent" data-ny (click)="lager.set(true)">
              {{ t(tekster.ny) }}
            </button>
          }
        </div>
      }
      @if (lager() && svar()) {
        <tak-avtaleskjema
          [tittel]="t(tekster.ny)"
          [nivaa]="2"
          [felter]="felter"
          [start]="ingenting"
          [dag]="dag()"
          [sti]="sti"
          [kropp]="kropp"
          [hentNaa]="hentNaa"
          (skrevet)="skrevet.set($event)"
          (lagret)="apne($event)"
          (ferdig)="lukk()"
        >
          @if (antall(); as n) {
            <tak-takmaaler [antallBoliger]="n" [boliger]="[]" />
          }
        </tak-avtaleskjema>
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
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
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
  protected readonly dag = computed(() => this.svar()?.dag ?? '');
  protected readonly lager = signal(false);
  protected readonly skrevet = signal<Skrevet>({});
  protected readonly felter = AVTALEFELTER;
  protected readonly ingenting = INGENTING;
  protected readonly sti = STIER.tilvisningsavtaler;
  protected readonly kropp = ({ versjon: _, ...verdier }: Avtaleverdier): object => verdier;
  /** A new one is nobody else's. */
  protected readonly hentNaa = (): Promise<Grunnlag> => Promise.resolve(INGENTING);
  protected readonly antall = computed(() => {
    const svar = tolk(ANTALL, this.skrevet()['antallBoliger'] ?? '');
    return 'verdi' in svar && typeof svar.verdi === 'number' ? svar.verdi : 0;
  });
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

  protected async apne({ objekt }: Kvittering): Promise<void> {
    await this.router.navigate(['/tilvisningsavtaler', objekt.id]);
  }

  protected lukk(): void {
    this.lager.set(false);
    afterNextRender(() => this.element.querySelector<HTMLElement>('[data-ny]')?.focus(), { injector: this.injector });
  }
}
