import type { Boligtreff, HusstandTreff, Sakstreff, SistApnet, SokSvar } from '@tak/contracts';
import {
  type FastTekst,
  type Spraak,
  boligstatusTekster,
  dato,
  husstandsokTekster,
  kitTekster,
  sakstypeTekster,
  sokTekster,
  tekst,
  tilbudTekster,
  utfallSoknadTekster,
  utfallUtkastelseTekster,
  varsomhetTekster,
} from '@tak/tekster';

/** One line that can be chosen, and where it leads: an address, or the whole list of a group. */
export interface Valg {
  readonly id: string;
  readonly tekst: string;
  readonly under: string;
  readonly merke: string | null;
  readonly til: string | { readonly alle: 'husstander' | 'boliger' };
}

export interface Valggruppe {
  readonly id: string;
  readonly navn: string;
  readonly valg: readonly Valg[];
}

const med = (...deler: readonly (string | null | undefined | false)[]): string => deler.filter(Boolean).join(' · ');
const ord = (spraak: Spraak, tekster: Readonly<Record<string, FastTekst>>, kode: string): string => {
  const funnet = tekster[kode];
  return funnet ? tekst(spraak, funnet) : kode;
};

function husstand(spraak: Spraak, h: HusstandTreff): Valg {
  const bor = h.bor && (h.bor.slag === 'leieforhold' ? h.bor.tekst : ord(spraak, tilbudTekster, h.bor.tekst));
  return {
    id: `husstand-${h.id}`,
    tekst: h.navn,
    under: h.inhabil
      ? med(h.eksternId, tekst(spraak, husstandsokTekster.inhabil))
      : med(
          h.eksternId,
          h.trefftekst && tekst(spraak, husstandsokTekster.treffPaa, h.trefftekst),
          h.fodselsdato && dato(h.fodselsdato),
          bor ?? tekst(spraak, husstandsokTekster.ingenBolig),
        ),
    merke: h.varsomhet ? tekst(spraak, varsomhetTekster.merke) : null,
    til: `/husstander/${h.id}`,
  };
}

const bolig = (spraak: Spraak, b: Boligtreff): Valg => ({
  id: `bolig-${b.id}`,
  tekst: b.navn,
  under: med(
    b.eksternId,
    ord(spraak, boligstatusTekster, b.status),
    b.leietaker && (b.leietaker.ikkeTilgang ? tekst(spraak, kitTekster.ikkeTilgang) : b.leietaker.navn),
    b.bydel,
  ),
  merke: null,
  til: `/boliger/${b.id}`,
});

function sak(spraak: Spraak, s: Sakstreff): Valg {
  const utfall = s.slag === 'soknad' ? utfallSoknadTekster : utfallUtkastelseTekster;
  const status = s.utfall ? ord(spraak, utfall, s.utfall) : tekst(spraak, s.avsluttet ? sokTekster.avsluttet : sokTekster.loper); // prettier-ignore
  return {
    id: `${s.slag}-${s.eksternId.replace(/[^\w-]/g, '_')}`,
    tekst: s.slag === 'soknad' ? ord(spraak, sakstypeTekster, s.type ?? '') : tekst(spraak, sokTekster.utkastelse),
    under: med(s.eksternId, s.husstand, s.dato && dato(s.dato), status),
    merke: null,
    til: `/husstander/${s.husstandId}`,
  };
}

/** The groups of an answer, with the way to the whole list where there is one. Groups without rows are left out. */
export function valgene(spraak: Spraak, { husstander, boliger, saker }: SokSvar): readonly Valggruppe[] {
  const alle = (hva: 'husstander' | 'boliger', antall: number, vist: number): readonly Valg[] =>
    antall > vist
      ? [
          {
            id: `alle-${hva}`,
            tekst: tekst(spraak, sokTekster.visAlle, antall),
            under: '',
            merke: null,
            til: { alle: hva },
          },
        ]
      : [];
  const gruppe = (id: 'husstander' | 'boliger' | 'saker', valg: readonly Valg[]): Valggruppe => ({
    ...{ id, navn: tekst(spraak, sokTekster[id]), valg },
  });
  const [h, b, s] = [husstander?.rader ?? [], boliger?.rader ?? [], saker?.rader ?? []];
  return [
    gruppe('husstander', [
      ...h.map((r) => husstand(spraak, r)),
      ...alle('husstander', husstander?.antall ?? 0, h.length),
    ]),
    gruppe('boliger', [...b.map((r) => bolig(spraak, r)), ...alle('boliger', boliger?.antall ?? 0, b.length)]),
    gruppe('saker', s.map((r) => sak(spraak, r))), // prettier-ignore
  ].filter((g) => g.valg.length > 0);
}

/** What one opened last, as one group. */
export const sisteValg = (spraak: Spraak, sist: readonly SistApnet[]): readonly Valggruppe[] =>
  sist.length === 0
    ? []
    : [
        {
          id: 'sist',
          navn: tekst(spraak, sokTekster.sist),
          valg: sist.map((s) => ({
            id: `sist-${s.slag}-${s.id}`,
            tekst: s.navn,
            under: med(tekst(spraak, sokTekster[s.slag]), s.eksternId),
            merke: null,
            til: s.slag === 'husstand' ? `/husstander/${s.id}` : `/boliger/${s.id}`,
          })),
        },
      ];
