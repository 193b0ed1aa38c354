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
  const deler = await lagreDeler(tx, kommuneId, null, { ...ny, id: satt.id });
  return { id: satt.id, tabeller: ['boliger', ...deler] };
}

/** Writes what has become another of the dwelling's own, its details, facts and days out of use. Answers the tables written. */
export async function lagre(
  tx: Transaksjon,
  kommuneId: number,
  foer: RegistrertBolig,
  etter: RegistrertBolig,
): Promise<readonly string[]> {
  const gammel = boligrad(foer);
  const andre = Object.entries(boligrad(etter)).filter(([navn, verdi]) => gammel[navn] !== verdi);
  if (andre.length > 0)
    await tx.query(
      `update register.boliger set ${andre.map(([navn], i) => `${navn} = $${i + 3}`).join(', ')}
        where kommune_id = $1 and bolig_id = $2`,
      [kommuneId, etter.id, ...andre.map(([, verdi]) => verdi)],
    );
  return [...(andre.length > 0 ? ['boliger'] : []), ...(await lagreDeler(tx, kommuneId, foer, etter))];
}

/** Takes the dwelling away with its own facts; what else hangs on it must be gone. */
export async function slett(tx: Transaksjon, kommuneId: number, id: number): Promise<readonly string[]> {
  const tabeller = ['boligendringer', 'boligdetaljer', 'rullestolsvar', 'boliger'];
  for (const tabell of tabeller)
    await tx.query(`delete from register.${tabell} where kommune_id = $1 and bolig_id = $2`, [kommuneId, id]);
  return tabeller;
}

async function lagreDeler(
  tx: Transaksjon,
  kommuneId: number,
  foer: RegistrertBolig | null,
  etter: RegistrertBolig,
): Promise<string[]> {
  const rader = async (tabell: string, gamle: readonly Rad[], nye: readonly Rad[], kolonner: readonly string[]) =>
    (await lagreRader(tx, { kommuneId, boligId: etter.id, tabell, kolonner }, gamle, nye)) ? [tabell] : [];
  return [
    ...((await lagreDetaljer(tx, kommuneId, foer, etter)) ? ['boligdetaljer'] : []),
    ...(await rader('boligendringer', foer?.endringer ?? [], etter.endringer, DATERTE_FELTER)),
    ...(await rader('utilgjengelig', foer?.utilgjengelig ?? [], etter.utilgjengelig, ['tom', 'grunn'])),
  ];
}

async function lagreDetaljer(
  tx: Transaksjon,
  kommuneId: number,
  foer: RegistrertBolig | null,
  etter: RegistrertBolig,
): Promise<boolean> {
  const [gammel, ny] = [foer && detaljrad(foer), detaljrad(etter)];
  const ukjent = Object.values(ny).every((v) => v === null);
  if (lik(gammel ?? {}, ny, Object.keys(ny)) || (ukjent && !gammel)) return false;
  await tx.query(
    ukjent
      ? 'delete from register.boligdetaljer where kommune_id = $1 and bolig_id = $2'
      : `insert into register.boligdetaljer (kommune_id, bolig_id, etasje, heis, depositum) values ($1, $2, $3, $4, $5)
         on conflict (kommune_id, bolig_id) do update
           set etasje = excluded.etasje, heis = excluded.heis, depositum = excluded.depositum`,
    [kommuneId, etter.id, ...(ukjent ? [] : Object.values(ny))],
  );
  return true;
}

interface Rad {
  readonly fom: string;
}
interface Radtabell {
  readonly kommuneId: number;
  readonly boligId: number;
  readonly tabell: string;
  readonly kolonner: readonly string[];
}

const lik = (a: object, b: object, felter: readonly string[]): boolean =>
  felter.every((f) => (Reflect.get(a, f) ?? null) === (Reflect.get(b, f) ?? null));

/** Rows keyed by their first day: those that are gone are deleted, new and changed ones written. Whether anything was. */
async function lagreRader(
  tx: Transaksjon,
  { kommuneId, boligId, tabell, kolonner }: Radtabell,
  foer: readonly Rad[],
  etter: readonly Rad[],
): Promise<boolean> {
  const borte = foer.filter((f) => !etter.some((e) => e.fom === f.fom)).map((f) => f.fom);
  const andre = etter.filter((e) => !foer.some((f) => f.fom === e.fom && lik(f, e, kolonner)));
  if (borte.length > 0)
    await tx.query(
      `delete from register.${tabell} where kommune_id = $1 and bolig_id = $2 and fom = any ($3::date[])`,
      [kommuneId, boligId, borte],
    );
  if (andre.length > 0)
    await tx.query(
      `insert into register.${tabell} (kommune_id, bolig_id, fom, ${kolonner.join(', ')})
       select $1, $2, r.fom, ${kolonner.map((k) => `r.${k}`).join(', ')}
         from jsonb_populate_recordset(null::register.${tabell}, $3) r
       on conflict (kommune_id, bolig_id, fom) do update set ${kolonner.map((k) => `${k} = excluded.${k}`).join(', ')}`,
      [kommuneId, boligId, JSON.stringify(andre)],
    );
  return borte.length + andre.length > 0;
}
