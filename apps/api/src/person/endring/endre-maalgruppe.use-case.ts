import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { MaalgruppeForesporsel } from '@tak/contracts/http';
import { endreMaalgruppe } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { Anrop } from './anrop';
import { Husstandskommando } from './husstandskommando';
import { maalgrupperI, skrivMaalgrupper } from './maalgrupper.repository';

/** Why the household needs help (hovedbegrunnelse): another from a day, or one that was wrong. */
@Injectable()
export class EndreMaalgruppe {
  constructor(private readonly husstand: Husstandskommando) {}

  utfor(anrop: Anrop<MaalgruppeForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { slag, maalgruppe, fom, gjelderFra } = kropp;
    const fra = [fom, gjelderFra ?? fom].sort()[0];
    return this.husstand.utfor(anrop, { type: 'husstand.maalgruppe', innhold: kropp, fra }, async (tx) => {
      const foer = await maalgrupperI(tx, bruker, husstandId);
      const utfall = endreMaalgruppe(foer, kropp);
      if (!utfall.ok) throw avvist(utfall.grunn);
      await skrivMaalgrupper(tx, bruker, husstandId, { foer, etter: utfall.verdi });
      return { tabeller: ['maalgrupper'], detaljer: { slag, maalgruppe, fom }, personer: [] };
    });
  }
}

function avvist(grunn: 'finnes_ikke' | 'to_maalgrupper' | 'mangler_maalgruppe'): Avvist {
  if (grunn === 'mangler_maalgruppe')
    return new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'maalgruppe', grunn: 'må fylles ut' }]);
  return new Avvist(grunn === 'finnes_ikke' ? 404 : 409, grunn);
}
