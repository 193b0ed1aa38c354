import { Component, afterRenderEffect, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lesHusstandssok } from '@tak/domain';
import { duplikatTekster, husstandsokTekster, menyTekster, nyHusstandTekster, sokfeilTekster } from '@tak/tekster';
import { type Crumb, Field, Input, Page, PageFocus, Pagination, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { Apnerett } from '../apnerett';
import { Husstandssok } from './husstandssok';
import { Treffliste } from './treffliste';

/** Find a household. */
@Component({
  imports: [Field, Input, Page, Pagination, ProblemAlert, RouterLink, Treffliste],
  templateUrl: './husstander.page.html',
  styleUrl: './husstander.page.css',
})
export class HusstanderPage {
  protected readonly sok = inject(Husstandssok);
  private readonly okt = inject(Okt);
  protected readonly kanApne = inject(Apnerett).har;
  protected readonly kanEndre = computed(() => this.okt.har('husstand.endre'));
  protected readonly kanSlaaSammen = computed(() => this.okt.har('husstand.slaa_sammen'));
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandsokTekster;
  protected readonly nyTekster = nyHusstandTekster;
  protected readonly duplikatTekster = duplikatTekster;
  protected readonly tekst = linkedSignal(() => this.sok.ord());
  private readonly provd = signal(false);
  /** What the server would refuse is told before it is asked. */
  protected readonly feil = computed(() => {
    if (!this.provd()) return null;
    if (this.tekst().trim() === '') return this.t(husstandsokTekster.tomtFelt);
    const lest = lesHusstandssok(this.tekst());
    return lest.ok ? null : this.t(sokfeilTekster[lest.grunn]);
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [{ label: this.t(menyTekster.husstander) }]);
  /** Said aloud when the answer is there. */
  protected readonly antall = computed(() => {
    const svar = this.sok.svar();
    if (!svar || this.sok.laster()) return '';
    return svar.antall === 0 ? this.t(husstandsokTekster.ingenTreff) : this.t(husstandsokTekster.antall, svar.antall);
  });

  constructor() {
    const fokus = inject(PageFocus);
    // Back from a household: to its row. Before the page gives focus to its heading, which is a later phase.
    afterRenderEffect({
      write: () => {
        const id = this.sok.sistSett();
        if (id === null || !fokus.wanted()) return;
        const lenke = document.querySelector<HTMLElement>(`tak-treffliste a[href="/husstander/${id}"]`);
        if (!lenke) return;
        lenke.focus();
        fokus.done();
      },
    });
  }

  protected async send(hendelse: Event, felt: HTMLInputElement): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.feil()) {
      // What was found before answers something else than what now stands in the field.
      const tekst = this.tekst();
      this.sok.glem();
      this.tekst.set(tekst);
      felt.focus();
      return;
    }
    await this.sok.sok(this.tekst());
  }
}
