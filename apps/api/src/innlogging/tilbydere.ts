import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  clockTolerance,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import type { Tilbydervalg } from '../plattform/konfig-oidc';

/** The provider does not answer, or answers something that is no provider. */
export class TilbyderNede extends Error {}

/** What a provider tells of itself is asked for when it is needed, and again after an hour. */
const HOLDBARHET = 3_600_000;
/** Seconds. A person is waiting. */
const VENTETID = 8;
/** Seconds that the clocks may differ. */
export const KLOKKESLINGRING = 30;

/** The configured providers. One that is down stops neither the start nor the others. */
@Injectable()
export class Tilbydere {
  private readonly kjente = new Map<string, { readonly fra: number; readonly svar: Promise<Configuration> }>();

  constructor(
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
  ) {}

  finn(id: string): Tilbydervalg | null {
    return this.konfig.oidc.find((t) => t.id === id) ?? null;
  }

  /** The provider with keys and addresses. Throws TilbyderNede. */
  async oppdag(valg: Tilbydervalg): Promise<Configuration> {
    const naa = this.klokke.naa().getTime();
    const kjent = this.kjente.get(valg.id);
    const svar = kjent && naa - kjent.fra < HOLDBARHET ? kjent.svar : spor(valg);
    if (svar !== kjent?.svar) this.kjente.set(valg.id, { fra: naa, svar });
    try {
      return await svar;
    } catch (feil) {
      // Asked again at the next attempt.
      if (this.kjente.get(valg.id)?.svar === svar) this.kjente.delete(valg.id);
      throw new TilbyderNede(`the provider ${valg.id} cannot be reached`, { cause: feil });
    }
  }
}

async function spor(valg: Tilbydervalg): Promise<Configuration> {
  const adresse = new URL(valg.utsteder);
  return discovery(
    adresse,
    valg.klientId,
    { [clockTolerance]: KLOKKESLINGRING },
    ClientSecretPost(valg.klienthemmelighet),
    {
      timeout: VENTETID,
      // The signature is checked also where the token came straight from the provider. Only loopback may do without TLS,
      // and the configuration has seen to that.
      execute: [enableNonRepudiationChecks, ...(adresse.protocol === 'http:' ? [allowInsecureRequests] : [])],
    },
  );
}
