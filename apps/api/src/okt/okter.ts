import type { Response } from 'express';
import type { InnloggetBruker, TakForesporsel } from '../plattform/tilgang';

/**
 * Sessions, behind one small door: who is logged in on this request, log in, log out. Today a signed cookie; a login
 * with OpenID Connect and sessions in PostgreSQL takes its place here, and nothing else changes.
 */
export abstract class Okter {
  abstract les(foresporsel: TakForesporsel): InnloggetBruker | null;
  abstract start(svar: Response, bruker: InnloggetBruker): void;
  abstract avslutt(svar: Response): void;
}
