import type { Filnavn, Funnkode } from '@tak/domain';
import { pakkerad, type Regel } from './regel';

interface Tidsregel {
  readonly kode: Funnkode;
  readonly fil: Filnavn;
  readonly nokkel: readonly string[];
  /** (column, is it broken, value, column of the dwelling that is broken against), of row x in dwelling b. */
  readonly prover: readonly string[];
}

/**
 * A row that must keep within the days of its dwelling. Told on the row when the package has it, otherwise on the
 * dwelling whose days the package changed.
 */
function iBoligensTid(r: Tidsregel): Regel {
  const navn = r.nokkel.includes('fom') ? `'raden fra ' || x.fom::text` : 'x.ekstern_id';
  return {
    kode: r.kode,
    filer: [r.fil, 'boliger'],
    sql: `
select case when n.rad is null then 'boliger' else '${r.fil}' end as fil, coalesce(n.rad, nb.rad) as rad,
       case when n.rad is null then v.bolig else v.kolonne end as kolonne,
       case when n.rad is null then (case v.bolig when 'fom' then b.fom else b.tom end)::text else v.verdi::text end as verdi,
       case when n.rad is null then '${r.fil}.csv: ' || ${navn} || '.'
            else 'Bolig ' || b.ekstern_id || ': ' || b.fom || ' til ' || coalesce(b.tom::text, 'i dag') || '.' end as tillegg
  from register.${r.fil} x
  join register.boliger b on b.kommune_id = x.kommune_id and b.bolig_id = x.bolig_id
 cross join lateral (values ${r.prover.join(', ')}) as v(kolonne, brudd, verdi, bolig)
  ${pakkerad(r.fil, 'n', 'x', r.nokkel)}
  ${pakkerad('boliger', 'nb', 'b', ['bolig_id'])}
 where v.brudd and (n.rad is not null or nb.rad is not null)`,
  };
}

const UTENFOR = [
  `('fom', x.fom < b.fom or x.fom > b.tom, x.fom, case when x.fom < b.fom then 'fom' else 'tom' end)`,
  `('tom', x.tom > b.tom and x.fom <= b.tom, x.tom, 'tom')`,
];
const APEN = [`('tom', x.tom is null and b.tom is not null, null::date, 'tom')`];

/** Hard rule: a boligendringer row not after the dwelling's fom (that day's facts are the dwelling's own) or after its tom. */
export const boligendringUtenforBolig = iBoligensTid({
  kode: 'boligendring_utenfor_bolig',
  fil: 'boligendringer',
  nokkel: ['bolig_id', 'fom'],
  prover: [`('fom', x.fom <= b.fom or x.fom > b.tom, x.fom, case when x.fom <= b.fom then 'fom' else 'tom' end)`],
});

/** Hard rule: utilgjengelig outside the dwelling's interval (both ends included). */
export const utilgjengeligUtenforBolig = iBoligensTid({
  kode: 'utilgjengelig_utenfor_bolig',
  fil: 'utilgjengelig',
  nokkel: ['bolig_id', 'fom'],
  prover: UTENFOR,
});

/** Hard rule: an empty tom where the dwelling has one, of a time when the dwelling cannot be used. */
export const apenUtilgjengelig = iBoligensTid({
  kode: 'apen_tom',
  fil: 'utilgjengelig',
  nokkel: ['bolig_id', 'fom'],
  prover: APEN,
});

/** Hard rule: lease outside the dwelling's fom-tom (both ends included). */
export const leieforholdUtenforBolig = iBoligensTid({
  kode: 'leieforhold_utenfor_bolig',
  fil: 'leieforhold',
  nokkel: ['leieforhold_id'],
  prover: UTENFOR,
});

/** Hard rule: an empty tom where the dwelling has one, of a lease. */
export const apentLeieforhold = iBoligensTid({
  kode: 'apen_tom',
  fil: 'leieforhold',
  nokkel: ['leieforhold_id'],
  prover: APEN,
});
