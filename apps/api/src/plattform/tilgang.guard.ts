import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FORESPORSEL_HODE } from '@tak/contracts';
import { harTilgang, type Rettighet } from '@tak/domain';
import { Okter } from '../okt/okter';
import { Avvist } from './problem';
import { AAPEN, KREVER, type TakForesporsel } from './tilgang';

const LESER = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Before every route: is it our own page that asks, who asks, and may that role do this? Deny by default. */
@Injectable()
export class TilgangGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly okter: Okter,
  ) {}

  canActivate(kontekst: ExecutionContext): boolean {
    const foresporsel = kontekst.switchToHttp().getRequest<TakForesporsel>();
    if (!LESER.has(foresporsel.method) && !fraEgenSide(foresporsel)) throw new Avvist(403, 'fremmed_side');
    foresporsel.bruker = this.okter.les(foresporsel);

    const maal = [kontekst.getHandler(), kontekst.getClass()];
    const rettighet = this.reflector.getAllAndOverride<Rettighet | undefined>(KREVER, maal);
    if (!rettighet) {
      if (this.reflector.getAllAndOverride<string | undefined>(AAPEN, maal)) return true;
      throw new Avvist(403, 'ikke_tilgang');
    }
    if (!foresporsel.bruker) throw new Avvist(401, 'ikke_innlogget');
    if (!harTilgang(foresporsel.bruker.rolle, rettighet)) throw new Avvist(403, 'ikke_tilgang');
    return true;
  }
}

/**
 * Cross-site request forgery: a foreign page can neither set our header (that takes a preflight, which is never
 * granted) nor hide where it comes from. Programs outside a browser send neither Origin nor Sec-Fetch-Site.
 */
function fraEgenSide(foresporsel: TakForesporsel): boolean {
  if (!foresporsel.get(FORESPORSEL_HODE)) return false;
  const sted = foresporsel.get('sec-fetch-site');
  if (sted && sted !== 'same-origin') return false;
  const opphav = foresporsel.get('origin');
  if (!opphav) return true;
  return URL.canParse(opphav) && new URL(opphav).host === foresporsel.get('host');
}
