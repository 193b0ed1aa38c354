import type { Transaksjon } from '@tak/database';

/** What happens in the register, by the date that places it in a year. A dwelling or a person is older than the work. */
const HENDELSER = [
  ['leieforhold', 'fom'],
  ['soknader', 'mottatt'],
  ['midlertidige_opphold', 'fom'],
  ['virkemidler', 'utbetalt'],
  ['tilsagn', 'dato'],
  ['utkastelser', 'coalesce(begjaert, varslet, avsluttet)'],
  ['bosettinger', 'bosatt'],
] as const;

/** First year the register (as known, when the transaction reads it so) has anything to say about; null when it is empty. */
export async function foersteAarIRegisteret(tx: Transaksjon): Promise<number | null> {
  const datoer = HENDELSER.map(([tabell, dato]) => `select extract(year from min(${dato}))::int from ${tabell}`);
  const tall = ['eksterne_tall', 'egenrapport'].map((tabell) => `select min(aar) from ${tabell}`);
  const [rad] = await tx.query<{ aar: number | null }>(
    `select coalesce(min(a.aar), (select extract(year from min(fom))::int from boliger)) as aar
       from (${[...datoer, ...tall].join(' union all ')}) a (aar)`,
  );
  return rad?.aar ?? null;
}
