import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type InhabilApningForesporsel, STIER } from '@tak/contracts';
import { husstandNektetTekster, menyTekster } from '@tak/tekster';
import { type Crumb, Field, Input, Page, Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../../shell/problem-alert';
import { grunnfeil } from '../grunn';

/** Own household or family's (forvaltningsloven § 6), and the declared, logged way out (§ 7). */
@Component({
  selector: 'tak-inhabil',
  imports: [Field, Input, Page, ProblemAlert, RouterLink],
  templateUrl: './inhabil.html',
  styleUrl: './inhabil.css',
})
export class Inhabil {
  readonly id = input.required<string>();
  readonly apnet = output<void>();

  private readonly http = inject(HttpClient);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = husstandNektetTekster;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.husstander), link: '/husstander' },
    { label: this.t(husstandNektetTekster.inhabil) },
  ]);
  protected readonly grunn = signal('');
  private readonly provd = signal(false);
  protected readonly sender = signal(false);
  protected readonly feil = signal<unknown>(null);
  protected readonly grunnfeil = computed(() => {
    const feil = this.provd() ? grunnfeil(this.grunn()) : null;
    return feil && this.t(feil);
  });

  protected async les(hendelse: Event, felt: HTMLTextAreaElement): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.grunnfeil()) {
      felt.focus();
      return;
    }
    if (this.sender()) return;
    this.sender.set(true);
    this.feil.set(null);
    const foresporsel: InhabilApningForesporsel = { grunn: this.grunn().trim() };
    try {
      await firstValueFrom(this.http.post<unknown>(STIER.husstandInhabil(encodeURIComponent(this.id())), foresporsel));
      this.apnet.emit();
    } catch (feil) {
      this.feil.set(feil);
    } finally {
      this.sender.set(false);
    }
  }
}
