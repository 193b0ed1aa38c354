import type { BoligavtalerSvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';

type Lister = Pick<
  BoligavtalerSvar,
  'klargjoringer' | 'utilgjengelig' | 'innleie' | 'tilvisning' | 'tilsagn' | 'nokler'
>;

/** What the dwelling is on the day, as far as its agreements go. */
export interface Avtalebilde extends Lister {
  readonly svar: BoligavtalerSvar['rullestol']['svar'];
}

const liste = (felter: string, fra: string, rekke: string): string =>
  `(select coalesce(json_agg(r), '[]') from (select ${felter} from ${fra} where t.kommune_id = $1 and t.bolig_id = $2 order by ${rekke}) r)`;

const SQL = `select
  ${liste('t.fom, t.tom, t.arbeid', 'klargjoringer t', 't.fom desc')} as klargjoringer,
  ${liste('t.fom, t.tom, t.grunn', 'utilgjengelig t', 't.fom desc')} as utilgjengelig,
  ${liste(
    `t.innleieavtale_id as id, t.ekstern_id as "eksternId", t.utleier, t.fom, t.tom, t.maanedspris,
            t.oppsigelse_maaneder as "oppsigelseMaaneder"`,
    'innleieavtaler t',
    't.fom desc',
  )} as innleie,
  ${liste(
    't.tilvisningsavtale_id as "avtaleId", a.navn, t.fom, t.tom',
    `tilvisningsboliger t join tilvisningsavtaler a
            on a.kommune_id = t.kommune_id and a.tilvisningsavtale_id = t.tilvisningsavtale_id`,
    't.fom desc',
  )} as tilvisning,
  ${liste(
    't.tilsagn_id as id, t.ekstern_id as "eksternId", t.ordning, t.dato, t.belop',
    'tilsagn t',
    't.dato desc, t.tilsagn_id desc',
  )} as tilsagn,
  ${liste(
    `t.fom, t.til_boligen as "tilBoligen", t.inn_i_boligen as "innIBoligen", t.rundt_i_rommene as "rundtIRommene"`,
    'rullestolsvar t',
    't.fom desc',
  )} as svar,
  ${liste(
    't.nokkel_id as id, t.ekstern_id as "eksternId", t.merke, t.hos, t.fom, t.tom',
    'nokler t',
    't.tom is not null, t.merke collate "nb-NO-x-icu", t.fom desc, t.nokkel_id desc',
  )} as nokler`;

/** Every row that hangs on the dwelling, the newest first; keys that are with somebody before those that were. */
export async function avtalene(tx: Transaksjon, kommuneId: number, boligId: number): Promise<Avtalebilde> {
  const [rad] = await tx.query<Avtalebilde & Record<string, unknown>>(SQL, [kommuneId, boligId]);
  if (!rad) throw new Error('a selection of lists without a row');
  return rad;
}
