import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type * as kontrakt from '../index';
import { DagEllerIngen, FLERFELT, Flerverdi, heltall, STORST, VERDI } from './boligfelter';
import { Effektrad } from './endring';

const SLAG = ['retting', 'endring'] as const;

export class Boligvalg {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly id!: number;
  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(0) @Max(STORST) readonly versjon?: number;
}

export class EndreFlereForesporsel implements kontrakt.EndreFlereForesporsel {
  @ApiProperty({ type: [Boligvalg], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique((b: Boligvalg) => b?.id)
  @Type(() => Boligvalg)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  readonly boliger!: readonly Boligvalg[];
  @ApiProperty({ enum: FLERFELT, enumName: 'Flerfelt' }) @IsIn(FLERFELT) readonly felt!: kontrakt.Flerfelt;
  @Flerverdi() readonly verdi!: string | number | boolean | null;
  @ApiProperty({ enum: SLAG }) @IsIn(SLAG) readonly slag!: 'retting' | 'endring';
  @DagEllerIngen() readonly fra!: string | null;
}

export class FlereRad implements kontrakt.FlereRad {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty(VERDI) readonly foer!: string | number | boolean | null;
  @ApiProperty(VERDI) readonly etter!: string | number | boolean | null;
  @ApiProperty({ type: String, nullable: true, example: 'utenfor_boligens_tid' }) readonly avslag!: string | null;
}

export class FlereProvesvar implements kontrakt.FlereProvesvar {
  @ApiProperty({ ...heltall, isArray: true }) readonly aar!: readonly number[];
  @ApiProperty({ type: [Effektrad] }) readonly effekt!: readonly Effektrad[];
  @ApiProperty({ type: [FlereRad] }) readonly rader!: readonly FlereRad[];
}

export class FlereSvar implements kontrakt.FlereSvar {
  @ApiProperty(heltall) readonly hendelseId!: number;
  @ApiProperty(heltall) readonly antall!: number;
}
