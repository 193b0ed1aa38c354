import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Okter } from '../okt/okter';
import type { TakForesporsel } from './tilgang';

/** First of the guards: who asks. Refuses nobody; the next one counts, and the one after it judges. */
@Injectable()
export class OktGuard implements CanActivate {
  constructor(private readonly okter: Okter) {}

  async canActivate(kontekst: ExecutionContext): Promise<boolean> {
    const foresporsel = kontekst.switchToHttp().getRequest<TakForesporsel>();
    foresporsel.bruker = await this.okter.les(foresporsel);
    return true;
  }
}
