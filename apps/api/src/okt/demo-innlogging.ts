import { Injectable } from '@nestjs/common';
import type { DemobrukereSvar, DemoinnloggingForesporsel } from '@tak/contracts';
import { Database, iInnlogging, type Bruker } from '@tak/database';
import { rolleTekster } from '@tak/tekster';
import type { Response } from 'express';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { DEMOROLLER, demokonto } from './demobrukere';
import { OktQueries, UTENFOR, type Kommune } from './okt.queries';
import { Okter } from './okter';

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
    private readonly okter: Okter,
    private readonly db: Database,
  ) {}

  async tilbud(): Promise<DemobrukereSvar> {
    await this.krevDemo();
    return {
      kommuner: (await this.queries.kommuner(this.klokke.dag())).map(({ kommunenummer, navn }) => ({
        kommunenummer,
        navn,
      })),
      roller: DEMOROLLER.map((rolle) => ({ rolle, navn: rolleTekster[rolle].nb })),
    };
  }

  /** Starts a session, and ends the one that was there. */
  async loggInn(
    { rolle, kommunenummer }: DemoinnloggingForesporsel,
    svar: Response,
    gammelOkt: string | null,
    fra: Pick<Bruker, 'foresporselId'>,
  ): Promise<void> {
    await this.krevDemo();
    const demorolle = DEMOROLLER.find((r) => r === rolle);
    if (!demorolle) throw ugyldig('rolle', 'kan ikke velges');
    const kommune = await this.finn(kommunenummer);
    await iInnlogging(this.db, UTENFOR, async (tx, velg) => {
      const konto = await demokonto(tx, kommune.kommuneId, demorolle);
      await velg({ id: konto.brukerId, navn: konto.navn, rolle, kommuneId: kommune.kommuneId, ...fra });
      if (gammelOkt) await this.okter.avslutt(tx, gammelOkt);
      await this.okter.start(tx, svar, { kommuneId: kommune.kommuneId, demo: true, ...konto });
      tx.revider({ handling: 'okt.inn', detaljer: { maate: 'demo' } });
    });
  }

  /** In the demo there is nothing to show who one is with; the act is there so that the screens are the same. */
  async bekreft(bruker: InnloggetBruker): Promise<void> {
    await this.krevDemo();
    await iInnlogging(this.db, bruker, async (tx) => {
      await tx.query('update tilgang.okter set autentisert = clock_timestamp() where okt_id = $1', [bruker.oktId]);
      tx.revider({ handling: 'okt.bekreft', detaljer: { maate: 'demo' } });
    });
  }

  private async finn(kommunenummer: string): Promise<Kommune> {
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommunenummer === kommunenummer);
    if (!kommune) throw ugyldig('kommunenummer', 'finnes ikke i registeret');
    return kommune;
  }

  async krevDemo(): Promise<void> {
    if (!(await this.erDemo())) throw new Avvist(404, 'finnes_ikke');
  }

  async erDemo(): Promise<boolean> {
    if (this.konfig.demo) return true;
    if (this.konfig.oidc.length > 0) return false;
    return this.konfig.databaseUrl === null && (await this.queries.erMerketDemo());
  }
}

const ugyldig = (felt: string, grunn: string): Avvist =>
  new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt, grunn }]);
