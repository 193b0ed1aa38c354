import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { Database } from '@tak/database';
import { ApnetDatabase } from '../plattform/apne-database';
import { Konfig } from '../plattform/konfig';
import { AvbrytImport } from './jobb/avbryt-import.use-case';
import { BekreftImport } from './jobb/bekreft-import.use-case';
import { ImporterController } from './jobb/importer.controller';
import { ImporterRepository } from './jobb/importer.repository';
import { Importko } from './jobb/importko';
import { MottaPakke } from './jobb/motta-pakke.use-case';
import { mottaksvalg } from './jobb/mottak';

/** Imports from a screen: sent in, put in a queue, worked on by any process, looked at, confirmed or stopped. */
@Module({
  imports: [MulterModule.registerAsync({ useFactory: mottaksvalg, inject: [Database, ApnetDatabase, Konfig] })],
  controllers: [ImporterController],
  providers: [ImporterRepository, Importko, MottaPakke, BekreftImport, AvbrytImport],
  exports: [ImporterRepository],
})
export class ImportModule {}
