import { Injectable } from '@nestjs/common';
import type { DemobrukereSvar, DemoinnloggingForesporsel, OktSvar } from '@tak/contracts';
import { ROLLER, type Rolle } from '@tak/domain';
import { rolleTekster } from '@tak/tekster';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { OktQueries } from './okt.queries';

/** The roles that the demo offers: all but the citizen, who has no register to work in. */
const ROLLER_I_DEMO: readonly Rolle[] = ROLLER.filter((rolle) => rolle !== 'innbygger');

/**
 * Login without a password, by role. It exists only where what is behind it is invented: the embedded database marked
 * as demo, or an installation that says TAK_DEMO=ja. Everywhere else it answers as if it were not there.
 */
@Injectable()
export class DemoInnlogging {
  constructor(
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
    private readonly queries: OktQueries,
  ) {}

  async tilbud(): Promise<DemobrukereSvar> {
    await this.krevDemo();
    return {
      kommuner: (await this.queries.kommuner(this.klokke.dag())).map(({ kommunenummer, navn }) => ({
        kommunenummer,
        navn,
      })),
      roller: ROLLER_I_DEMO.map((rolle) => ({ rolle, navn: rolleTekster[rolle].nb })),
    };
  }

  async velg({ rolle, kommunenummer }: DemoinnloggingForesporsel): Promise<InnloggetBruker> {
    await this.krevDemo();
    if (!ROLLER_I_DEMO.includes(rolle))
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'rolle', grunn: 'kan ikke velges' }]);
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommunenummer === kommunenummer);
    if (!kommune)
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [
        { felt: 'kommunenummer', grunn: 'finnes ikke i registeret' },
      ]);
    return { id: `demo:${rolle}`, rolle, kommuneId: kommune.kommuneId };
  }

  async okt(bruker: InnloggetBruker | null): Promise<OktSvar> {
    const demo = await this.erDemo();
    if (!bruker) return { demo, bruker: null };
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommuneId === bruker.kommuneId);
    if (!kommune) return { demo, bruker: null };
    const { kommunenummer, navn: kommunenavn } = kommune;
    const navn = rolleTekster[bruker.rolle].nb;
    return { demo, bruker: { navn, rolle: bruker.rolle, kommunenummer, kommunenavn } };
  }

  private async krevDemo(): Promise<void> {
    if (!(await this.erDemo())) throw new Avvist(404, 'finnes_ikke');
  }

  async erDemo(): Promise<boolean> {
    if (this.konfig.demo) return true;
    return this.konfig.databaseUrl === null && (await this.queries.erMerketDemo());
  }
}
