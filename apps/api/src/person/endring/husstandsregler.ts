import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lesBeskyttet, type Transaksjon } from '@tak/database';
import { Registerregler } from '../../endring/registerregler';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { kontrollerLedig } from './personer.repository';

/** The rules of a household, asked again when an act on it has been taken back. */
@Injectable()
export class Husstandsregler implements OnModuleInit {
  constructor(private readonly regler: Registerregler) {}

  onModuleInit(): void {
    this.regler.registrer('husstand', (tx, bruker, id) => this.kontroller(tx, bruker, id));
  }

  private async kontroller(tx: Transaksjon, bruker: InnloggetBruker, husstandId: number): Promise<void> {
    // That there are never two hovedpersoner is PostgreSQL's to say.
    for (const { personId, hash } of await nyeNumre(tx, bruker, husstandId))
      await kontrollerLedig(tx, bruker, hash, [personId]);
    await husketInhabilitet(tx, bruker, husstandId);
  }
}

/** Numbers that this act has given members of the household. */
function nyeNumre(tx: Transaksjon, { kommuneId }: InnloggetBruker, husstandId: number) {
  return lesBeskyttet(tx, (query) =>
    query<{ personId: number; hash: Buffer }>(
      `select p.person_id as "personId", p.fodselsnummer_hash as hash from personopplysninger p
        where p.kommune_id = $1 and p.hendelse_id = $3 and p.fodselsnummer_hash is not null
          and p.person_id in (select m.person_id from medlemmer m where m.kommune_id = $1 and m.husstand_id = $2)
          and not exists (select from personer_historikk h
                           where h.kommune_id = $1 and h.person_id = p.person_id and h.avsluttet_av = $3
                             and h.fodselsnummer_hash = p.fodselsnummer_hash)`,
      [kommuneId, husstandId, tx.hendelseId],
    ),
  );
}

/**
 * A household that comes back when a merger is taken back: who was inhabil in it was made so in the one it became part of,
 * and is so in both again. Whoever is so in one of them only can lift the other declaration.
 */
async function husketInhabilitet(tx: Transaksjon, { kommuneId }: InnloggetBruker, husstandId: number): Promise<void> {
  await tx.query(
    `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn)
     select i.kommune_id, i.bruker_id, b.husstand_id, i.grunn
       from husstander b join tilgang.inhabiliteter i on i.kommune_id = b.kommune_id
      where b.kommune_id = $1 and b.husstand_id = $2::bigint and i.opphevet is null and i.husstand_id in (
        select (h.detaljer ->> 'behold')::bigint from hendelser h
         where h.kommune_id = $1 and h.type = 'husstand.slaa_sammen' and h.detaljer ->> 'borte' = ($2::bigint)::text)
     on conflict (kommune_id, bruker_id, husstand_id) where opphevet is null do nothing`,
    [kommuneId, husstandId],
  );
}
