import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { IDEMPOTENSNOKKEL, type Provesvar } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';

interface Forsok {
  readonly avtrykk: string;
  readonly nokkel: string;
  readonly svar: Promise<unknown> | null;
}

/**
 * Sends commands. The same command again, after a fault that leaves open whether it was done (no connection, a server that
 * failed, a login that ran out), goes with the same key, so that it is done once; another body is another command. Refusals
 * come through as HttpErrorResponse, for `tak-problem-alert` and `lesProblem`.
 */
@Injectable({ providedIn: 'root' })
export class Kommandosender {
  private readonly http = inject(HttpClient);
  /** The last undecided command to each path. */
  private readonly uavklart = new Map<string, Forsok>();

  /** Two presses of the same button are one command. */
  send<T>(sti: string, kropp: unknown): Promise<T> {
    const avtrykk = JSON.stringify(kropp) ?? '';
    const forrige = this.uavklart.get(sti);
    const samme = forrige?.avtrykk === avtrykk ? forrige : null;
    if (samme?.svar) return samme.svar as Promise<T>;
    const nokkel = samme?.nokkel ?? crypto.randomUUID();
    const svar = this.utfor<T>(sti, kropp, nokkel);
    this.uavklart.set(sti, { avtrykk, nokkel, svar });
    return svar;
  }

  /** What the command would do to the numbers; nothing is done. A command with a trial answer of its own names its type. */
  prov<T = Provesvar>(sti: string, kropp: unknown): Promise<T> {
    return firstValueFrom(
      this.http.post<T>(sti, kropp, {
        params: { prov: 'ja' },
        headers: { [IDEMPOTENSNOKKEL]: crypto.randomUUID() },
      }),
    );
  }

  private async utfor<T>(sti: string, kropp: unknown, nokkel: string): Promise<T> {
    try {
      const svar = await firstValueFrom(this.http.post<T>(sti, kropp, { headers: { [IDEMPOTENSNOKKEL]: nokkel } }));
      this.glem(sti, nokkel);
      return svar;
    } catch (feil) {
      if (erAvgjort(feil)) this.glem(sti, nokkel);
      else this.settIkkeUnderveis(sti, nokkel);
      throw feil;
    }
  }

  private glem(sti: string, nokkel: string): void {
    if (this.uavklart.get(sti)?.nokkel === nokkel) this.uavklart.delete(sti);
  }

  private settIkkeUnderveis(sti: string, nokkel: string): void {
    const forsok = this.uavklart.get(sti);
    if (forsok?.nokkel === nokkel) this.uavklart.set(sti, { ...forsok, svar: null });
  }
}

/** Answers that leave open whether the command was done, or will be when the person has logged in. */
const UAVKLART = new Set([401, 408, 429]);

const erAvgjort = (feil: unknown): boolean =>
  feil instanceof HttpErrorResponse && feil.status >= 400 && feil.status < 500 && !UAVKLART.has(feil.status);
