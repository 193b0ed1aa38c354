import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { RettPersonForesporsel } from '@tak/contracts/http';
import { Fodselsnummernokkel } from '@tak/database';
import { svekkerVern, type Persondata } from '@tak/domain';
import { nekt } from '../../plattform/med-avslag';
import { FRA_BEGYNNELSEN, type Anrop } from './anrop';
import { Husstandskommando } from './husstandskommando';
import { medlemskapI } from './medlemmer.repository';
import { utenNummer } from './medlemsperson';
import { lesPersoner } from './person.queries';
import { kontrollerLedig, kontrollerSamsvar, skrivPerson } from './personer.repository';

/**
 * Who a member is. A stricter protection holds at once, also for whoever sets it: the household is then gone for everybody
 * without an opening, and the answer is the receipt all the same. A weaker one takes the right to open protected
 * households and a fresh login (`beskyttelse.senk`); so does taking a change of it back.
 */
@Injectable()
export class RettPerson {
  constructor(
    private readonly husstand: Husstandskommando,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor(anrop: Anrop<RettPersonForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { versjon: _, personId, ...endring } = kropp;
    const ramme = {
      type: 'husstand.person',
      innhold: utenNummer(this.nokkel, kropp),
      fra: kropp.fodselsdato === undefined ? null : FRA_BEGYNNELSEN,
      personer: [personId],
    };
    return this.husstand.utfor(anrop, ramme, async (tx) => {
      const erMedlem = (await medlemskapI(tx, bruker, husstandId)).some((m) => m.personId === personId);
      const foer = erMedlem ? (await lesPersoner(tx, bruker, [personId], this.nokkel)).get(personId) : undefined;
      if (!foer) return nekt(tx, 'husstand.endre', 'finnes_ikke');
      const etter: Persondata = { ...foer, ...endring };
      const svekkes = svekkerVern(foer.adressebeskyttelse, etter.adressebeskyttelse);
      const nektet = svekkes ? await this.husstand.krev(tx, bruker, husstandId, 'beskyttelse.senk') : null;
      if (nektet) return nektet;
      kontrollerSamsvar(etter);
      if (etter.fodselsnummer !== null && etter.fodselsnummer !== foer.fodselsnummer)
        await kontrollerLedig(tx, bruker, this.nokkel.hash(etter.fodselsnummer), [personId]);
      await skrivPerson(tx, bruker, this.nokkel, { ...etter, personId });
      return {
        tabeller: ['personer'],
        // Not which fields: that a grade was set is told by the history of the household only.
        detaljer: { personId },
        personer: [personId],
        vern: foer.adressebeskyttelse !== etter.adressebeskyttelse,
      };
    });
  }
}
