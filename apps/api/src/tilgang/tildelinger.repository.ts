import type { Transaksjon } from '@tak/database';
import type { Rolle, Rolleinnhold } from '@tak/domain';
import type { Tildelingsstatus } from '@tak/contracts';
import type { InnloggetBruker } from '../plattform/tilgang';

export interface Tildeling extends Rolleinnhold {
  readonly id: string;
  readonly brukerId: string;
  readonly status: Tildelingsstatus;
  readonly foreslattAv: string;
  readonly avgjortAv: string | null;
  readonly avsluttetAv: string | null;
}

const FELTER = `tildeling_id as id, bruker_id as "brukerId", rolle, beskyttet, status, foreslatt_av as "foreslattAv",
  avgjort_av as "avgjortAv", avsluttet_av as "avsluttetAv"`;

export async function finnTildeling(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<Tildeling | null> {
  const [rad] = await tx.query<Tildeling & Record<string, unknown>>(
    `select ${FELTER} from tilgang.rolletildelinger where kommune_id = $1 and tildeling_id = $2`,
    [bruker.kommuneId, id],
  );
  return rad ?? null;
}

/** What an account has or is proposed to have. */
export async function lopendeTildelinger(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  brukerId: string,
): Promise<readonly Tildeling[]> {
  return tx.query<Tildeling & Record<string, unknown>>(
    `select ${FELTER} from tilgang.rolletildelinger
      where kommune_id = $1 and bruker_id = $2 and status in ('foreslatt', 'gjelder')`,
    [bruker.kommuneId, brukerId],
  );
}

export async function nyTildeling(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  brukerId: string,
  { rolle, beskyttet }: Rolleinnhold,
  status: 'foreslatt' | 'gjelder',
): Promise<void> {
  await tx.query(
    `insert into tilgang.rolletildelinger
       (kommune_id, bruker_id, rolle, beskyttet, status, foreslatt_av, avgjort, avgjort_av)
     values ($1, $2, $3, $4, $5, $6, case when $5 = 'gjelder' then clock_timestamp() end,
             case when $5 = 'gjelder' then $6 end)`,
    [bruker.kommuneId, brukerId, rolle, beskyttet, status, bruker.id],
  );
}

export async function avgjorTildeling(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  id: string,
  status: 'gjelder' | 'avslatt',
): Promise<void> {
  await tx.query(
    `update tilgang.rolletildelinger set status = $3, avgjort = clock_timestamp(), avgjort_av = $4
      where kommune_id = $1 and tildeling_id = $2`,
    [bruker.kommuneId, id, status, bruker.id],
  );
}

/** Ended (a proposal: withdrawn), and with it every session in that role; told to the audit log. */
export async function avsluttTildeling(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { id, brukerId, rolle, beskyttet, status }: Tildeling,
): Promise<void> {
  await tx.query(
    `update tilgang.rolletildelinger set status = 'avsluttet', avsluttet = clock_timestamp(), avsluttet_av = $3
      where kommune_id = $1 and tildeling_id = $2`,
    [bruker.kommuneId, id, bruker.id],
  );
  await tx.query('delete from tilgang.okter where kommune_id = $1 and tildeling_id = $2', [bruker.kommuneId, id]);
  tx.revider({ handling: 'rolle.avslutt', objekt: `bruker:${brukerId}`, detaljer: { rolle, beskyttet, status } });
}

/** Active accounts with the role in force, but for this one. */
export async function antallAndre(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  rolle: Rolle,
  brukerId: string,
): Promise<number> {
  const [rad] = await tx.query<{ antall: number }>(
    `select count(*) as antall from tilgang.rolletildelinger r
       join tilgang.brukere b on b.kommune_id = r.kommune_id and b.bruker_id = r.bruker_id and b.deaktivert is null
      where r.kommune_id = $1 and r.rolle = $2 and r.status = 'gjelder' and r.bruker_id <> $3`,
    [bruker.kommuneId, rolle, brukerId],
  );
  return rad?.antall ?? 0;
}
