import type { Transaksjon } from '@tak/database';
import { kontrollerTid, type Tidsrom } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import { avvis, type LaastBolig } from './boligkommandoer';
import { endre, finnes, settInn, slett, type Rad } from './rader.repository';

/** Tables of a dwelling with one row a first day. */
export type Tidstabell = 'klargjoringer' | 'utilgjengelig';

/** One row that keeps a dwelling from being let. */
export interface Stengt extends Tidsrom {
  readonly tabell: Tidstabell;
}

/** Every row of these tables, as it stands in the transaction. */
export function tider(
  tx: Transaksjon,
  { kommuneId, id }: LaastBolig,
  tabeller: readonly Tidstabell[],
): Promise<Stengt[]> {
  return tx.query<Stengt & Record<string, unknown>>(
    tabeller
      .map((t) => `select '${t}' as tabell, fom, tom from register.${t} where kommune_id = $1 and bolig_id = $2`)
      .join(' union all '),
    [kommuneId, id],
  );
}

const nokkelen = ({ kommuneId, id }: LaastBolig, fom: string): Rad => ({ kommune_id: kommuneId, bolig_id: id, fom });

/**
 * Writes a time of the dwelling, new or instead of the one that begins on `gjelder`. Refused: what kontrollerTid refuses;
 * two that begin on one day; `overlapp` says whether a day in common is refused too; `ingen_endring`; 404 without the one
 * it was to replace.
 */
export async function skrivTid(
  tx: Transaksjon,
  bolig: LaastBolig,
  valg: { readonly tabell: Tidstabell; readonly gjelder?: string | undefined; readonly ny: Tidsrom & Rad; readonly overlapp: boolean }, // prettier-ignore
): Promise<Avvist | null> {
  const { tabell, gjelder, ny, overlapp } = valg;
  const andre = (await tider(tx, bolig, [tabell])).filter((t) => t.fom !== gjelder);
  const svar = kontrollerTid(ny, bolig, overlapp ? andre : []);
  if (!svar.ok) return avvis(svar.grunn);
  if (andre.some((t) => t.fom === ny.fom)) return avvis('overlapper');
  if (gjelder === undefined) {
    await settInn(tx, tabell, { ...nokkelen(bolig, ny.fom), ...ny });
    return null;
  }
  if (!(await finnes(tx, tabell, nokkelen(bolig, gjelder)))) return new Avvist(404, 'finnes_ikke');
  if (gjelder === ny.fom) {
    const antall = await endre(tx, tabell, nokkelen(bolig, gjelder), ny);
    return antall === 0 ? avvis('ingen_endring') : null;
  }
  // The first day is the row's key: another day is another row.
  await slett(tx, tabell, nokkelen(bolig, gjelder));
  await settInn(tx, tabell, { ...nokkelen(bolig, ny.fom), ...ny });
  return null;
}

/** A new last day; null takes the row away. */
export async function avkort(tx: Transaksjon, bolig: LaastBolig, rad: Stengt, tom: string | null): Promise<void> {
  if (tom === null) await slett(tx, rad.tabell, nokkelen(bolig, rad.fom));
  else await endre(tx, rad.tabell, nokkelen(bolig, rad.fom), { tom });
}
