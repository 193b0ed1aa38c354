import type { HusstandSvar } from '@tak/contracts';
import {
  type Spraak,
  dato,
  duplikatTekster,
  husstandrolleTekster,
  maalgruppeTekster,
  periode,
  soknadstypeTekster,
  tekst,
  tilbudTekster,
} from '@tak/tekster';
import { kodetekst } from '../kodetekst';

/** One kind of content, a line for each thing in either household. */
export interface Sammenligningsrad {
  readonly hva: 'medlemmer' | 'leieforhold' | 'opphold' | 'soknader' | 'maalgrupper';
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** What two households have, side by side, in the same order. */
export function sammenlign(spraak: Spraak, a: HusstandSvar, b: HusstandSvar): readonly Sammenligningsrad[] {
  const rad = (
    hva: Sammenligningsrad['hva'],
    linjer: (husstand: HusstandSvar) => readonly string[],
  ): Sammenligningsrad => ({ hva, a: linjer(a), b: linjer(b) });
  const tid = (fom: string, tom: string | null): string => periode(spraak, fom, tom);
  return [
    rad('medlemmer', ({ medlemmer }) =>
      medlemmer.map((m) =>
        [
          tekst(spraak, duplikatTekster.personFodt, m.navn ?? m.eksternId, m.fodselsdato),
          m.fodselsnummerMaskert,
          kodetekst(spraak, husstandrolleTekster, m.rolle).toLowerCase(),
          tid(m.fom, m.tom),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    rad('leieforhold', ({ leieforhold }) => leieforhold.map((l) => `${l.bolig}, ${tid(l.fom, l.tom)}`)),
    rad('opphold', ({ opphold }) =>
      opphold.map((o) =>
        [kodetekst(spraak, tilbudTekster, o.tilbud), o.sted, tid(o.fom, o.tom)].filter(Boolean).join(', '),
      ),
    ),
    rad('soknader', ({ soknader }) =>
      soknader.map((s) => `${kodetekst(spraak, soknadstypeTekster, s.type)}, ${dato(s.mottatt)}`),
    ),
    rad('maalgrupper', ({ maalgrupper }) =>
      maalgrupper.map((m) => `${kodetekst(spraak, maalgruppeTekster, m.maalgruppe)}, ${tid(m.fom, null)}`),
    ),
  ];
}

/** Both have a target group from the same day, and not the same one: somebody must say which. */
export const maalgruppekrasj = (a: HusstandSvar, b: HusstandSvar): boolean =>
  a.maalgrupper.some((en) => b.maalgrupper.some((to) => to.fom === en.fom && to.maalgruppe !== en.maalgruppe));
