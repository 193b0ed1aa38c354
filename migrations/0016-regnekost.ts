import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SETT as FORSTE } from './0003-sett';

const I_AARENE = 'l.fom between (select min(fom) from rapportaar) and (select max(tom) from rapportaar)';

/** A text of migration 0003 with one place changed; a place that is not there is a fault. */
function endret(navn: string, fra: string, til: string): string {
  const tekst = FORSTE.find((s) => s.navn === navn)?.tekst ?? '';
  if (!tekst.includes(fra)) throw new Error(`the set ${navn} has another text`);
  return tekst.replace(fra, til);
}

const SOKNADEN = 'left join soknader s on s.kommune_id = l.kommune_id and s.soknad_id = l.soknad_id\n';

/** Leases that begin in the reporting years; what they are held against is every lease, as before. */
const LEIETYPE = endret('leietype', SOKNADEN, `${SOKNADEN}   where ${I_AARENE}\n`);

/** Payments of the reporting years to a barnefamilie on the day: a member with role barn, born, under 18. */
const TIL_BARNEFAMILIE = `
select w.kommune_id, w.virkemiddel_id
  from rapportaar a
  join virkemidler w on w.utbetalt between a.fom and a.tom
  join medlemmer m on m.kommune_id = w.kommune_id and m.husstand_id = w.husstand_id and m.rolle = 'barn'
   and m.fom <= w.utbetalt and coalesce(m.tom, 'infinity') >= w.utbetalt
  join personer p on p.kommune_id = m.kommune_id and p.person_id = m.person_id
   and p.fodselsdato <= w.utbetalt and tak.fyller(p.fodselsdato, 18) > w.utbetalt
 group by w.kommune_id, w.virkemiddel_id`;

const NYE: Readonly<Record<string, string>> = { leietype: LEIETYPE };

/** The named sets as they are now: those of migration 0003, one with another text, and one more. */
export const SETT: typeof FORSTE = [
  ...FORSTE.map((s) => ({ navn: s.navn, tekst: NYE[s.navn] ?? s.tekst })),
  { navn: 'til_barnefamilie', tekst: TIL_BARNEFAMILIE },
];

/**
 * What numbers and imports of many municipalities cost. The policy of a set of municipalities looks each row's up in a
 * hash instead of going through a list (357 of them: all numbers of the country 64 s against 18 s), and
 * two sets that went through every lease and payment there is keep to the reporting years they are asked of.
 */
export class Regnekost1760000000016 implements MigrationInterface {
  name = 'Regnekost1760000000016';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ISOLER);
    await q.query(ENDRE);
    for (const [navn, tekst] of Object.entries(NYE)) await endreSett(q, navn, tekst);
    await q.query('call tak.lag_sett($1, $2)', ['til_barnefamilie', TIL_BARNEFAMILIE]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

/** In both schemas, as tak.lag_sett does: the columns are the same, so what stands on the view stands. */
async function endreSett(q: QueryRunner, navn: string, tekst: string): Promise<void> {
  for (const skjema of ['register', 'kjent']) {
    await q.query(`select set_config('search_path', $1, true)`, [`${skjema}, pg_catalog`]);
    await q.query(`create or replace view ${skjema}.${navn} with (security_invoker = true) as ${tekst}`);
  }
  await q.query(`select set_config('search_path', 'public', true)`);
}

const I_SETTET = `kommune_id in (select unnest(nullif(current_setting('tak.kommuner', true), '')::int[]))`;

const ISOLER = `
create or replace procedure tak.isoler(tabell regclass, offentlig boolean default false)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabell);
  execute format('alter table %s force row level security', tabell);
  execute format($p$create policy en_kommune on %s to tak_app, tak_person
    using (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)
    with check (kommune_id = nullif(current_setting('tak.kommune', true), '')::int)$p$, tabell);
  execute format($p$create policy flere_kommuner on %s to tak_import
    using (${I_SETTET}) with check (${I_SETTET})$p$, tabell);
  execute format('create policy eier on %s to current_user using (true) with check (true)', tabell);
  if offentlig then
    execute format('create policy offentlig on %s for select to tak_app, tak_import, tak_person using (true)', tabell);
  end if;
end $$;
`;

const ENDRE = `
do $$
declare
  p record;
begin
  for p in select polrelid::regclass as tabell from pg_policy where polname = 'flere_kommuner' loop
    execute format($f$alter policy flere_kommuner on %s using (${I_SETTET}) with check (${I_SETTET})$f$, p.tabell);
  end loop;
end $$;
`;
