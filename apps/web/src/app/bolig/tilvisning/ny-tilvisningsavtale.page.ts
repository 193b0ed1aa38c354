import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Kvittering, STIER } from '@tak/contracts';
import { menyTekster, tilvisningTekster } from '@tak/tekster';
import { type Crumb, Page, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { idag } from '../../styringsinformasjon/idag';
import type { Avtaleverdier, Skrevet } from '../avtaler/avtalefelt';
import { Avtaleskjema, type Grunnlag } from '../avtaler/avtaleskjema';
import { Takmaaler } from './takmaaler';
import { AVTALEFELTER } from './tilvisningsfelter';

/** A new agreement of referral. */
@Component({
  imports: [Avtaleskjema, Page, Takmaaler],
  template: `
    <tak-page [heading]="t(tekster.ny)" [status]="t(tekster.setning)" [crumbs]="crumbs()">
      <tak-avtaleskjema
        [tittel]="t(tekster.ny)"
        [felter]="felter"
        [start]="start"
        [dag]="dag"
        [sti]="sti"
        [kropp]="kropp"
        [hentNaa]="hentNaa"
        (skrevet)="skrevet.set($event)"
        (lagret)="apne($event)"
        (ferdig)="forlat()"
      />
      @if (antall() > 0) {
        <tak-takmaaler [antallBoliger]="antall()" [boliger]="[]" />
      }
    </tak-page>
  `,
})
export class NyTilvisningsavtalePage {
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = tilvisningTekster;
  protected readonly felter = AVTALEFELTER;
}
