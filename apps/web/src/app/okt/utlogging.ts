import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Faner } from './faner';
import { Okt } from './okt';
import { SIDEBYTTE } from './sidebytte';

export type Utloggingsgrunn = 'ut' | 'utlopt';
const NOKKEL = 'tak.utlogget';

/** The ways out of a session. Each leaves a word for the login page of this tab, and a page with nothing in memory. */
@Injectable({ providedIn: 'root' })
export class Utlogging {
  private readonly okt = inject(Okt);
  private readonly router = inject(Router);
  private readonly faner = inject(Faner);
  private readonly sidebytte = inject(SIDEBYTTE);
  private readonly lager = inject(DOCUMENT).defaultView?.sessionStorage;
  private paaVei = false;

  /** By the person's own wish; at the provider too, where it has such a place. */
  async loggUt(): Promise<void> {
    const { videre } = await this.okt.avslutt();
    this.faner.si('ut');
    this.gaa('ut', videre ?? '/logg-inn');
  }

  /** The time is up. The server ends it too, or the next question from the login page would keep it alive. */
  async tidenErUte(): Promise<void> {
    await this.okt.avslutt().catch(() => undefined);
    this.utlopt();
  }

  /** The server knows the session no more: to the login, and back to the same page afterwards. */
  utlopt(): void {
    const her = this.router.url;
    this.gaa('utlopt', her === '/' ? '/logg-inn' : `/logg-inn?${new URLSearchParams({ til: her }).toString()}`);
  }

  /** Logged out in another tab. */
  andreSteder(): void {
    if (this.okt.bruker()) this.gaa('ut', '/logg-inn');
  }

  /** Why one was logged out, told once. */
  hentGrunn(): Utloggingsgrunn | null {
    const grunn = this.lager?.getItem(NOKKEL);
    this.lager?.removeItem(NOKKEL);
    return grunn === 'ut' || grunn === 'utlopt' ? grunn : null;
  }

  private gaa(grunn: Utloggingsgrunn, adresse: string): void {
    if (this.paaVei || this.router.url.startsWith('/logg-inn')) return;
    this.paaVei = true;
    this.lager?.setItem(NOKKEL, grunn);
    this.okt.glem();
    this.sidebytte(adresse);
  }
}
