import { AVGJORELSER, ROLLER, TILDELTE_ROLLER, type Avgjorelse, type Rolle } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type * as kontrakt from '../tilgang';
import { Heltall, Trimmet, UtenFodselsnummer } from './felter';

const tid = { format: 'date-time' } as const;
const tidEllerNull = { type: String, format: 'date-time', nullable: true } as const;
const tekstEllerNull = { type: String, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const rolle = { enum: ROLLER, enumName: 'Rolle' } as const;
const STATUSER = ['foreslatt', 'gjelder', 'avslatt', 'avsluttet'] as const satisfies kontrakt.Tildelingsstatus[];
const FILTRE = [
  'aktive',
  'maa_bekreftes',
  'forslag',
  'deaktiverte',
  'alle',
] as const satisfies kontrakt.BrukereFilter[];
const GRUNNER = ['selv', 'familie', 'annet'] as const satisfies kontrakt.Inhabilitetsgrunn[];

/** One line of text, as a person is called or calls something. */
const ENLINJE = /^[^\p{Cc}]*$/u;
/** What stands between @ and the end has a dot; the rest the mail server judges. */
const EPOST = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u;

export class Rolletildeling implements kontrakt.Rolletildeling {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty(rolle) readonly rolle!: Rolle;
  @ApiProperty() readonly beskyttet!: boolean;
  @ApiProperty({ enum: STATUSER }) readonly status!: kontrakt.Tildelingsstatus;
  @ApiProperty(tid) readonly foreslatt!: string;
  @ApiProperty() readonly foreslattAv!: string;
  @ApiProperty(tidEllerNull) readonly avgjort!: string | null;
  @ApiProperty(tekstEllerNull) readonly avgjortAv!: string | null;
  @ApiProperty(tidEllerNull) readonly avsluttet!: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Du kan avgjøre forslaget' })
  readonly kanAvgjores!: boolean | null;
}

export class BrukerRad implements kontrakt.BrukerRad {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty() readonly brukernavn!: string;
  @ApiProperty(tekstEllerNull) readonly epost!: string | null;
  @ApiProperty({ example: 'entra' }) readonly utsteder!: string;
  @ApiProperty({ type: [Rolletildeling] }) readonly roller!: readonly Rolletildeling[];
  @ApiProperty(tidEllerNull) readonly sistInnlogget!: string | null;
  @ApiProperty(tid) readonly opprettet!: string;
  @ApiProperty(tid) readonly bekreftet!: string;
  @ApiProperty() readonly bekreftetAv!: string;
  @ApiProperty({ description: 'Mer enn ett år siden kontoen ble bekreftet' }) readonly maaBekreftes!: boolean;
  @ApiProperty(tidEllerNull) readonly deaktivert!: string | null;
  @ApiProperty(tekstEllerNull) readonly deaktivertGrunn!: string | null;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty(heltall) readonly aktiveOkter!: number;
}

export class Brukerantall implements Readonly<Record<kontrakt.BrukereFilter, number>> {
  @ApiProperty(heltall) readonly aktive!: number;
  @ApiProperty(heltall) readonly maa_bekreftes!: number;
  @ApiProperty(heltall) readonly forslag!: number;
  @ApiProperty(heltall) readonly deaktiverte!: number;
  @ApiProperty(heltall) readonly alle!: number;
}

export class Utsteder {
  @ApiProperty({ example: 'entra' }) readonly id!: string;
  @ApiProperty() readonly navn!: string;
}

export class BrukereSvar implements kontrakt.BrukereSvar {
  @ApiProperty({ type: [BrukerRad] }) readonly rader!: readonly BrukerRad[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ type: Brukerantall }) readonly antallPer!: Brukerantall;
  @ApiProperty({ enum: AVGJORELSER, isArray: true }) readonly fireOyne!: readonly Avgjorelse[];
  @ApiProperty({ type: [Utsteder] }) readonly utstedere!: readonly Utsteder[];
}

export class Brukervalg {
  @ApiPropertyOptional({ type: String, description: 'Del av navn eller brukernavn' })
  @IsOptional()
  @Trimmet()
  @IsString()
  @MaxLength(100)
  readonly sok?: string;

  @ApiPropertyOptional(rolle)
  @IsOptional()
  @IsIn(TILDELTE_ROLLER)
  readonly rolle?: Rolle;

  @ApiPropertyOptional({ enum: FILTRE, default: 'aktive' })
  @IsOptional()
  @IsIn(FILTRE)
  readonly status: kontrakt.BrukereFilter = 'aktive';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;
}

export class GiRolleForesporsel implements kontrakt.GiRolleForesporsel {
  @ApiProperty({ enum: TILDELTE_ROLLER }) @IsIn(TILDELTE_ROLLER) readonly rolle!: Rolle;
  @ApiProperty({ description: 'Kan åpne beskyttede husstander' }) @IsBoolean() readonly beskyttet!: boolean;
}

