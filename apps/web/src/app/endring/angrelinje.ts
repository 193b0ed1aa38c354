import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Kvittering, STIER } from '@tak/contracts';
import { endringTekster, problemTekst } from '@tak/tekster';
import { Spraakvalg, StatusLine } from '@tak/ui';
import { lesProblem } from '../shell/problem';
import { Kommandosender } from './kommandosender';

export interface Angrevalg {
  /** What was done, in words; «Endringen er lagret.» when left out. */
  readonly tekst?: string;
  /** Where one goes now: from a record that is not there any more, before its page asks for it. */
  readonly til?: string;
  /** Where one goes when it is taken back: from a record that is then not there, or to one that is there again. */
  readonly angretTil?: string;
}

/**
 * After a command: what was done, with «Angre» for thirty seconds. Works also when one has left the page. `antall` grows
 * with every command and every undo: a page that reads it where it asks the server has fresh answers.
 */
@Injectable({ providedIn: 'root' })
export class Angrelinje {
  private readonly sender = inject(Kommandosender);
  private readonly linje = inject(StatusLine);
  private readonly router = inject(Router);
  private readonly t = inject(Spraakvalg).t;
  private readonly gjort = signal(0);
  readonly antall = this.gjort.asReadonly();

  async lagret(hendelseId: number, { tekst, til, angretTil }: Angrevalg = {}): Promise<void> {
    if (til) await this.router.navigateByUrl(til);
    this.gjort.update((n) => n + 1);
    this.linje.show(tekst ?? this.t(endringTekster.lagret), { undo: () => this.angre(hendelseId, { angretTil }) });
  }

  /** Something on the page is older than what is saved. */
  hentPaaNytt(): void {
    this.gjort.update((n) => n + 1);
  }

  /** Takes an act back, from the line or from a row of history. A refusal is told where the outcome would have been. */
  async angre(hendelseId: number, { angretTil }: { readonly angretTil?: string | undefined } = {}): Promise<void> {
    try {
      await this.sender.send<Kvittering>(STIER.hendelseAngre(hendelseId), null);
    } catch (feil) {
      this.linje.show(this.t(problemTekst(lesProblem(feil).code)));
      return;
    }
    if (angretTil) await this.router.navigateByUrl(angretTil);
    this.gjort.update((n) => n + 1);
    this.linje.show(this.t(endringTekster.angret));
  }
}
