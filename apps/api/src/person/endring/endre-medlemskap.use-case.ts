import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { EndreMedlemForesporsel } from '@tak/contracts/http';
import { Fodselsnummernokkel } from '@tak/database';
import { endreMedlemskap, erGradert } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { Anrop } from './anrop';
import { Husstandskommando } from './husstandskommando';
import { medlemskapI, skrivMedlemmer } from './medlemmer.repository';
import { lesPersoner } from './person.queries';

/**
 * One membership: moved out, another role from a day, corrected, or registered by mistake. A protected member who never was
 * one would take the protection of the household along: that takes what a lower grade takes.
 */
@Injectable()
export class EndreMedlemskap {
  constructor(
    private readonly husstand: Husstandskommando,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor(anrop: Anrop<EndreMedlemForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { versjon: _, personId, fom, ...endring } = kropp;
    const fra = [fom, kropp.nyFom ?? fom].sort()[0];
    const ramme = { type: 'husstand.medlem_endre', innhold: kropp, fra, personer: [personId] };
    return this.husstand.utfor(anrop, ramme, async (tx) => {
      const foer = await medlemskapI(tx, bruker, husstandId);
      const utfall = endreMedlemskap(foer, { personId, fom }, endring);
      if (!utfall.ok) return utfall.grunn === 'finnes_ikke' ? new Avvist(404, 'finnes_ikke') : konflikt(utfall.grunn);
      const person = (await lesPersoner(tx, bruker, [personId], this.nokkel)).get(personId);
      const vern = erGradert(person?.adressebeskyttelse ?? null) && !utfall.verdi.some((m) => m.personId === personId);
      const nektet = vern ? await this.husstand.krev(tx, bruker, husstandId, 'beskyttelse.senk') : null;
      if (nektet) return nektet;
      await skrivMedlemmer(tx, bruker, husstandId, { foer, etter: utfall.verdi });
      return { tabeller: ['medlemmer'], detaljer: { personId, fom, ...endring }, personer: [personId], vern };
    });
  }
}

const konflikt = (grunn: string): Avvist => new Avvist(409, grunn);
