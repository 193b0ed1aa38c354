import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { type InnsynForesporsel, type InnsynSvar, STIER } from '@tak/contracts';
import { erGyldigFodselsnummer } from '@tak/domain';
import { loggTekster } from '@tak/tekster';
import { type Crumb, DateField, ErrorSummary, Field, type FieldError, Input, Page, Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../../shell/problem-alert';
import { IDAG } from '../../styringsinformasjon/idag';
import { Innsynsliste } from './innsynsliste';

/**
 * Who has read about a person (personvernforordningen art. 15). The number is sent by POST and forgotten at once; it
 * stands neither in the address nor on the list.
 */
@Component({
  imports: [DateField, ErrorSummary, Field, Innsynsliste, Input, Page, ProblemAlert],
  templateUrl: './innsyn.page.html',
  styleUrl: './innsyn.page.css',
})
export class InnsynPage {
  private readonly http = inject(HttpClient);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = loggTekster;
  protected readonly idag = inject(IDAG);

  protected readonly nummer = signal('');
  protected readonly synlig = signal(false);
  protected readonly fra = signal<string | null>(null);
  protected readonly til = signal<string | null>(null);
  protected readonly underveis = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly svar = signal<{
    readonly innsyn: InnsynSvar;
    readonly fra: string | null;
    readonly til: string | null;
  } | null>(null);
  private readonly provd = signal(false);
  private readonly frafelt = viewChild<DateField>('frafelt');
  private readonly tilfelt = viewChild<DateField>('tilfelt');

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(loggTekster.gruppe) },
    { label: this.t(loggTekster.tittel), link: '/logg' },
    { label: this.t(loggTekster.innsyn) },
  ]);
  private readonly siffer = computed(() => this.nummer().replace(/\D/g, ''));
  protected readonly nummerfeil = computed(() =>
    this.provd() && !erGyldigFodselsnummer(this.siffer()) ? this.t(loggTekster.ugyldigFodselsnummer) : null,
  );
  protected readonly periodefeil = computed(() => {
    const [fra, til] = [this.fra(), this.til()];
    return this.provd() && fra && til && til < fra ? this.t(loggTekster.feilPeriode) : null;
  });
  /** A date that cannot be read is no period left out. */
  private readonly ulest = (felt: DateField | undefined): string | null => (this.provd() && felt?.invalid()) || null;
  protected readonly feil = computed<readonly FieldError[]>(() =>
    [
      { id: 'innsyn-nummer', text: this.nummerfeil() },
      { id: 'innsyn-fra', text: this.ulest(this.frafelt()) },
      { id: 'innsyn-til', text: this.ulest(this.tilfelt()) ?? this.periodefeil() },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : [])),
  );

  protected async finn(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.feil().length > 0 || this.underveis()) return;
    const [fra, til] = [this.fra(), this.til()];
    const foresporsel: InnsynForesporsel = {
      fodselsnummer: this.siffer(),
      ...(fra ? { fra } : {}),
      ...(til ? { til } : {}),
    };
    this.underveis.set(true);
    this.problem.set(null);
    this.svar.set(null);
    try {
      const innsyn = await firstValueFrom(this.http.post<InnsynSvar>(STIER.loggInnsyn, foresporsel));
      this.svar.set({ innsyn, fra, til });
      this.glemNummeret();
    } catch (grunn) {
      this.problem.set(grunn);
    } finally {
      this.underveis.set(false);
    }
  }

  protected nytt(): void {
    this.svar.set(null);
    this.glemNummeret();
  }

  private glemNummeret(): void {
    this.nummer.set('');
    this.synlig.set(false);
    this.provd.set(false);
  }
}
