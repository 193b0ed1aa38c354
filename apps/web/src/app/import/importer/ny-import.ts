import { Component, ElementRef, computed, inject, output, signal, viewChild } from '@angular/core';
import type { ImportSvar } from '@tak/contracts';
import { importTekster } from '@tak/tekster';
import { Progress, Spraakvalg, uniqueId } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectOpplasting } from './opplasting';
import { type Valgfeil, type Valgtfil, erSkjult, filslag, stoerrelse, vurder } from './pakkevalg';
import { slupneFiler } from './slupne-filer';
import { Valgtefiler } from './valgte-filer';

const FEILTEKST = {
  ingen: importTekster.velgFoerst,
  blandet: importTekster.blandet,
  ukjent: importTekster.ukjenteFiler,
  like: importTekster.likeNavn,
} as const;

/** Choose the package and what is to be done with it, and send it. Nothing leaves the machine before the button is pressed. */
@Component({
  selector: 'tak-ny-import',
  imports: [ProblemAlert, Progress, Valgtefiler],
  templateUrl: './ny-import.html',
  styleUrl: './ny-import.css',
})
export class NyImport {
  /** The server has the package and has begun. */
  readonly mottatt = output<ImportSvar>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  protected readonly id = uniqueId('pakke');
  protected readonly opplasting = injectOpplasting();
  private readonly velger = viewChild.required<ElementRef<HTMLInputElement>>('velger');

  protected readonly filer = signal<readonly File[]>([]);
  protected readonly over = signal(false);
  protected readonly torrkjoring = signal(false);
  protected readonly komplett = signal(false);
  private readonly provd = signal(false);

  protected readonly valgte = computed<readonly Valgtfil[]>(() =>
    this.filer().map((f) => ({ navn: f.name, stoerrelse: f.size, slag: filslag(f.name) })),
  );
  protected readonly samlet = computed(() => stoerrelse(this.filer().reduce((sum, f) => sum + f.size, 0)));
  private readonly feil = computed<Valgfeil>(() => vurder(this.valgte()));
  /** An unknown file is said at once; that nothing is chosen only when one tries. */
  protected readonly feiltekst = computed(() => {
    const feil = this.feil();
    return feil !== null && (this.provd() || feil !== 'ingen') ? this.t(FEILTEKST[feil]) : null;
  });

  protected velg(): void {
    const { files } = this.velger().nativeElement;
    this.leggTil(files ? [...files].filter((f) => !erSkjult(f.name)) : []);
    // The same file may be chosen again after it was removed.
    this.velger().nativeElement.value = '';
  }

  protected async slipp(hendelse: DragEvent): Promise<void> {
    hendelse.preventDefault();
    this.over.set(false);
    if (hendelse.dataTransfer) this.leggTil(await slupneFiler(hendelse.dataTransfer));
  }

  protected dra(hendelse: DragEvent): void {
    hendelse.preventDefault();
    this.over.set(true);
  }

  protected fjern(indeks: number): void {
    this.filer.update((filer) => filer.filter((_, i) => i !== indeks));
  }

  protected fjernAlle(): void {
    this.filer.set([]);
  }

  protected send(hendelse: Event): void {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.feil() !== null) {
      this.velger().nativeElement.focus();
      return;
    }
    const valg = { torrkjoring: this.torrkjoring(), komplett: this.komplett() };
    this.opplasting.send(this.filer(), valg, (svar) => this.mottatt.emit(svar));
  }

  private leggTil(nye: readonly File[]): void {
    this.provd.set(false);
    this.filer.update((filer) => [...filer, ...nye]);
  }
}
