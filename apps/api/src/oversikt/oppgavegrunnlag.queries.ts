import type { Bruker, Transaksjon } from '@tak/database';
import type { Dato } from '@tak/domain';
import { boligrader, UTVALG } from '../bolig/boligrader.sql';
import { maanedenTil } from '../bolig/boligsporring';

// What the rules of libs/domain/src/oppgave are asked about, as the register is on the day ($2) in one municipality ($1).
// Keys and days only: names are read for the rows that are shown.

type Svar<T> = Promise<readonly T[]>;

export interface Kontraktgrunnlag {
  readonly boligId: number;
  readonly husstandId: number;
  readonly kontraktTom: Dato;
}

/** Leases nobody has ended, whose contract has run out or does so within the half year of the first alarm. */
export const kontrakter = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Kontraktgrunnlag> =>
  tx.query<Kontraktgrunnlag & Record<string, unknown>>(
    `select l.bolig_id as "boligId", l.husstand_id as "husstandId", l.kontrakt_tom as "kontraktTom" from leieforhold l
      where l.kommune_id = $1 and l.tom is null and l.fom <= $2::date
        and l.kontrakt_tom <= tak.pluss_maaneder($2::date, 6) + 3`,
    [kommuneId, dag],
  );

export interface Oppholdsgrunnlag {
  readonly husstandId: number;
  readonly opphold: readonly { readonly fom: Dato; readonly tom: Dato | null }[];
  readonly barn: boolean;
  readonly ung: boolean;
}

/**
 * Households in temporary stay on the day, with every stay of theirs. Children: as the stay says, otherwise a member with
 * role barn under 18 (the set midlertidig_i_aaret, on one day). Young: hovedperson is 18 to 24.
 */
export const iOpphold = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Oppholdsgrunnlag> =>
  tx.query<Oppholdsgrunnlag & Record<string, unknown>>(
    `with naa as (
       select o.husstand_id, bool_or(o.barn_med) as barn_med, bool_or(o.barn_med is null) as usagt
         from midlertidige_opphold o
        where o.kommune_id = $1 and o.tilbud <> 'natthjem' and o.fom <= $2::date and (o.tom is null or o.tom >= $2::date)
        group by o.husstand_id
     ), medlem as (
       select m.husstand_id, m.rolle, p.fodselsdato
         from medlemmer m join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
        where m.kommune_id = $1 and m.husstand_id in (select husstand_id from naa) and m.rolle in ('hovedperson', 'barn')
          and m.fom <= $2::date and (m.tom is null or m.tom >= $2::date)
     )
     select n.husstand_id as "husstandId",
            (select json_agg(json_build_object('fom', o.fom, 'tom', o.tom)) from midlertidige_opphold o
              where o.kommune_id = $1 and o.husstand_id = n.husstand_id and o.tilbud <> 'natthjem') as opphold,
            coalesce(n.barn_med, false) or n.usagt and exists (select from medlem m where m.husstand_id = n.husstand_id
              and m.rolle = 'barn' and tak.fyller(m.fodselsdato, 18) > $2::date) as barn,
            exists (select from medlem m where m.husstand_id = n.husstand_id and m.rolle = 'hovedperson'
              and tak.fyller(m.fodselsdato, 18) <= $2::date and tak.fyller(m.fodselsdato, 25) > $2::date) as ung
       from naa n`,
    [kommuneId, dag],
  );

export interface Soknadsgrunnlag {
  readonly husstandId: number;
  readonly mottatt: Dato;
}

/** Applications that have come and are not decided, withdrawn or lapsed. */
export const ubesvarteSoknader = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Soknadsgrunnlag> =>
  tx.query<Soknadsgrunnlag & Record<string, unknown>>(
    `select s.husstand_id as "husstandId", s.mottatt from soknader s
      where s.kommune_id = $1 and s.mottatt <= $2::date and s.vedtaksdato is null and s.utfall is null and s.bortfalt is null`,
    [kommuneId, dag],
  );

export interface Tomgrunnlag {
  readonly boligId: number;
  readonly status: 'ledig' | 'klargjores' | 'utilgjengelig';
  readonly ledigFra: Dato;
  /** The row of utilgjengelig or klargjoringer that runs or ended last: days not to be let. */
  readonly stengt: { readonly fom: Dato; readonly tom: Dato | null } | null;
}

/** Dwellings we dispose of without a tenant, by the same text as the list of dwellings. */
export const tomme = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Tomgrunnlag> =>
  tx.query<Tomgrunnlag & Record<string, unknown>>(
    `with ${boligrader()}, stengte as (
       select u.bolig_id, u.fom, u.tom from utilgjengelig u where u.kommune_id = $3 and u.fom <= $1::date
       union all
       select k.bolig_id, k.fom, k.tom from klargjoringer k where k.kommune_id = $3 and k.fom <= $1::date
     )
     select a.bolig_id as "boligId", a.status, a.ledig_fra as "ledigFra",
            (select json_build_object('fom', s.fom, 'tom', s.tom) from stengte s
              where s.bolig_id = a.bolig_id and (s.tom is null or s.tom >= a.ledig_fra)
              order by s.tom desc nulls first limit 1) as stengt
       from rader a where a.kommune_id = $3 and ${UTVALG.standard} and a.status in ('ledig', 'klargjores', 'utilgjengelig')`,
    [dag, maanedenTil(dag), kommuneId],
  );

export interface Innleiegrunnlag {
  readonly boligId: number;
  readonly tom: Dato;
  readonly oppsigelseMaaneder: number | null;
}

/** The last agreement of each dwelling that is still there and still rented in, when it has an end. */
export const innleier = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Innleiegrunnlag> =>
  tx.query<Innleiegrunnlag & Record<string, unknown>>(
    `select s.* from (
       select distinct on (i.bolig_id) i.bolig_id as "boligId", i.tom, i.oppsigelse_maaneder as "oppsigelseMaaneder"
         from innleieavtaler i join boliger b on b.kommune_id = i.kommune_id and b.bolig_id = i.bolig_id
         join boligfakta f on f.kommune_id = b.kommune_id and f.bolig_id = b.bolig_id and $2::date between f.fra and f.til
        where i.kommune_id = $1 and (b.tom is null or b.tom >= $2::date) and f.disposisjonsform = 'innleid'
        order by i.bolig_id, i.fom desc) s
      where s.tom is not null`,
    [kommuneId, dag],
  );

export interface Varsomhetsgrunnlag {
  readonly boligId: number | null;
  readonly husstandId: number | null;
  readonly tom: Dato;
}

/** Marks with a last day ahead: on a dwelling with its household on the day, if any, or on a member with theirs. */
export const merker = (tx: Transaksjon, { kommuneId }: Bruker, dag: string): Svar<Varsomhetsgrunnlag> =>
  tx.query<Varsomhetsgrunnlag & Record<string, unknown>>(
    `select v.bolig_id as "boligId", v.tom, case when v.bolig_id is not null then
              (select l.husstand_id from leieforhold l where l.kommune_id = $1 and l.bolig_id = v.bolig_id
                  and l.fom <= $2::date and (l.tom is null or l.tom >= $2::date))
            else
              (select m.husstand_id from medlemmer m where m.kommune_id = $1 and m.person_id = v.person_id
                  and m.fom <= $2::date and (m.tom is null or m.tom >= $2::date) order by m.fom desc limit 1)
            end as "husstandId"
       from varsomhet v where v.kommune_id = $1 and v.tom between $2::date and $2::date + 31`,
    [kommuneId, dag],
  );
