import { Injectable } from '@nestjs/common';
import type { FodselsnummerSvar } from '@tak/contracts';
import { Fodselsnummernokkel, lesBeskyttet } from '@tak/database';
import { avslag, ok } from '@tak/domain';
import type { InnloggetBruker } from '../plattform/tilgang';
import { HusstandDor } from './husstand-dor';

/** The identity number of one member of a household the reader may see, asked for one by one and logged one by one. */
@Injectable()
export class VisFodselsnummer {
  constructor(
    private readonly dor: HusstandDor,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor(bruker: InnloggetBruker, personId: number, husstandId: number): Promise<FodselsnummerSvar> {
    return this.dor.inn(bruker, husstandId, { rettighet: 'fodselsnummer.vis' }, async (tx) => {
      const [rad] = await lesBeskyttet(tx, (query) =>
        query<{ kryptert: Buffer | null }>(
          `select p.fodselsnummer_kryptert as kryptert from personopplysninger p
            where p.person_id = $1 and exists (select from medlemmer m
              where m.kommune_id = p.kommune_id and m.person_id = p.person_id and m.husstand_id = $2)`,
          [personId, husstandId],
        ),
      );
      if (!rad?.kryptert) return avslag('finnes_ikke');
      tx.revider({ handling: 'person.fodselsnummer', objekt: `person:${personId}`, personer: [personId] });
      return ok({ fodselsnummer: this.nokkel.dekrypter(rad.kryptert) });
    });
  }
}
