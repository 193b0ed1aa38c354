import { HttpClient } from '@angular/common/http';
import { Component, DestroyRef, Injectable, computed, inject, input, linkedSignal, model, signal } from '@angular/core';
import { type ByggRad, type ByggSvar, STIER } from '@tak/contracts';
import { boligendringTekster, boligledetekster } from '@tak/tekster';
import { Field, Input, Spraakvalg, uniqueId } from '@tak/ui';
import { firstValueFrom } from 'rxjs';

/** How long the typing rests before the buildings follow it. */
const SKRIVEPAUSE_MS = 250;

/** What buildings are called, by id: of those that have been found or seen. Two of the same name are told apart by id. */
@Injectable({ providedIn: 'root' })
export class Byggnavn {
  private readonly kjente = signal<ReadonlyMap<string, string>>(new Map());

  husk(rader: readonly { readonly id: number; readonly navn: string }[]): void {
    this.kjente.update((foer) => new Map([...foer, ...rader.map((r) => [`${r.id}`, r.navn] as const)]));
  }

  /** null for one that has not been seen. */
  av(id: string): string | null {
    return this.kjente().get(id) ?? null;
  }
}

/** Which building: typed, and chosen among those that fit. Its value is the id, '' for none, or what cannot be read. */
@Component({
  selector: 'tak-byggvelger',
  imports: [Field, Input],
  template: `
    <tak-field
      [label]="t(tekster.byggId)"
      [help]="t(hjelp.byggHjelp)"
      [error]="error()"
      [fieldId]="fieldId()"
      [tagged]="tagged()"
    >
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
        @for (valg of forslag(); track valg.id) {
          <option [value]="valg.tekst"></option>
        }
      </datalist>
    </tak-field>
  `,
})
export class Byggvelger {
  readonly verdi = model.required<string>();
  readonly error = input<string | null>(null);
  readonly fieldId = input.required<string>();
  readonly tagged = input(true);

  private readonly http = inject(HttpClient);
  private readonly navn = inject(Byggnavn);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligledetekster;
  protected readonly hjelp = boligendringTekster;
  protected readonly liste = uniqueId('byggliste');
  protected readonly tekst = linkedSignal(() => this.navn.av(this.verdi()) ?? this.verdi());
  private readonly funnet = signal<readonly ByggRad[]>([]);
  protected readonly forslag = computed(() => {
    const rader = this.funnet();
    const flere = (navn: string) => rader.filter((r) => r.navn === navn).length > 1;
    return rader.map((r) => ({ id: r.id, tekst: flere(r.navn) ? `${r.navn} (${r.eksternId})` : r.navn }));
  });
  private venter: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.venter));
    void this.sok('');
  }

  protected skriv(tekst: string): void {
    this.tekst.set(tekst);
    this.velg(tekst);
    clearTimeout(this.venter);
    this.venter = setTimeout(() => void this.sok(tekst.trim()), SKRIVEPAUSE_MS);
  }

  /** The id when it is the name of one that was found; otherwise what is typed, which no id looks like. */
  private velg(tekst: string): void {
    const skrevet = tekst.trim();
    const treff = this.forslag().find((f) => f.tekst.toLowerCase() === skrevet.toLowerCase());
    if (treff) this.navn.husk([{ id: treff.id, navn: treff.tekst }]);
    this.verdi.set(treff ? `${treff.id}` : skrevet && `«${skrevet}»`);
    if (!treff) this.tekst.set(tekst);
  }

  private async sok(sok: string): Promise<void> {
    try {
      const svar = await firstValueFrom(
        this.http.get<ByggSvar>(STIER.bygg, { params: { side: 1, ...(sok ? { sok } : {}) } }),
      );
      this.funnet.set(svar.rader);
    } catch {
      // Without suggestions nothing can be chosen; the field says so when the form is sent.
      this.funnet.set([]);
    }
    const tekst = this.tekst();
    if (tekst.trim() && this.verdi().startsWith('«')) this.velg(tekst);
  }
}
