import { DISPOSISJONSFORMER, KLARGJORINGSARBEID, UTILGJENGELIG_GRUNNER } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { TOMGRUNNER } from '../boligavtaler';
import type * as kontrakt from '../boligavtaler';
import * as f from './avtalefelter';
import { Sidesvar } from './bolig';
import { RETNINGER } from './foresporsler';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { ...dato, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const heltallEllerIngen = { type: 'integer', nullable: true } as const;
const tallEllerIngen = { type: Number, nullable: true } as const;

const LEDIGSORTERINGER = ['dager', 'adresse', 'leie', 'klar', 'soverom', 'bydel'] as const satisfies kontrakt.Ledigsortering[]; // prettier-ignore

export class LedigeForesporsel implements kontrakt.LedigeForesporsel {
  @ApiPropertyOptional({ enum: TOMGRUNNER, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(TOMGRUNNER, { each: true })
  readonly grunn?: readonly kontrakt.Tomgrunn[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly bydel?: readonly string[];

  @ApiPropertyOptional({ type: 'integer', isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsInt({ each: true })
  readonly soverom?: readonly number[];

  @f.Kode(LEDIGSORTERINGER) readonly sorter!: kontrakt.Ledigsortering;
  @f.Kode(RETNINGER) readonly retning!: 'stigende' | 'synkende';
  @f.Heltallfelt(1, 100_000) readonly side!: number;
}
export class LedigRad implements kontrakt.LedigRad {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(tekst) readonly bydel!: string | null;
  @ApiProperty(heltallEllerIngen) readonly soverom!: number | null;
  @ApiProperty(tallEllerIngen) readonly areal!: number | null;
  @ApiProperty({ enum: DISPOSISJONSFORMER }) readonly form!: string;
  @ApiProperty({ enum: TOMGRUNNER }) readonly status!: kontrakt.Tomgrunn;
  @ApiProperty({ enum: UTILGJENGELIG_GRUNNER, nullable: true }) readonly grunn!: string | null;
  @ApiProperty({ enum: KLARGJORINGSARBEID, nullable: true }) readonly arbeid!: string | null;
  @ApiProperty(dato) readonly ledigFra!: string;
  @ApiProperty(heltall) readonly dagerTom!: number;
  @ApiProperty(datoEllerIngen) readonly klarFra!: string | null;
  @ApiProperty(tallEllerIngen) readonly maanedsleie!: number | null;
  @ApiProperty(heltallEllerIngen) readonly taptLeie!: number | null;
}
export class Ledigmaaned implements kontrakt.Ledigmaaned {
  @ApiProperty(dato) readonly maaned!: string;
  @ApiProperty(heltall) readonly dager!: number;
  @ApiProperty(heltall) readonly taptLeie!: number;
}
export class LedigeSvar extends Sidesvar implements kontrakt.LedigeSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty({ type: [LedigRad] }) readonly rader!: readonly LedigRad[];
  @ApiProperty({ type: 'object', additionalProperties: heltall })
  readonly antallPer!: Readonly<Record<kontrakt.Tomgrunn, number>>;
  @ApiProperty(tallEllerIngen) readonly median!: number | null;
  @ApiProperty(heltall) readonly utenLeie!: number;
  @ApiProperty({ type: [Ledigmaaned] }) readonly maaneder!: readonly Ledigmaaned[];
  @ApiProperty(heltall) readonly taptLeie!: number;
  @ApiProperty({ type: [String] }) readonly bydeler!: readonly string[];
  @ApiProperty({ type: 'integer', isArray: true }) readonly soverom!: readonly number[];
}
