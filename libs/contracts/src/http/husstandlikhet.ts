import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type * as kontrakt from '../index';
import { Sidesvar } from './bolig';
import { BareSiffer, Kalenderdag, Fodselsnummer, Trimmet, UtenFodselsnummer } from './felter';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const heltall = { type: 'integer' } as const;
const heltallEllerIngen = { type: 'integer', nullable: true } as const;
const GRUNNER = ['fodselsnummer', 'navn_og_dato'] as const;

export class LikeForesporsel implements kontrakt.LikeForesporsel {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @UtenFodselsnummer()
  readonly navn!: string;

  @ApiProperty(dato) @Kalenderdag() readonly fodselsdato!: string;

  @ApiPropertyOptional({ pattern: '^[0-9]{11}$' })
  @BareSiffer()
  @IsOptional()
  @Fodselsnummer()
  readonly fodselsnummer?: string;
}

export class LikPerson {
  @ApiProperty(heltall) readonly personId!: number;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(dato) readonly fodselsdato!: string;
  @ApiProperty({ enum: GRUNNER }) readonly grunn!: (typeof GRUNNER)[number];
  @ApiProperty(heltallEllerIngen) readonly husstandId!: number | null;
  @ApiProperty(tekst) readonly husstand!: string | null;
}

export class LikeSvar implements kontrakt.LikeSvar {
  @ApiProperty({ type: [LikPerson] }) readonly personer!: readonly LikPerson[];
}

export class Duplikatpersoner {
  @ApiProperty(heltall) readonly a!: number;
  @ApiProperty(heltall) readonly b!: number;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(dato) readonly fodselsdato!: string;
}

export class DuplikatHusstand implements kontrakt.DuplikatHusstand {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty(heltall) readonly medlemmer!: number;
  @ApiProperty(heltall) readonly leieforhold!: number;
  @ApiProperty(heltall) readonly opphold!: number;
  @ApiProperty(heltall) readonly soknader!: number;
}

export class Duplikatpar implements kontrakt.Duplikatpar {
  @ApiProperty({ enum: GRUNNER }) readonly grunn!: (typeof GRUNNER)[number];
  @ApiProperty({ type: [Duplikatpersoner] }) readonly personer!: readonly Duplikatpersoner[];
  @ApiProperty({ type: DuplikatHusstand }) readonly a!: DuplikatHusstand;
  @ApiProperty({ type: DuplikatHusstand }) readonly b!: DuplikatHusstand;
}

export class DuplikaterSvar extends Sidesvar implements kontrakt.DuplikaterSvar {
  @ApiProperty({ type: [Duplikatpar] }) readonly rader!: readonly Duplikatpar[];
}

export class Husstandsendring {
  @ApiProperty() readonly felt!: string;
  @ApiProperty(tekst) readonly fra!: string | null;
  @ApiProperty(tekst) readonly til!: string | null;
}

export class HusstandshistorikkRad implements kontrakt.HusstandshistorikkRad {
  @ApiProperty({ type: String, format: 'date-time' }) readonly tid!: string;
  @ApiProperty() readonly av!: string;
  @ApiProperty({ enum: ['registrert', 'endret', 'slettet'] }) readonly handling!: string;
  @ApiProperty({ example: 'medlemmer' }) readonly tabell!: string;
  @ApiProperty({ ...tekst, description: 'Medlemmet det gjelder' }) readonly navn!: string | null;
  @ApiProperty({ ...heltallEllerIngen, description: 'Handlingen, når den kan angres' }) readonly angreId!:
    number | null;
  @ApiProperty({ type: [Husstandsendring] }) readonly endringer!: readonly Husstandsendring[];
}

export class HusstandshistorikkSvar extends Sidesvar implements kontrakt.HusstandshistorikkSvar {
  @ApiProperty({ type: [HusstandshistorikkRad] }) readonly rader!: readonly HusstandshistorikkRad[];
}
