import { Injectable } from '@nestjs/common';
import type { Kvittering, TilvisningsavtaleForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { Avvist } from '../../../plattform/problem';
import type { InnloggetBruker } from '../../../plattform/tilgang';
import { avvis } from '../boligkommandoer';
import { endre, nyEksternId, type Rad } from '../rader.repository';
import { Tilvisningskommandoer } from './tilvisningskommandoer';

/** An agreement of referral, new or changed: with whom, when, and how many dwellings it is of. */
@Injectable()
export class InngaaTilvisningsavtale {
  constructor(private readonly kommandoer: Tilvisningskommandoer) {}

  ny(bruker: InnloggetBruker, nokkel: string, kropp: TilvisningsavtaleForesporsel): Promise<Kvittering> {
    if (snudd(kropp)) throw avvis('tom_for_fom');
    return this.kommandoer.ny(bruker, nokkel, kropp, (tx) => settInn(tx, bruker.kommuneId, kropp));
  }

  endre(
    bruker: InnloggetBruker,
    avtaleId: number,
    nokkel: string,
    kropp: TilvisningsavtaleForesporsel,
  ): Promise<Kvittering> {
    const { versjon } = kropp;
    if (versjon === undefined)
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'versjon', grunn: 'må fylles ut' }]);
    const bestilling = { bruker, avtaleId, nokkel, kropp: { ...kropp, versjon } };
    return this.kommandoer.utfor(bestilling, 'tilvisningsavtale.endre', async (tx, kommuneId) => {
      if (snudd(kropp)) return avvis('tom_for_fom');
      const nokkelen = { kommune_id: kommuneId, tilvisningsavtale_id: avtaleId };
      const antall = await endre(tx, 'tilvisningsavtaler', nokkelen, verdier(kropp));
      return antall === 0 ? avvis('ingen_endring') : { tabeller: ['tilvisningsavtaler'] };
    });
  }
}

const snudd = ({ fom, tom }: TilvisningsavtaleForesporsel): boolean => tom !== null && tom < fom;

const verdier = ({ navn, utleier, fom, tom, antallBoliger }: TilvisningsavtaleForesporsel): Rad => ({
  ...{ navn, utleier, fom, tom, antall_boliger: antallBoliger },
});

async function settInn(tx: Transaksjon, kommuneId: number, kropp: TilvisningsavtaleForesporsel): Promise<number> {
  const { navn, utleier, fom, tom, antallBoliger } = kropp;
  const eksternId = await nyEksternId(tx, kommuneId, 'tilvisningsavtaler');
  const [rad] = await tx.query<{ id: number }>(
    `insert into register.tilvisningsavtaler (kommune_id, ekstern_id, navn, utleier, fom, tom, antall_boliger)
     values ($1, $2, $3, $4, $5, $6, $7) returning tilvisningsavtale_id as id`,
    [kommuneId, eksternId, navn, utleier, fom, tom, antallBoliger],
  );
  if (!rad) throw new Error('a row that was written has no id');
  return rad.id;
}
