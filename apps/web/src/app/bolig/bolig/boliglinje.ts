import type { BoligSvar, Klargjoring } from '@tak/contracts';
import { plussDager, somDato } from '@tak/domain';
import {
  type Spraak,
  boligTekster,
  boligstatusTekster,
  disposisjonsformTekster,
  tekst,
  utilgjengeligTekster,
} from '@tak/tekster';
import type { TimelineBar, TimelineLane } from '@tak/ui';
import { kodetekst, leietakertekst } from '../kodetekst';
import { gjelder } from './hodesetning';

/** Ten whole years, the running one last. */
export function boligakse(dag: string): { readonly fra: string; readonly til: string } {
  const aar = Number(dag.slice(0, 4));
  return { fra: `${aar - 9}-01-01`, til: `${aar + 1}-01-01` };
}

/** The life of a dwelling as lanes: how it is disposed of, what it is, who leases, and marks where there are any. */
export function boligbaner(
  spraak: Spraak,
  bolig: BoligSvar,
  klargjoringer: readonly Klargjoring[] = [],
): readonly TimelineLane[] {
  const varsomhet = bolig.varsomhetRader.map((v): TimelineBar => ({
    from: v.fom,
    to: v.tom,
    label: v.tekst,
    kind: 'warning',
  }));
  return [
    { label: tekst(spraak, boligTekster.baneDisposisjon), bars: disposisjon(spraak, bolig) },
    { label: tekst(spraak, boligTekster.baneStatus), bars: status(spraak, { ...bolig, klargjoringer }) },
    { label: tekst(spraak, boligTekster.baneLeieforhold), bars: leieforhold(spraak, bolig) },
    ...(varsomhet.length > 0 ? [{ label: tekst(spraak, boligTekster.baneVarsomhet), bars: sortert(varsomhet) }] : []),
  ];
}

/** Owned is filled, what others own is outlined. */
const disposisjon = (spraak: Spraak, bolig: BoligSvar): readonly TimelineBar[] =>
  sortert(
    bolig.disposisjon.map((d) => ({
      from: d.fom,
      to: d.tom,
      label: kodetekst(spraak, disposisjonsformTekster, d.form),
      kind: d.form === 'eid' ? 'soft' : 'outline',
    })),
  );

/** After the day the contract ended the lease is drawn as what it is: open, with nothing signed (husleieloven § 9-2). */
const leieforhold = (spraak: Spraak, { leieforhold, dag }: BoligSvar): readonly TimelineBar[] =>
  sortert(
    leieforhold.flatMap((l): readonly TimelineBar[] => {
      const label = leietakertekst(spraak, l.leietaker);
      const kind = gjelder(l, dag) ? 'solid' : l.fom > dag ? 'outline' : 'soft';
      const utlop = l.kontraktTom;
      if (utlop === null || utlop < l.fom || utlop >= (l.tom ?? dag)) return [{ from: l.fom, to: l.tom, label, kind }];
      return [
        { from: l.fom, to: utlop, label, kind },
        {
          from: plussDager(somDato(utlop), 1),
          to: l.tom,
          label: tekst(spraak, boligTekster.aapenEtterUtlop),
          kind: 'warning',
        },
      ];
    }),
  );

interface Tilstand {
  readonly label: string;
  readonly kind: TimelineBar['kind'];
}

interface BoligMedKlargjoring extends BoligSvar {
  readonly klargjoringer: readonly Klargjoring[];
}

/** Leased, else out of use, else made ready, else vacant: from the first day we dispose of it until today. */
function status(spraak: Spraak, bolig: BoligMedKlargjoring): readonly TimelineBar[] {
  const { fom, tom, dag } = bolig;
  const perioder = [...bolig.leieforhold, ...bolig.utilgjengelig, ...bolig.klargjoringer];
  const etter = (d: string): string => plussDager(somDato(d), 1);
  const skifter = [fom, ...perioder.flatMap((p) => [p.fom, ...(p.tom === null ? [] : [etter(p.tom)])])]
    .filter((d) => d >= fom && d <= dag && (tom === null || d <= tom))
    .toSorted();
  const stolper: TimelineBar[] = [];
  for (const fra of new Set(skifter)) {
    const naa = tilstand(spraak, bolig, fra);
    const forrige = stolper.at(-1);
    if (forrige?.label === naa.label && forrige.kind === naa.kind) continue;
    if (forrige) stolper[stolper.length - 1] = { ...forrige, to: plussDager(somDato(fra), -1) };
    stolper.push({ from: fra, to: tom, ...naa });
  }
  return stolper;
}

function tilstand(spraak: Spraak, bolig: BoligMedKlargjoring, dag: string): Tilstand {
  if (bolig.leieforhold.some((l) => gjelder(l, dag))) return { label: ord(spraak, 'utleid'), kind: 'quiet' };
  const ute = bolig.utilgjengelig.find((u) => gjelder(u, dag));
  if (!ute && bolig.klargjoringer.some((k) => gjelder(k, dag)))
    return { label: ord(spraak, 'klargjores'), kind: 'hatched' };
  if (!ute) return { label: ord(spraak, 'ledig'), kind: 'warning' };
  return {
    label: ute.grunn ? kodetekst(spraak, utilgjengeligTekster, ute.grunn) : ord(spraak, 'utilgjengelig'),
    kind: 'hatched',
  };
}

const ord = (spraak: Spraak, kode: string): string => kodetekst(spraak, boligstatusTekster, kode);

const sortert = (stolper: readonly TimelineBar[]): readonly TimelineBar[] =>
  stolper.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
