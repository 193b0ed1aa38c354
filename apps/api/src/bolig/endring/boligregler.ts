import type { Transaksjon } from '@tak/database';
import { kontrollerBolig, type Resultat } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { avvis, type Skriving } from '../avtaler/boligkommandoer';
import type { RegistrertBolig } from './registrert-bolig';
import { registrerteBoliger } from './registrerte-boliger.queries';
import { lagre } from './registrerte-boliger.repository';

/** The dwelling's rules as a refusal, with what stands in the way; null when it keeps them all. */
export function brudd(bolig: RegistrertBolig): Avvist | null {
  const svar = kontrollerBolig(bolig);
  if (svar.ok) return null;
  return avvis(svar.grunn, { brudd: (svar.brudd ?? []).map(({ hva, fom, tom }) => ({ hva, fom, tom })) });
}

/** Decides in the domain what becomes of the dwelling, and writes what is another. Refused before anything is written. */
export const avgjort =
  (fn: (bolig: RegistrertBolig) => Resultat<RegistrertBolig, string>, detaljer?: Record<string, unknown>): Skriving =>
  async (tx, { kommuneId, id }) => {
    const bolig = (await registrerteBoliger(tx, kommuneId, [id])).get(id);
    if (!bolig) return new Avvist(404, 'finnes_ikke');
    const svar = fn(bolig);
    if (!svar.ok) return avvis(svar.grunn);
    const avslag = brudd(svar.verdi);
    if (avslag) return avslag;
    return { tabeller: await lagre(tx, kommuneId, bolig, svar.verdi), ...(detaljer ? { detaljer } : {}) };
  };

/** Tables whose rows go with the dwelling without being asked. */
const FOLGER_MED = [
  'boligdetaljer',
  'rullestolsvar',
  'klargjoringer',
  'nokler',
  'innleieavtaler',
  'tilvisningsboliger',
];

/**
 * The rules of a dwelling, asked of it as it stands after an act: what a constraint of PostgreSQL says of two rows, this
 * says of the dwelling as a whole. The row is held, so that nobody else's edit comes between: whoever writes a lease must
 * hold it too (`laasOgKontroller`), since a constraint that looks across the two would cost every row of an import. A
 * dwelling that an undoing has taken away must not take along what others have registered on it since (409
 * `endret_siden`).
 */
export const kontrollerLagret = (tx: Transaksjon, bruker: InnloggetBruker, id: number): Promise<void> =>
  kontrollerLagrede(tx, bruker, [id]);

/** The same of many; the first in the order given that breaks a rule is told. */
export async function kontrollerLagrede(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  ider: readonly number[],
): Promise<void> {
  await tx.query(
    'select from register.boliger where kommune_id = $1 and bolig_id = any ($2) order by bolig_id for update',
    [kommuneId, [...ider]],
  );
  const boliger = await registrerteBoliger(tx, kommuneId, ider);
  for (const id of ider) {
    const bolig = boliger.get(id);
    const avslag = bolig ? brudd(bolig) : await revetMed(tx, kommuneId, id);
    if (avslag) throw avslag;
  }
}

async function revetMed(tx: Transaksjon, kommuneId: number, id: number): Promise<Avvist | null> {
  const andres = FOLGER_MED.map(
    (t) => `select from register.${t}_historikk h, register.boliger_historikk b
             where h.kommune_id = $1 and h.bolig_id = $2 and h.avsluttet_av = $3 and b.kommune_id = $1 and b.bolig_id = $2
               and b.avsluttet_av = $3 and h.hendelse_id > b.hendelse_id`,
  );
  const [rad] = await tx.query<{ andres: boolean }>(`select exists (${andres.join(' union all ')}) as andres`, [
    kommuneId,
    id,
    tx.hendelseId,
  ]);
  return rad?.andres ? avvis('endret_siden') : null;
}
