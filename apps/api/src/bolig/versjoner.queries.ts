import type { Transaksjon } from '@tak/database';
import type { Versjon as RadVersjon } from '../endring/historikk';
import { isotid } from '../plattform/isotid.sql';

export type { Verdi } from '../endring/historikk';

export type Boligtabell =
  | 'boliger'
  | 'boligendringer'
  | 'utilgjengelig'
  | 'tilsagn'
  | 'leieforhold'
  | 'boligdetaljer'
  | 'rullestolsvar'
  | 'klargjoringer'
  | 'nokler'
  | 'innleieavtaler'
  | 'tilvisningsboliger';
export type Versjon = RadVersjon<Boligtabell>;

/**
 * What is told of each table, and what tells its rows apart. Of a lease the days only: who leased and why it ended is a
 * household's, and is read where protection is asked about.
 */
export const TABELLER: Readonly<Record<Boligtabell, { readonly kolonner: string; readonly nokkel: string }>> = {
  boliger: {
    nokkel: `''`,
    kolonner: `t.adresse, t.postnummer, t.poststed, t.bruksenhetsnummer, t.disposisjonsform, t.fom, t.tom, t.boligtype,
      t.bruksareal, t.antall_soverom, t.rullestol, t.bemanning, t.samlokalisert, t.maalgruppe, t.maanedsleie,
      (select y.ekstern_id from register.bygg y where y.kommune_id = t.kommune_id and y.bygg_id = t.bygg_id) as bygg_id`,
  },
  boligendringer: {
    nokkel: 't.fom::text',
    kolonner: 't.fom, t.disposisjonsform, t.rullestol, t.maalgruppe, t.samlokalisert, t.bruksareal',
  },
  utilgjengelig: { nokkel: 't.fom::text', kolonner: 't.fom, t.tom, t.grunn' },
  tilsagn: { nokkel: 't.tilsagn_id::text', kolonner: 't.ordning, t.dato, t.belop' },
  leieforhold: { nokkel: 't.leieforhold_id::text', kolonner: 't.fom, t.tom, t.kontrakt_tom' },
  boligdetaljer: { nokkel: `''`, kolonner: 't.etasje, t.heis, t.depositum' },
  rullestolsvar: { nokkel: 't.fom::text', kolonner: 't.fom, t.til_boligen, t.inn_i_boligen, t.rundt_i_rommene' },
  klargjoringer: { nokkel: 't.fom::text', kolonner: 't.fom, t.tom, t.arbeid' },
  nokler: { nokkel: 't.nokkel_id::text', kolonner: 't.merke, t.hos, t.fom, t.tom' },
  innleieavtaler: {
    nokkel: 't.innleieavtale_id::text',
    kolonner: 't.utleier, t.fom, t.tom, t.maanedspris, t.oppsigelse_maaneder',
  },
  tilvisningsboliger: {
    nokkel: `t.tilvisningsavtale_id || '/' || t.fom`,
    kolonner: `t.fom, t.tom, (select a.navn from register.tilvisningsavtaler a
        where a.kommune_id = t.kommune_id and a.tilvisningsavtale_id = t.tilvisningsavtale_id) as tilvisningsavtale`,
  },
};

/** Everything that history tells of. */
export const BOLIGTABELLER = Object.keys(TABELLER) as readonly Boligtabell[];

const en = (tabell: Boligtabell): string => {
  const { kolonner, nokkel } = TABELLER[tabell];
  const hent = (fra: string, til: string, slutt: string, kilde: string): string =>
    `select t.kommune_id, '${tabell}' as tabell, ${nokkel} as nokkel, (select row_to_json(k) from (select ${kolonner}) k) as verdier,
            ${fra} as fra, ${til} as til, t.hendelse_id, ${slutt} as avsluttet_av
       from register.${kilde} t where t.bolig_id = $1`;
  return `${hent('t.sys_fra', 'null::timestamptz', 'null::bigint', tabell)}
     union all ${hent('lower(t.sys_periode)', 'upper(t.sys_periode)', 't.avsluttet_av', `${tabell}_historikk`)}`;
};

/** The name of whoever did it; the id of one without an account. */
const hvem = (hendelse: string): string => `(select coalesce(u.navn, h.bruker) from register.hendelser h
     left join tilgang.brukere u on u.kommune_id = h.kommune_id and u.bruker_id::text = h.bruker
    where h.kommune_id = v.kommune_id and h.hendelse_id = ${hendelse})`;

/** Every version of every row of the dwelling in these tables, in the order of rows and time, whatever moment is read. */
export function versjoner(tx: Transaksjon, boligId: number, tabeller: readonly Boligtabell[]): Promise<Versjon[]> {
  return tx.query<Versjon & Record<string, unknown>>(
    `select v.tabell, v.nokkel, v.verdier, ${isotid('v.fra')} as fra, ${isotid('v.til')} as til,
            coalesce(${hvem('v.hendelse_id')}, '') as av, ${hvem('v.avsluttet_av')} as "avsluttetAv",
            v.hendelse_id as "hendelseId", v.avsluttet_av as "avsluttendeHendelse"
       from (${tabeller.map(en).join(' union all ')}) v order by v.tabell, v.nokkel, v.fra`,
    [boligId],
  );
}
