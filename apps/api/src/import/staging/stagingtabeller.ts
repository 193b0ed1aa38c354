import { PAKKEFORMAT, SLETTES, type Kolonne } from '@tak/domain';
import type { Transaksjon } from '@tak/database';

/**
 * One table a file of the package, for this transaction only: `inn_<fil>` holds the rows as read (cells checked,
 * references still the sender's ids). `ugyldig`: something in the row is wrong, so it is not written; it stays here
 * because other rows may refer to it.
 */
export async function lagStagingtabeller(tx: Transaksjon): Promise<void> {
  const tabeller = [...PAKKEFORMAT, SLETTES].map(
    (fil) => `create temp table inn_${fil.navn} (rad int not null, ugyldig boolean not null, funn jsonb,
      ${fil.kolonner.flatMap(kolonnedefinisjoner).join(', ')}) on commit drop`,
  );
  await tx.query(`${tabeller.join(';\n')};
    create temp table inn_funn (nr bigint generated always as identity, fil text not null, rad int, kolonne text,
      verdi text, kode text not null, tillegg text) on commit drop`);
}

/** Names of what a column is in staging: an identity number is hash and ciphertext, never itself. */
export function stagingkolonner(kolonne: Kolonne): readonly string[] {
  return kolonne.type.slag === 'fodselsnummer' ? [`${kolonne.navn}_hash`, `${kolonne.navn}_kryptert`] : [kolonne.navn];
}

function kolonnedefinisjoner(kolonne: Kolonne): string[] {
  return stagingkolonner(kolonne).map((navn) => `${navn} ${SQLTYPE[kolonne.type.slag]}`);
}

/** Type of a column in staging, and in the register where it is stored as it is. */
export const SQLTYPE: Readonly<Record<Kolonne['type']['slag'], string>> = {
  id: 'text collate "C"',
  ref: 'text collate "C"',
  kommunenummer: 'text collate "C"',
  tekst: 'text',
  dato: 'date',
  heltall: 'int',
  desimal: 'numeric',
  ja_nei: 'boolean',
  kode: 'text',
  fodselsnummer: 'bytea',
  parameter: 'text collate "C"',
};
