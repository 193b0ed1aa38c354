import type { BoligerForesporsel, Boligsortering } from '@tak/contracts';
import { navneord } from '@tak/domain';
import { boligrader, HANDLING, SUMMER, UTVALG } from './boligrader.sql';

export const PER_SIDE = 50;

/** What is asked for, and as it is on the day. */
export interface Boligsporring {
  readonly kommuneId: number;
  readonly valg: BoligerForesporsel;
  /** Business day, ISO date. */
  readonly dag: string;
  /** Households whose name fits what is searched for; protected ones are never among them. */
  readonly leietakere: readonly number[];
}

export interface Sql {
  readonly tekst: string;
  readonly verdier: readonly unknown[];
}

const STATUSREKKE = `array_position(array['ledig', 'klargjores', 'utilgjengelig', 'utleid', 'kommer', 'avsluttet'], a.status)`;
const SORTERING: Readonly<Record<Boligsortering, readonly string[]>> = {
  handling: HANDLING,
  adresse: [],
  status: [STATUSREKKE],
  dato: ['coalesce(a.ledig_fra, a.kontrakt_til)'],
  soverom: ['a.soverom'],
  areal: ['a.areal'],
  rullestol: ['a.rullestol'],
  maalgruppe: ['a.maalgruppe'],
  form: ['a.form'],
  bydel: ['a.bydel collate "nb-NO-x-icu"'],
  maanedsleie: ['a.maanedsleie'],
  boligtype: ['a.boligtype'],
  innleie: ['a.innleie_til'],
};

/** Unknown values last whichever way; equals by address in Norwegian order, and at last by key, so that pages never share a row. */
function rekkefolge({ sorter, retning }: BoligerForesporsel): string {
  const vei = retning === 'stigende' ? 'asc' : 'desc';
  const adresse = `a.navn collate tak.adresse ${sorter === 'adresse' ? vei : 'asc'}`;
  return [...SORTERING[sorter].map((uttrykk) => `${uttrykk} ${vei} nulls last`), adresse, 'a.bolig_id'].join(', ');
}

/** A word begins with it when it begins with a digit (house numbers); otherwise it stands anywhere in a word. */
export const monster = (ord: string): string => (/^\d/.test(ord) ? `% ${ord}%` : `%${ord}%`);

/** The first day of the day's month. */
export const maanedenTil = (dag: string): string => `${dag.slice(0, 8)}01`;

/**
 * One text for page, sums, counts and export: `alle` is what fits all but the quick choice, `treff` what fits that too.
 * Continue with a SELECT.
 */
function treff({ valg, dag, kommuneId, leietakere }: Boligsporring): { tekst: string; verdier: unknown[] } {
  const verdier: unknown[] = [dag, maanedenTil(dag), kommuneId];
  const p = (verdi: unknown): string => `$${verdier.push(verdi)}`;
  const vilkaar = ['a.kommune_id = $3'];
  if (valg.status?.length) vilkaar.push(`a.status = any (${p(valg.status)})`);
  if (valg.form?.length) vilkaar.push(`a.form = any (${p(valg.form)})`);
  if (valg.maalgruppe?.length) vilkaar.push(`coalesce(a.maalgruppe, 'ukjent') = any (${p(valg.maalgruppe)})`);
  if (valg.bydel?.length) vilkaar.push(`a.bydel = any (${p(valg.bydel)})`);
  if (valg.byggId !== undefined) vilkaar.push(`a.bygg_id = ${p(valg.byggId)}`);
  if (valg.sok) vilkaar.push(sokt(valg.sok, leietakere, p));
  const tekst = `with ${boligrader()}, alle as materialized (
  select a.* from rader a where ${vilkaar.join(' and ')}
), treff as not materialized (select a.* from alle a where ${UTVALG[valg.utvalg]})`;
  return { tekst, verdier };
}

const MED_ORDENE = (ord: string): string => `' ' || b.sok || ' ' || coalesce(y.sok, '') like all (${ord})`;

/** Every word in the address, the building or the id; or the household is one of those with the name. */
function sokt(sok: string, leietakere: readonly number[], p: (verdi: unknown) => string): string {
  const ord = navneord(sok).map(monster);
  if (ord.length === 0) return 'false';
  return `(a.husstand_id = any (${p([...leietakere])}) or a.bolig_id in (
    select b.bolig_id from boliger b left join bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
     where ${MED_ORDENE(p(ord))}))`;
}

