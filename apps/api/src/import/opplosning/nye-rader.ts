import type { Transaksjon } from '@tak/database';
import type { Referanse, Tabellskisse } from '../tabellskisse';
import { SKISSER } from '../tabellskisse';
import type { Omfang } from './omfang';
import { ikkeSlaattSammen } from './sammenslaatte';

export interface Opplosningsvalg {
  readonly omfang: Omfang;
  /** Files of the package. */
  readonly filer: ReadonlySet<string>;
  /** Files with doubled rows, of which only the first is used. */
  readonly dobbel: ReadonlySet<string>;
  /** `--komplett`: what the package does not have is going away, so nothing may refer to it. */
  readonly bareIPakken: boolean;
}

/**
 * `ny_<fil>`: the rows of the package as they will lie in the register, with municipality, own key (drawn for new rows)
 * and the keys referred to. `finnes`: the register has the row. `brukbar`: neither the row nor what it stands on is
 * broken, so it can be written. One row an id.
 */
export async function losOpp(tx: Transaksjon, valg: Opplosningsvalg): Promise<void> {
  await tx.query(
    `create temp table ny_kommuner on commit drop as
     select i.rad, k.kommune_id, i.navn, not k.ny as finnes, not i.ugyldig and k.brukbar as brukbar, i.kommunenummer
       from inn_kommuner i join pakke_kommuner k on k.nummer = i.kommunenummer
      where not exists (select from inn_dobbel d where d.fil = 'kommuner' and d.rad = i.rad and not d.forste)`,
  );
  await tx.query(
    `update pakke_kommuner k set brukbar = false from ny_kommuner n
      where n.kommune_id = k.kommune_id and not n.brukbar`,
  );
  for (const s of SKISSER) {
    await tx.query(nyTabell(s, valg));
    // The planner must know how many there are of each; the other columns it never asks of.
    await tx.query(`analyze ny_${s.navn} (kommune_id, ${[...s.nokkel, ...(s.id ? ['ekstern_id'] : [])].join(', ')})`);
  }
}

function nyTabell(s: Tabellskisse, valg: Opplosningsvalg): string {
  const refs = s.referanser.map((r) => r.kolonne);
  const data = s.alle.filter((k) => k !== s.id && k !== 'ekstern_id' && !refs.includes(k));
  const egen = s.id
    ? [`r.ekstern_id = s.${s.id}`]
    : s.nokkel.map((k) => `r.${k} = s.${refs.includes(k) ? `id_${k}` : k}`);
  const ikkeSammen = ikkeSlaattSammen(s, 's.kommune_id', `s.${s.id}`);
  const brukbar = [
    'not s.ugyldig',
    's.kommune_id is not null',
    ...(s.harKommunenummer ? ['s.kommune_brukbar'] : []),
    ...(ikkeSammen ? [ikkeSammen] : []),
    ...refs.map((k) => `(s.${k} is null or s.id_${k} is not null and coalesce(s.p_${k}_brukbar, true))`),
  ];
  const id = `coalesce(r.${s.id}, nextval('register.${s.navn}_${s.id}_seq')) as ${s.id}, s.${s.id} as ekstern_id,`;
  return `create temp table ny_${s.navn} on commit drop as
    select s.rad, s.kommune_id, ${s.id ? id : ''}
           ${[...refs.map((k) => `s.id_${k} as ${k}`), ...data.map((k) => `s.${k}`)].map((k) => `${k},`).join(' ')}
           r.kommune_id is not null as finnes, ${brukbar.join(' and ')} as brukbar
      from (${medReferanser(s, valg)}) s
      left join register.${s.navn} r on r.kommune_id = s.kommune_id and ${egen.join(' and ')}`;
}

/**
 * The rows with the key of each row they refer to: the package's, otherwise the register's. Where the package has the
 * file, few are looked up in the register, one by one; where it has not, all are, together. (`offset 0`: the planner
 * must not put the look-up in several places.)
 */
