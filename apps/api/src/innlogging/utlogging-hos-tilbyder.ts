import { Injectable } from '@nestjs/common';
import { buildEndSessionUrl } from 'openid-client';
import { Konfig } from '../plattform/konfig';
import { Innloggingsnokkel } from './innloggingsnokkel';
import { Tilbydere } from './tilbydere';

/** The address that ends the session at the provider too (OpenID Connect RP-Initiated Logout). */
@Injectable()
export class UtloggingHosTilbyder {
  constructor(
    private readonly konfig: Konfig,
    private readonly tilbydere: Tilbydere,
    private readonly nokkel: Innloggingsnokkel,
  ) {}

  /** null when the provider has none, is gone from the configuration, or does not answer: one is logged out here. */
  async adresse(utsteder: string, idTokenKryptert: Buffer | null): Promise<string | null> {
    const valg = this.tilbydere.finn(utsteder);
    if (!valg) return null;
    const tilbyder = await this.tilbydere.oppdag(valg).catch(() => null);
    if (!tilbyder?.serverMetadata().end_session_endpoint) return null;
    const hint = idTokenKryptert && this.nokkel.dekrypter(idTokenKryptert, 'id-token');
    return buildEndSessionUrl(tilbyder, {
      post_logout_redirect_uri: `${this.konfig.url ?? ''}/logg-inn`,
      ...(hint ? { id_token_hint: hint } : {}),
    }).href;
  }
}
