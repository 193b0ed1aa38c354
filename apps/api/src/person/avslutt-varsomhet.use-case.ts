import { Injectable } from '@nestjs/common';
import { avslag, ok } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { HusstandDor } from './husstand-dor';
import { gjelder } from './merk-varsomhet.use-case';
import { avslutt, finnMerke } from './varsomhet.repository';

/** Takes a mark away from today on. One that has ended already is not found. */
@Injectable()
export class AvsluttVarsomhet {
  constructor(
    private readonly dor: HusstandDor,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: number, husstandId: number): Promise<void> {
    const dag = this.klokke.dag();
    await this.dor.inn(bruker, husstandId, { rettighet: 'varsomhet.endre', skriver: true }, async (tx) => {
      const merke = await finnMerke(tx, husstandId, id, dag);
      if (!merke) return avslag('finnes_ikke');
      await avslutt(tx, bruker, { id, fom: merke.fom }, dag);
      tx.revider({ handling: 'varsomhet.avslutt', ...gjelder(husstandId, merke.paa) });
      return ok(true);
    });
  }
}
