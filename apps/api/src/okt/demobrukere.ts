import type { Transaksjon } from '@tak/database';
import { ROLLER, type Rolle } from '@tak/domain';

/** The accounts of the demo, one a role, with invented names. The citizen has no register to work in. */
const NAVN: Readonly<Record<Exclude<Rolle, 'innbygger'>, string>> = {
  boligkontor: 'Kari Nesheim',
  nav: 'Jonas Berglund',
  tildelingskontor: 'Siri Dalvang',
  leder: 'Anne Storhaug',
  klageinstans: 'Per Lindvik',
  systemeier: 'Nadia Fossen',
  personvernombud: 'Erik Solbakk',
};

export type Demorolle = keyof typeof NAVN;
export const DEMOROLLER: readonly Demorolle[] = ROLLER.filter((rolle) => rolle !== 'innbygger');

/** Those who may open protected households, so that the demo shows both kinds. */
const BESKYTTET: readonly Demorolle[] = ['boligkontor', 'nav'];

export interface Demokonto {
  readonly brukerId: string;
  readonly tildelingId: string;
  readonly navn: string;
}

/** The demo's account of a role in a municipality, made the first time. In the login's transaction. */
export async function demokonto(tx: Transaksjon, kommuneId: number, rolle: Demorolle): Promise<Demokonto> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('tak.demokonto'), $1)`, [kommuneId]);
  const navn = NAVN[rolle];
  const [bruker] = await tx.query<{ bruker_id: string }>(
    `with ny as (
       insert into tilgang.brukere (kommune_id, utsteder, brukernavn, subjekt, navn, opprettet_av, bekreftet_av)
       values ($1, 'demo', $2, $2, $3, 'demo', 'demo') on conflict do nothing returning bruker_id)
     select bruker_id from ny union all
     select bruker_id from tilgang.brukere where kommune_id = $1 and utsteder = 'demo' and subjekt = $2`,
    [kommuneId, rolle, navn],
  );
  const [tildeling] = await tx.query<{ tildeling_id: string }>(
    `with ny as (
       insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, beskyttet, status, foreslatt_av, avgjort, avgjort_av)
       values ($1, $2, $3, $4, 'gjelder', 'demo', clock_timestamp(), 'demo') on conflict do nothing returning tildeling_id)
     select tildeling_id from ny union all
     select tildeling_id from tilgang.rolletildelinger
      where kommune_id = $1 and bruker_id = $2 and rolle = $3 and status = 'gjelder'`,
    [kommuneId, bruker?.bruker_id, rolle, BESKYTTET.includes(rolle)],
  );
  if (!bruker || !tildeling) throw new Error(`no demo account for ${rolle}`);
  return { brukerId: bruker.bruker_id, tildelingId: tildeling.tildeling_id, navn };
}
