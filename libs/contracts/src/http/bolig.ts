import { BEMANNINGER, BOLIGTYPER, DISPOSISJONSFORMER, MAALGRUPPER, UTILGJENGELIG_GRUNNER } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type * as kontrakt from '../bolig';
import { Heltall, Trimmet } from './felter';
import { FORMATER, RETNINGER } from './foresporsler';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { type: String, format: 'date', nullable: true } as const;
const heltall = { type: 'integer' } as const;
const heltallEllerIngen = { type: 'integer', nullable: true } as const;
const tallEllerIngen = { type: Number, nullable: true } as const;
const jaNeiEllerIngen = { type: Boolean, nullable: true } as const;
const side = { type: 'integer', minimum: 1, maximum: 100_000 } as const;

const STATUSER = [
  'utleid',
  'ledig',
  'klargjores',
  'utilgjengelig',
  'kommer',
  'avsluttet',
] as const satisfies kontrakt.Boligstatus[];
const UTVALG = [
  'standard',
  'alle',
  'ledige',
  'klargjores',
  'kontrakt_ut',
  'aapen_etter_utlop',
  'innleie_ut',
  'ukjent_rullestol',
  'mangler_maalgruppe',
  'avsluttede',
] as const satisfies kontrakt.Boligutvalg[];
const SORTERINGER = [
  'handling',
  'adresse',
  'status',
  'dato',
  'soverom',
  'areal',
  'rullestol',
  'maalgruppe',
  'form',
  'bydel',
  'maanedsleie',
  'boligtype',
  'innleie',
] as const satisfies kontrakt.Boligsortering[];
const FILTERGRUPPER = [...MAALGRUPPER, 'ukjent'] as const;

const Flervalg = (koder: readonly string[], navn: string): PropertyDecorator => {
  const ledd = [
    ApiPropertyOptional({ enum: koder, enumName: navn, isArray: true }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(20),
    IsIn(koder, { each: true }),
  ];
  return (maal, felt) => ledd.forEach((l) => l(maal, felt));
};

export class BoligerForesporsel implements kontrakt.BoligerForesporsel {
  @ApiProperty({ enum: UTVALG, enumName: 'Boligutvalg' }) @IsIn(UTVALG) readonly utvalg!: kontrakt.Boligutvalg;

  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'Adresse, bygg, bolig-id eller leietaker' })
  @IsOptional()
  @Trimmet()
  @IsString()
  @MaxLength(100)
  readonly sok?: string;

  @Flervalg(STATUSER, 'Boligstatus') readonly status?: readonly kontrakt.Boligstatus[];
  @Flervalg(DISPOSISJONSFORMER, 'Disposisjonsform') readonly form?: readonly string[];
  @Flervalg(FILTERGRUPPER, 'Maalgruppefilter') readonly maalgruppe?: readonly string[];

  @ApiPropertyOptional({ type: [String], description: 'Som i svarets bydeler' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly bydel?: readonly string[];

  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) readonly byggId?: number;
  @ApiProperty({ enum: SORTERINGER }) @IsIn(SORTERINGER) readonly sorter!: kontrakt.Boligsortering;
  @ApiProperty({ enum: RETNINGER }) @IsIn(RETNINGER) readonly retning!: 'stigende' | 'synkende';
  @ApiProperty(side) @IsInt() @Min(1) @Max(100_000) readonly side!: number;
}

export class Boligeksportvalg {
  @ApiPropertyOptional({ enum: FORMATER, default: 'csv' })
  @IsOptional()
  @IsIn(FORMATER)
  readonly format: (typeof FORMATER)[number] = 'csv';

  @ApiPropertyOptional({ enum: ['nb', 'nn'], default: 'nb' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  readonly spraak: 'nb' | 'nn' = 'nb';
}

export class Sidenummer {
  @ApiPropertyOptional({ ...side, default: 1 })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly side: number = 1;
}

export class Byggvalg extends Sidenummer {
  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'Navn, adresse eller id' })
  @IsOptional()
  @Trimmet()
  @IsString()
  @MaxLength(100)
  readonly sok?: string;

