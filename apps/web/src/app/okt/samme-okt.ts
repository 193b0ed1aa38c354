import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { OktSvar } from '@tak/contracts';
import { egenAdresse } from './egen-adresse';
import { Faner } from './faner';
import { Okt } from './okt';
import { SIDEBYTTE } from './sidebytte';
import { Utlogging } from './utlogging';

/**
 * Sees to that this tab shows the session that the browser has: another tab may have logged out, logged in as somebody
 * else, or changed the municipality, and what is done here would then be done there. Made once, by the frame.
 */
@Injectable({ providedIn: 'root' })
export class SammeOkt {
  private readonly okt = inject(Okt);
  private readonly utlogging = inject(Utlogging);
  private readonly sidebytte = inject(SIDEBYTTE);
  private readonly dokument = inject(DOCUMENT);

  constructor() {
    const faner = inject(Faner);
    faner.hor('ut', () => this.utlogging.andreSteder());
    faner.hor('byttet', () => void this.sjekk());
    this.dokument.addEventListener('visibilitychange', () => {
      if (this.dokument.visibilityState === 'visible') void this.sjekk();
    });
  }

  /** A server that does not answer is told of by whoever asks it for something. */
  async sjekk(): Promise<void> {
    const foer = hvem(this.okt.bruker());
    const svar = await this.okt.hentPaaNytt().catch(() => null);
    const naa = svar && hvem(svar.bruker);
    if (svar === null || naa === foer) return;
    if (naa === null) this.utlogging.utlopt();
    else this.sidebytte(foer === null ? this.videre() : '/');
  }

  private videre(): string {
    const { pathname, search } = this.dokument.location;
    if (pathname !== '/logg-inn') return pathname + search;
    return egenAdresse(new URLSearchParams(search).get('til')) ?? '/';
  }
}

/** The account and the role in use. */
const hvem = (bruker: OktSvar['bruker']): string | null =>
  bruker && `${bruker.id} ${bruker.roller.find((rolle) => rolle.valgt)?.tildelingId ?? bruker.rolle}`;
