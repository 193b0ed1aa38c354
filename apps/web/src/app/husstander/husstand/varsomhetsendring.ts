import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { type AvsluttVarsomhetForesporsel, type NyVarsomhetForesporsel, STIER, type Varsomhet } from '@tak/contracts';
import { problemTekst, varsomhetTekster } from '@tak/tekster';
import { Spraakvalg, StatusLine } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { lesProblem } from '../../shell/problem';
import type { GjeldendeVarsomhet } from './varsomheter';

/** Sets and ends marks, each with «Angre», which works also when one has left the page. */
@Injectable({ providedIn: 'root' })
export class Varsomhetsendring {
  private readonly http = inject(HttpClient);
  private readonly linje = inject(StatusLine);
  private readonly t = inject(Spraakvalg).t;
  private readonly gjort = signal(0);
  /** Grows with every change, so that a page that shows marks asks again. */
  readonly antall = this.gjort.asReadonly();

  /** Rejects with the server's refusal; the form shows it. */
  async ny(foresporsel: NyVarsomhetForesporsel): Promise<void> {
    const { id } = await this.sett(foresporsel);
    this.linje.show(this.t(varsomhetTekster.lagtTil), {
      undo: () => this.sigFra(() => this.ta(id, foresporsel.husstandId)),
    });
  }

  /** Undone by setting the same mark again. */
  async avslutt(husstandId: number, { varsomhet, paa }: GjeldendeVarsomhet): Promise<void> {
    const { tekst, tom } = varsomhet;
    const igjen = { husstandId, ...paa, tekst, ...(tom ? { tom } : {}) };
    await this.sigFra(async () => {
      await this.ta(varsomhet.id, husstandId);
      this.linje.show(this.t(varsomhetTekster.avsluttet), {
        undo: () => this.sigFra(async () => void (await this.sett(igjen))),
      });
    });
  }

  private async sett(foresporsel: NyVarsomhetForesporsel): Promise<Varsomhet> {
    const svar = await firstValueFrom(this.http.post<Varsomhet>(STIER.varsomhet, foresporsel));
    this.gjort.update((n) => n + 1);
    return svar;
  }

  private async ta(id: number, husstandId: number): Promise<void> {
    const foresporsel: AvsluttVarsomhetForesporsel = { husstandId };
    await firstValueFrom(this.http.post<unknown>(STIER.varsomhetAvslutt(id), foresporsel));
    this.gjort.update((n) => n + 1);
  }

  /** A refusal is told where the outcome would have been. */
  private async sigFra(gjor: () => Promise<void>): Promise<void> {
    try {
      await gjor();
    } catch (feil) {
      this.linje.show(this.t(problemTekst(lesProblem(feil).code)));
    }
  }
}
