import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { NyttMedlemForesporsel } from '@tak/contracts/http';
import { Fodselsnummernokkel } from '@tak/database';
import { erGradert, kontrollerMedlemmer } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { Anrop } from './anrop';
import { Husstandskommando } from './husstandskommando';
import { medlemskapI, skrivMedlemmer } from './medlemmer.repository';
import { finnEllerLag, kontrollerKjente, utenNummer } from './medlemsperson';
import { lesPersoner } from './person.queries';

/** Somebody moves in: one who is in the register, or somebody new. */
@Injectable()
export class LeggTilMedlem {
  constructor(
    private readonly husstand: Husstandskommando,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor(anrop: Anrop<NyttMedlemForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { person, rolle, fom } = kropp;
    const innhold = { ...kropp, person: utenNummer(this.nokkel, person) };
    return this.husstand.utfor(anrop, { type: 'husstand.medlem_ny', innhold, fra: fom }, async (tx) => {
      const nektet = await kontrollerKjente(tx, bruker, [person]);
      if (nektet) return nektet;
      const personId = await finnEllerLag(tx, bruker, this.nokkel, person);
      const foer = await medlemskapI(tx, bruker, husstandId);
      const utfall = kontrollerMedlemmer([...foer, { personId, rolle, fom, tom: null }], [personId]);
      if (!utfall.ok) throw new Avvist(409, utfall.grunn);
      await skrivMedlemmer(tx, bruker, husstandId, { foer, etter: utfall.verdi });
      const registrert = (await lesPersoner(tx, bruker, [personId], this.nokkel)).get(personId);
      return {
        tabeller: ['personer', 'medlemmer'],
        detaljer: { personId, rolle, fom },
        personer: [personId],
        vern: erGradert(registrert?.adressebeskyttelse ?? null),
      };
    });
  }
}
