import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type BrukerRad, type EndreBrukerForesporsel, STIER } from '@tak/contracts';
import { brukerTekster, kitTekster } from '@tak/tekster';
import { ErrorSummary, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { gjeldende, injectKommando } from '../kommando';
import { manglerNavn, ugyldigEpost } from '../kontofeil';
import { Kontokonflikt, type Kontoverdier } from './kontokonflikt';

/** Name and e-mail of an account. A change by somebody else meanwhile is shown beside one's own, field by field. */
@Component({
  selector: 'tak-kontoskjema',
  imports: [ErrorSummary, Field, Input, Kontokonflikt, ProblemAlert],
  templateUrl: './kontoskjema.html',
  styles: `
    tak-field {
      margin-top: 0.75rem;
    }
  `,
})
export class Kontoskjema {
  readonly bruker = input.required<BrukerRad>();
  readonly kanEndre = input.required<boolean>();
  readonly lagret = output<BrukerRad>();

  private readonly http = inject(HttpClient);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly kit = kitTekster;
  protected readonly kommando = injectKommando();

  private readonly skrevet = signal<Partial<Kontoverdier>>({});
  /** The row that the form began with: a newer one does not take away what is typed, nor pass for what was seen. */
  protected readonly utgangspunkt = linkedSignal<{ ny: BrukerRad; rort: boolean }, BrukerRad>({
    source: () => ({ ny: this.bruker(), rort: Object.keys(this.skrevet()).length > 0 }),
    computation: ({ ny, rort }, forrige) => (rort && forrige?.value.id === ny.id ? forrige.value : ny),
  });
  protected readonly navn = computed(() => this.skrevet().navn ?? this.utgangspunkt().navn);
  protected readonly epost = computed(() => this.skrevet().epost ?? this.utgangspunkt().epost ?? '');
  private readonly provd = signal(false);
  /** What is saved now, when somebody else was first. */
  protected readonly andres = signal<BrukerRad | null>(null);
  protected readonly mine = computed<Kontoverdier>(() => ({ navn: this.navn().trim(), epost: this.epost().trim() }));
  protected readonly problem = computed(() => (this.andres() ? null : this.kommando.feil()));

  protected readonly navnfeil = computed(() =>
    this.provd() && manglerNavn(this.navn()) ? this.t(brukerTekster.manglerNavn) : null,
  );
  protected readonly epostfeil = computed(() =>
    this.provd() && ugyldigEpost(this.epost()) ? this.t(brukerTekster.ugyldigEpost) : null,
  );
  protected readonly feil = computed<readonly FieldError[]>(() => [
    ...(this.navnfeil() ? [{ id: 'konto-navn', text: this.navnfeil() ?? '' }] : []),
    ...(this.epostfeil() ? [{ id: 'konto-epost', text: this.epostfeil() ?? '' }] : []),
  ]);

  protected async send(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.feil().length === 0) await this.lagre(this.mine(), this.utgangspunkt().versjon);
  }

  protected skriv(verdier: Partial<Kontoverdier>): void {
    this.skrevet.update((til) => ({ ...til, ...verdier }));
  }

  protected async lagreValg(valg: Kontoverdier, versjon: number): Promise<void> {
    this.skrevet.set(valg);
    await this.lagre(valg, versjon);
  }

  private async lagre({ navn, epost }: Kontoverdier, versjon: number): Promise<void> {
    const url = STIER.bruker(encodeURIComponent(this.bruker().id));
    const foresporsel: EndreBrukerForesporsel = { navn, ...(epost ? { epost } : {}), versjon };
    const gjort = await this.kommando.utfor(this.http.put<BrukerRad>(url, foresporsel), () =>
      this.t(brukerTekster.lagret),
    );
    if (gjort) this.begynnFra(gjort.svar);
    else this.andres.set(erEndret(this.kommando.feil()) ? gjeldende(this.kommando.feil()) : null);
  }

  /** Goes on from what is saved. */
  protected begynnFra(rad: BrukerRad): void {
    this.andres.set(null);
    this.kommando.glem();
    this.provd.set(false);
    this.skrevet.set({});
    this.utgangspunkt.set(rad);
    this.lagret.emit(rad);
  }
}

const erEndret = (feil: unknown): boolean => lesProblem(feil).code === 'endret';
