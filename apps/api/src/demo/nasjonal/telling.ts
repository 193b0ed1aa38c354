import { alder, dagtall, plussMaaneder, type Dag } from '../dagtall';
import type { Bolig, Disposisjonsform, Husstand, Leieforhold, Opphold } from '../register';
import type { Verden } from '../verden';

/**
 * The published numbers of one year, counted in the played register by the definitions of the indicators (5.1, 5.S2,
 * 2.S2, 2.2, 3.2, 6.1). Said here once more on purpose: the rows are adjusted by these, and a test holds them against
 * what the indicators themselves count after the import.
 */
export interface Aar {
  readonly forste: Dag;
  readonly siste: Dag;
}
export const aaret = (aar: number): Aar => ({ forste: dagtall(aar, 1, 1), siste: dagtall(aar, 12, 31) });

const aktiv = (r: { readonly fom: Dag; readonly tom: Dag | null }, dag: Dag): boolean =>
  r.fom <= dag && (r.tom === null || r.tom >= dag);

function formPaa(b: Bolig, dag: Dag): Disposisjonsform {
  return b.endringer.findLast((e) => e.fom <= dag && e.form !== undefined)?.form ?? b.foerst.form;
}

/** Owned, rented in or at the municipality's disposal on the day (KDB). */
export const erKdb = (b: Bolig, dag: Dag): boolean => aktiv(b, dag) && formPaa(b, dag) !== 'tilvisning';

export const erTilgjengelig = (b: Bolig, dag: Dag): boolean =>
  (b.endringer.findLast((e) => e.fom <= dag && e.rullestol !== undefined)?.rullestol ?? b.foerst.rullestol) === true;

function gruppert<T, K>(rader: readonly T[], nokkel: (rad: T) => K): Map<K, T[]> {
  const svar = new Map<K, T[]>();
  for (const rad of rader) {
    const liste = svar.get(nokkel(rad));
    if (liste) liste.push(rad);
    else svar.set(nokkel(rad), [rad]);
  }
  return svar;
}

const tidligst = (a: Leieforhold, b: Leieforhold): number => a.fom - b.fom || (a.id < b.id ? -1 : 1);

/** Leases of the year that brought in a household which lived in no KDB when it applied, by household. */
export function nyinnflyttede(v: Verden, { forste, siste }: Aar): Map<Husstand, Leieforhold[]> {
  const iAaret = v.register.leieforhold.filter((l) => l.fom >= forste && l.fom <= siste && erKdb(l.bolig, l.fom));
  const husstander = new Set(iAaret.map((l) => l.husstand));
  const alle = v.register.leieforhold.filter((l) => husstander.has(l.husstand));
  const perHusstand = gruppert(alle, (l) => l.husstand);
  const forsteAv = new Map([...gruppert(alle, (l) => l.soknad)].map(([s, l]) => [s, l.sort(tidligst)[0]]));
  const nye = iAaret.filter((l) => {
    const avgjorende = l.soknad && forsteAv.get(l.soknad) === l ? Math.min(l.soknad.mottatt, l.fom - 1) : l.fom - 1;
    const andre = perHusstand.get(l.husstand) ?? [];
    return !andre.some((o) => o !== l && aktiv(o, avgjorende) && erKdb(o.bolig, avgjorende));
  });
  return gruppert(nye, (l) => l.husstand);
}

/** The stays of the year that count (natthjem is counted apart), by household. */
export function midlertidige(v: Verden, { forste, siste }: Aar): Map<Husstand, Opphold[]> {
  const iAaret = v.register.opphold.filter(
    (o) => o.tilbud !== 'natthjem' && o.fom <= siste && (o.tom === null || o.tom >= forste),
  );
  return gruppert(iAaret, (o) => o.husstand);
}

/** Rule varighet-2016: inside the year, stays that touch are one period. */
export function overTreMaaneder(opphold: readonly Opphold[], { forste, siste }: Aar): boolean {
  const spenn = opphold
    .map((o) => ({ fra: Math.max(o.fom, forste), til: Math.min(o.tom ?? siste, siste) }))
    .sort((a, b) => a.fra - b.fra);
  let [fra, til, dager] = [NaN, -Infinity, 0];
  for (const s of spenn) {
    if (s.fra > til + 1) fra = s.fra;
    dager += Math.max(0, s.til - Math.max(s.fra - 1, til));
    til = Math.max(til, s.til);
    if (til >= plussMaaneder(fra, 3)) return true;
  }
  return dager > 92;
}

/** With children: as the stay says, otherwise a member with role barn who is there, alive and under 18. */
export function medBarn(opphold: readonly Opphold[], { forste, siste }: Aar): boolean {
  return opphold.some((o) => {
    if (o.barnMed !== null) return o.barnMed;
    const til = Math.min(o.tom ?? siste, siste);
    return o.husstand.medlemmer.some((m) => {
      const fra = Math.max(o.fom, forste, m.fom, m.person.fodt);
      return m.rolle === 'barn' && fra <= Math.min(til, m.tom ?? til) && alder(m.person.fodt, fra) < 18;
    });
  });
}

/** Households in temporary stays, in four groups of which none is part of another. */
export const OPPHOLDSGRUPPER = ['kort', 'lang', 'kortMedBarn', 'langMedBarn'] as const;
export type Oppholdsgruppe = (typeof OPPHOLDSGRUPPER)[number];

export function oppholdsgruppe(opphold: readonly Opphold[], aar: Aar): Oppholdsgruppe {
  const over = overTreMaaneder(opphold, aar);
  return medBarn(opphold, aar) ? (over ? 'langMedBarn' : 'kortMedBarn') : over ? 'lang' : 'kort';
}

export const STORRELSER = ['boliger', 'rullestol', 'nyinnflyttede', ...OPPHOLDSGRUPPER] as const;
export type Storrelse = (typeof STORRELSER)[number];
/** A number for everything that is published. */
export type Tall = Readonly<Record<Storrelse, number>>;

/** What the municipality's rows give. */
export function tell(v: Verden, aar: Aar): Tall {
  const boliger = v.register.boliger.filter((b) => erKdb(b, aar.siste));
  const grupper = { kort: 0, lang: 0, kortMedBarn: 0, langMedBarn: 0 };
  for (const opphold of midlertidige(v, aar).values()) grupper[oppholdsgruppe(opphold, aar)]++;
  return {
    boliger: boliger.length,
    rullestol: boliger.filter((b) => erTilgjengelig(b, aar.siste)).length,
    nyinnflyttede: nyinnflyttede(v, aar).size,
    ...grupper,
  };
}
