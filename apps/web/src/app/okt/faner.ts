import { Injectable } from '@angular/core';

/** What one tab tells the others: logged out; another session or role; the person has shown who they are. */
export type Fanemelding = 'ut' | 'byttet' | 'bekreftet';

/** The tabs of the same browser share a session, and tell each other what happens to it. */
@Injectable({ providedIn: 'root' })
export class Faner {
  private readonly kanal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tak.okt') : null;

  si(melding: Fanemelding): void {
    this.kanal?.postMessage(melding);
  }

  /** Calls when another tab says it; never for what this one says. */
  hor(melding: Fanemelding, gjor: () => void): void {
    this.kanal?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === melding) gjor();
    });
  }
}
