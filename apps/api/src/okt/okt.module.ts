import { hkdfSync } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { ApnetDatabase } from '../plattform/apne-database';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import { DemoInnlogging } from './demo-innlogging';
import { OktController } from './okt.controller';
import { OktQueries } from './okt.queries';
import { Okter } from './okter';
import { SignerteOkter } from './signerte-okter';

@Global()
@Module({
  controllers: [OktController],
  providers: [
    DemoInnlogging,
    OktQueries,
    {
      provide: Okter,
      inject: [Konfig, ApnetDatabase, Klokke],
      useFactory: (konfig: Konfig, apnet: ApnetDatabase, klokke: Klokke) =>
        new SignerteOkter(oktnokkel(konfig, apnet), klokke, konfig.https),
    },
  ],
  exports: [Okter, DemoInnlogging],
})
export class OktModule {}

/** A session made in a demo is worth nothing once the installation no longer is one: it has another key. */
function oktnokkel(konfig: Konfig, apnet: ApnetDatabase): Buffer {
  const demo = konfig.demo || konfig.databaseUrl === null;
  const hemmelighet = konfig.okthemmelighet ?? apnet.raanokkel;
  return Buffer.from(hkdfSync('sha256', hemmelighet, '', `tak/okt/1/${demo ? 'demo' : 'drift'}`, 32));
}
