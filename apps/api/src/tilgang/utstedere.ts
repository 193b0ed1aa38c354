import { Injectable } from '@nestjs/common';
import type { BrukereSvar } from '@tak/contracts';
import { DemoInnlogging } from '../okt/demo-innlogging';

/** Where somebody who is given an account can log in. */
@Injectable()
export class Utstedere {
  constructor(private readonly demo: DemoInnlogging) {}

  async alle(): Promise<BrukereSvar['utstedere']> {
    return (await this.demo.erDemo()) ? [{ id: 'demo', navn: 'Demo' }] : [];
  }
}
