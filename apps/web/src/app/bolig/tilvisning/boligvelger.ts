import { HttpClient } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, output, signal } from '@angular/core';
import { type BoligRad, type BoligerForesporsel, type BoligerSvar, STIER } from '@tak/contracts';
import { Input, uniqueId } from '@tak/ui';
import { firstValueFrom } from 'rxjs';

/** How long the typing rests before the dwellings follow it. */
const SKRIVEPAUSE_MS = 250;
const SOK = {
  ...{ utvalg: 'alle', form: ['tilvisning'], sorter: 'adresse', retning: 'stigende', side: 1 },
} as const satisfies BoligerForesporsel;

/** Which dwelling of form tilvisning: address or id typed, and chosen among those that fit. Its value is the id people know. */
@Component({
  selector: 'tak-boligvelger',
  imports: [Input],
  template: `
    <input
      #felt
      takInput
      type="text"
      autocomplete="off"
      maxlength="100"
      [attr.list]="liste"
      [value]="tekst()"
      (input)="skriv(felt.value)"
    />
    <datalist [id]="liste">
      @for (valg of forslag(); track valg.eksternId) {
        <option [value]="valg.tekst"></option>
      }
    </datalist>
  `,
})
export class Boligvelger {
  readonly valgt = output<string>();

  private readonly http = inject(HttpClient);
  protected readonly liste = uniqueId('boligliste');
  protected readonly tekst = signal('');
  private readonly funnet = signal<readonly BoligRad[]>([]);
  protected readonly forslag = computed(() =>
    this.funnet().map(({ eksternId, navn }) => ({ eksternId, tekst: `${navn} (${eksternId})` })),
  );
  private venter: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.venter));
    void this.sok('');
  }

  protected skriv(tekst: string): void {
    this.tekst.set(tekst);
    this.velg();
    clearTimeout(this.venter);
    if (!this.treff()) this.venter = setTimeout(() => void this.sok(tekst.trim()), SKRIVEPAUSE_MS);
  }

  /** The id of the one that was chosen; otherwise what is typed, which may be an id. */
  private velg(): void {
    this.valgt.emit(this.treff()?.eksternId ?? this.tekst().trim());
  }

  private treff(): { readonly eksternId: string } | undefined {
    const skrevet = this.tekst().trim().toLowerCase();
    return this.forslag().find((f) => f.tekst.toLowerCase() === skrevet);
  }

  private async sok(sok: string): Promise<void> {
    const kropp: BoligerForesporsel = { ...SOK, ...(sok ? { sok } : {}) };
    try {
      this.funnet.set((await firstValueFrom(this.http.post<BoligerSvar>(STIER.boligerSok, kropp))).rader);
    } catch {
      // Without suggestions the id can still be typed; the server says whether there is such a dwelling.
      this.funnet.set([]);
    }
    if (this.treff()) this.velg();
  }
}
