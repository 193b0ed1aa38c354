import { Injectable } from '@nestjs/common';
import { Database, iInnlogging } from '@tak/database';
import type { Response } from 'express';
import { nektetFunn } from '../plattform/nektet-funn';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { OktQueries } from './okt.queries';
import { Okter } from './okter';

/** Goes on in another of the person's own roles: a new session, so that nothing of the old role is left. */
@Injectable()
export class ByttRolle {
  constructor(
    private readonly db: Database,
    private readonly okter: Okter,
    private readonly queries: OktQueries,
  ) {}

  async utfor(bruker: InnloggetBruker, tildelingId: string, svar: Response): Promise<void> {
    const ny = (await this.queries.roller(bruker)).find((r) => r.tildelingId === tildelingId);
    if (!ny) throw await nektetFunn(this.db, bruker, 'rolle');
    await iInnlogging(this.db, bruker, async (tx, velg) => {
      tx.revider({ handling: 'okt.bytt_rolle', detaljer: { til: ny.rolle, kommune: ny.kommuneId } });
      const gammel = await this.okter.ta(tx, bruker.oktId);
      // Logged out, or gone on in another role, meanwhile: of one session comes one, and of none none.
      if (!gammel) throw new Avvist(401, 'ikke_innlogget');
      const nyBruker = { ...bruker, id: ny.brukerId, rolle: ny.rolle, kommuneId: ny.kommuneId };
      await velg(nyBruker);
      const oktId = await this.okter.start(tx, svar, {
        kommuneId: ny.kommuneId,
        brukerId: ny.brukerId,
        tildelingId,
        demo: bruker.demo,
        ...(gammel.idTokenKryptert ? { idTokenKryptert: gammel.idTokenKryptert } : {}),
      });
      // Another role is no new login: it is as fresh, and ends as soon, as the one before.
      await tx.query('update tilgang.okter set autentisert = $2, utloper = $3 where okt_id = $1', [
        oktId,
        gammel.autentisert,
        gammel.utloper,
      ]);
      tx.revider({ handling: 'okt.inn', detaljer: { maate: 'rollebytte' } });
    });
  }
}
