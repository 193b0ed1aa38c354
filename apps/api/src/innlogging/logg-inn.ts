import { Injectable } from '@nestjs/common';
import type { Transaksjon } from '@tak/database';
import { Okter } from '../okt/okter';
import { Klokke } from '../plattform/klokke';
import { FinnEllerLagKonto } from './finn-eller-lag-konto';
import { Innloggingsnokkel } from './innloggingsnokkel';
import { noterAvslag, type Rundt, type Velg } from './innloggingsforsok';
import { KontoerRepository, type Rollevalg } from './kontoer.repository';
import type { Innloggingsfeil } from './retur';
import type { Vist } from './svar-fra-tilbyder';

/** From a person the provider vouches for to a session: the account, its role, and a new secret. */
@Injectable()
export class LoggInn {
  constructor(
    private readonly klokke: Klokke,
    private readonly kontoer: KontoerRepository,
    private readonly finnEllerLag: FinnEllerLagKonto,
    private readonly okter: Okter,
    private readonly nokkel: Innloggingsnokkel,
  ) {}

  async utfor(tx: Transaksjon, velg: Velg, vist: Vist, rundt: Rundt): Promise<Innloggingsfeil | null> {
    const { hvem } = vist;
    const { fra } = rundt;
    const kommuner = await this.kontoer.kommuneIder(tx, hvem.kommunenumre, this.klokke.dag());
    const kontoer = await this.finnEllerLag.utfor(tx, velg, { hvem, kommuner, fra });
    const [valgt] = await this.kontoer.roller(tx, kontoer);
    if (!valgt) {
      const feil = kontoer.length === 0 ? 'ingen_konto' : kontoer.some((k) => k.aktiv) ? 'ingen_rolle' : 'deaktivert';
      await velg({ ...fra, kommuneId: kontoer[0]?.kommune_id ?? kommuner[0] ?? 0 });
      noterAvslag(tx, rundt.flyt, { feil, grunn: feil, konto: kontoer[0]?.bruker_id });
      return feil;
    }
    await this.startOkt(tx, velg, { ...rundt, valgt, idToken: vist.idToken });
    return null;
  }

  /** A session that was there is ended: nothing of it is taken over. */
  private async startOkt(
    tx: Transaksjon,
    velg: Velg,
    { flyt, fra, svar, valgt, idToken }: Rundt & { readonly valgt: Rollevalg; readonly idToken: string | null },
  ): Promise<void> {
    const { kommune_id: kommuneId, bruker_id: id, tildeling_id: tildelingId, navn, rolle } = valgt;
    await velg({ ...fra, id, navn, rolle, kommuneId });
    if (flyt.oktId) await this.okter.avslutt(tx, flyt.oktId);
    await this.okter.start(tx, svar, {
      kommuneId,
      brukerId: id,
      tildelingId,
      demo: false,
      ...(idToken === null ? {} : { idTokenKryptert: this.nokkel.krypter(idToken, 'id-token') }),
    });
    tx.revider({ handling: 'okt.inn', detaljer: { maate: 'oidc', tilbyder: flyt.tilbyder } });
  }
}
