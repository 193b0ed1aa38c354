import type { HusstandSvar, Leieforholdrad } from '@tak/contracts';
import { type Spraak, husstandTekster, tekst, tilbudTekster } from '@tak/tekster';
import type { TimelineBar, TimelineLane } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { gjelder } from './hodesetning';

/** Still running after the day the contract ended: the three months of husleieloven § 9-2 are being spent. */
export const overUtlop = (l: Pick<Leieforholdrad, 'fom' | 'tom' | 'kontraktTom'>, dag: string): boolean =>
  l.kontraktTom !== null && l.kontraktTom < dag && gjelder(l, dag);

interface Tid {
  readonly fom: string;
  readonly tom: string | null;
}
const naar = (tid: Tid, dag: string): TimelineBar['kind'] => {
  if (gjelder(tid, dag)) return 'solid';
  return tid.fom > dag ? 'outline' : 'soft';
};

/** Where the household has lived, as lanes; the rows of the tables and nothing else. No empty lane. */
export function botidbaner(spraak: Spraak, { leieforhold, opphold, dag }: HusstandSvar): readonly TimelineLane[] {
  return [
    {
      label: tekst(spraak, husstandTekster.leieforhold),
      bars: leieforhold
        .map((l): TimelineBar => ({
          from: l.fom,
          to: l.tom,
          label: l.bolig,
          kind: overUtlop(l, dag) ? 'warning' : naar(l, dag),
        }))
        .toSorted(eldstForst),
    },
    {
      label: tekst(spraak, husstandTekster.opphold),
      bars: opphold
        .map((o): TimelineBar => ({
          from: o.fom,
          to: o.tom,
          label: [kodetekst(spraak, tilbudTekster, o.tilbud), o.sted].filter(Boolean).join(', '),
          kind: naar(o, dag),
        }))
        .toSorted(eldstForst),
    },
  ].filter((bane) => bane.bars.length > 0);
}

const eldstForst = (a: TimelineBar, b: TimelineBar): number => (a.from < b.from ? -1 : 1);

/** The axis: whole years, from the first of it all to the end of this year or of the last that is known. */
export function botidakse(baner: readonly TimelineLane[], dag: string): { readonly fra: string; readonly til: string } {
  const stolper = baner.flatMap((bane) => bane.bars);
  const aar = (iso: string): number => Number(iso.slice(0, 4));
  const forste = Math.min(aar(dag) - 1, ...stolper.map((s) => aar(s.from)));
  const siste = Math.max(aar(dag), ...stolper.map((s) => aar(s.to ?? s.from)));
  return { fra: `${forste}-01-01`, til: `${siste + 1}-01-01` };
}
