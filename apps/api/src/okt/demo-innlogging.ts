import { Injectable } from '@nestjs/common';
import type { DemobrukereSvar, DemoinnloggingForesporsel, OktSvar } from '@tak/contracts';
import { ROLLER, type Rolle } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { OktQueries } from './okt.queries';

/** What the roles are called where one of them is chosen. A citizen does not log in here. */
const ROLLENAVN: Readonly<Record<Exclude<Rolle, 'innbygger'>, string>> = {
  boligkontor: 'Boligkontor',
  nav: 'NAV',
  tildelingskontor: 'Tildelingskontor',
  leder: 'Leder',
  klageinstans: 'Klageinstans',
  systemeier: 'Systemeier',
  personvernombud: 'Personvernombud',
};
type Demorolle = keyof typeof ROLLENAVN;
const erDemorolle = (rolle: Rolle): rolle is Demorolle => rolle in ROLLENAVN;

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
      roller: ROLLER.filter(erDemorolle).map((rolle) => ({ rolle, navn: ROLLENAVN[rolle] })),
    };
  }

  async velg({ rolle, kommunenummer }: DemoinnloggingForesporsel): Promise<InnloggetBruker> {
    await this.krevDemo();
    if (!erDemorolle(rolle)) throw new Avvist(400, 'ugyldig', undefined, [{ felt: 'rolle', grunn: 'kan ikke velges' }]);
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommunenummer === kommunenummer);
    if (!kommune)
      throw new Avvist(400, 'ugyldig', undefined, [{ felt: 'kommunenummer', grunn: 'finnes ikke i registeret' }]);
    return { id: `demo:${rolle}`, rolle, kommuneId: kommune.kommuneId };
  }

  async okt(bruker: InnloggetBruker | null): Promise<OktSvar> {
    const demo = await this.erDemo();
    if (!bruker) return { demo, bruker: null };
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommuneId === bruker.kommuneId);
    if (!kommune) return { demo, bruker: null };
    const { kommunenummer, navn: kommunenavn } = kommune;
    const navn = erDemorolle(bruker.rolle) ? ROLLENAVN[bruker.rolle] : bruker.rolle;
    return { demo, bruker: { navn, rolle: bruker.rolle, kommunenummer, kommunenavn } };
  }

  private async krevDemo(): Promise<void> {
    if (!(await this.erDemo())) throw new Avvist(404, 'finnes_ikke');
  }

  private async erDemo(): Promise<boolean> {
    if (this.konfig.demo) return true;
    return this.konfig.databaseUrl === null && (await this.queries.erMerketDemo());
  }
}
