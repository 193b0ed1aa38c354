import { ROLLER, type Rolle } from '@tak/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type * as kontrakt from '../okt';

const rolle = { enum: ROLLER, enumName: 'Rolle' };

export class OktBruker implements kontrakt.OktBruker {
  @ApiProperty() readonly navn!: string;
  @ApiProperty(rolle) readonly rolle!: Rolle;
  @ApiProperty({ example: '9901' }) readonly kommunenummer!: string;
  @ApiProperty() readonly kommunenavn!: string;
}

export class OktSvar implements kontrakt.OktSvar {
  @ApiProperty({ description: 'Syntetiske data: merkes på hver side' }) readonly demo!: boolean;
  @ApiProperty({ type: OktBruker, nullable: true }) readonly bruker!: OktBruker | null;
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
