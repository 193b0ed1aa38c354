import { type ErrorHandler, Injectable, Injector, inject, signal } from '@angular/core';
import { StatusLine, Spraakvalg } from '@tak/ui';
import { problemTekst } from '@tak/tekster';
import { lesProblem, type Feilbilde } from './problem';

/** Where faults that nobody caught end: in the console for those who mend, in a line on the page for those who work. */
@Injectable({ providedIn: 'root' })
export class Feilmottak implements ErrorHandler {
  private readonly injector = inject(Injector);
  private readonly sett = signal<Feilbilde | null>(null);
  /** The last one, for the error page. */
  readonly siste = this.sett.asReadonly();

  handleError(feil: unknown): void {
    console.error(feil); // eslint-disable-line no-console -- the fault is ours and must be seen
    const bilde = this.ta(feil);
    const t = this.injector.get(Spraakvalg).t;
    this.injector.get(StatusLine).show(t(problemTekst(bilde.code)));
  }

  ta(feil: unknown): Feilbilde {
    const bilde = lesProblem(feil);
    this.sett.set(bilde);
    return bilde;
  }
}
