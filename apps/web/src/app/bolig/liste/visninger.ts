import { HttpClient, httpResource } from '@angular/common/http';
import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { type NyVisningForesporsel, STIER, type Visning } from '@tak/contracts';
import { boligerTekster } from '@tak/tekster';
import { Field, Input, Spraakvalg, StatusLine } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { ProblemAlert } from '../../shell/problem-alert';
import { type Boligfilter, VALG } from './boligfilter';
import { Kolonnevalg, lesKolonner } from './kolonnevalg';
import { Panel } from './panel';

const LISTE = 'boliger';
const KOLONNER = 'kolonner';

/** «Mine visninger»: filters, order and columns under a name of one's own. Ids and codes, never what was searched for. */
@Component({
  selector: 'tak-visninger',
  imports: [Field, Input, Panel, ProblemAlert],
  templateUrl: './visninger.html',
  styleUrl: './visninger.css',
})
export class Visninger {
  readonly filter = input.required<Boligfilter>();

  private readonly http = inject(HttpClient);
  private readonly navnefelt = viewChild.required<ElementRef<HTMLElement>>('felt');
  private readonly kolonner = inject(Kolonnevalg);
  private readonly linje = inject(StatusLine);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
  protected readonly visninger = httpResource<readonly Visning[]>(() => ({
    url: STIER.visninger,
    params: { liste: LISTE },
  }));
  protected readonly navn = signal('');
  protected readonly navnefeil = signal<string | null>(null);
  protected readonly feil = signal<unknown>(null);

  protected bruk({ valg }: Visning): void {
    const kolonner = liste(valg[KOLONNER]);
    if (kolonner) this.kolonner.sett(lesKolonner(kolonner));
    this.filter().query.set({
      ...Object.fromEntries(VALG.map((navn) => [navn, liste(valg[navn])])),
      vis: null,
      side: null,
    });
  }

  protected async lagre(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    const navn = this.navn().trim();
    this.navnefeil.set(navn === '' ? this.t(boligerTekster.visningsnavnFeil) : null);
    if (navn === '') return;
    await this.gjor(async () => {
      const ny: NyVisningForesporsel = { liste: LISTE, navn, valg: this.somNaa() };
      await firstValueFrom(this.http.post<unknown>(STIER.visninger, ny));
      this.navn.set('');
      this.linje.show(this.t(boligerTekster.visningLagret, navn));
    });
  }

  protected async slett({ id, navn, valg }: Visning): Promise<void> {
    await this.gjor(async () => {
      await firstValueFrom(this.http.delete<unknown>(STIER.visning(id)));
      // The button that was pressed goes with its view.
      this.navnefelt().nativeElement.focus();
      const igjen: NyVisningForesporsel = { liste: LISTE, navn, valg };
      this.linje.show(this.t(boligerTekster.visningSlettet, navn), {
        undo: () => this.gjor(async () => void (await firstValueFrom(this.http.post<unknown>(STIER.visninger, igjen)))),
      });
    });
  }

  /** As the address has it, each parameter a list. */
  private somNaa(): NyVisningForesporsel['valg'] {
    const adresse = new URLSearchParams(location.search);
    const valg = VALG.flatMap((navn): [string, readonly string[]][] => {
      const verdi = adresse.get(navn);
      return verdi ? [[navn, verdi.split(',')]] : [];
    });
    return { ...Object.fromEntries(valg), [KOLONNER]: this.kolonner.viste() };
  }

  private async gjor(handling: () => Promise<void>): Promise<void> {
    this.feil.set(null);
    try {
      await handling();
      this.visninger.reload();
    } catch (feil) {
      this.feil.set(feil);
    }
  }
}

const liste = (verdi: unknown): string | null => (Array.isArray(verdi) && verdi.length > 0 ? verdi.join(',') : null);
