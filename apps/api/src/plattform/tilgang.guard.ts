import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FORESPORSEL_HODE } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { kan, type Rettighet } from '@tak/domain';
import { Klokke } from './klokke';
import { avvistAv } from './nektet';
import { Avvist } from './problem';
import { AAPEN, KREVER, type InnloggetBruker, type TakForesporsel } from './tilgang';

const LESER = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Before every route, when it is known who asks: is it our own page, and may that role do this? Deny by default. */
@Injectable()
export class TilgangGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly klokke: Klokke,
    private readonly db: Database,
  ) {}

  async canActivate(kontekst: ExecutionContext): Promise<boolean> {
    const foresporsel = kontekst.switchToHttp().getRequest<TakForesporsel>();
    if (!LESER.has(foresporsel.method) && !fraEgenSide(foresporsel)) throw new Avvist(403, 'fremmed_side');
    const { bruker } = foresporsel;

    const maal = [kontekst.getHandler(), kontekst.getClass()];
    const rettighet = this.reflector.getAllAndOverride<Rettighet | undefined>(KREVER, maal);
    if (!rettighet) {
      if (this.reflector.getAllAndOverride<string | undefined>(AAPEN, maal)) return true;
      throw new Avvist(403, 'ikke_tilgang');
    }
    if (!bruker) throw new Avvist(401, 'ikke_innlogget');
    const svar = kan(bruker, rettighet, {}, this.klokke.naa().toISOString());
    if (svar.ok) return true;
    // Being asked to show who one is again is no refusal; it is answered and tried once more.
    if (svar.grunn !== 'bekreft_innlogging') await this.noterNektet(bruker, rettighet, svar.grunn);
    throw avvistAv(svar.grunn);
  }

  private async noterNektet(bruker: InnloggetBruker, rettighet: Rettighet, grunn: string): Promise<void> {
    await iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, (tx) =>
      Promise.resolve(tx.revider({ handling: 'tilgang.nektet', detaljer: { rettighet, grunn } })),
    );
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
