import type { Transaksjon } from '@tak/database';
import type { Maalgrupperad } from '@tak/domain';
import type { InnloggetBruker } from '../../plattform/tilgang';

/** The target groups of the household, in the order of days. */
export async function maalgrupperI(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstandId: number,
): Promise<Maalgrupperad[]> {
  return tx.query<Maalgrupperad & Record<string, unknown>>(
    'select maalgruppe, fom from maalgrupper where kommune_id = $1 and husstand_id = $2 order by fom',
    [kommuneId, husstandId],
  );
}

/** Makes the target groups of the household those of `etter`: only rows that become others are touched. */
export async function skrivMaalgrupper(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  husstandId: number,
  { foer, etter }: { readonly foer: readonly Maalgrupperad[]; readonly etter: readonly Maalgrupperad[] },
): Promise<void> {
  for (const { fom } of foer.filter((f) => !etter.some((e) => e.fom === f.fom)))
    await tx.query('delete from maalgrupper where kommune_id = $1 and husstand_id = $2 and fom = $3', [
      kommuneId,
      husstandId,
      fom,
    ]);
  for (const { fom, maalgruppe } of etter) {
    const gammel = foer.find((f) => f.fom === fom);
    if (gammel?.maalgruppe === maalgruppe) continue;
    await tx.query(
      gammel
        ? 'update maalgrupper set maalgruppe = $4 where kommune_id = $1 and husstand_id = $2 and fom = $3'
        : 'insert into maalgrupper (kommune_id, husstand_id, fom, maalgruppe) values ($1, $2, $3, $4)',
      [kommuneId, husstandId, fom, maalgruppe],
    );
  }
}
