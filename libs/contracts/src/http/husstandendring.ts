import { ADRESSEBESKYTTELSER, KJONN, MAALGRUPPER, REPRESENTANTSLAG, ROLLER_I_HUSSTAND } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type * as kontrakt from '../index';
import { BareSiffer, Kalenderdag, EllerIngen, Fodselsnummer, TomErIngen, Trimmet, UtenFodselsnummer } from './felter';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { type: String, format: 'date', nullable: true } as const;
const heltall = { type: 'integer' } as const;
const kode = (koder: readonly string[]) => ({ enum: koder }) as const;
const kodeEllerIngen = (koder: readonly string[]) => ({ enum: koder, nullable: true }) as const;
const STORST = Number.MAX_SAFE_INTEGER;
const TELEFON = /^\+?[\d][\d ()-]*$/;
const EPOST = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SPRAAK = /^([a-z]{2}|annet)$/;

class Versjonert {
  @ApiProperty({ ...heltall, description: 'Versjonen skjemaet ble åpnet med' })
  @IsInt()
  @Min(0)
  @Max(STORST)
  readonly versjon!: number;
}

class OmPerson extends Versjonert {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly personId!: number;
}

/** Either `personId`, or `navn` and `fodselsdato`. */
export class Medlemsperson {
  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(STORST) readonly personId?: number;

  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @ValidateIf((p: Medlemsperson) => p.personId === undefined)
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @UtenFodselsnummer()
  readonly navn?: string;

  @ApiPropertyOptional(dato)
  @ValidateIf((p: Medlemsperson) => p.personId === undefined)
  @Kalenderdag()
  readonly fodselsdato?: string;

  @ApiPropertyOptional({ ...tekst, pattern: '^[0-9]{11}$' })
  @BareSiffer()
  @IsOptional()
  @Fodselsnummer()
  readonly fodselsnummer?: string | null;

  @ApiPropertyOptional(kodeEllerIngen(KJONN)) @IsOptional() @IsIn([...KJONN]) readonly kjonn?: string | null;

  @ApiPropertyOptional(kodeEllerIngen(ADRESSEBESKYTTELSER))
  @IsOptional()
  @IsIn([...ADRESSEBESKYTTELSER])
  readonly adressebeskyttelse?: string | null;
}

export class NyttMedlem {
  @ApiProperty({ type: Medlemsperson })
  @IsObject()
  @ValidateNested()
  @Type(() => Medlemsperson)
  readonly person!: Medlemsperson;

  @ApiProperty(kode(ROLLER_I_HUSSTAND)) @IsIn([...ROLLER_I_HUSSTAND]) readonly rolle!: string;
  @ApiProperty(dato) @Kalenderdag() readonly fom!: string;
}

export class NyHusstandForesporsel {
  @ApiProperty({ type: [NyttMedlem], minItems: 1, maxItems: 40 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NyttMedlem)
  readonly medlemmer!: readonly NyttMedlem[];

  @ApiPropertyOptional(kodeEllerIngen(MAALGRUPPER)) @IsOptional() @IsIn([...MAALGRUPPER]) readonly maalgruppe?:
    string | null;
}

export class NyttMedlemForesporsel extends NyttMedlem {
  @ApiProperty(heltall) @IsInt() @Min(0) @Max(STORST) readonly versjon!: number;
}

export class EndreMedlemForesporsel extends OmPerson implements kontrakt.EndreMedlemForesporsel {
  @ApiProperty({ ...dato, description: 'Medlemskapets første dag, slik den er nå' })
  @Kalenderdag()
  readonly fom!: string;
  @ApiPropertyOptional(kode(ROLLER_I_HUSSTAND)) @IsOptional() @IsIn([...ROLLER_I_HUSSTAND]) readonly rolle?: string;
  @ApiPropertyOptional(dato) @IsOptional() @Kalenderdag() readonly nyRolleFra?: string;
  @ApiPropertyOptional(dato) @IsOptional() @Kalenderdag() readonly nyFom?: string;
  @ApiPropertyOptional(datoEllerIngen) @IsOptional() @Kalenderdag() readonly tom?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly feilregistrert?: boolean;
}

export class RettPersonForesporsel extends OmPerson implements kontrakt.RettPersonForesporsel {
  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @ValidateIf((_, verdi) => verdi !== undefined)
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @UtenFodselsnummer()
  readonly navn?: string;

