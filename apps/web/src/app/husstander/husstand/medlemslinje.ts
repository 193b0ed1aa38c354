import type { HusstandSvar, Medlem } from '@tak/contracts';
import { fyller, plussDager, somDato } from '@tak/domain';
import { type Spraak, dato, husstandOverTidTekster, husstandrolleTekster, tekst } from '@tak/tekster';
import type { TimelineBar, TimelineLane } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { gjelder } from './hodesetning';

const BARN: ReadonlySet<string> = new Set(['barn', 'samvaersbarn']);
const VOKSEN = 18;

/** The day a child of the household turns 18 (vergemålsloven § 8); null for a grown-up, or one who has. */
export const fyller18 = ({ rolle, fodselsdato }: Medlem, dag: string): string | null => {
  const blir = fyller(somDato(fodselsdato), VOKSEN);
  return BARN.has(rolle) && blir > dag ? blir : null;
};

/** A lane a person, hovedperson first as the table has it: in which role, from when to when; a child until it is 18. */
export function medlemsbaner(spraak: Spraak, { medlemmer, dag }: HusstandSvar): readonly TimelineLane[] {
  const personer = [...new Map(medlemmer.map((m) => [m.personId, m])).values()];
  return personer.map((person) => ({
    label: banenavn(person, personer),
    bars: medlemmer
      .filter((m) => m.personId === person.personId)
      .toSorted((a, b) => (a.fom < b.fom ? -1 : 1))
      .flatMap((m) => stolper(spraak, m, dag)),
  }));
}

/** Two of one name are told apart by when they were born. */
function banenavn(person: Medlem, alle: readonly Medlem[]): string {
  const navn = person.navn ?? person.eksternId;
  const like = alle.filter((m) => (m.navn ?? m.eksternId) === navn);
  return like.length > 1 ? `${navn}, ${dato(person.fodselsdato)}, ${person.eksternId}` : navn;
}

function stolper(spraak: Spraak, medlem: Medlem, dag: string): TimelineBar[] {
  const rolle = kodetekst(spraak, husstandrolleTekster, medlem.rolle);
  const kind = naar(medlem, dag);
  const blir = fyller(somDato(medlem.fodselsdato), VOKSEN);
  const deles =
    BARN.has(medlem.rolle) &&
    medlem.fom < blir &&
    (medlem.tom === null || medlem.tom >= blir) &&
    blir <= `${dag.slice(0, 4)}-12-31`;
  if (!deles) return [{ from: medlem.fom, to: medlem.tom, label: rolle, kind }];
  return [
    { from: medlem.fom, to: plussDager(blir, -1), label: rolle, kind: blir > dag ? kind : 'soft' },
    { from: blir, to: medlem.tom, label: tekst(spraak, husstandOverTidTekster.over18, rolle), kind: 'quiet' },
  ];
}

function naar({ fom, tom }: Medlem, dag: string): TimelineBar['kind'] {
  if (gjelder({ fom, tom }, dag)) return 'solid';
  return fom > dag ? 'outline' : 'soft';
}
