import { rad } from './indikator';

/**
 * Select lists that several indicators share: what a row of a set shows, whichever set it is in. The reason (`grunn`)
 * is worked out from the row itself, so that a row says the same in the numerator and in the denominator.
 */

/** A household of MID, judged by varighet-2016. */
export const MID_VARIGHET = rad({
  aar: 'm.aar',
  kommune: 'm.kommune_id',
  id: 'm.ekstern_id',
  husstand: 'm.husstand_id',
  dag: 'm.avgjorende_dag',
  fra: 'm.periode_fra',
  til: 'm.periode_til',
  verdi: 'm.dager',
  avstand: 'm.avstand',
  grunn: `case when m.naadd then 'mid_naadd_grensen' when m.over_tre_maaneder then 'mid_over_92_dager'
    when m.dager = 0 then 'mid_ingen_dager_enna' else 'mid_innenfor' end`,
  maalgruppe: 'm.maalgruppe',
  registrert: 'm.sys_fra',
});

/** A household of MID with another reason than its duration. */
export const midRad = (grunn: string): string =>
  rad({
    aar: 'm.aar',
    kommune: 'm.kommune_id',
    id: 'm.ekstern_id',
    husstand: 'm.husstand_id',
    dag: 'm.forste_dag',
    fra: 'm.periode_fra',
    til: 'm.periode_til',
    verdi: 'm.dager',
    grunn: `'${grunn}'`,
    maalgruppe: 'm.maalgruppe',
    registrert: 'm.sys_fra',
  });

/** A dwelling of KDB(S). Target group: of the household that leases it, the dwelling's own only when nobody does. */
export const kdbRad = (grunn: string): string =>
  rad({
    aar: 'k.aar',
    kommune: 'k.kommune_id',
    id: 'k.ekstern_id',
    bolig: 'k.bolig_id',
    dag: 'k.kdb_fom',
    fra: 'k.kdb_fom',
    verdi: 'k.bruksareal',
    grunn,
    maalgruppe: `coalesce(case when k.leieforhold_id is null then k.maalgruppe else k.husstand_maalgruppe end, 'ukjent')`,
    registrert: 'k.sys_fra',
  });

/** Disposal form of a KDB dwelling as the reason. */
export const KDB_FORM = `'kdb_' || k.disposisjonsform`;

/** A dwelling that became KDB in the year. */
export const nyanskaffetRad = (grunn: string): string =>
  rad({
    aar: 'n.aar',
    kommune: 'n.kommune_id',
    id: 'n.ekstern_id',
    bolig: 'n.bolig_id',
    dag: 'n.dag',
    verdi: 'n.bruksareal',
    grunn,
    maalgruppe: `coalesce(n.maalgruppe, 'ukjent')`,
    registrert: 'n.sys_fra',
  });

/** A household with its first nyinnflyttet lease of the year. */
export const NYINNFLYTTET = `select ${rad({
  aar: 'n.aar',
  kommune: 'n.kommune_id',
  id: 'h.ekstern_id',
  husstand: 'n.husstand_id',
  dag: 'n.dag',
  grunn: `'leie_nyinnflyttet'`,
  maalgruppe: 'n.maalgruppe',
  registrert: 'n.sys_fra',
})}
  from nyinnflyttet n
  join husstander h on h.kommune_id = n.kommune_id and h.husstand_id = n.husstand_id`;

/** KDB(S), each dwelling once. */
export const KDB = `select ${kdbRad(KDB_FORM)} from kdb_ved_aarsslutt k`;

/** Target group of a household on a day, as a scalar. */
export const maalgruppePaa = (alias: string, dag: string): string => `coalesce((select g.maalgruppe
    from maalgruppe_periode g where g.kommune_id = ${alias}.kommune_id and g.husstand_id = ${alias}.husstand_id
     and ${dag} between g.fom and g.tom), 'ukjent')`;

/**
 * Payments of the years to households with a lease active on the day before, in a dwelling that is KDB that day. What ties
 * the two stands in WHERE and never beside a join inside EXISTS: only so does the planner join sets instead of looking row by row.
 */
export const FRA_KOMMUNAL_LEIE = `select w.kommune_id, w.virkemiddel_id
    from rapportaar a
    join virkemidler w on w.utbetalt between a.fom and a.tom
    join leieforhold l on l.kommune_id = w.kommune_id and l.husstand_id = w.husstand_id
     and l.fom <= w.utbetalt - 1 and coalesce(l.tom, 'infinity') >= w.utbetalt - 1
    join kdb_periode k on k.kommune_id = l.kommune_id and k.bolig_id = l.bolig_id
     and w.utbetalt - 1 between k.fom and k.tom
   group by w.kommune_id, w.virkemiddel_id`;

