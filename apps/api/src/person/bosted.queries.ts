import type { Bosted } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { boligvisning } from '../styringsinformasjon/boligvisning.queries';

interface Rad {
  readonly husstand_id: number;
  readonly bolig_id: number | null;
  readonly tilbud: string | null;
  readonly fom: string;
}

/** Where each household lives on the day: in a lease (the newest), otherwise in a temporary stay; told by its kind. */
export async function bosteder(
  tx: Transaksjon,
  husstander: readonly number[],
  dag: string,
): Promise<ReadonlyMap<number, Bosted>> {
  const paaDagen = `husstand_id = any ($1) and $2::date between fom and coalesce(tom, 'infinity')`;
  const rader = await tx.query<Rad & Record<string, unknown>>(
    `select distinct on (husstand_id) husstand_id, bolig_id, tilbud, fom
       from (select husstand_id, bolig_id, null as tilbud, fom, 1 as nr from leieforhold where ${paaDagen}
             union all
             select husstand_id, null, tilbud, fom, 2 from midlertidige_opphold where ${paaDagen}) b
      order by husstand_id, nr, fom desc, bolig_id`,
    [[...husstander], dag],
  );
  const boliger = await boligvisning(
    tx,
    rader.flatMap((r) => r.bolig_id ?? []),
  );
  return new Map(
    rader.map(({ husstand_id, bolig_id, tilbud, fom }) => [
      husstand_id,
      bolig_id === null
        ? { slag: 'midlertidig' as const, tekst: tilbud ?? '', fom }
        : { slag: 'leieforhold' as const, tekst: boliger.get(bolig_id)?.navn ?? '', fom },
    ]),
  );
}
