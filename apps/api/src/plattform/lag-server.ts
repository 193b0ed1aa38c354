import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from '../app.module';
import type { ApnetDatabase } from './apne-database';
import type { Konfig } from './konfig';
import { lesKropp } from './kropp';
import { serverNettapp } from './nettapp';
import { visOpenapi } from './openapi';
import { sikkerhetshoder } from './sikkerhetshoder';

/** The whole server, not yet listening. `nettapp`: folder of the built web app. */
export async function lagServer(
  konfig: Konfig,
  apnet: ApnetDatabase,
  nettapp: string,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.med(konfig, apnet), {
    bufferLogs: true,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  if (konfig.https) app.set('trust proxy', 1);
  app.use(sikkerhetshoder(konfig.https));
  serverNettapp(app, nettapp);
  lesKropp(app);
  visOpenapi(app);
  return app;
}