  @ApiPropertyOptional({ enum: ['ja', 'nei'], description: 'Også bygg uten boliger vi disponerer i dag' })
  @IsOptional()
  @IsIn(['ja', 'nei'])
  readonly tomme?: 'ja' | 'nei';
}

export class Leietaker implements kontrakt.Leietaker {
  @ApiProperty() readonly ikkeTilgang!: boolean;
  @ApiProperty(heltallEllerIngen) readonly husstandId!: number | null;
  @ApiProperty(tekst) readonly navn!: string | null;
}

export class BoligRad implements kontrakt.BoligRad {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty({ description: 'Adresse med bruksenhet' }) readonly navn!: string;
  @ApiProperty(tekst) readonly bygg!: string | null;
  @ApiProperty(heltallEllerIngen) readonly byggId!: number | null;
  @ApiProperty(tekst) readonly bydel!: string | null;
  @ApiProperty({ enum: STATUSER, enumName: 'Boligstatus' }) readonly status!: kontrakt.Boligstatus;
  @ApiProperty({ enum: UTILGJENGELIG_GRUNNER, nullable: true }) readonly grunn!: string | null;
  @ApiProperty(datoEllerIngen) readonly ledigFra!: string | null;
  @ApiProperty(heltallEllerIngen) readonly dagerTom!: number | null;
  @ApiProperty(datoEllerIngen) readonly klarFra!: string | null;
  @ApiProperty(datoEllerIngen) readonly kontraktTil!: string | null;
  @ApiProperty({ description: 'Husleieloven § 9-2' }) readonly aapenEtterUtlop!: boolean;
  @ApiProperty({ type: Leietaker, nullable: true }) readonly leietaker!: Leietaker | null;
  @ApiProperty(heltallEllerIngen) readonly soverom!: number | null;
  @ApiProperty(tallEllerIngen) readonly areal!: number | null;
  @ApiProperty(jaNeiEllerIngen) readonly rullestol!: boolean | null;
  @ApiProperty({ enum: MAALGRUPPER, nullable: true }) readonly maalgruppe!: string | null;
  @ApiProperty({ enum: DISPOSISJONSFORMER }) readonly form!: string;
  @ApiProperty({ enum: BOLIGTYPER, nullable: true }) readonly boligtype!: string | null;
  @ApiProperty({ enum: BEMANNINGER, nullable: true }) readonly bemanning!: string | null;
  @ApiProperty(tallEllerIngen) readonly maanedsleie!: number | null;
  @ApiProperty(datoEllerIngen) readonly innleieTil!: string | null;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty() readonly varsomhet!: boolean;
}

export class Boligsummer implements kontrakt.Boligsummer {
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly utleid!: number;
  @ApiProperty(heltall) readonly ledig!: number;
  @ApiProperty(heltall) readonly klargjores!: number;
  @ApiProperty(heltall) readonly utilgjengelig!: number;
  @ApiProperty({ ...heltall, description: 'Kroner hittil i måneden' }) readonly taptLeie!: number;
  @ApiProperty(heltall) readonly ledigUtenLeie!: number;
  @ApiProperty(heltall) readonly rullestol!: number;
  @ApiProperty(heltall) readonly rullestolUkjent!: number;
}

/** What every page of a longer list tells. */
export class Sidesvar {
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
}

export class BoligerSvar extends Sidesvar implements kontrakt.BoligerSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty({ type: [BoligRad] }) readonly rader!: readonly BoligRad[];
  @ApiProperty({ type: Boligsummer }) readonly summer!: Boligsummer;
  @ApiProperty({ type: 'object', additionalProperties: heltall, description: `Per utvalg: ${UTVALG.join(', ')}` })
  readonly antallPer!: Readonly<Record<kontrakt.Boligutvalg, number>>;
  @ApiProperty({ type: [String] }) readonly bydeler!: readonly string[];
}

export class ByggRad implements kontrakt.ByggRad {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(tekst) readonly adresse!: string | null;
  @ApiProperty(tekst) readonly bydel!: string | null;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly utleid!: number;
  @ApiProperty(heltall) readonly ledig!: number;
}

export class ByggSvar extends Sidesvar implements kontrakt.ByggSvar {
  @ApiProperty({ type: [ByggRad] }) readonly rader!: readonly ByggRad[];
}
