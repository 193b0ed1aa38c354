import { DATERTE_FELTER } from '@tak/domain';
import type { Transaksjon } from '@tak/database';
import type { RegistrertBolig } from './registrert-bolig';

type Kolonner = Readonly<Record<string, string | number | boolean | null>>;

const boligrad = ({ opplysninger: o, grunn, fom, tom }: RegistrertBolig): Kolonner => ({
  ...{ bygg_id: o.byggId, adresse: o.adresse, postnummer: o.postnummer, poststed: o.poststed },
  ...{ bruksenhetsnummer: o.bruksenhetsnummer, boligtype: o.boligtype, antall_soverom: o.antallSoverom },
  ...{ bemanning: o.bemanning, maanedsleie: o.maanedsleie, fom, tom },
  ...grunn,
});
const detaljrad = ({ opplysninger: { etasje, heis, depositum } }: RegistrertBolig): Kolonner => ({
  ...{ etasje, heis, depositum },
});

/** A dwelling that is not there yet; its id is drawn. Answers null when the external id is taken. */
export async function settInn(
  tx: Transaksjon,
  kommuneId: number,
  bolig: Omit<RegistrertBolig, 'id'>,
): Promise<{ id: number; tabeller: readonly string[] } | null> {
  const ny: RegistrertBolig = { ...bolig, id: 0 };
  const rad = boligrad(ny);
  const navn = Object.keys(rad);
  const [satt] = await tx.query<{ id: number }>(
    `insert into register.boliger (kommune_id, ekstern_id, ${navn.join(', ')})
     values ($1, $2, ${navn.map((_, i) => `$${i + 3}`).join(', ')}) on conflict do nothing returning bolig_id as id`,
    [kommuneId, bolig.eksternId, ...Object.values(rad)],
  );
  if (!satt) return null;
  const deler = await lagreDeler(tx, kommuneId, [{ foer: null, etter: { ...ny, id: satt.id } }]);
  return { id: satt.id, tabeller: ['boliger', ...deler] };
}

/** Writes what has become another of the dwelling's own, its details, facts, days out of use and last days of leases. Answers the tables written. */
export const lagre = (
  tx: Transaksjon,
  kommuneId: number,
  foer: RegistrertBolig,
  etter: RegistrertBolig,
): Promise<readonly string[]> => lagreFlere(tx, kommuneId, [{ foer, etter }]);

/** A dwelling as it was and as it becomes. */
export interface Boligskriving {
  readonly foer: RegistrertBolig;
  readonly etter: RegistrertBolig;
}

/** The same for many, each table in one statement: hundreds one by one take as many rounds of history and rules. */
export async function lagreFlere(
  tx: Transaksjon,
  kommuneId: number,
  boliger: readonly Boligskriving[],
): Promise<readonly string[]> {
  const rader = boliger.map(({ foer, etter }) => ({ id: etter.id, gammel: boligrad(foer), ny: boligrad(etter) }));
  const ulike = (r: (typeof rader)[number]): string[] => Object.keys(r.ny).filter((k) => r.gammel[k] !== r.ny[k]);
  const andre = rader.filter((r) => ulike(r).length > 0);
  const navn = [...new Set(andre.flatMap(ulike))];
  if (andre.length > 0)
    await tx.query(
      `update register.boliger b set ${navn.map((k) => `${k} = r.${k}`).join(', ')}
         from jsonb_populate_recordset(null::register.boliger, $2) r
        where b.kommune_id = $1 and b.bolig_id = r.bolig_id`,
      [kommuneId, JSON.stringify(andre.map(({ id, ny }) => ({ ...ny, bolig_id: id })))],
    );
  return [...(andre.length > 0 ? ['boliger'] : []), ...(await lagreDeler(tx, kommuneId, boliger))];
}

/** Takes the dwelling away with its own facts; what else hangs on it must be gone. */
export async function slett(tx: Transaksjon, kommuneId: number, id: number): Promise<readonly string[]> {
  const tabeller = ['boligendringer', 'boligdetaljer', 'rullestolsvar', 'boliger'];
  for (const tabell of tabeller)
    await tx.query(`delete from register.${tabell} where kommune_id = $1 and bolig_id = $2`, [kommuneId, id]);
  return tabeller;
}

/** `foer` is null of a dwelling that is new. */
interface Delskriving {
  readonly foer: RegistrertBolig | null;
  readonly etter: RegistrertBolig;
}

async function lagreDeler(tx: Transaksjon, kommuneId: number, boliger: readonly Delskriving[]): Promise<string[]> {
  const rader = async (tabell: string, kolonner: readonly string[], av: (b: RegistrertBolig) => readonly Rad[]) => {
    const deler = boliger.map(({ foer, etter }) => ({ id: etter.id, foer: foer ? av(foer) : [], etter: av(etter) }));
    return (await lagreRader(tx, { kommuneId, tabell, kolonner }, deler)) ? [tabell] : [];
  };
  return [
    ...((await lagreDetaljer(tx, kommuneId, boliger)) ? ['boligdetaljer'] : []),
    ...(await rader('boligendringer', DATERTE_FELTER, (b) => b.endringer)),
    ...(await rader('utilgjengelig', ['tom', 'grunn'], (b) => b.utilgjengelig)),
    ...((await lagreInnleieslutt(tx, kommuneId, boliger)) ? ['innleieavtaler'] : []),
  ];
}

