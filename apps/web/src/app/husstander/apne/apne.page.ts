import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type ApningForesporsel, type ApningSvar, STIER } from '@tak/contracts';
import { husstandsokTekster, kitTekster, menyTekster } from '@tak/tekster';
import { type Crumb, ErrorSummary, Field, type FieldError, Input, Page, Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../../shell/problem-alert';
import { grunnfeil } from '../grunn';
import { Apningssvar } from './apningssvar';

/** Opens a protected household on purpose, with a reason. What comes of it says nothing of who exists. */
@Component({
  imports: [Apningssvar, ErrorSummary, Field, Input, Page, ProblemAlert, RouterLink],
  templateUrl: './apne.page.html',
  styleUrl: './apne.page.css',
})
export class ApnePage {
  /** Query parameter: the id in the address one came from, whatever is there. */
  readonly husstand = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandsokTekster;
  protected readonly kittekster = kitTekster;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.husstander), link: '/husstander' },
    { label: this.t(husstandsokTekster.apneLenke) },
  ]);
  protected readonly husstandId = computed(() => {
    const id = this.husstand() ?? '';
    return /^\d{1,15}$/.test(id) ? Number(id) : null;
  });
  protected readonly sok = signal('');
  protected readonly grunn = signal('');
  protected readonly provd = signal(false);
  protected readonly sender = signal(false);
  protected readonly feil = signal<unknown>(null);
  protected readonly svar = signal<ApningSvar | null>(null);

  protected readonly apnet = computed(() => (this.svar()?.husstander.length ?? 0) > 0);

  protected readonly sokfeil = computed(() =>
    this.provd() && this.husstandId() === null && this.sok().trim() === ''
      ? this.t(husstandsokTekster.apneFeilHva)
      : null,
  );
  protected readonly grunnfeil = computed(() => {
    const feil = this.provd() ? grunnfeil(this.grunn()) : null;
    return feil && this.t(feil);
  });
  protected readonly alleFeil = computed<readonly FieldError[]>(() =>
    [
      { id: 'apne-sok', text: this.sokfeil() },
      { id: 'apne-grunn', text: this.grunnfeil() },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : [])),
  );

  protected async enTil(): Promise<void> {
    this.svar.set(null);
    this.sok.set('');
    this.grunn.set('');
    this.provd.set(false);
    await this.router.navigate(['/husstander/apne']);
  }

  protected async send(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.alleFeil().length > 0 || this.sender()) return;
    this.sender.set(true);
    this.feil.set(null);
    this.svar.set(null);
    const id = this.husstandId();
    const foresporsel: ApningForesporsel = {
      ...(id === null ? { sok: this.sok().trim() } : { husstandId: id }),
      grunn: this.grunn().trim(),
    };
    try {
      this.svar.set(await firstValueFrom(this.http.post<ApningSvar>(STIER.husstanderApning, foresporsel)));
    } catch (feil) {
      this.feil.set(feil);
    } finally {
      this.sender.set(false);
    }
  }
}
