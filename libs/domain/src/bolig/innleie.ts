import { plussDager, somDato, type Dato, type Periode } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';

/** The municipality's own lease of a dwelling. ISO dates, both days are in, no end is still running. */
export interface Innleietid {
  readonly fom: string;
  readonly tom: string | null;
}

/** What the dwelling is on a day, as far as renting it in goes. */
export interface Innleiebilde {
  readonly dag: string;
  readonly form: string;
  readonly avtaler: readonly Innleietid[];
  /** Whether somebody leases it that day, and the last day of their contract; null without an end. */
  readonly utleid: boolean;
  readonly kontraktTil: string | null;
}

/**
 * `ender_foer_kontrakt`: the tenant has a contract longer than the municipality has the dwelling: who sublets cannot
 * give away more than they have. `mangler_avtale`: form innleid, and no agreement that day.
 * `avtale_uten_innleid`: an agreement that day, and another form. `gaar_ut`: it ends within twelve months, and none follows.
 */
export type Innleievarsel = 'ender_foer_kontrakt' | 'mangler_avtale' | 'avtale_uten_innleid' | 'gaar_ut';

/** What a person should look at, in the order of the type. Nothing here stops anybody. `grense`: the day, twelve months on. */
export function innleievarsler(bilde: Innleiebilde, grense: string): readonly Innleievarsel[] {
  const { dag, form, avtaler, utleid, kontraktTil } = bilde;
  const naa = avtaler.some((a) => a.fom <= dag && (a.tom === null || a.tom >= dag));
  const slutt = sisteDag(avtaler, dag);
  const kortere = utleid && slutt !== null && (kontraktTil === null || kontraktTil > slutt);
  return [
    ...(form === 'innleid' && naa && kortere ? (['ender_foer_kontrakt'] as const) : []),
    ...(form === 'innleid' && !naa ? (['mangler_avtale'] as const) : []),
    ...(form !== 'innleid' && naa ? (['avtale_uten_innleid'] as const) : []),
    ...(form === 'innleid' && naa && slutt !== null && slutt <= grense ? (['gaar_ut'] as const) : []),
  ];
}

/** The last day of the agreement that runs on the day, and of those that follow it without a gap; null without an end. */
function sisteDag(avtaler: readonly Innleietid[], dag: string): string | null {
  let slutt = dag;
  for (const a of avtaler.toSorted((x, y) => (x.fom < y.fom ? -1 : 1))) {
    if (a.tom !== null && a.tom < slutt) continue;
    if (a.fom > dagenEtter(slutt)) break;
    if (a.tom === null) return null;
    slutt = a.tom;
  }
  return slutt;
}

const dagenEtter = (dag: string): string => plussDager(somDato(dag), 1);

/** Kroner a month the municipality pays more (positive) than it takes; null where one of them is not registered. */
export const innleiedifferanse = (maanedspris: number | null, maanedsleie: number | null): number | null =>
  maanedspris === null || maanedsleie === null ? null : maanedspris - maanedsleie;

/**
 * The municipality's own leases when the dwelling is something else from the day `fra`: the one that began before it and
 * runs on it ends the day before; others stand. `ingen_innleieavtale`: there is none to end.
 */
export function avsluttInnleieFoer(
  avtaler: readonly Periode[],
  fra: Dato,
): Resultat<readonly Periode[], 'ingen_innleieavtale'> {
  const loper = (a: Periode): boolean => a.fom < fra && (a.tom === null || a.tom >= fra);
  if (!avtaler.some(loper)) return avslag('ingen_innleieavtale');
  return ok(avtaler.map((a) => (loper(a) ? { ...a, tom: plussDager(fra, -1) } : a)));
}
