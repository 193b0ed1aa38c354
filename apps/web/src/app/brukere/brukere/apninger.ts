import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { Component, ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { type ApningRad, type ApningerSvar, STIER } from '@tak/contracts';
import { tilsynTekster, rolleTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, Pagination, Spraakvalg, Table, Tag, injectQuery } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectKommando } from '../kommando';

/** Who has opened protected households and cases of their own, and why. The household is not named. */
@Component({
  selector: 'tak-apninger',
  imports: [Cell, Pagination, ProblemAlert, Table, Tag],
  templateUrl: './apninger.html',
  styles: `
    h2 {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-bottom: 0.25rem;
    }
    .note {
      margin-bottom: 0.75rem;
    }
  `,
})
export class Apninger {
  readonly apninger = input.required<HttpResourceRef<ApningerSvar | undefined>>();

  private readonly http = inject(HttpClient);
  private readonly okt = inject(Okt);
  protected readonly query = injectQuery();
  protected readonly kommando = injectKommando();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = tilsynTekster;
  protected readonly tidspunkt = tidspunkt;
  protected readonly kanKvittere = computed(() => this.okt.har('apning.kvitter'));
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  protected readonly svar = computed(() => {
    const apninger = this.apninger();
    return apninger.hasValue() ? apninger.value() : null;
  });
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly noekkel = (rad: ApningRad): string => rad.id;

  protected readonly kolonner = computed<readonly Column<ApningRad>[]>(() => [
    {
      id: 'hvem',
      label: this.t(tilsynTekster.hvem),
      text: (r) => r.bruker,
      sub: (r) => r.rolle && this.t(rolleTekster[r.rolle]),
    },
    {
      id: 'apnet',
      label: this.t(tilsynTekster.apnet),
      nowrap: true,
      cardLabel: '',
      text: (r) => tidspunkt(r.apnet),
      sub: (r) => this.t(tilsynTekster.apenTil, tidspunkt(r.utloper).slice(-5)),
    },
    { id: 'slag', label: this.t(tilsynTekster.slag), card: 'corner' },
    { id: 'grunn', label: this.t(tilsynTekster.hvorfor), card: 'full', text: (r) => r.grunn },
    { id: 'sett', label: this.t(tilsynTekster.sett), card: 'full' },
  ]);

  protected async kvitter(rad: ApningRad): Promise<void> {
    const ferdig = await this.kommando.utfor(
      this.http.post<void>(STIER.apningKvitter(encodeURIComponent(rad.id)), null),
      () => this.t(tilsynTekster.merket),
    );
    if (!ferdig) return;
    this.apninger().reload();
    // The button that was pressed goes away.
    this.overskrift().nativeElement.focus();
  }
}