  @ApiPropertyOptional(dato)
  @ValidateIf((_, verdi) => verdi !== undefined)
  @Kalenderdag()
  readonly fodselsdato?: string;

  @ApiPropertyOptional({ ...tekst, pattern: '^[0-9]{11}$', description: 'null tar nummeret bort' })
  @BareSiffer()
  @IsOptional()
  @Fodselsnummer()
  readonly fodselsnummer?: string | null;

  @ApiPropertyOptional(kodeEllerIngen(KJONN)) @IsOptional() @IsIn([...KJONN]) readonly kjonn?: string | null;

  @ApiPropertyOptional(kode(ADRESSEBESKYTTELSER))
  @ValidateIf((_, verdi) => verdi !== undefined)
  @IsIn([...ADRESSEBESKYTTELSER])
  readonly adressebeskyttelse?: string;
}

/** How somebody is reached; the same of a person and of who acts for them. */
class Naas extends OmPerson {
  @ApiProperty({ ...tekst, maxLength: 30 })
  @TomErIngen()
  @EllerIngen()
  @IsString()
  @MaxLength(30)
  @Matches(TELEFON)
  @UtenFodselsnummer()
  readonly telefon!: string | null;

  @ApiProperty({ ...tekst, maxLength: 200 })
  @TomErIngen()
  @EllerIngen()
  @IsString()
  @MaxLength(200)
  @Matches(EPOST)
  @UtenFodselsnummer()
  readonly epost!: string | null;
}

export class KontaktForesporsel extends Naas implements kontrakt.KontaktForesporsel {
  @ApiProperty({ ...tekst, description: 'ISO 639-1, eller annet' })
  @TomErIngen()
  @EllerIngen()
  @IsString()
  @Matches(SPRAAK)
  readonly spraak!: string | null;

  @ApiProperty({ type: Boolean, nullable: true }) @EllerIngen() @IsBoolean() readonly tolk!: boolean | null;
}

export class RepresentantForesporsel extends Naas implements kontrakt.RepresentantForesporsel {
  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(STORST) readonly id?: number;
  @ApiProperty(kode(REPRESENTANTSLAG)) @IsIn([...REPRESENTANTSLAG]) readonly slag!: 'verge' | 'fullmektig';

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @UtenFodselsnummer()
  readonly navn!: string;

  @ApiProperty({ ...tekst, maxLength: 500 })
  @TomErIngen()
  @EllerIngen()
  @IsString()
  @MaxLength(500)
  @UtenFodselsnummer()
  readonly gjelder!: string | null;

  @ApiProperty(dato) @Kalenderdag() readonly fom!: string;
  @ApiProperty(datoEllerIngen) @EllerIngen() @Kalenderdag() readonly tom!: string | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() readonly feilregistrert?: boolean;
}

export class MaalgruppeForesporsel extends Versjonert implements kontrakt.MaalgruppeForesporsel {
  @ApiProperty(kode(['retting', 'endring'])) @IsIn(['retting', 'endring']) readonly slag!: 'retting' | 'endring';
  @ApiProperty(kodeEllerIngen(MAALGRUPPER)) @EllerIngen() @IsIn([...MAALGRUPPER]) readonly maalgruppe!: string | null;
  @ApiProperty(dato) @Kalenderdag() readonly fom!: string;
  @ApiPropertyOptional(dato) @IsOptional() @Kalenderdag() readonly gjelderFra?: string;
}

export class HusstandMedVersjon {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly id!: number;
  @ApiProperty(heltall) @IsInt() @Min(0) @Max(STORST) readonly versjon!: number;
}

export class Personpar {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly behold!: number;
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly borte!: number;
}

export class SlaaSammenForesporsel implements kontrakt.SlaaSammenForesporsel {
  @ApiProperty({ type: HusstandMedVersjon })
  @IsObject()
  @ValidateNested()
  @Type(() => HusstandMedVersjon)
  readonly behold!: HusstandMedVersjon;

  @ApiProperty({ type: HusstandMedVersjon })
  @IsObject()
  @ValidateNested()
  @Type(() => HusstandMedVersjon)
  readonly borte!: HusstandMedVersjon;

  @ApiProperty({ type: [Personpar], maxItems: 40 })
  @IsArray()
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Personpar)
  readonly personer!: readonly Personpar[];

  @ApiPropertyOptional(kode(['behold', 'borte'])) @IsOptional() @IsIn(['behold', 'borte']) readonly maalgruppeFra?:
    'behold' | 'borte';
}
