import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';
import { hovedperson } from './hovedperson';
import { erBeskyttet, erSynligPerson } from './skjerming.queries';

export interface Kandidat {
  readonly personId: number;
  readonly navn: string;
  readonly fodselsdato: string;
  readonly sammeNummer: boolean;
  /** The household the person is in, or was in last, and the name it is known by. */
  readonly husstandId: number | null;
  readonly husstand: string | null;
}

export interface Kandidatvalg {
  readonly hash: Buffer | null;
  readonly fodselsdato: string;
  readonly dag: string;
  /** Protected households the reader has opened. */
  readonly apnet: readonly number[];
}

/** Persons the reader may be told of who have the number or are born on the day; whether names are alike is not asked here. */
export function kandidater(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  { hash, fodselsdato, dag, apnet }: Kandidatvalg,
): Promise<Kandidat[]> {
  return lesBeskyttet(tx, (query) =>
    query<Kandidat & Record<string, unknown>>(
      `select p.person_id as "personId", coalesce(p.navn, p.ekstern_id) as navn, p.fodselsdato,
              coalesce(p.fodselsnummer_hash = $2, false) as "sammeNummer", i.husstand_id as "husstandId", i.navn as husstand
         from personopplysninger p
         left join lateral (
           select h.husstand_id, coalesce(hp.navn, h.ekstern_id) as navn
             from medlemmer m
             join husstander h on h.kommune_id = m.kommune_id and h.husstand_id = m.husstand_id
             left join ${hovedperson('h', '$4::date')} hp on true
            where m.kommune_id = p.kommune_id and m.person_id = p.person_id
              and (h.husstand_id = any ($5::bigint[]) or not ${erBeskyttet('h')})
            order by $4::date between m.fom and coalesce(m.tom, 'infinity') desc, m.fom desc limit 1) i on true
        where p.kommune_id = $1 and (p.fodselsnummer_hash = $2 or p.fodselsdato = $3)
          and ${erSynligPerson('p', '$5::bigint[]')}
        order by "sammeNummer" desc, p.navn collate "nb-NO-x-icu", p.person_id`,
      [kommuneId, hash, fodselsdato, dag, [...apnet]],
    ),
  );
}