function medReferanser(s: Tabellskisse, valg: Opplosningsvalg): string {
  const iRegisteret = (r: Referanse): string | null =>
    valg.bareIPakken
      ? null
      : valg.filer.has(r.til)
        ? `case when s.p_${r.kolonne}_brukbar is null and s.${r.kolonne} is not null then (select x.${r.nokkel}
             from register.${r.til} x where x.kommune_id = s.kommune_id and x.ekstern_id = s.${r.kolonne}) end`
        : `r_${r.kolonne}.${r.nokkel}`;
  const funnet = s.referanser.map((r) => {
    const iPakken = `case when s.p_${r.kolonne}_kommune = s.kommune_id then s.p_${r.kolonne} end`;
    return `coalesce(${[iPakken, iRegisteret(r) ?? 'null::bigint'].join(', ')}) as id_${r.kolonne}`;
  });
  const sammen = valg.bareIPakken ? [] : s.referanser.filter((r) => !valg.filer.has(r.til));
  return `select ${['s.*', ...funnet].join(', ')} from (${innMedPakke(s, valg)}) s
    ${sammen
      .map(
        (r) => `left join register.${r.til} r_${r.kolonne}
          on r_${r.kolonne}.kommune_id = s.kommune_id and r_${r.kolonne}.ekstern_id = s.${r.kolonne}`,
      )
      .join('\n')} offset 0`;
}

/** Rows as read, each with what the package says of the rows it refers to, and with its municipality. */
function innMedPakke(s: Tabellskisse, valg: Opplosningsvalg): string {
  const pakke = s.referanser.map(
    (r) => `p_${r.kolonne}.${r.nokkel} as p_${r.kolonne}, p_${r.kolonne}.kommune_id as p_${r.kolonne}_kommune,
            p_${r.kolonne}.brukbar as p_${r.kolonne}_brukbar`,
  );
  return `select i.*, ${[...pakke, ...kommune(s, valg)].join(', ')}
    from inn_${s.navn} i
    ${s.harKommunenummer ? 'left join pakke_kommuner k on k.nummer = i.kommunenummer' : ''}
    ${s.referanser
      .map((r) => `left join ny_${r.til} p_${r.kolonne} on p_${r.kolonne}.ekstern_id = i.${r.kolonne}`)
      .join('\n')}
    ${
      valg.dobbel.has(s.navn)
        ? `where not exists (select from inn_dobbel d where d.fil = '${s.navn}' and d.rad = i.rad and not d.forste)`
        : ''
    }`;
}

/** Municipality of a row: its number; otherwise that of the rows it refers to in the package (two agree against one, or
 * the first); otherwise of those in the register: the one municipality that has them all, or the one that has the first. */
function kommune(s: Tabellskisse, valg: Opplosningsvalg): string[] {
  if (s.harKommunenummer) return ['k.kommune_id', 'k.brukbar as kommune_brukbar'];
  const [eneste, ...flere] = valg.omfang.kommuner;
  if (eneste !== undefined && flere.length === 0) return [`${eneste} as kommune_id`];
  const forste = s.referanser[0];
  if (!forste) throw new Error(`${s.navn} has neither kommunenummer nor a reference`);
  const har = (r: Referanse): string =>
    `select x.kommune_id from register.${r.til} x where x.ekstern_id = i.${r.kolonne}`;
  const alle = s.referanser
    .map((r) => `(${har(r)} union all select k.kommune_id from register.kommuner k where i.${r.kolonne} is null)`)
    .join(' intersect ');
  const eneKommune = (fra: string): string => `(select min(kommune_id) from (${fra}) f having count(*) = 1)`;
  const iPakken = s.referanser.map((r) => `p_${r.kolonne}.kommune_id`);
  const iRegisteret = valg.bareIPakken ? [] : [eneKommune(alle), eneKommune(har(forste))];
  return [`coalesce(${[...flertall(iPakken), ...iPakken, ...iRegisteret, 'null::int'].join(', ')}) as kommune_id`];
}

/** What two of three say. */
function flertall([en, to, tre]: readonly string[]): string[] {
  if (!en || !to || !tre) return [];
  return [`case when ${en} in (${to}, ${tre}) then ${en} when ${to} = ${tre} then ${to} end`];
}
