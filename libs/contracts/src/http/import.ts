import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type * as kontrakt from '../import';

const heltall = { type: 'integer' } as const;
const tekst = { type: String, nullable: true } as const;
const ALVOR = ['feil', 'merknad'] as const;
const STATUSER: kontrakt.Importstatus[] = [
  'i_ko',
  'leser',
  'kontrollerer',
  'venter_paa_bekreftelse',
  'skriver',
  'ferdig',
  'avvist',
  'avbrutt',
  'feilet',
];

const tilHeltall = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
/** A tick in a form: `ja` or `true`. */
const tilJaNei = ({ value }: { value: unknown }): unknown =>
  value === 'ja' || value === 'true' || value === true
    ? true
    : value === 'nei' || value === 'false' || value === '' || value === undefined || value === false
      ? false
      : value;

/** The fields beside the files of what is sent in (multipart/form-data). */
export class ImportForesporsel {
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'binary' },
    description: 'Én zip, eller CSV-filer',
  })
  @IsOptional()
  readonly filer?: unknown;

  @ApiPropertyOptional({ enum: ['ja', 'nei'], default: 'nei', description: 'Kontroller uten å skrive' })
  @Transform(tilJaNei)
  @IsIn([true, false])
  readonly torrkjoring: boolean = false;

  @ApiPropertyOptional({ enum: ['ja', 'nei'], default: 'nei', description: 'Fjern det kommunen har og pakken mangler' })
  @Transform(tilJaNei)
  @IsIn([true, false])
  readonly komplett: boolean = false;
}

export class Importsidevalg {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Transform(tilHeltall)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;
}

export class Funneksportvalg {
  @ApiPropertyOptional({ enum: ALVOR })
  @IsOptional()
  @IsIn(ALVOR)
  readonly alvor?: (typeof ALVOR)[number];

  @ApiPropertyOptional({ type: String, example: 'boliger.csv' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly fil?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly kode?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly kolonne?: string;
}

export class Funnvalg extends Funneksportvalg {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Transform(tilHeltall)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;
}

export class Filantall implements kontrakt.Filantall {
  @ApiProperty({ example: 'boliger.csv' }) readonly fil!: string;
  @ApiProperty(heltall) readonly rader!: number;
  @ApiProperty(heltall) readonly nye!: number;
  @ApiProperty(heltall) readonly endret!: number;
  @ApiProperty(heltall) readonly uendret!: number;
  @ApiProperty(heltall) readonly slettet!: number;
  @ApiProperty(heltall) readonly foer!: number;
  @ApiProperty(heltall) readonly etter!: number;
}

export class Funn implements kontrakt.Funn {
  @ApiProperty({ example: 'boliger.csv' }) readonly fil!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Overskriften er rad 1' }) readonly rad!: number | null;
  @ApiProperty(tekst) readonly kolonne!: string | null;
  @ApiProperty(tekst) readonly verdi!: string | null;
  @ApiProperty() readonly kode!: string;
  @ApiProperty() readonly melding!: string;
  @ApiProperty({ enum: ALVOR }) readonly alvor!: 'feil' | 'merknad';
}

export class Funnmonster implements kontrakt.Funnmonster {
  @ApiProperty() readonly fil!: string;
  @ApiProperty(tekst) readonly kolonne!: string | null;
  @ApiProperty() readonly kode!: string;
  @ApiProperty({ enum: ALVOR }) readonly alvor!: 'feil' | 'merknad';
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ type: [Number] }) readonly rader!: readonly number[];
}

export class ImportSvar implements kontrakt.ImportSvar {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: STATUSER }) readonly status!: kontrakt.Importstatus;
  @ApiProperty() readonly navn!: string;
  @ApiProperty() readonly torrkjoring!: boolean;
  @ApiProperty() readonly komplett!: boolean;
  @ApiProperty({ format: 'date-time' }) readonly startet!: string;
  @ApiProperty({ ...tekst, format: 'date-time' }) readonly ferdig!: string | null;
  @ApiProperty() readonly bruker!: string;
  @ApiProperty({ ...tekst, format: 'uuid', description: 'Kontoen som sendte den' }) readonly avsender!: string | null;
  @ApiProperty({ description: 'En annen enn avsenderen må bekrefte en stor import' }) readonly fireOyne!: boolean;
  @ApiProperty({ description: '0 til 1 innenfor det status sier' }) readonly andel!: number;
  @ApiProperty(tekst) readonly fase!: string | null;
  @ApiProperty({ type: [Filantall] }) readonly antall!: readonly Filantall[];
  @ApiProperty(heltall) readonly antallFeil!: number;
  @ApiProperty(heltall) readonly antallMerknader!: number;
  @ApiProperty({ type: [Funnmonster] }) readonly monstre!: readonly Funnmonster[];
  @ApiProperty(tekst) readonly grunn!: string | null;
}

export class ImporterSvar implements kontrakt.ImporterSvar {
  @ApiProperty({ type: [ImportSvar] }) readonly rader!: readonly ImportSvar[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ description: 'Andel av en fil som kan endres før importen venter på svar' }) readonly terskel!: number;
}

export class FunnSvar implements kontrakt.FunnSvar {
  @ApiProperty({ type: [Funn] }) readonly rader!: readonly Funn[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
}
