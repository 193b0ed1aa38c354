import { DOCUMENT, Injectable, inject } from '@angular/core';
import { KLOKKE } from './klokke';

const NOKKEL = 'tak.brukt';

/** When any tab last asked the server for something: that is what keeps the session alive. */
@Injectable({ providedIn: 'root' })
export class SistBrukt {
  private readonly naa = inject(KLOKKE);
  private readonly lager = inject(DOCUMENT).defaultView?.localStorage;

  noter(): void {
    this.lager?.setItem(NOKKEL, String(this.naa()));
  }

  /** In milliseconds; now, when nothing is noted. */
  les(): number {
    const notert = Number(this.lager?.getItem(NOKKEL));
    return notert > 0 ? notert : this.naa();
  }
}
