import type { HusstandSvar, Leieforholdrad, Oppholdrad, Soknadrad } from '@tak/contracts';
import { lesBeskyttet, type Transaksjon } from '@tak/database';
import { ROLLER_I_HUSSTAND } from '@tak/domain';
import { boligvisning } from '../styringsinformasjon/boligvisning.queries';
import { hovedperson } from './hovedperson';
import { varsomheter } from './varsomhet.queries';

/** A member as it lies in the register, number still encrypted. */
export interface Medlemsrad {
  readonly personId: number;
  readonly eksternId: string;
  readonly navn: string | null;
  readonly fodselsdato: string;
  readonly rolle: string;
  readonly fom: string;
  readonly tom: string | null;
  readonly kryptert: Buffer | null;
  readonly adressebeskyttelse: string | null;
  readonly kjonn: string | null;
}

/** Name of the household: that of hovedperson. */
export async function husstandsnavn(tx: Transaksjon, husstandId: number, dag: string): Promise<string> {
  const [rad] = await lesBeskyttet(tx, (query) =>
    query<{ navn: string }>(
      `select coalesce(hp.navn, h.ekstern_id) as navn
         from husstander h left join ${hovedperson('h', '$2::date')} hp on true where h.husstand_id = $1`,
      [husstandId, dag],
    ),
  );
  return rad?.navn ?? '';
}

/** Everybody who is or has been a member; those of the day first, hovedperson before the others, the oldest before the younger. */
export async function medlemmer(tx: Transaksjon, husstandId: number, dag: string): Promise<Medlemsrad[]> {
  return lesBeskyttet(tx, (query) =>
    query<Medlemsrad & Record<string, unknown>>(
      `select p.person_id as "personId", p.ekstern_id as "eksternId", p.navn, p.fodselsdato, m.rolle, m.fom, m.tom,
              p.fodselsnummer_kryptert as kryptert, p.adressebeskyttelse, p.kjonn
         from medlemmer m join personopplysninger p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
        where m.husstand_id = $1
        order by coalesce(m.tom, 'infinity') >= $2::date desc, array_position($3::text[], m.rolle), p.fodselsdato, m.fom, p.person_id`,
      [husstandId, dag, [...ROLLER_I_HUSSTAND]],
    ),
  );
}

export async function maalgrupper(tx: Transaksjon, husstandId: number): Promise<HusstandSvar['maalgrupper']> {
  return tx.query<HusstandSvar['maalgrupper'][number] & Record<string, unknown>>(
    'select maalgruppe, fom from maalgrupper where husstand_id = $1 order by fom desc',
    [husstandId],
  );
}

/**
 * Leases, the newest first. A mark on the dwelling is told only where the household lives or is going to: on a dwelling
 * they have left it is about somebody else.
 */
export async function leieforhold(tx: Transaksjon, husstandId: number, dag: string): Promise<Leieforholdrad[]> {
  const rader = await tx.query<Omit<Leieforholdrad, 'bolig' | 'varsomhet'> & Record<string, unknown>>(
    `select ekstern_id as "eksternId", bolig_id as "boligId", fom, tom, kontrakt_tom as "kontraktTom", avslutning
       from leieforhold where husstand_id = $1 order by fom desc, leieforhold_id desc`,
    [husstandId],
  );
  const boliger = await boligvisning(
    tx,
    rader.map((r) => r.boligId),
  );
  const lopende = rader.filter((r) => r.tom === null || r.tom >= dag).map((r) => r.boligId);
  const merker = await varsomheter(tx, 'bolig_id', lopende, dag);
  return rader.map((r) => ({
    ...r,
    bolig: boliger.get(r.boligId)?.navn ?? '',
    varsomhet: r.tom === null || r.tom >= dag ? (merker.get(r.boligId) ?? []) : [],
  }));
}

export async function opphold(tx: Transaksjon, husstandId: number): Promise<Oppholdrad[]> {
  return tx.query<Oppholdrad & Record<string, unknown>>(
    `select ekstern_id as "eksternId", tilbud, sted, fom, tom, barn_med as "barnMed"
       from midlertidige_opphold where husstand_id = $1 order by fom desc, opphold_id desc`,
    [husstandId],
  );
}

export async function soknader(tx: Transaksjon, husstandId: number): Promise<Soknadrad[]> {
  return tx.query<Soknadrad & Record<string, unknown>>(
    `select ekstern_id as "eksternId", mottatt, type, vedtaksdato, utfall
       from soknader where husstand_id = $1 order by mottatt desc, soknad_id desc`,
    [husstandId],
  );
}
