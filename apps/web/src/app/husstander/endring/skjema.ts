import {
  type Signal,
  type WritableSignal,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import type { HusstandSvar, Kvittering } from '@tak/contracts';
import { Angrelinje, type Angrevalg } from '../../endring/angrelinje';
import type { Konfliktfelt, Konfliktvalg } from '../../endring/konflikt';
import { type Lagring, injectLagring } from '../../endring/lagring';
import { injectUlagret } from '../../endring/ulagret';

export type Verdi = string | null;

/** One field of a form about a household. */
export interface Felt {
  readonly navn: string;
  readonly ledetekst: () => string;
  readonly verdi: WritableSignal<Verdi>;
  /** What the household as it was answered has. */
  readonly les: (husstand: HusstandSvar) => Verdi;
  /** A code in words. */
  readonly ord: (verdi: Verdi) => Verdi;
}

/**
 * A form about one household: what it was opened with, what is typed, who was first. The household comes in anew when
 * somebody else was first; what is typed stands.
 */
export interface Skjema {
  readonly lagring: Lagring;
  readonly provd: WritableSignal<boolean>;
  /** The household the form was opened with. */
  readonly grunnlag: Signal<HusstandSvar>;
  /** Something is typed that is not saved. */
  readonly skrevet: Signal<boolean>;
  /** Both values of every field, when the other's have come; null where nobody was first. */
  readonly konfliktfelter: Signal<readonly Konfliktfelt[] | null>;
  endret(felt: Felt): boolean;
  felt(navn: string, ledetekst: () => string, les: Felt['les'], ord?: Felt['ord']): Felt;
  /** An answer of the form that the household has not: from which day. A mere choice is nothing typed to lose. */
  fritt(slag?: 'skrevet' | 'valgt'): WritableSignal<Verdi>;
  lagre(sti: string, kropp: object, valg?: Angrevalg): Promise<Kvittering | null>;
  prov(sti: string, kropp: object): Promise<void>;
  /** Takes the choices of `tak-konflikt` into the fields; the form is then about the household as it is saved. */
  velg(valg: Konfliktvalg): void;
  /** Sent again after somebody else was first, where what is sent stands whatever they did. */
  paaNytt(): void;
}

/** Call where injection is allowed. */
export function injectSkjema(husstand: Signal<HusstandSvar>): Skjema {
  const linje = inject(Angrelinje);
  const lagring = injectLagring();
  const felter: Felt[] = [];
  const frie: { readonly svar: WritableSignal<Verdi>; readonly skrives: boolean }[] = [];
  const grunnlag = linkedSignal<HusstandSvar, HusstandSvar>({
    source: husstand,
    computation: (naa, forrige) => (forrige?.value.id === naa.id ? forrige.value : naa),
  });
  const endret = (felt: Felt): boolean => felt.verdi() !== felt.les(grunnlag());
  const skrevet = computed(() => felter.some(endret) || frie.some(({ svar, skrives }) => skrives && svar() !== null));
  injectUlagret(skrevet);
  effect(() => {
    if (lagring.konflikt()) untracked(() => linje.hentPaaNytt());
  });
  // While nothing is typed the form is about the household as the page has it: nobody is told of a change that is shown.
  effect(() => {
    const naa = husstand();
    if (untracked(() => !skrevet() && !lagring.konflikt() && !lagring.underveis())) grunnlag.set(naa);
  });
  // What it would do is of what was typed then.
  effect(() => {
    for (const verdi of [...felter.map((felt) => felt.verdi), ...frie.map(({ svar }) => svar)]) verdi();
    if (untracked(lagring.effekt)) lagring.glem();
  });
  const velg = (valg: Konfliktvalg): void => {
    const valgt = felter.map((felt) => (valg[felt.navn] === 'deres' ? felt.les(husstand()) : felt.verdi()));
    grunnlag.set(husstand());
    felter.forEach((felt, i) => felt.verdi.set(valgt[i] ?? null));
  };
  const konfliktfelter = computed(() => {
    const konflikt = lagring.konflikt();
    return konflikt && husstand().versjon >= konflikt.versjon
      ? felter.map((felt) => sammenlign(felt, husstand(), grunnlag()))
      : null;
  });
  const medVersjon = (kropp: object): object => ({ ...kropp, versjon: grunnlag().versjon });

  return {
    lagring,
    provd: signal(false),
    grunnlag: grunnlag.asReadonly(),
    skrevet,
    konfliktfelter,
    endret,
    felt(navn, ledetekst, les, ord = (verdi) => verdi) {
      const felt = { navn, ledetekst, les, ord, verdi: linkedSignal(() => les(grunnlag())) };
      felter.push(felt);
      return felt;
    },
    fritt(slag = 'skrevet') {
      const svar = signal<Verdi>(null);
      frie.push({ svar, skrives: slag === 'skrevet' });
      return svar;
    },
    lagre: (sti, kropp, valg) => lagring.lagre<Kvittering>(sti, medVersjon(kropp), valg),

    prov: (sti, kropp) => lagring.prov(sti, medVersjon(kropp)),
    velg,
    paaNytt() {
      if (konfliktfelter()) velg({});
    },
  };
}

const sammenlign = (felt: Felt, naa: HusstandSvar, foer: HusstandSvar): Konfliktfelt => ({
  felt: felt.navn,
  ledetekst: felt.ledetekst(),
  mitt: felt.ord(felt.verdi()),
  deres: felt.ord(felt.les(naa)),
  grunnlag: felt.ord(felt.les(foer)),
});
