import type { Indikator } from '../indikator';
import { rad } from '../indikator';
import { maalgruppePaa } from '../radtekster';

/** T.6: households whose unclipped period reached three months in the year: new breaches of the law's limit. */
export const iT_6: Indikator = {
  id: 'T.6',
  radslag: 'husstand',
  regning: 'antall',
  teller: `select distinct on (a.aar, p.kommune_id, p.husstand_id) ${rad({
    aar: 'a.aar',
    kommune: 'p.kommune_id',
    id: 'h.ekstern_id',
    husstand: 'p.husstand_id',
    dag: 'p.grense',
    fra: 'p.fra',
    til: 'p.til',
    verdi: 'p.til - p.fra + 1',
    avstand: 'p.til - p.grense',
    grunn: `'mid_nytt_brudd'`,
    maalgruppe: maalgruppePaa('p', 'p.grense'),
    registrert: 'p.sys_fra',
  })}
  from rapportaar a
  join midlertidig_periode p on p.grense between a.fom and a.tom and p.grense <= p.til
  join husstander h on h.kommune_id = p.kommune_id and h.husstand_id = p.husstand_id
 order by a.aar, p.kommune_id, p.husstand_id, p.grense`,
  nevner: null,
  kilde: 'Sosialtjenesteloven § 27',
  grenser:
    'Hele perioden regnes, også før årsskiftet. Bruddet telles i året samme dato tre måneder senere faller, når husstanden fortsatt var der den dagen. Pågående opphold regnes til kunnskapsdagen.',
  gyldigFra: null,
};
