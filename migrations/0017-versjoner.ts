import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The version of a record, the number of the last act that changed any part of it, as a function: asked twice by every edit
 * and once by every page, over as many as twenty tables, it took longer to plan than to answer. A function's plan is kept by
 * the connection. Who asks sees what the asker's policies let through.
 */
export class Versjoner1760000000017 implements MigrationInterface {
  name = 'Versjoner1760000000017';

  async up(q: QueryRunner): Promise<void> {
    await q.query(FUNKSJON);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const MEDLEM = `t.person_id in (select m.person_id from register.medlemmer m
                          where m.kommune_id = kommune and m.husstand_id = id)`;
const av = (nokkel: string, ...tabeller: readonly string[]): (readonly [string, string])[] =>
  tabeller.map((t) => [t, `t.${nokkel} = id`] as const);

/** What a record consists of. Leases are no part of the dwelling: a new tenant is no reason to refuse an edit. */
const DELER: Readonly<Record<string, readonly (readonly [tabell: string, hvor: string])[]>> = {
  bolig: [
    ...av('bolig_id', 'boliger', 'boligendringer', 'utilgjengelig', 'tilsagn', 'boligdetaljer', 'rullestolsvar'),
    ...av('bolig_id', 'klargjoringer', 'nokler', 'innleieavtaler', 'tilvisningsboliger'),
  ],
  bygg: av('bygg_id', 'bygg'),
  tilvisningsavtale: av('tilvisningsavtale_id', 'tilvisningsavtaler', 'tilvisningsboliger'),
  husstand: [
    ...av('husstand_id', 'husstander', 'medlemmer', 'maalgrupper'),
    ['personer', MEDLEM],
    ['kontakter', MEDLEM],
    ['representanter', MEDLEM],
  ],
};

const siste = ([tabell, hvor]: readonly [string, string]): string => `
      (select max(t.hendelse_id) from register.${tabell} t where t.kommune_id = kommune and ${hvor}),
      (select max(t.avsluttet_av) from register.${tabell}_historikk t where t.kommune_id = kommune and ${hvor})`;

const FUNKSJON = `
create function tak.versjon(slag text, kommune int, id bigint) returns bigint
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  case slag
  ${Object.entries(DELER)
    .map(([slag, deler]) => `when '${slag}' then return greatest(${deler.map(siste).join(',')});`)
    .join('\n  ')}
  end case;
end $$;
grant execute on function tak.versjon(text, int, bigint) to tak_app;
`;
