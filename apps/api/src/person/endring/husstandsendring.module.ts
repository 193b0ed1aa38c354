import { Module } from '@nestjs/common';
import { PersonModule } from '../person.module';
import { EndreKontakt } from './endre-kontakt.use-case';
import { EndreMaalgruppe } from './endre-maalgruppe.use-case';
import { EndreMedlemskap } from './endre-medlemskap.use-case';
import { EndreRepresentant } from './endre-representant.use-case';
import { HusstandsendringController } from './husstandsendring.controller';
import { Husstandskommando } from './husstandskommando';
import { Husstandsregler } from './husstandsregler';
import { LeggTilMedlem } from './legg-til-medlem.use-case';
import { MedlemsopplysningerController } from './medlemsopplysninger.controller';
import { PersonSammenslaaing } from './person-sammenslaaing';
import { RegistrerHusstand } from './registrer-husstand.use-case';
import { RettPerson } from './rett-person.use-case';
import { SlaaSammenHusstander } from './slaa-sammen-husstander.use-case';

/** Commands on households and persons. */
@Module({
  imports: [PersonModule],
  controllers: [HusstandsendringController, MedlemsopplysningerController],
  providers: [
    Husstandskommando,
    Husstandsregler,
    PersonSammenslaaing,
    RegistrerHusstand,
    LeggTilMedlem,
    EndreMedlemskap,
    RettPerson,
    EndreKontakt,
    EndreRepresentant,
    EndreMaalgruppe,
    SlaaSammenHusstander,
  ],
})
export class HusstandsendringModule {}
