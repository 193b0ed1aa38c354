import { Injectable } from '@nestjs/common';
import { Database, iInnlogging } from '@tak/database';
import type { Request, Response } from 'express';
import { UTENFOR } from '../okt/okt.queries';
import { foresporselId } from '../plattform/tilgang';
import { BekreftOkt } from './bekreft-okt';
import { Flytkapsel } from './flytkapsel';
import { noterAvslag } from './innloggingsforsok';
import { LoggInn } from './logg-inn';
import { egenSti, feilside } from './retur';
import { SvarFraTilbyder, type Tilbydersvar } from './svar-fra-tilbyder';

const FOR_SENT: Tilbydersvar = { ok: false, feil: 'utlopt', grunn: 'utlopt' };

/** The browser is back from the provider: a session, or the login page with the reason why not. */
@Injectable()
export class FullforInnlogging {
  constructor(
    private readonly db: Database,
    private readonly kapsel: Flytkapsel,
    private readonly tilbyder: SvarFraTilbyder,
    private readonly loggInn: LoggInn,
    private readonly bekreftOkt: BekreftOkt,
  ) {}

  /** Answers the path of ours where the browser goes next. */
  async utfor(foresporsel: Request, svar: Response): Promise<string> {
    const forsok = this.kapsel.ta(foresporsel, svar);
    // Whoever has begun no attempt here writes nothing in the log either.
    if (!forsok) return feilside('utlopt', '/');
    const { flyt, utlopt } = forsok;
    const lest = utlopt ? FOR_SENT : await this.tilbyder.les(foresporsel.originalUrl, flyt);
    const fra = { ...UTENFOR, ...foresporselId(foresporsel) };
    const feil = await iInnlogging(this.db, fra, async (tx, velg) => {
      if (!lest.ok) {
        noterAvslag(tx, flyt, lest);
        return lest.feil;
      }
      const steg = flyt.bekreft ? this.bekreftOkt : this.loggInn;
      return steg.utfor(tx, velg, lest.vist, { flyt, fra, svar });
    });
    return feil ? feilside(feil, flyt.retur) : egenSti(flyt.retur);
  }
}
