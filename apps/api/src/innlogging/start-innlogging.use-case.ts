import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Konfig } from '../plattform/konfig';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Flytkapsel } from './flytkapsel';
import { returadresse } from './retur';
import { Tilbydere } from './tilbydere';

export interface Innloggingsonske {
  readonly tilbyder: string;
  /** Path to go on to afterwards. */
  readonly retur: string | undefined;
  /** Show again who one is, though the session at the provider is alive. */
  readonly bekreft: boolean;
  /** The one who was logged in at the provider had nothing to do here: ask again who it is. */
  readonly velgPaaNytt: boolean;
}

/** Sends the browser to the provider (OpenID Connect, authorization code with PKCE). */
@Injectable()
export class StartInnlogging {
  constructor(
    private readonly konfig: Konfig,
    private readonly tilbydere: Tilbydere,
    private readonly kapsel: Flytkapsel,
  ) {}

  /** Answers the provider's address. Throws TilbyderNede. */
  async utfor(onske: Innloggingsonske, bruker: InnloggetBruker | null, svar: Response): Promise<string> {
    const valg = this.tilbydere.finn(onske.tilbyder);
    if (!valg) throw new Avvist(404, 'finnes_ikke');
    const tilbyder = await this.tilbydere.oppdag(valg);
    const [tilstand, nonce, verifikator] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    this.kapsel.sett(svar, {
      tilbyder: valg.id,
      tilstand,
      nonce,
      verifikator,
      retur: onske.retur ?? '/',
      oktId: bruker?.oktId ?? null,
      bekreft: onske.bekreft && bruker !== null,
    });
    return buildAuthorizationUrl(tilbyder, {
      ...valg.parametere,
      redirect_uri: returadresse(this.konfig),
      response_type: 'code',
      scope: valg.scope,
      state: tilstand,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifikator),
      code_challenge_method: 'S256',
      ...(valg.acr ? { acr_values: valg.acr.be } : {}),
      ...(onske.velgPaaNytt ? { prompt: 'login' } : {}),
      ...(onske.bekreft ? { prompt: 'login', max_age: '0' } : {}),
    }).href;
  }
}
