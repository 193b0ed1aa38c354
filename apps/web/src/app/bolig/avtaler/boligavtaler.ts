import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoligavtalerSvar } from '@tak/contracts';
import { boligavtalerTekster, innleievarselTekster, periode } from '@tak/tekster';
import { Alert, Spraakvalg } from '@tak/ui';
import { INNLEIE, KLARGJORING, UTE_AV_BRUK } from './avtaleoppsett';
import { Avtaletabell } from './avtaletabell';
import { Rullestolsvar } from './rullestolsvar';

/** What keeps a dwelling from being let, what it is rented in and referred to under, and how a wheelchair gets there. */
@Component({
  selector: 'tak-boligavtaler',
  imports: [Alert, Avtaletabell, RouterLink, Rullestolsvar],
  template: `
    @let a = avtaler();
    <tak-avtaletabell [oppsett]="KLARGJORING" [boligId]="boligId()" [avtaler]="a" [kanEndre]="kanEndre()" />
    <tak-avtaletabell [oppsett]="UTE_AV_BRUK" [boligId]="boligId()" [avtaler]="a" [kanEndre]="kanEndre()" />
    <section>
      @if (varsler().length > 0) {
        <tak-alert color="warning" [heading]="t(tekster.innleie)">
          @for (varsel of varsler(); track varsel) {
            <p>{{ varsel }}</p>
          }
        </tak-alert>
      }
      <tak-avtaletabell [oppsett]="INNLEIE" [boligId]="boligId()" [avtaler]="a" [kanEndre]="kanEndre()" />
      @if (differanse(); as d) {
        <p class="note">{{ d }}</p>
      }
      @for (rad of a.tilvisning; track rad.avtaleId + rad.fom) {
        <p class="note">
          {{ t(tekster.paaAvtalen) }}:
          <a class="ds-link" data-color="accent" [routerLink]="['/tilvisningsavtaler', rad.avtaleId]">{{
            rad.navn
          }}</a>, {{ tid(rad) }}
        </p>
      }
    </section>
    <tak-rullestolsvar [boligId]="boligId()" [avtaler]="a" [kanEndre]="kanEndre()" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2rem;
    }
    .note {
      margin-top: 0.5rem;
    }
  `,
})
export class Boligavtaler {
  readonly boligId = input.required<number>();
  readonly avtaler = input.required<BoligavtalerSvar>();
  readonly kanEndre = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly KLARGJORING = KLARGJORING;
  protected readonly UTE_AV_BRUK = UTE_AV_BRUK;
  protected readonly INNLEIE = INNLEIE;
  protected readonly varsler = computed(() =>
    this.avtaler().innleievarsler.flatMap((v) => {
      const ord = innleievarselTekster[v];
      return ord ? [this.t(ord)] : [];
    }),
  );
  protected readonly differanse = computed(() => {
    const d = this.avtaler().innleiedifferanse;
    if (d === null) return null;
    if (d === 0) return this.t(boligavtalerTekster.betalerLikt);
    return d > 0 ? this.t(boligavtalerTekster.betalerMer, d) : this.t(boligavtalerTekster.betalerMindre, -d);
  });

  protected tid({ fom, tom }: { readonly fom: string; readonly tom: string | null }): string {
    return periode(this.spraakvalg.spraak(), fom, tom);
  }
}
