import { Injectable } from '@nestjs/common';
import type { BrukereSvar } from '@tak/contracts';
import { DemoInnlogging } from '../okt/demo-innlogging';
import { Konfig } from '../plattform/konfig';

/** Where somebody who is given an account can log in: citizens get theirs by logging in. */
@Injectable()
export class Utstedere {
  constructor(
    private readonly konfig: Konfig,
    private readonly demo: DemoInnlogging,
  ) {}

  async alle(): Promise<BrukereSvar['utstedere']> {
    const tilbydere = this.konfig.oidc.filter((t) => t.slag === 'ansatt').map(({ id, navn }) => ({ id, navn }));
    return (await this.demo.erDemo()) ? [{ id: 'demo', navn: 'Demo' }, ...tilbydere] : tilbydere;
  }
}
