import { ROLLER, type Rolle } from '@tak/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type * as kontrakt from '../okt';

const rolle = { enum: ROLLER, enumName: 'Rolle' };

export class Rollevalg implements kontrakt.Rollevalg {
  @ApiProperty({ format: 'uuid' }) readonly tildelingId!: string;
  @ApiProperty(rolle) readonly rolle!: Rolle;
  @ApiProperty({ example: '9901' }) readonly kommunenummer!: string;
  @ApiProperty() readonly kommunenavn!: string;
  @ApiProperty() readonly valgt!: boolean;
}

export class OktBruker implements kontrakt.OktBruker {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(rolle) readonly rolle!: Rolle;
  @ApiProperty({ description: 'Kan åpne beskyttede husstander, med grunn' }) readonly beskyttet!: boolean;
  @ApiProperty({ example: '9901' }) readonly kommunenummer!: string;
  @ApiProperty() readonly kommunenavn!: string;
  @ApiProperty({ format: 'date-time' }) readonly autentisert!: string;
  @ApiProperty({ format: 'date-time' }) readonly utloper!: string;
  @ApiProperty() readonly hvileMinutter!: number;
  @ApiProperty({ type: String, nullable: true, example: 'entra' }) readonly tilbyder!: string | null;
  @ApiProperty({ type: [Rollevalg] }) readonly roller!: readonly Rollevalg[];
}

export class Tilbyder implements kontrakt.Tilbyder {
  @ApiProperty({ example: 'entra' }) readonly id!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ enum: ['ansatt', 'innbygger'] }) readonly slag!: 'ansatt' | 'innbygger';
}

export class OktSvar implements kontrakt.OktSvar {
  @ApiProperty({ description: 'Syntetiske data: merkes på hver side' }) readonly demo!: boolean;
  @ApiProperty({ type: [Tilbyder] }) readonly tilbydere!: readonly Tilbyder[];
  @ApiProperty({ type: OktBruker, nullable: true }) readonly bruker!: OktBruker | null;
}

export class RollebytteForesporsel implements kontrakt.RollebytteForesporsel {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly tildelingId!: string;
}

export class UtloggingSvar implements kontrakt.UtloggingSvar {
  @ApiProperty({ type: String, nullable: true }) readonly videre!: string | null;
}

export class DemoKommune {
  @ApiProperty() readonly kommunenummer!: string;
  @ApiProperty() readonly navn!: string;
}

export class DemoRolle {
  @ApiProperty(rolle) readonly rolle!: Rolle;
  @ApiProperty() readonly navn!: string;
}

export class DemobrukereSvar implements kontrakt.DemobrukereSvar {
  @ApiProperty({ type: [DemoKommune] }) readonly kommuner!: readonly DemoKommune[];
  @ApiProperty({ type: [DemoRolle] }) readonly roller!: readonly DemoRolle[];
}

export class DemoinnloggingForesporsel implements kontrakt.DemoinnloggingForesporsel {
  @ApiProperty(rolle) @IsIn(ROLLER) readonly rolle!: Rolle;
  @ApiProperty({ pattern: '^[0-9]{4}$' }) @Matches(/^\d{4}$/) readonly kommunenummer!: string;
}