/** What a row says beyond what it is found and sorted by. */
const DETALJER = `
  select a.bolig_id as id, b.ekstern_id as "eksternId", a.navn, coalesce(y.navn, y.adresse, y.ekstern_id) as bygg,
         a.bygg_id as "byggId", a.bydel, a.status, a.grunn, a.ledig_fra as "ledigFra", $1::date - a.ledig_fra as "dagerTom",
         a.klar_fra as "klarFra", a.innleie_til as "innleieTil",
         a.kontrakt_til as "kontraktTil", coalesce(a.kontrakt_til < $1::date, false) as "aapenEtterUtlop",
         case when a.status = 'utleid' then a.husstand_id end as "husstandId", a.soverom, a.areal, a.rullestol, a.maalgruppe,
         a.form, a.boligtype, b.bemanning, a.maanedsleie, b.fom, b.tom`;
const AV = `
    join boliger b on b.kommune_id = a.kommune_id and b.bolig_id = a.bolig_id
    left join bygg y on y.kommune_id = a.kommune_id and y.bygg_id = a.bygg_id`;
/** A mark on the dwelling that has not ended. Its words are the protected path's. */
const VARSOMHET = `exists (select from register.varsomhet v where v.kommune_id = a.kommune_id and v.bolig_id = a.bolig_id
     and (v.tom is null or v.tom >= $1::date)) as varsomhet`;

const rader = (valg: BoligerForesporsel, grense: string): string => `${DETALJER}, ${VARSOMHET}, a.nr
    from (select s.*, row_number() over () as nr from (select a.* from treff a order by ${rekkefolge(valg)} ${grense}) s) a ${AV}`;

/** One page with its sums, in one statement: they cannot disagree. */
export function sideSql(sporring: Boligsporring): Sql {
  const { tekst, verdier } = treff(sporring);
  const { valg } = sporring;
  const grense = `limit ${PER_SIDE} offset ${(valg.side - 1) * PER_SIDE}`;
  const antall = Object.entries(UTVALG).map(([navn, vilkaar]) => `'${navn}', count(*) filter (where ${vilkaar})`);
  return {
    tekst: `${tekst}
select (select ${SUMMER} from treff a) as summer,
       (select json_build_object(${antall.join(', ')}) from alle a) as "antallPer",
       (select coalesce(json_agg(r order by r.nr), '[]') from (${rader(valg, grense)}) r) as rader,
       (select coalesce(json_agg(d.bydel order by d.bydel collate "nb-NO-x-icu"), '[]')
          from (select distinct bydel from bygg where kommune_id = $3 and bydel is not null) d) as bydeler`,
    verdier,
  };
}

/** Ids of the first dwellings by address that fit the words alone, and how many do, without working out what each one is. */
export function forsteSql({ valg, dag, kommuneId, leietakere }: Boligsporring, antall: number): Sql {
  const ord = navneord(valg.sok ?? '').map(monster);
  return {
    tekst: `
select b.bolig_id as id, count(*) over ()::int as antall
  from boliger b left join bygg y on y.kommune_id = b.kommune_id and y.bygg_id = b.bygg_id
 where b.kommune_id = $1 and cardinality($2::text[]) > 0 and (${MED_ORDENE('$2')} or b.bolig_id in (
   select l.bolig_id from leieforhold l where l.kommune_id = $1 and l.husstand_id = any ($3) and l.fom <= $4::date
      and (l.tom is null or l.tom >= $4::date)))
 order by coalesce(b.adresse, y.adresse, b.ekstern_id) collate tak.adresse, b.bruksenhetsnummer, b.bolig_id limit ${antall}`,
    verdier: [kommuneId, ord, [...leietakere], dag],
  };
}

/** These dwellings as rows of the list, in the order given. */
export const disseSql = ({ kommuneId, dag }: Boligsporring, ider: readonly number[]): Sql => ({
  tekst: `with ${boligrader('bolig_id = any ($3)')} ${DETALJER}, ${VARSOMHET}
    from rader a ${AV} where a.kommune_id = $4 order by array_position($3::bigint[], a.bolig_id)`,
  verdier: [dag, maanedenTil(dag), [...ider], kommuneId],
});

/** Every row, in the list's order. */
export function alleSql(sporring: Boligsporring): Sql {
  const { tekst, verdier } = treff(sporring);
  return { tekst: `${tekst} ${rader(sporring.valg, '')} order by a.nr`, verdier };
}

/** One dwelling ($3) of one municipality ($4), as a row of the list, in whatever schema the transaction reads. */
export const EN = `with ${boligrader('bolig_id = $3')}
${DETALJER}, coalesce(b.adresse, y.adresse) as adresse, coalesce(b.postnummer, y.postnummer) as postnummer,
         coalesce(b.poststed, y.poststed) as poststed, b.bruksenhetsnummer, b.samlokalisert
    from rader a ${AV} where a.kommune_id = $4`;
