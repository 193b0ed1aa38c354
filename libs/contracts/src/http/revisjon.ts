import { HANDLINGER, somDato, type Handling } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, registerDecorator } from 'class-validator';
import type * as kontrakt from '../revisjon';
import { Heltall, Trimmet } from './felter';

const tid = { format: 'date-time' } as const;
const tekstEllerNull = { type: String, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const handling = { enum: HANDLINGER, enumName: 'Handling' } as const;
const dag = { type: String, format: 'date', example: '2026-03-01' } as const;
const BRUDD = ['endret', 'mangler', 'innskutt', 'segl', 'ende', 'personer'] as const satisfies kontrakt.Bruddgrunn[];

/** Ids are not identity numbers, and what is asked for is told to the log. As revisjon.logg judges it: between word ends. */
const IKKE_FODSELSNUMMER = /^(?!.*\b\d{6}[\s.-]?\d{5}\b)/s;

/** A day of the calendar in a year that people log in. */
const Dag = (): PropertyDecorator => (maal, felt) =>
  registerDecorator({
    name: 'dag',
    target: maal.constructor,
    propertyName: String(felt),
    validator: { validate: erDag },
  });

function erDag(verdi: unknown): boolean {
  if (typeof verdi !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(verdi)) return false;
  try {
    return somDato(verdi) === verdi;
  } catch {
    return false;
  }
}

class Loggfilter {
  @ApiPropertyOptional({ ...dag, description: 'Fra og med dagen, norsk tid' })
  @IsOptional()
  @Dag()
  readonly fra?: string;

  @ApiPropertyOptional({ ...dag, description: 'Til og med dagen' })
  @IsOptional()
  @Dag()
  readonly til?: string;

  @ApiPropertyOptional({ type: String, description: 'Id, som i svarets brukere' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(IKKE_FODSELSNUMMER)
  readonly bruker?: string;

  @ApiPropertyOptional(handling)
  @IsOptional()
  @IsIn(HANDLINGER)
  readonly handling?: Handling;

  @ApiPropertyOptional({ type: String, example: 'bruker:…', description: 'slag, eller slag:id' })
  @IsOptional()
  @Matches(/^[a-z_]{1,30}(:[\w.-]{1,64})?$/)
  @Matches(IKKE_FODSELSNUMMER)
  readonly objekt?: string;

  @ApiPropertyOptional({ type: String, description: 'Del av grunnen' })
  @IsOptional()
  @Trimmet()
  @IsString()
  @MaxLength(200)
  readonly grunn?: string;
}

export class Loggvalg extends Loggfilter {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;
}

export class Loggeksportvalg extends Loggfilter {
  @ApiPropertyOptional({ enum: ['csv', 'xlsx'], default: 'csv' })
  @IsOptional()
  @IsIn(['csv', 'xlsx'])
  readonly format: 'csv' | 'xlsx' = 'csv';

  @ApiPropertyOptional({ enum: ['nb', 'nn'], default: 'nb' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  readonly spraak: 'nb' | 'nn' = 'nb';
}

export class Loggobjekt {
  @ApiProperty({ example: 'bruker' }) readonly slag!: string;
  @ApiProperty() readonly id!: string;
  @ApiProperty({ description: 'Det folk kaller det' }) readonly navn!: string;
}

export class LoggRad implements kontrakt.LoggRad {
  @ApiProperty(heltall) readonly nr!: number;
  @ApiProperty(tid) readonly tid!: string;
  @ApiProperty() readonly bruker!: string;
  @ApiProperty() readonly brukernavn!: string;
  @ApiProperty({ description: 'Rollen da; system er installasjonen selv' }) readonly rolle!: string;
  @ApiProperty(handling) readonly handling!: Handling;
  @ApiProperty({ type: Loggobjekt, nullable: true }) readonly objekt!: Loggobjekt | null;
  @ApiProperty() readonly ikkeTilgang!: boolean;
  @ApiProperty(tekstEllerNull) readonly grunn!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly detaljer!: Readonly<Record<string, unknown>>;
  @ApiProperty(heltall) readonly antallPersoner!: number;
  @ApiProperty(tekstEllerNull) readonly foresporsel!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly hendelseId!: number | null;
}

export class Loggbruker {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly navn!: string;
}

export class LoggSvar implements kontrakt.LoggSvar {
  @ApiProperty({ type: [LoggRad] }) readonly rader!: readonly LoggRad[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ ...handling, isArray: true }) readonly handlinger!: readonly Handling[];
  @ApiProperty({ type: [Loggbruker] }) readonly brukere!: readonly Loggbruker[];
}

export class Loggbrudd {
  @ApiProperty(heltall) readonly nr!: number;
  @ApiProperty({ enum: BRUDD }) readonly grunn!: kontrakt.Bruddgrunn;
}

export class LoggkontrollSvar implements kontrakt.LoggkontrollSvar {
  @ApiProperty() readonly hel!: boolean;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly sisteNr!: number;
  @ApiProperty({ description: 'Heksadesimal SHA-256 av siste hele rad' }) readonly sisteHash!: string;
  @ApiProperty(heltall) readonly segl!: number;
  @ApiProperty({ type: Loggbrudd, nullable: true }) readonly brudd!: Loggbrudd | null;
}

export class InnsynForesporsel implements kontrakt.InnsynForesporsel {
  @ApiProperty({ pattern: '^[0-9]{11}$' }) @Matches(/^\d{11}$/) readonly fodselsnummer!: string;
  @ApiPropertyOptional(dag) @IsOptional() @Dag() readonly fra?: string;
  @ApiPropertyOptional(dag) @IsOptional() @Dag() readonly til?: string;
}

export class InnsynRad implements kontrakt.InnsynRad {
  @ApiProperty(tid) readonly tid!: string;
  @ApiProperty() readonly brukernavn!: string;
  @ApiProperty() readonly rolle!: string;
  @ApiProperty(handling) readonly handling!: Handling;
  @ApiProperty(tekstEllerNull) readonly grunn!: string | null;
}

export class InnsynSvar implements kontrakt.InnsynSvar {
  @ApiProperty(tid) readonly laget!: string;
  @ApiProperty({ type: [InnsynRad] }) readonly rader!: readonly InnsynRad[];
}
