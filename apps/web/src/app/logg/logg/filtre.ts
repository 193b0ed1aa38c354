import { Component, computed, inject, input, viewChildren } from '@angular/core';
import { type LoggSvar, STIER } from '@tak/contracts';
import { handlingTekst, loggTekster } from '@tak/tekster';
import { DateField, Field, Input, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { Eksportlenker } from '../../styringsinformasjon/grunnlag/eksportlenker';
import { IDAG } from '../../styringsinformasjon/idag';
import type { Loggfilter } from './loggfilter';

/** What is shown of the log; the export is of the same rows. */
@Component({
  selector: 'tak-loggfiltre',
  imports: [DateField, Eksportlenker, Field, Input],
  templateUrl: './filtre.html',
  styleUrl: './filtre.css',
})
export class Filtre {
  readonly filter = input.required<Loggfilter>();
  readonly svar = input.required<LoggSvar | null>();

  private readonly okt = inject(Okt);
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = loggTekster;
  protected readonly handlingTekst = handlingTekst;
  protected readonly idag = inject(IDAG);
  protected readonly eksport = STIER.loggEksport;
  protected readonly kanEksportere = computed(() => this.okt.har('logg.eksporter'));
  protected readonly utvalg = computed(() => ({ ...this.filter().utvalg(), spraak: this.spraakvalg.spraak() }));
  protected readonly brukere = computed(() => this.svar()?.brukere ?? []);
  protected readonly handlinger = computed(() => {
    const { t } = this;
    return (this.svar()?.handlinger ?? [])
      .map((kode) => ({ kode, tekst: t(handlingTekst(kode)) }))
      .toSorted((a, b) => a.tekst.localeCompare(b.tekst, 'nb'));
  });
  protected readonly periodefeil = computed(() => {
    const { fra, til } = this.filter().verdier;
    const [f, s] = [fra(), til()];
    return f && s && s < f ? this.t(loggTekster.feilPeriode) : null;
  });
  private readonly datofelt = viewChildren(DateField);
  /** A date that cannot be read leaves the filter as it was; then it is said what the filter is. */
  protected readonly ulest = computed(() => {
    if (!this.datofelt().some((felt) => felt.invalid())) return '';
    const { fra, til } = this.filter().verdier;
    return this.t(loggTekster.ulestDato, this.t(loggTekster.periode, fra(), til()).toLowerCase());
  });

  protected sokEtter(ord: string): void {
    const filter = this.filter();
    if (ord.trim() === filter.ord()) return;
    filter.ord.set(ord.trim());
    filter.query.set({ side: null }, { replace: true });
  }
}
