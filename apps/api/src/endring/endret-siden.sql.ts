/**
 * SQL: those of the acts ($2), in municipality $1, of whose rows in the table a later act has ended one, or made one anew that
 * the act took away. The question `tak.angre` asks before it takes an act back. `hvor`: narrows the history (h) looked through.
 */
export function endretSiden(tabell: string, nokkel: readonly string[], hvor: string): string {
  const kobling = nokkel.map((k) => `c.${k} = h.${k}`).join(' and ');
  return `select h.hendelse_id as id from register.${tabell}_historikk h
       where h.kommune_id = $1 and ${hvor} and h.hendelse_id = any ($2) and h.avsluttet_av <> h.hendelse_id
      union
      select h.avsluttet_av from register.${tabell}_historikk h
        join register.${tabell} c on c.kommune_id = h.kommune_id and ${kobling}
       where h.kommune_id = $1 and ${hvor} and h.avsluttet_av = any ($2) and c.hendelse_id <> h.avsluttet_av`;
}
