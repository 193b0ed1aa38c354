import { Injectable } from '@nestjs/common';
import type { Kostra13Svar } from '@tak/contracts';
import type { Bruker } from '@tak/database';
import { KOSTRA13 } from '@tak/indicators';
import { ParametereQueries } from './parametere.queries';
import { Tallgrunnlag, type Tidspunkt } from './tallgrunnlag';

@Injectable()
export class Kostra13Queries {
  constructor(
    private readonly grunnlag: Tallgrunnlag,
    private readonly parametere: ParametereQueries,
  ) {}

  /** KOSTRA form 13 in the order of the web form, with last year beside. */
  async skjema(bruker: Bruker, tid: Tidspunkt): Promise<Kostra13Svar> {
    return this.grunnlag.les(bruker, tid, { aar: [tid.aar - 1, tid.aar] }, async ({ tx, kjoring }) => {
      const resultater = await kjoring.kostra13();
      const av = (felt: string, aar: number) => resultater.find((r) => r.felt === felt && r.aar === aar);
      return {
        ...(await this.parametere.ramme(tx, tid)),
        felter: KOSTRA13.map(({ felt, navn, seksjon, enhet, radslag }) => ({
          felt,
          navn,
          seksjon,
          enhet,
          radslag,
          verdi: av(felt, tid.aar)?.verdi ?? null,
          ifjor: av(felt, tid.aar - 1)?.verdi ?? null,
          rader: av(felt, tid.aar)?.rader ?? null,
        })),
      };
    });
  }
}
