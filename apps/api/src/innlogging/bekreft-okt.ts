import { Injectable } from '@nestjs/common';
import type { Bruker, Transaksjon } from '@tak/database';
import type { Rolle } from '@tak/domain';
import { Okter } from '../okt/okter';
import { noterAvslag, type Rundt, type Velg } from './innloggingsforsok';
import { Innloggingsnokkel } from './innloggingsnokkel';
import type { Innloggingsfeil } from './retur';
import type { Vist } from './svar-fra-tilbyder';

interface Okt {
  readonly kommune_id: number;
  readonly bruker_id: string;
  readonly navn: string;
  readonly rolle: Rolle;
  readonly samme: boolean;
}

/** Somebody logged in has shown again who it is: the same person, or nothing happens. The session goes on as fresh. */
@Injectable()
export class BekreftOkt {
  constructor(
    private readonly okter: Okter,
    private readonly nokkel: Innloggingsnokkel,
  ) {}

  async utfor(
    tx: Transaksjon,
    velg: Velg,
    { hvem, idToken }: Vist,
    { flyt, fra, svar }: Rundt,
  ): Promise<Innloggingsfeil | null> {
    const oktId = flyt.oktId ?? '';
    const [okt] = await tx.query<Okt & Record<string, unknown>>(
      `select o.kommune_id, o.bruker_id, b.navn, r.rolle, b.utsteder = $2 and b.subjekt = $3 as samme
         from tilgang.okter o
         join tilgang.brukere b using (kommune_id, bruker_id)
         join tilgang.rolletildelinger r using (kommune_id, tildeling_id)
        where o.okt_id = $1 and o.utloper > clock_timestamp() and b.deaktivert is null and r.status = 'gjelder'`,
      [oktId, hvem.tilbyder.id, hvem.subjekt],
    );
    if (!okt) {
      noterAvslag(tx, flyt, { feil: 'utlopt', grunn: 'okt_over' });
      return 'utlopt';
    }
    const bruker: Bruker = { ...fra, id: okt.bruker_id, navn: okt.navn, rolle: okt.rolle, kommuneId: okt.kommune_id };
    await velg(bruker);
    if (!okt.samme) {
      noterAvslag(tx, flyt, { feil: 'feilet', grunn: 'annen_person', konto: okt.bruker_id });
      return 'feilet';
    }
    await this.okter.forny(tx, svar, oktId, idToken === null ? null : this.nokkel.krypter(idToken, 'id-token'));
    tx.revider({ handling: 'okt.bekreft', detaljer: { maate: 'oidc', tilbyder: flyt.tilbyder } });
    return null;
  }
}
