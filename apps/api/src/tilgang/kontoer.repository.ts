import type { Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';

/** An account as decisions about it need it. */
export interface Konto {
  readonly id: string;
  readonly navn: string;
  readonly brukernavn: string;
  readonly utsteder: string;
  readonly epost: string | null;
  readonly versjon: number;
  readonly deaktivertAv: string | null;
  readonly deaktivertGrunn: string | null;
  readonly deaktivert: boolean;
  /** Norwegian day of the last confirmation, ISO date. */
  readonly bekreftetDag: string;
}

/**
 * Acts on accounts of a municipality come one after the other: what one decides from (the last systemeier, a name in use)
 * still holds when it writes. There are few of them.
 */
export async function enOmGangen(tx: Transaksjon, bruker: InnloggetBruker): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('tak.brukere'), $1)`, [bruker.kommuneId]);
}

export async function finnKonto(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<Konto | null> {
  const [rad] = await tx.query<Konto & Record<string, unknown>>(
    `select bruker_id as id, navn, brukernavn, utsteder, epost, versjon, deaktivert_av as "deaktivertAv",
            deaktivert_grunn as "deaktivertGrunn", deaktivert is not null as deaktivert,
            (bekreftet at time zone 'Europe/Oslo')::date as "bekreftetDag"
       from tilgang.brukere b
      where kommune_id = $1 and bruker_id = $2
        and not exists (select from tilgang.rolletildelinger i
                         where i.kommune_id = b.kommune_id and i.bruker_id = b.bruker_id and i.rolle = 'innbygger')`,
    [bruker.kommuneId, id],
  );
  return rad ?? null;
}

/** The active account with this user name at the provider, if there is one. */
export async function aktivMedNavn(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { utsteder, brukernavn }: Pick<Konto, 'utsteder' | 'brukernavn'>,
): Promise<string | null> {
  const [rad] = await tx.query<{ id: string }>(
    `select bruker_id as id from tilgang.brukere
      where kommune_id = $1 and utsteder = $2 and lower(brukernavn) = lower($3) and deaktivert is null`,
    [bruker.kommuneId, utsteder, brukernavn],
  );
  return rad?.id ?? null;
}

/** Waits for the first login. Answers its id. */
export async function nyKonto(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  ny: Pick<Konto, 'utsteder' | 'brukernavn' | 'navn' | 'epost'>,
): Promise<string> {
  const [rad] = await tx.query<{ id: string }>(
    `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, navn, epost, opprettet_av, bekreftet_av)
     values ($1, $2, $3, $4, $5, $6, $6) returning bruker_id as id`,
    [bruker.kommuneId, ny.utsteder, ny.brukernavn, ny.navn, ny.epost, bruker.id],
  );
  if (!rad) throw new Error('the account was not made');
  return rad.id;
}

export async function endreKonto(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  id: string,
  { navn, epost }: Pick<Konto, 'navn' | 'epost'>,
): Promise<void> {
  await tx.query(
    `update tilgang.brukere set navn = $3, epost = $4, versjon = versjon + 1 where kommune_id = $1 and bruker_id = $2`,
    [bruker.kommuneId, id, navn, epost],
  );
}

/** By the business day, which in a demo may be later than the clock. */
export async function bekreftKonto(tx: Transaksjon, bruker: InnloggetBruker, id: string, dag: string): Promise<void> {
  await tx.query(
    `update tilgang.brukere
        set bekreftet = greatest(clock_timestamp(), $3::date::timestamp at time zone 'Europe/Oslo'), bekreftet_av = $4
      where kommune_id = $1 and bruker_id = $2`,
    [bruker.kommuneId, id, dag, bruker.id],
  );
}

/** The row stays: what the user has done is still told in the user's name. */
export async function deaktiverKonto(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  id: string,
  grunn: string,
): Promise<void> {
  await tx.query(
    `update tilgang.brukere set deaktivert = clock_timestamp(), deaktivert_av = $3, deaktivert_grunn = $4,
            versjon = versjon + 1
      where kommune_id = $1 and bruker_id = $2`,
    [bruker.kommuneId, id, bruker.id, grunn],
  );
  await avsluttOkter(tx, bruker, id);
}

export async function aktiverKonto(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<void> {
  await tx.query(
    `update tilgang.brukere set deaktivert = null, deaktivert_av = null, deaktivert_grunn = null, versjon = versjon + 1
      where kommune_id = $1 and bruker_id = $2`,
    [bruker.kommuneId, id],
  );
}

/** Every session of the account, in every role. Answers how many. */
export async function avsluttOkter(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<number> {
  const rader = await tx.query('delete from tilgang.okter where kommune_id = $1 and bruker_id = $2 returning okt_id', [
    bruker.kommuneId,
    id,
  ]);
  return rader.length;
}
