import type { Objektslag } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { Avvist } from '../plattform/problem';
import { isotid } from '../plattform/isotid.sql';

/**
 * What a record consists of: the table its row is locked in, and every table whose rows are part of it, with the condition
 * that ties them ($2 is the record's id). Leases are no part of the dwelling: a new tenant is no reason to refuse an edit.
 */
interface Omriss {
  readonly tabell: string;
  readonly nokkel: string;
  readonly deler: Readonly<Record<string, string>>;
}

const avBoligen = 't.bolig_id = $2';
const avMedlem = `t.person_id in (select m.person_id from register.medlemmer m where m.kommune_id = $1 and m.husstand_id = $2)`;

const OMRISS: Readonly<Record<Objektslag, Omriss>> = {
  bolig: {
    tabell: 'boliger',
    nokkel: 'bolig_id',
    deler: Object.fromEntries(
      [
        'boliger',
        'boligendringer',
        'utilgjengelig',
        'tilsagn',
        'boligdetaljer',
        'rullestolsvar',
        'klargjoringer',
        'nokler',
        'innleieavtaler',
        'tilvisningsboliger',
      ].map((t) => [t, avBoligen]),
    ),
  },
  bygg: { tabell: 'bygg', nokkel: 'bygg_id', deler: { bygg: 't.bygg_id = $2' } },
  tilvisningsavtale: {
    tabell: 'tilvisningsavtaler',
    nokkel: 'tilvisningsavtale_id',
    deler: { tilvisningsavtaler: 't.tilvisningsavtale_id = $2', tilvisningsboliger: 't.tilvisningsavtale_id = $2' },
  },
  husstand: {
    tabell: 'husstander',
    nokkel: 'husstand_id',
    deler: {
      husstander: 't.husstand_id = $2',
      medlemmer: 't.husstand_id = $2',
      maalgrupper: 't.husstand_id = $2',
      personer: avMedlem,
      kontakter: avMedlem,
      representanter: avMedlem,
    },
  },
};

/** The last act that changed the record, as SQL over $1 kommune_id and $2 id. */
const sisteHendelse = (slag: Objektslag): string => {
  const ledd = Object.entries(OMRISS[slag].deler).flatMap(([tabell, hvor]) => [
    `select max(t.hendelse_id) as h from register.${tabell} t where t.kommune_id = $1 and ${hvor}`,
    `select max(t.avsluttet_av) from register.${tabell}_historikk t where t.kommune_id = $1 and ${hvor}`,
  ]);
  return `select max(a.h) as versjon from (${ledd.join(' union all ')}) a`;
};

/** The version of a record: the number of the last act that changed anything of it. 0 for one that is not there. */
export async function versjonAv(tx: Transaksjon, { kommuneId }: Bruker, slag: Objektslag, id: number): Promise<number> {
  const [rad] = await tx.query<{ versjon: number | null }>(sisteHendelse(slag), [kommuneId, id]);
  return rad?.versjon ?? 0;
}

/** The versions of many dwellings at once, as `versjonAv` has each. */
export async function boligversjoner(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  ider: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const av = (tabell: string, kolonne: string): string =>
    `select t.bolig_id, max(t.${kolonne}) as h from register.${tabell} t
      where t.kommune_id = $1 and t.bolig_id = any ($2) group by t.bolig_id`;
  const ledd = Object.keys(OMRISS.bolig.deler).flatMap((t) => [
    av(t, 'hendelse_id'),
    av(`${t}_historikk`, 'avsluttet_av'),
  ]);
  const rader = await tx.query<{ id: number; versjon: number }>(
    `select a.bolig_id as id, max(a.h) as versjon from (${ledd.join(' union all ')}) a group by a.bolig_id`,
    [kommuneId, [...ider]],
  );
  return new Map(rader.map((r) => [r.id, r.versjon]));
}

/**
 * Holds the record until the transaction ends, so that two who edit it come one after the other, and refuses an edit made
 * on another version than the one that stands: 409 `endret` with who and when (EndretProblem). 404 when it is not there.
 */
export async function laasOgKontroller(
  tx: Transaksjon,
  bruker: Bruker,
  { slag, id, versjon }: { readonly slag: Objektslag; readonly id: number; readonly versjon: number },
): Promise<void> {
  const { tabell, nokkel } = OMRISS[slag];
  const [finnes] = await tx.query(
    `select from register.${tabell} where kommune_id = $1 and ${nokkel} = $2 for update`,
    [bruker.kommuneId, id],
  );
  if (!finnes) throw new Avvist(404, 'finnes_ikke');
  const naa = await versjonAv(tx, bruker, slag, id);
  if (naa !== versjon) throw new Avvist(409, 'endret', undefined, undefined, await sistEndret(tx, bruker, naa));
}

/** Who did the act, and when. */
async function sistEndret(tx: Transaksjon, { kommuneId }: Bruker, versjon: number): Promise<Record<string, unknown>> {
  const [rad] = await tx.query<{ av: string; tid: string }>(
    `select coalesce(u.navn, h.bruker) as av, ${isotid('h.tid')} as tid from register.hendelser h
       left join tilgang.brukere u on u.kommune_id = h.kommune_id and u.bruker_id::text = h.bruker
      where h.kommune_id = $1 and h.hendelse_id = $2`,
    [kommuneId, versjon],
  );
  return { versjon, endretAv: rad?.av ?? '', endretTid: rad?.tid ?? '' };
}
