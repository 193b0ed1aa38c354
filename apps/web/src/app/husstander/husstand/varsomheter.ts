import type { HusstandSvar, Varsomhet } from '@tak/contracts';
import { gjelder } from './hodesetning';

/** A mark and what it is on: what is needed to show it, end it and set it again. */
export interface GjeldendeVarsomhet {
  readonly varsomhet: Varsomhet;
  /** Name of the person, or address. */
  readonly hva: string;
  readonly paa: { readonly personId: number } | { readonly boligId: number };
}

/** The marks that count for a visit today: on those who are members and on the dwelling that is leased now. */
export function gjeldendeVarsomheter({ medlemmer, leieforhold, dag }: HusstandSvar): readonly GjeldendeVarsomhet[] {
  const alle = [
    ...medlemmer
      .filter((m) => gjelder(m, dag))
      .flatMap((m) =>
        m.varsomhet.map((varsomhet) => ({ varsomhet, hva: m.navn ?? m.eksternId, paa: { personId: m.personId } })),
      ),
    ...leieforhold
      .filter((l) => gjelder(l, dag))
      .flatMap((l) => l.varsomhet.map((varsomhet) => ({ varsomhet, hva: l.bolig, paa: { boligId: l.boligId } }))),
  ].filter(({ varsomhet }) => gjelder(varsomhet, dag));
  return [...new Map(alle.map((v) => [v.varsomhet.id, v])).values()];
}
