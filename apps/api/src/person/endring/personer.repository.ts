import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { kontrollerPerson, type Persondata } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { nyId } from './egen-id';
import { nummerErBrukt } from './person.queries';

/** Refuses, 409, a number that contradicts the birth date. */
export function kontrollerSamsvar({ fodselsdato, fodselsnummer }: Persondata): void {
  const utfall = kontrollerPerson({ fodselsdato, fodselsnummer });
  if (!utfall.ok) throw new Avvist(409, utfall.grunn);
}

/** Refuses, 409, a number that somebody else has. */
export async function kontrollerLedig(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  hash: Buffer,
  avseFra: readonly number[] = [],
): Promise<void> {
  if (await nummerErBrukt(tx, bruker, hash, avseFra)) throw new Avvist(409, 'fodselsnummer_brukt');
}

/** Registers somebody new; answers the key. */
export async function opprettPerson(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  nokkel: Fodselsnummernokkel,
  person: Persondata,
): Promise<number> {
  kontrollerSamsvar(person);
  if (person.fodselsnummer !== null) await kontrollerLedig(tx, bruker, nokkel.hash(person.fodselsnummer));
  return nyId(async (eksternId) => {
    const [rad] = await tx.query<{ id: number }>(
      `insert into personer (kommune_id, ekstern_id, navn, fodselsdato, kjonn, adressebeskyttelse, fodselsnummer_kryptert, fodselsnummer_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (kommune_id, ekstern_id) do nothing returning person_id as id`,
      [bruker.kommuneId, eksternId, ...verdier(person, nokkel)],
    );
    return rad?.id ?? null;
  }, tx);
}

/** Writes who the person is. */
export async function skrivPerson(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  nokkel: Fodselsnummernokkel,
  { personId, ...person }: Persondata & { readonly personId: number },
): Promise<void> {
  await tx.query(
    `update personer set navn = $3, fodselsdato = $4, kjonn = $5, adressebeskyttelse = $6, fodselsnummer_kryptert = $7,
            fodselsnummer_hash = $8 where kommune_id = $1 and person_id = $2`,
    [bruker.kommuneId, personId, ...verdier(person, nokkel)],
  );
  await kontrollerMindreaarig(tx, bruker, personId);
}

/** Hard rule: somebody settled as enslig mindreårig was not 18 that day. */
async function kontrollerMindreaarig(tx: Transaksjon, bruker: InnloggetBruker, personId: number): Promise<void> {
  const brudd = await tx.query(
    `select from bosettinger b join personer p on p.kommune_id = b.kommune_id and p.person_id = b.person_id
      where b.kommune_id = $1 and b.person_id = $2 and b.enslig_mindreaarig and tak.fyller(p.fodselsdato, 18) <= b.bosatt limit 1`,
    [bruker.kommuneId, personId],
  );
  if (brudd.length > 0) throw new Avvist(409, 'ikke_mindreaarig');
}

const verdier = (p: Persondata, nokkel: Fodselsnummernokkel): unknown[] => [
  p.navn,
  p.fodselsdato,
  p.kjonn,
  p.adressebeskyttelse,
  p.fodselsnummer === null ? null : nokkel.krypter(p.fodselsnummer),
  p.fodselsnummer === null ? null : nokkel.hash(p.fodselsnummer),
];
