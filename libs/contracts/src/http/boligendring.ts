import { BEMANNINGER, BOLIGTYPER, DISPOSISJONSFORMER, MAALGRUPPER } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type * as kontrakt from '../index';
import {
  DagEllerIngen,
  dato,
  datoEllerIngen,
  EksternId,
  heltall,
  Helt,
  JaNei,
  Kode,
  STORST,
  Tall,
  Tekstfelt,
  Versjon,
} from './boligfelter';
import { Kvittering } from './endring';
import { Kalenderdag, Trimmet, UtenFodselsnummer } from './felter';

const SLAG = ['retting', 'endring'] as const;

/** What the package allows, column by column (pakkeformat.ts); an empty text is none. */
export class Boligopplysninger implements kontrakt.Boligopplysninger {
  @Helt(1, STORST) readonly byggId?: number | null;
  @Tekstfelt(200) readonly adresse?: string | null;
  @Tekstfelt(10) readonly postnummer?: string | null;
  @Tekstfelt(60) readonly poststed?: string | null;
  @Tekstfelt(20) readonly bruksenhetsnummer?: string | null;
  @Kode(BOLIGTYPER, 'Boligtype') readonly boligtype?: string | null;
  @Helt(0, 100) readonly antallSoverom?: number | null;
  @Kode(BEMANNINGER, 'Bemanning') readonly bemanning?: string | null;
  @Tall(10_000_000) readonly maanedsleie?: number | null;
  @Helt(-5, 100) readonly etasje?: number | null;
  @JaNei() readonly heis?: boolean | null;
  @Tall(10_000_000) readonly depositum?: number | null;
}

export class NyBoligForesporsel extends Boligopplysninger implements kontrakt.NyBoligForesporsel {
  @EksternId() readonly eksternId?: string;
  @ApiProperty({ enum: DISPOSISJONSFORMER, enumName: 'Disposisjonsform' })
  @IsIn(DISPOSISJONSFORMER)
  readonly disposisjonsform!: string;
  @ApiProperty(dato) @Kalenderdag() readonly fom!: string;
  @ApiPropertyOptional(datoEllerIngen) @IsOptional() @Kalenderdag() readonly tom?: string | null;
  @JaNei() readonly rullestol?: boolean | null;
  @Kode(MAALGRUPPER, 'Maalgruppe') readonly maalgruppe?: string | null;
  @JaNei() readonly samlokalisert?: boolean | null;
  @Tall(100_000) readonly bruksareal?: number | null;
}

export class RettOpplysningerForesporsel extends Boligopplysninger implements kontrakt.RettOpplysningerForesporsel {
  @Versjon() readonly versjon!: number;
  @ApiPropertyOptional(dato) @ValidateIf((_, v) => v !== undefined) @Kalenderdag() readonly fom?: string;
}

/** A form that is no form is told by the rules (`kan_ikke_tommes`). */
export class Daterteboligfakta implements kontrakt.Daterteboligfakta {
  @Kode(DISPOSISJONSFORMER, 'Disposisjonsform') readonly disposisjonsform?: string;
  @JaNei() readonly rullestol?: boolean | null;
  @Kode(MAALGRUPPER, 'Maalgruppe') readonly maalgruppe?: string | null;
  @JaNei() readonly samlokalisert?: boolean | null;
  @Tall(100_000) readonly bruksareal?: number | null;
}

export class EndreBoligfaktaForesporsel implements kontrakt.EndreBoligfaktaForesporsel {
  @Versjon() readonly versjon!: number;
  @ApiProperty({ enum: SLAG }) @IsIn(SLAG) readonly slag!: 'retting' | 'endring';
  @DagEllerIngen() readonly fra!: string | null;
  @ApiProperty({ type: Daterteboligfakta })
  @IsDefined()
  @IsObject()
  @Type(() => Daterteboligfakta)
  @ValidateNested()
  readonly felter!: Daterteboligfakta;
  @ApiPropertyOptional({ type: Boolean })
  @ValidateIf((_, v) => v !== undefined)
  @IsBoolean()
  readonly avsluttInnleie?: boolean;
}

export class AvsluttBoligForesporsel implements kontrakt.AvsluttBoligForesporsel {
  @Versjon() readonly versjon!: number;
  @DagEllerIngen() readonly tom!: string | null;
}

export class SlettBoligForesporsel implements kontrakt.SlettBoligForesporsel {
  @Versjon() readonly versjon!: number;
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @Trimmet()
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  @UtenFodselsnummer()
  readonly grunn!: string;
}

export class Boligdel {
  @ApiProperty({ maxLength: 20 })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(20)
  readonly bruksenhetsnummer!: string;
  @Tall(100_000) readonly bruksareal?: number | null;
  @Helt(0, 100) readonly antallSoverom?: number | null;
  @Kode(BOLIGTYPER, 'Boligtype') readonly boligtype?: string | null;
  @Tall(10_000_000) readonly maanedsleie?: number | null;
}

export class DelBoligForesporsel implements kontrakt.DelBoligForesporsel {
  @Versjon() readonly versjon!: number;
  @ApiProperty(dato) @Kalenderdag() readonly fra!: string;
  @ApiProperty({ type: [Boligdel], minItems: 2, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @ArrayUnique((d: Boligdel) => d?.bruksenhetsnummer)
  @Type(() => Boligdel)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  readonly deler!: readonly Boligdel[];
}

export class DelSvar extends Kvittering implements kontrakt.DelSvar {
  @ApiProperty({ ...heltall, isArray: true }) readonly deler!: readonly number[];
}
