import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, output, signal } from '@angular/core';
import { type Inhabilitetsgrunn, STIER } from '@tak/contracts';
import { inhabilitetsgrunner, kitTekster, minTekster } from '@tak/tekster';
import { ErrorSummary, Field, Input, Spraakvalg, StatusLine } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { lesProblem } from '../shell/problem';
import { ProblemAlert } from '../shell/problem-alert';

const GRUNNER = Object.keys(inhabilitetsgrunner) as readonly Inhabilitetsgrunn[];

/** Declares that a household is one's own, or too near. */
@Component({
  selector: 'tak-erklaer-inhabil',
  imports: [ErrorSummary, Field, Input, ProblemAlert],
  templateUrl: './erklaer-inhabil.html',
  styles: `
    form {
      display: grid;
      gap: 1rem;
      max-width: 32rem;
      margin-top: 1.5rem;
    }
    .choices,
    .actions {
      margin: 0;
    }
    .choices legend {
      font-size: var(--tak-t-data);
    }
  `,
})
export class ErklaerInhabil {
  readonly endret = output<void>();

  private readonly http = inject(HttpClient);
  private readonly statuslinje = inject(StatusLine);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = minTekster;
  protected readonly kittekster = kitTekster;
  protected readonly grunntekster = inhabilitetsgrunner;
  protected readonly grunner = GRUNNER;
  protected readonly husstand = signal('');
  protected readonly grunn = signal<Inhabilitetsgrunn | null>(null);
  protected readonly provd = signal(false);
  protected readonly feil = signal<unknown>(null);
  /** The answer for a household that is not found, elsewhere or protected is one. */
  protected readonly finnesIkke = computed(() => lesProblem(this.feil()).code === 'finnes_ikke');

  protected readonly husstandFeil = computed(() => {
    if (this.provd() && !this.husstand().trim()) return this.t(minTekster.manglerHusstand);
    return this.finnesIkke() ? this.t(minTekster.husstandFinnesIkke) : null;
  });
  protected readonly grunnFeil = computed(() =>
    this.provd() && this.grunn() === null ? this.t(minTekster.manglerGrunn) : null,
  );
  protected readonly mangler = computed(() =>
    [
      { id: 'inhabil-husstand', text: this.husstandFeil() },
      { id: 'inhabil-grunn-selv', text: this.grunnFeil() },
    ].flatMap(({ id, text }) => (text === null ? [] : [{ id, text }])),
  );

  protected skriv(verdi: string): void {
    this.husstand.set(verdi);
    this.feil.set(null);
  }

  protected async erklaer(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.feil.set(null);
    this.provd.set(true);
    if (this.mangler().length > 0) return;
    try {
      await firstValueFrom(
        this.http.post(STIER.minInhabiliteter, { husstand: this.husstand().trim(), grunn: this.grunn() }),
      );
    } catch (feil) {
      this.feil.set(feil);
      return;
    }
    this.statuslinje.show(this.t(minTekster.erErklaert));
    this.husstand.set('');
    this.grunn.set(null);
    this.provd.set(false);
    this.endret.emit();
  }
}
