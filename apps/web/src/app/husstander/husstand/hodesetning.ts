import type { HusstandSvar } from '@tak/contracts';
import { type Spraak, husstandTekster, tekst, tilbudTekster } from '@tak/tekster';
import { kodetekst, sammensetning } from '../kodetekst';

interface Tid {
  readonly fom: string;
  readonly tom: string | null;
}
/** Both days are in; no end is still running. */
export const gjelder = ({ fom, tom }: Tid, dag: string): boolean => fom <= dag && (tom === null || tom >= dag);

/** The status sentence: the id, how many they are, and where they live now. */
export function hodesetning(spraak: Spraak, { eksternId, medlemmer, leieforhold, opphold, dag }: HusstandSvar): string {
  const naa = medlemmer.filter((m) => gjelder(m, dag));
  const barn = naa.filter((m) => m.alder < 18).length;
  const hvem = sammensetning(spraak, naa.length - barn, barn) ?? tekst(spraak, husstandTekster.ingenNaa);
  const bolig = leieforhold.find((l) => gjelder(l, dag));
  const midlertidig = opphold.find((o) => gjelder(o, dag));
  const bor = [
    bolig ? tekst(spraak, husstandTekster.leierNaa, bolig.bolig, bolig.fom) : tekst(spraak, husstandTekster.leierIkke),
    ...(midlertidig ? [midlertidigNaa(spraak, midlertidig.tilbud, midlertidig.fom)] : []),
  ];
  return [`${tekst(spraak, husstandTekster.husstandId, eksternId)}, ${hvem}.`, ...bor].join(' ');
}

const midlertidigNaa = (spraak: Spraak, tilbud: string, fom: string): string =>
  tekst(spraak, husstandTekster.borMidlertidigNaa, kodetekst(spraak, tilbudTekster, tilbud).toLowerCase(), fom);