/** What an administrator writes of a person. */
class Personalia {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Matches(ENLINJE)
  @UtenFodselsnummer()
  readonly navn!: string;

  @ApiPropertyOptional({ type: String, maxLength: 254 })
  @IsOptional()
  @Trimmet()
  @IsString()
  @MaxLength(254)
  @Matches(EPOST)
  @UtenFodselsnummer()
  readonly epost?: string;
}

export class NyBrukerForesporsel extends Personalia implements kontrakt.NyBrukerForesporsel {
  @ApiProperty({ example: 'entra' }) @IsString() @MaxLength(100) readonly utsteder!: string;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Slik tilbyderen kaller brukeren' })
  @Trimmet()
  @IsString()
  @MaxLength(200)
  @Matches(/^[^\s\p{Cc}]+$/u)
  @UtenFodselsnummer()
  readonly brukernavn!: string;

  @ApiProperty({ type: [GiRolleForesporsel] })
  @IsArray()
  @ArrayMaxSize(TILDELTE_ROLLER.length)
  @ArrayUnique((r: unknown) => (typeof r === 'object' && r !== null ? Reflect.get(r, 'rolle') : r))
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GiRolleForesporsel)
  readonly roller!: readonly GiRolleForesporsel[];
}

export class EndreBrukerForesporsel extends Personalia implements kontrakt.EndreBrukerForesporsel {
  @ApiProperty({ type: 'integer', minimum: 1 }) @IsInt() @Min(1) @Max(1_000_000_000) readonly versjon!: number;
}

/** A reason in the person's own words; numbers in it that may be identity numbers are masked. */
class MedGrunn {
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @Trimmet()
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly grunn!: string;
}
export class DeaktiverForesporsel extends MedGrunn implements kontrakt.DeaktiverForesporsel {}
export class OpphevForesporsel extends MedGrunn implements kontrakt.OpphevForesporsel {}

export class AvgjorRolleForesporsel implements kontrakt.AvgjorRolleForesporsel {
  @ApiProperty({ enum: ['godkjent', 'avslatt'] })
  @IsIn(['godkjent', 'avslatt'])
  readonly utfall!: 'godkjent' | 'avslatt';
}

export class FireOyneForesporsel implements kontrakt.FireOyneForesporsel {
  @ApiProperty({ enum: AVGJORELSER }) @IsIn(AVGJORELSER) readonly avgjorelse!: Avgjorelse;
  @ApiProperty() @IsBoolean() readonly paa!: boolean;
}

export class MinOkt {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty(tid) readonly opprettet!: string;
  @ApiProperty(tid) readonly sistBrukt!: string;
  @ApiProperty() readonly denne!: boolean;
}

export class Inhabilitet implements kontrakt.Inhabilitet {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly husstand!: string;
  @ApiProperty({ enum: GRUNNER }) readonly grunn!: kontrakt.Inhabilitetsgrunn;
  @ApiProperty(tid) readonly erklaert!: string;
  @ApiProperty(tidEllerNull) readonly opphevet!: string | null;
  @ApiProperty(tekstEllerNull) readonly opphevetGrunn!: string | null;
}

export class MinSvar implements kontrakt.MinSvar {
  @ApiProperty({ type: [MinOkt] }) readonly okter!: readonly MinOkt[];
  @ApiProperty({ type: [Inhabilitet] }) readonly inhabiliteter!: readonly Inhabilitet[];
}

export class ErklaerInhabilForesporsel implements kontrakt.ErklaerInhabilForesporsel {
  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Husstandens id, slik den vises' })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly husstand!: string;

  @ApiProperty({ enum: GRUNNER }) @IsIn(GRUNNER) readonly grunn!: kontrakt.Inhabilitetsgrunn;
}

export class Apningsvalg {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;

  @ApiPropertyOptional({ enum: ['ja', 'nei'], default: 'nei', description: 'Bare dem ingen har kvittert for' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'ja' ? true : value === 'nei' ? false : value))
  @IsBoolean()
  readonly usett: boolean = false;
}

export class ApningRad implements kontrakt.ApningRad {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly bruker!: string;
  @ApiProperty({ ...rolle, nullable: true }) readonly rolle!: Rolle | null;
  @ApiProperty({ enum: ['beskyttet', 'inhabil'] }) readonly slag!: 'beskyttet' | 'inhabil';
  @ApiProperty() readonly grunn!: string;
  @ApiProperty(tid) readonly apnet!: string;
  @ApiProperty(tid) readonly utloper!: string;
  @ApiProperty(tidEllerNull) readonly sett!: string | null;
  @ApiProperty(tekstEllerNull) readonly settAv!: string | null;
}

export class ApningerSvar implements kontrakt.ApningerSvar {
  @ApiProperty({ type: [ApningRad] }) readonly rader!: readonly ApningRad[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly ikkeSett!: number;
}
