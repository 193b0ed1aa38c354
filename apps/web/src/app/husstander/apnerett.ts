import { Injectable, computed, inject } from '@angular/core';
import { Okt } from '../okt/okt';

/**
 * May the user open protected households? The same for every household, so that what is offered tells nothing of the one
 * that is looked for. How fresh the login is, is asked when it is done.
 */
@Injectable({ providedIn: 'root' })
export class Apnerett {
  private readonly okt = inject(Okt);
  readonly har = computed(() => this.okt.har('beskyttet.apne') && (this.okt.bruker()?.beskyttet ?? false));
}
