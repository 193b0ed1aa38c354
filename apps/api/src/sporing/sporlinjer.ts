import type { Sporgjelder, Sporlinje, Sporverdikt } from '@tak/contracts';
import type { Sporslag } from '@tak/domain';
import { KOSTRA13, PARAMETERE, type Gjelder, type Settutfall, type Sporutfall } from '@tak/indicators';
import { aaretPagaar, type FastTekst, handlerOmAnnet, hvorfor, hvorforIkke } from '@tak/tekster';

const NAVN = new Map<string, Pick<Sporlinje, 'slag' | 'navn'>>([
  ...PARAMETERE.map(({ id, navn }) => [id, { slag: 'parameter' as const, navn }] as const),
  ...KOSTRA13.map(({ felt, navn }) => [felt, { slag: 'kostra' as const, navn }] as const),
]);

/**
 * Every number with what it says of the record in the year and the year before, in sentences; of a year that is not over on
 * `dag` (ISO), as it stands now.
 */
export function sporlinjer(
  slag: Sporslag,
  utfall: readonly Sporutfall[],
  { aar, dag }: { readonly aar: number; readonly dag: string },
): Sporlinje[] {
  const av = (nr: string, ar: number): Sporverdikt[] =>
    utfall.filter((u) => u.nr === nr && u.aar === ar).map((u) => verdikt(slag, u, aaretPagaar(ar, dag)));
  return [...new Set(utfall.map((u) => u.nr))].flatMap((nr) => {
    const [iAar] = av(nr, aar);
    const [iFjor] = av(nr, aar - 1);
    const hva = NAVN.get(nr);
    return iAar && iFjor && hva ? [{ ...hva, nr, iAar, iFjor }] : [];
  });
}

interface Sportid {
  readonly aar: number;
  readonly pagaar: boolean;
}

const inne = ({ rad }: Settutfall & { readonly med: true }, { aar, pagaar }: Sportid): FastTekst =>
  hvorfor({ ...rad, pagaar: pagaar ? aar : null });

/** The numerator decides; the denominator where the numerator is of something else (households against dwellings). */
function verdikt(slag: Sporslag, { aar, emne, teller, nevner }: Sporutfall, pagaar: boolean): Sporverdikt {
  const tid = { aar, pagaar };
  const iNevner = nevner === null ? null : nevner.med;
  if (teller.med) return { aar, status: 'teller', iNevner, hvorfor: inne(teller, tid), gjelder: gjelder(slag, teller) };
  if (nevner?.med) return { aar, status: 'nevner', iNevner, ...hvorforIkkeTeller(slag, tid, teller, nevner) };
  const ikke = [teller, nevner].find((u) => u !== null && u.med === false && u.brudd !== null);
  if (ikke?.med === false && ikke.brudd)
    return {
      aar,
      status: 'ikke',
      iNevner,
      hvorfor: hvorforIkke({ ...ikke.brudd, ...tid }),
      gjelder: gjelder(slag, ikke),
    };
  if (teller.med === null || nevner?.med === null)
    return { aar, status: 'ikke_tilgang', iNevner: null, hvorfor: null, gjelder: [] };
  return { aar, status: 'annet', iNevner, hvorfor: handlerOmAnnet(emne, slag), gjelder: [] };
}

/** Of what is in the denominator only: why it is not in the numerator, or why it is in the denominator at all. */
function hvorforIkkeTeller(
  slag: Sporslag,
  tid: Sportid,
  teller: Settutfall,
  nevner: Settutfall & { readonly med: true },
): Pick<Sporverdikt, 'hvorfor' | 'gjelder'> {
  return teller.med === false && teller.brudd
    ? { hvorfor: hvorforIkke({ ...teller.brudd, ...tid }), gjelder: gjelder(slag, teller) }
    : { hvorfor: inne(nevner, tid), gjelder: gjelder(slag, nevner) };
}

/** What is not the record itself. */
function gjelder(slag: Sporslag, utfall: { readonly gjelder: readonly Gjelder[] }): Sporgjelder[] {
  return utfall.gjelder.flatMap(({ slag: emne, id }): Sporgjelder[] => {
    if (emne === 'bolig' || emne === 'midlertidig' || emne === 'periode') return [];
    return slag === 'opphold' && emne === 'opphold' ? [] : [{ slag: emne, id }];
  });
}
