import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import { FastTekst, Spraak, TekstMed, tekst } from '@tak/tekster';

/** Where the choice is kept; the script in index.html reads the same key before the first paint. */
export const SPRAAK_NOKKEL = 'tak.spraak';

/** The language the screens are written in. Changing it redraws every text, without a reload. */
@Injectable({ providedIn: 'root' })
export class Spraakvalg {
  private readonly document = inject(DOCUMENT);
  private readonly valgt = signal<Spraak>(this.document.documentElement.lang === 'nn' ? 'nn' : 'nb');
  readonly spraak = this.valgt.asReadonly();

  constructor() {
    effect(() => (this.document.documentElement.lang = this.spraak()));
  }

  velg(spraak: Spraak): void {
    this.valgt.set(spraak);
    this.document.defaultView?.localStorage.setItem(SPRAAK_NOKKEL, spraak);
  }

  /** The text in the chosen language: `t(kitTekster.viserAv, 1, 50, 412)`. A bound arrow, so that templates can hold it. */
  readonly t: Oversett = <A extends unknown[]>(hvilken: FastTekst | TekstMed<A>, ...parametere: A): string =>
    tekst(this.spraak(), hvilken as TekstMed<A>, ...parametere);
}

export interface Oversett {
  (fast: FastTekst): string;
  <A extends readonly unknown[]>(med: TekstMed<A>, ...parametere: A): string;
}
