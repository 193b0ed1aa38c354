import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { STIER } from '@tak/contracts';
import type { Rettighet } from '@tak/domain';
import type { Response } from 'express';
import { Avvist } from '../problem';
import { KREVER, type TakForesporsel } from '../tilgang';
import { ALT, GRENSER, INNLOGGING } from './grenser';
import { Teller } from './teller';

/** After the guard that knows who asks: is it too often? Answers 429 with how long to wait. */
@Injectable()
export class GrenseGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly teller: Teller,
  ) {}

  async canActivate(kontekst: ExecutionContext): Promise<boolean> {
    const http = kontekst.switchToHttp();
    const foresporsel = http.getRequest<TakForesporsel>();
    const rettighet = this.reflector.getAllAndOverride<Rettighet | undefined>(KREVER, [
      kontekst.getHandler(),
      kontekst.getClass(),
    ]);
    const vent = await this.vent(foresporsel, rettighet);
    if (vent === 0) return true;
    http.getResponse<Response>().set('Retry-After', String(vent));
    throw new Avvist(429, 'for_mange_foresporsler');
  }

  private async vent(foresporsel: TakForesporsel, rettighet: Rettighet | undefined): Promise<number> {
    const adresse = foresporsel.ip ?? '';
    const hvem = foresporsel.bruker?.oktId ?? adresse;
    const vent = await this.teller.iDenne('alt', ALT, hvem);
    if (vent > 0) return vent;
    if (erInnlogging(foresporsel)) return this.teller.iAlle('innlogging', INNLOGGING, adresse);
    const grense = rettighet && GRENSER[rettighet];
    return grense ? this.teller.iAlle(rettighet, grense, hvem) : 0;
  }
}

const INNLOGGINGSSTIER = STIER.innlogging('');

const erInnlogging = ({ method, path }: TakForesporsel): boolean =>
  path.startsWith(INNLOGGINGSSTIER) || (method === 'POST' && path === STIER.demoinnlogging);
