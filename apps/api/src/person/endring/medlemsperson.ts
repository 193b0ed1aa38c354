import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import type { Medlemsperson } from '@tak/contracts/http';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { inhabilForNoen, laasPersoner, synligePersoner } from './person.queries';
import { opprettPerson } from './personer.repository';

/**
 * Those of these who are in the register already must be the reader's to tell of, and nobody of one's own or family. Asked before anything is written;
 * a hidden person is refused as one who is not there.
 */
export async function kontrollerKjente(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  personer: readonly Medlemsperson[],
): Promise<Avvist | null> {
  const kjente = personer.flatMap((p) => p.personId ?? []);
  if (kjente.length === 0) return null;
  const synlige = await synligePersoner(tx, bruker, kjente);
  if (kjente.some((id) => !synlige.has(id))) return nekt(tx, 'husstand.endre', 'finnes_ikke');
  if (await inhabilForNoen(tx, bruker, kjente)) return nekt(tx, 'husstand.endre', 'inhabil');
  await laasPersoner(tx, bruker, kjente);
  return null;
}

/** The key of the person: one that is there, or somebody new. */
export async function finnEllerLag(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  nokkel: Fodselsnummernokkel,
  person: Medlemsperson,
): Promise<number> {
  const { personId, navn, fodselsdato, fodselsnummer = null, kjonn = null, adressebeskyttelse = null } = person;
  if (personId !== undefined) return personId;
  if (navn === undefined || fodselsdato === undefined) throw new Avvist(400, 'ugyldig_foresporsel');
  return opprettPerson(tx, bruker, nokkel, { navn, fodselsdato, fodselsnummer, kjonn, adressebeskyttelse });
}

/** What tells the command from another: the number by its keyed hash. */
export const utenNummer = <P extends { readonly fodselsnummer?: string | null }>(
  nokkel: Fodselsnummernokkel,
  person: P,
): unknown => ({
  ...person,
  ...(person.fodselsnummer ? { fodselsnummer: nokkel.hash(person.fodselsnummer).toString('hex') } : {}),
});