/** Payments of the years to a barnefamilie on the day (set til_barnefamilie; a samvaersbarn is not one). */
export const TIL_BARNEFAMILIE = 'select b.kommune_id, b.virkemiddel_id from til_barnefamilie b';

/** Payments with a purpose. */
export const medFormaal = (formaal: string): string =>
  `select w.kommune_id, w.virkemiddel_id from virkemidler w where w.formaal = '${formaal}'`;

/** Payments of the year under a condition; `treff`: the payments that split numerator from denominator. */
export const virkemidler = (vilkaar: string, treff: string, ja: string, nei: string): string => `select ${rad({
  aar: 'a.aar',
  kommune: 'v.kommune_id',
  id: 'v.ekstern_id',
  husstand: 'v.husstand_id',
  dag: 'v.utbetalt',
  verdi: 'v.belop',
  grunn: `case when t.virkemiddel_id is null then '${nei}' else '${ja}' end`,
  maalgruppe: maalgruppePaa('v', 'v.utbetalt'),
  registrert: 'v.sys_fra',
})}
  from rapportaar a
  join virkemidler v on v.utbetalt between a.fom and a.tom and ${vilkaar}
  left join (${treff}) t on t.kommune_id = v.kommune_id and t.virkemiddel_id = v.virkemiddel_id`;

/** Resettlements of the year. `frist`: SQL of the last day within the limit; `vilkaar`: who is looked at. */
export const bosettinger = (frist: string, vilkaar: string): string => `select ${rad({
  aar: 'b.aar',
  kommune: 'b.kommune_id',
  id: 'b.ekstern_id',
  husstand: 'b.husstand_id',
  dag: 'b.frist',
  fra: 'b.vedtaksdato',
  til: 'b.bosatt',
  verdi: 'b.bosatt - b.vedtaksdato',
  avstand: 'b.bosatt - b.frist',
  grunn: `case when b.bosatt <= b.frist then 'bosatt_innen_frist' else 'bosatt_etter_frist' end`,
  registrert: 'b.sys_fra',
})}
  from (select a.aar, s.*, ${frist} as frist
          from rapportaar a
          join bosettinger s on s.bosatt between a.fom and a.tom
          join personer p on p.kommune_id = s.kommune_id and p.person_id = s.person_id
         where ${vilkaar}) b`;

/** Dwellings with a commitment of one scheme in the year (each once, by its first), under a condition on the dwelling. */
export const boligerMedTilsagn = (ordning: string, grunn: string, vilkaar: string): string => `select distinct on
    (a.aar, t.kommune_id, t.bolig_id) ${rad({
      aar: 'a.aar',
      kommune: 't.kommune_id',
      id: 'b.ekstern_id',
      bolig: 't.bolig_id',
      dag: 't.dato',
      verdi: 't.belop',
      grunn: `'${grunn}'`,
      maalgruppe: `coalesce(f.maalgruppe, 'ukjent')`,
      registrert: 't.sys_fra',
    })}
  from rapportaar a
  join tilsagn t on t.dato between a.fom and a.tom and t.ordning = '${ordning}'
  join boliger b on b.kommune_id = t.kommune_id and b.bolig_id = t.bolig_id
  join boligfakta f on f.kommune_id = t.kommune_id and f.bolig_id = t.bolig_id and t.dato between f.fra and f.til
 where ${vilkaar}
 order by a.aar, t.kommune_id, t.bolig_id, t.dato, t.ekstern_id`;

/** No tilskudd_utleiebolig commitment ever, in any year. */
export const UTEN_TILSKUDD = `not exists (select from tilsagn u where u.kommune_id = t.kommune_id
   and u.bolig_id = t.bolig_id and u.ordning = 'tilskudd_utleiebolig')`;

/** Eviction cases; `dato` is the column that places the case in a year. */
export const utkastelser = (dato: string, vilkaar: string, grunn: string): string => `select ${rad({
  aar: 'a.aar',
  kommune: 'u.kommune_id',
  id: 'u.ekstern_id',
  husstand: 'u.husstand_id',
  dag: `u.${dato}`,
  grunn,
  maalgruppe: maalgruppePaa('u', `u.${dato}`),
  registrert: 'u.sys_fra',
})}
  from rapportaar a join utkastelser u on u.${dato} between a.fom and a.tom
 where ${vilkaar}`;