/** Leases are registered elsewhere, with a landlord and a price; here they only get another last day. */
async function lagreInnleieslutt(
  tx: Transaksjon,
  kommuneId: number,
  boliger: readonly Delskriving[],
): Promise<boolean> {
  const andre = boliger.flatMap(({ foer, etter }) =>
    etter.innleie
      .filter((e) => foer?.innleie.some((f) => f.fom === e.fom && f.tom !== e.tom))
      .map(({ fom, tom }) => ({ bolig_id: etter.id, fom, tom })),
  );
  if (andre.length > 0)
    await tx.query(
      `update register.innleieavtaler i set tom = r.tom
         from jsonb_to_recordset($2::jsonb) r (bolig_id bigint, fom date, tom date)
        where i.kommune_id = $1 and i.bolig_id = r.bolig_id and i.fom = r.fom`,
      [kommuneId, JSON.stringify(andre)],
    );
  return andre.length > 0;
}

async function lagreDetaljer(tx: Transaksjon, kommuneId: number, boliger: readonly Delskriving[]): Promise<boolean> {
  const rader = boliger.map(({ foer, etter }) => ({
    id: etter.id,
    gammel: foer && detaljrad(foer),
    ny: detaljrad(etter),
  }));
  const ukjent = ({ ny }: (typeof rader)[number]): boolean => Object.values(ny).every((v) => v === null);
  const andre = rader.filter((r) => !lik(r.gammel ?? {}, r.ny, Object.keys(r.ny)));
  const borte = andre.filter((r) => ukjent(r));
  const satt = andre.filter((r) => !ukjent(r));
  if (borte.length > 0)
    await tx.query('delete from register.boligdetaljer where kommune_id = $1 and bolig_id = any ($2)', [
      kommuneId,
      borte.map((r) => r.id),
    ]);
  if (satt.length > 0)
    await tx.query(
      `insert into register.boligdetaljer (kommune_id, bolig_id, etasje, heis, depositum)
       select $1, r.bolig_id, r.etasje, r.heis, r.depositum from jsonb_populate_recordset(null::register.boligdetaljer, $2) r
       on conflict (kommune_id, bolig_id) do update
         set etasje = excluded.etasje, heis = excluded.heis, depositum = excluded.depositum`,
      [kommuneId, JSON.stringify(satt.map(({ id, ny }) => ({ ...ny, bolig_id: id })))],
    );
  return andre.length > 0;
}

interface Rad {
  readonly fom: string;
}
interface Radtabell {
  readonly kommuneId: number;
  readonly tabell: string;
  readonly kolonner: readonly string[];
}
/** The rows of one dwelling in a table, as they were and as they become. */
interface Radskriving {
  readonly id: number;
  readonly foer: readonly Rad[];
  readonly etter: readonly Rad[];
}

const lik = (a: object, b: object, felter: readonly string[]): boolean =>
  felter.every((f) => (Reflect.get(a, f) ?? null) === (Reflect.get(b, f) ?? null));

/** Rows keyed by their first day: those that are gone are deleted, new and changed ones written. Whether anything was. */
async function lagreRader(
  tx: Transaksjon,
  { kommuneId, tabell, kolonner }: Radtabell,
  boliger: readonly Radskriving[],
): Promise<boolean> {
  const borte = boliger.flatMap(({ id, foer, etter }) =>
    foer.filter((f) => !etter.some((e) => e.fom === f.fom)).map((f) => ({ id, fom: f.fom })),
  );
  const andre = boliger.flatMap(({ id, foer, etter }) =>
    etter.filter((e) => !foer.some((f) => f.fom === e.fom && lik(f, e, kolonner))).map((e) => ({ ...e, bolig_id: id })),
  );
  if (borte.length > 0)
    await tx.query(
      `delete from register.${tabell} t using unnest($2::bigint[], $3::date[]) r (bolig_id, fom)
        where t.kommune_id = $1 and t.bolig_id = r.bolig_id and t.fom = r.fom`,
      [kommuneId, borte.map((r) => r.id), borte.map((r) => r.fom)],
    );
  if (andre.length > 0)
    await tx.query(
      `insert into register.${tabell} (kommune_id, bolig_id, fom, ${kolonner.join(', ')})
       select $1, r.bolig_id, r.fom, ${kolonner.map((k) => `r.${k}`).join(', ')}
         from jsonb_populate_recordset(null::register.${tabell}, $2) r
       on conflict (kommune_id, bolig_id, fom) do update set ${kolonner.map((k) => `${k} = excluded.${k}`).join(', ')}`,
      [kommuneId, JSON.stringify(andre)],
    );
  return borte.length + andre.length > 0;
}
