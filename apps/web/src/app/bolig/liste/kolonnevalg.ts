import { DOCUMENT, Injectable, computed, inject, linkedSignal } from '@angular/core';
import { Okt } from '../../okt/okt';

/** Columns one can choose. Address, status and date are always there: without them a row says nothing. */
export const VALGFRIE = [
  'leietaker',
  'soverom',
  'areal',
  'rullestol',
  'maalgruppe',
  'form',
  'bydel',
  'bygg',
  'boligtype',
  'bemanning',
  'maanedsleie',
  'innleie',
  'id',
] as const;
export type Valgfri = (typeof VALGFRIE)[number];

export const VANLIGE: readonly Valgfri[] = [
  'leietaker',
  'soverom',
  'areal',
  'rullestol',
  'maalgruppe',
  'form',
  'bydel',
];

const NOKKEL = 'tak.boligkolonner';

/** The columns of the list, remembered in this browser for each user. */
@Injectable({ providedIn: 'root' })
export class Kolonnevalg {
  private readonly lager = inject(DOCUMENT).defaultView?.localStorage;
  private readonly okt = inject(Okt);
  private readonly nokkel = computed(() => `${NOKKEL}.${this.okt.bruker()?.id ?? ''}`);
  private readonly valgt = linkedSignal({ source: this.nokkel, computation: (nokkel) => this.les(nokkel) });
  readonly viste = this.valgt.asReadonly();

  sett(kolonner: readonly Valgfri[]): void {
    const viste = VALGFRIE.filter((k) => kolonner.includes(k));
    this.valgt.set(viste);
    this.lager?.setItem(this.nokkel(), viste.join(','));
  }

  veksle(kolonne: Valgfri): void {
    const viste = this.viste();
    this.sett(viste.includes(kolonne) ? viste.filter((k) => k !== kolonne) : [...viste, kolonne]);
  }

  private les(nokkel: string): readonly Valgfri[] {
    const lagret = this.lager?.getItem(nokkel);
    return lagret === null || lagret === undefined ? VANLIGE : lesKolonner(lagret);
  }
}

/** `leietaker,areal`: what is no column is left out. */
export const lesKolonner = (tekst: string): readonly Valgfri[] => {
  const ord = tekst.split(',');
  return VALGFRIE.filter((k) => ord.includes(k));
};
