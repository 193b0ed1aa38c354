import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { Reflector } from '@nestjs/core';
import { STIER } from '@tak/contracts';
import type { Rettighet } from '@tak/domain';
import type { Response } from 'express';
import { Avvist } from '../problem';
import { KREVER, type TakForesporsel } from '../tilgang';
import { ALT, GRENSER, INNLOGGING } from './grenser';
import { Teller } from './teller';

/** When it is known who asks, and before it is judged whether they may: is it too often? 429 with how long to wait. */
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
    const sti = this.reflector.get<string>(PATH_METADATA, kontekst.getHandler());
    const vent = await this.vent(foresporsel, sti, rettighet);
    if (vent === 0) return true;
    http.getResponse<Response>().set('Retry-After', String(vent));
    throw new Avvist(429, 'for_mange_foresporsler');
  }

  private async vent(foresporsel: TakForesporsel, sti: string, rettighet: Rettighet | undefined): Promise<number> {
    const adresse = foresporsel.ip ?? '';
    // The account and not the session: of those a person can have as many as wanted.
    const hvem = foresporsel.bruker?.id ?? adresse;
    const vent = await this.teller.iDenne('alt', ALT, hvem);
    if (vent > 0) return vent;
    if (erInnlogging(sti)) return this.teller.iAlle('innlogging', INNLOGGING, adresse);
    const grense = rettighet && GRENSER[rettighet];
    return grense ? this.teller.iAlle(rettighet, grense, hvem) : 0;
  }
}

const INNLOGGINGSSTIER = STIER.innlogging('');

/** Judged by the route and not by how somebody writes the path: case and a slash at the end do not matter to the router. */
const erInnlogging = (sti: string): boolean => sti.startsWith(INNLOGGINGSSTIER) || sti === STIER.demoinnlogging;
