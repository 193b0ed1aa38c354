import type { Bruker, Transaksjon } from '@tak/database';
import { nevnerSkjult } from '../funn/skjulte-ider';
import type { Telling } from './telling';

/**
 * One act in every municipality that something changed in; none where nothing did. Deleted rows bear their reason,
 * those of protected households neither that nor their id.
 */
export async function skrivHendelser(tx: Transaksjon, bruker: Bruker, telling: Telling): Promise<void> {
  const endrede = telling.endrede();
  if (endrede.length === 0) return;
  const skjult = nevnerSkjult('i.id');
  const detaljer = endrede.map((k) => JSON.stringify({ filer: telling.detaljer(k) }));
  await tx.query(
    `insert into register.hendelser (kommune_id, hendelse_id, type, bruker, detaljer)
     select k.kommune_id, current_setting('tak.hendelse')::bigint, 'import', $1,
            k.detaljer::jsonb || coalesce((
              select jsonb_build_object('slettet', jsonb_agg(jsonb_build_object('fil', s.fil, 'id', s.id,
                       'grunn', regexp_replace(s.grunn, '(\\m\\d{6})[ .-]?\\d{5}\\M', '\\1 *****', 'g')) order by s.rad))
                from (select rad, fil, case when not ${skjult} then i.id end as id, case when not ${skjult} then i.grunn end as grunn
                        from inn_slettes i) s
                join slettet_rad d on d.rad = s.rad where d.kommune_id = k.kommune_id having count(*) > 0), '{}')
       from unnest($2::int[], $3::text[]) as k(kommune_id, detaljer)`,
    [bruker.id, endrede, detaljer],
  );
}
