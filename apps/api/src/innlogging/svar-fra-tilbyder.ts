import { Injectable } from '@nestjs/common';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  fetchUserInfo,
  ResponseBodyError,
  type Configuration,
} from 'openid-client';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import type { Tilbydervalg } from '../plattform/konfig-oidc';
import type { Flyt } from './flytkapsel';
import { tolkKrav, verdierAv, type Identitet } from './identitet';
import { Innloggingsnokkel } from './innloggingsnokkel';
import type { Innloggingsfeil } from './retur';
import { Tilbydere, TilbyderNede } from './tilbydere';

export interface Vist {
  readonly hvem: Identitet;
  /** For logging out at the provider; null where it holds an identity number, which must not stand in an address. */
  readonly idToken: string | null;
}

export type Tilbydersvar =
  | { readonly ok: true; readonly vist: Vist }
  | { readonly ok: false; readonly feil: Innloggingsfeil; readonly grunn: string };

/** The way back from the provider: its answer judged, the code exchanged, the token checked and read. */
@Injectable()
export class SvarFraTilbyder {
  constructor(
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
    private readonly tilbydere: Tilbydere,
    private readonly nokkel: Innloggingsnokkel,
  ) {}

  /** `sti`: path and query that the browser came back with. */
  async les(sti: string, flyt: Flyt): Promise<Tilbydersvar> {
    const valg = this.tilbydere.finn(flyt.tilbyder);
    if (!valg) return { ok: false, feil: 'feilet', grunn: 'ukjent_tilbyder' };
    try {
      const tilbyder = await this.tilbydere.oppdag(valg);
      return await this.loesInn(tilbyder, valg, new URL(sti, this.konfig.url ?? undefined), flyt);
    } catch (feil) {
      return { ok: false, ...avslaget(feil) };
    }
  }

  private async loesInn(tilbyder: Configuration, valg: Tilbydervalg, adresse: URL, flyt: Flyt): Promise<Tilbydersvar> {
    // Checks state, issuer, audience, signature, expiry and nonce; and, when one was to show again who one is, that it
    // was done after this attempt began.
    const sekunder = Math.ceil((this.klokke.naa().getTime() - flyt.startet) / 1000);
    const token = await authorizationCodeGrant(tilbyder, adresse, {
      expectedState: flyt.tilstand,
      expectedNonce: flyt.nonce,
      pkceCodeVerifier: flyt.verifikator,
      idTokenExpected: true,
      ...(flyt.bekreft ? { maxAge: sekunder } : {}),
    });
    const krav = token.claims();
    if (!krav) return { ok: false, feil: 'feilet', grunn: 'uten_id_token' };
    const mer = await flereKrav(tilbyder, valg, krav, token.access_token);
    const hvem = tolkKrav({ ...mer, ...krav }, valg, (nr) => this.nokkel.skjulFodselsnummer(nr));
    if (!hvem) return { ok: false, feil: 'feilet', grunn: 'krav_mangler' };
    const idToken = hvem.fodselsnummer === null ? (token.id_token ?? null) : null;
    return { ok: true, vist: { hvem, idToken } };
  }
}

/** Some providers tell only who it is in the token, and the rest where one asks with it. */
async function flereKrav(
  tilbyder: Configuration,
  valg: Tilbydervalg,
  krav: Readonly<Record<string, unknown>> & { readonly sub: string },
  noekkel: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { krav: navn, kommune, roller } = valg;
  const spurt = [navn.brukernavn, navn.navn, 'krav' in kommune ? kommune.krav : 'sub', roller?.krav ?? 'sub'];
  const mangler = valg.slag === 'ansatt' && spurt.some((sti) => verdierAv(krav, sti).length === 0);
  if (!mangler || !tilbyder.serverMetadata().userinfo_endpoint) return {};
  return fetchUserInfo(tilbyder, noekkel, krav.sub);
}

/** A refusal has a reason for people, and a code for the audit log that repeats nothing of what was sent. */
function avslaget(feil: unknown): { feil: Innloggingsfeil; grunn: string } {
  if (feil instanceof TilbyderNede) return { feil: 'tilbyder_nede', grunn: 'svarer_ikke' };
  if (feil instanceof AuthorizationResponseError)
    return feil.error === 'access_denied'
      ? { feil: 'avbrutt', grunn: 'avbrutt' }
      : { feil: 'feilet', grunn: 'avvist_av_tilbyder' };
  if (feil instanceof ResponseBodyError) return { feil: 'feilet', grunn: 'kode_avvist' };
  const kode = feil instanceof Error && 'code' in feil ? String(feil.code) : '';
  if (kode === 'OAUTH_TIMEOUT' || (feil instanceof TypeError && feil.message === 'fetch failed'))
    return { feil: 'tilbyder_nede', grunn: 'svarer_ikke' };
  return { feil: 'feilet', grunn: /^OAUTH_[A-Z_]+$/.test(kode) ? kode.toLowerCase() : 'ugyldig_svar' };
}
