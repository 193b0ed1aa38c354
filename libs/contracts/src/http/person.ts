import {
  ADRESSEBESKYTTELSER,
  BEGRUNNELSE,
  KJONN,
  MAALGRUPPER,
  REPRESENTANTSLAG,
  ROLLER_I_HUSSTAND,
  TILBUD,
} from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type * as kontrakt from '../person';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { type: String, format: 'date', nullable: true } as const;
const heltall = { type: 'integer' } as const;
const STORST = Number.MAX_SAFE_INTEGER;
const DATO = /^\d{4}-\d{2}-\d{2}$/;

export class HusstandssokForesporsel implements kontrakt.HusstandssokForesporsel {
  @ApiProperty({ description: 'Navn, fødselsdato, id eller fødselsnummer', maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly sok!: string;

  @ApiProperty({ ...heltall, minimum: 1, maximum: 100_000 }) @IsInt() @Min(1) @Max(100_000) readonly side!: number;
}

export class Bosted implements kontrakt.Bosted {
  @ApiProperty({ enum: ['leieforhold', 'midlertidig'] }) readonly slag!: 'leieforhold' | 'midlertidig';
  @ApiProperty({ description: `Adresse, eller slag midlertidig botilbud: ${TILBUD.join(', ')}` })
  readonly tekst!: string;
  @ApiProperty(dato) readonly fom!: string;
}

export class HusstandTreff implements kontrakt.HusstandTreff {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(datoEllerIngen) readonly fodselsdato!: string | null;
  @ApiProperty(heltall) readonly voksne!: number;
  @ApiProperty(heltall) readonly barn!: number;
  @ApiProperty({ enum: MAALGRUPPER, nullable: true }) readonly maalgruppe!: string | null;
  @ApiProperty(tekst) readonly trefftekst!: string | null;
  @ApiProperty({ type: Bosted, nullable: true }) readonly bor!: Bosted | null;
  @ApiProperty() readonly varsomhet!: boolean;
  @ApiProperty({ description: 'Egen eller familiens: bare navn og id' }) readonly inhabil!: boolean;
}

export class HusstandssokSvar implements kontrakt.HusstandssokSvar {
  @ApiProperty({ type: [HusstandTreff] }) readonly rader!: readonly HusstandTreff[];
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
  @ApiProperty(heltall) readonly antall!: number;
}

export class Apning {
  @ApiProperty({ format: 'date-time' }) readonly utloper!: string;
  @ApiProperty({ enum: ['beskyttet', 'inhabil'] }) readonly slag!: 'beskyttet' | 'inhabil';
}

export class Varsomhet implements kontrakt.Varsomhet {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly tekst!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
}

export class Kontakt implements kontrakt.Kontakt {
  @ApiProperty(tekst) readonly telefon!: string | null;
  @ApiProperty(tekst) readonly epost!: string | null;
  @ApiProperty({ ...tekst, description: 'ISO 639-1, eller annet' }) readonly spraak!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) readonly tolk!: boolean | null;
}

export class Representant implements kontrakt.Representant {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty({ enum: REPRESENTANTSLAG }) readonly slag!: kontrakt.Representant['slag'];
  @ApiProperty() readonly navn!: string;
  @ApiProperty(tekst) readonly telefon!: string | null;
  @ApiProperty(tekst) readonly epost!: string | null;
  @ApiProperty({ ...tekst, description: 'Hva de opptrer i' }) readonly gjelder!: string | null;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
}

export class Medlem implements kontrakt.Medlem {
  @ApiProperty(heltall) readonly personId!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(tekst) readonly navn!: string | null;
  @ApiProperty(dato) readonly fodselsdato!: string;
  @ApiProperty({ ...heltall, description: 'Hele år på dagen' }) readonly alder!: number;
  @ApiProperty({ enum: ROLLER_I_HUSSTAND }) readonly rolle!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty(tekst) readonly fodselsnummerMaskert!: string | null;
  @ApiProperty({ enum: ADRESSEBESKYTTELSER, nullable: true }) readonly adressebeskyttelse!: string | null;
  @ApiProperty({ type: [Varsomhet] }) readonly varsomhet!: readonly Varsomhet[];
  @ApiProperty({ enum: KJONN, nullable: true }) readonly kjonn!: string | null;
  @ApiProperty({ type: Kontakt, nullable: true }) readonly kontakt!: Kontakt | null;
  @ApiProperty({ type: [Representant] }) readonly representanter!: readonly Representant[];
}

export class Husstandsmaalgruppe {
  @ApiProperty({ enum: MAALGRUPPER }) readonly maalgruppe!: string;
  @ApiProperty(dato) readonly fom!: string;
}

export class Leieforholdrad implements kontrakt.Leieforholdrad {
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(heltall) readonly boligId!: number;
  @ApiProperty() readonly bolig!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty(datoEllerIngen) readonly kontraktTom!: string | null;
  @ApiProperty(tekst) readonly avslutning!: string | null;
  @ApiProperty({ type: [Varsomhet] }) readonly varsomhet!: readonly Varsomhet[];
}

export class Oppholdrad implements kontrakt.Oppholdrad {
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty({ enum: TILBUD }) readonly tilbud!: string;
  @ApiProperty(tekst) readonly sted!: string | null;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) readonly barnMed!: boolean | null;
}

export class Soknadrad implements kontrakt.Soknadrad {
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(dato) readonly mottatt!: string;
  @ApiProperty() readonly type!: string;
  @ApiProperty(datoEllerIngen) readonly vedtaksdato!: string | null;
  @ApiProperty(tekst) readonly utfall!: string | null;
}

export class HusstandSvar implements kontrakt.HusstandSvar {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty({ type: Apning, nullable: true }) readonly apnet!: Apning | null;
  @ApiProperty({ type: [Medlem] }) readonly medlemmer!: readonly Medlem[];
  @ApiProperty({ type: [Husstandsmaalgruppe] }) readonly maalgrupper!: readonly Husstandsmaalgruppe[];
  @ApiProperty({ type: [Leieforholdrad] }) readonly leieforhold!: readonly Leieforholdrad[];
  @ApiProperty({ type: [Oppholdrad] }) readonly opphold!: readonly Oppholdrad[];
  @ApiProperty({ type: [Soknadrad] }) readonly soknader!: readonly Soknadrad[];
  @ApiProperty({ ...heltall, description: 'Sendes med hver endring av husstanden' }) readonly versjon!: number;
}

export class ApningForesporsel implements kontrakt.ApningForesporsel {
  @ApiPropertyOptional({ description: 'Id, fødselsnummer, eller hele navnet og fødselsdato', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly sok?: string;

  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(STORST) readonly husstandId?: number;

  @ApiProperty({ minLength: BEGRUNNELSE.min, maxLength: BEGRUNNELSE.maks })
  @IsString()
  @MaxLength(2000)
  readonly grunn!: string;
}

export class ApnetHusstand {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
}

export class ApningSvar implements kontrakt.ApningSvar {
  @ApiProperty({ type: [ApnetHusstand] }) readonly husstander!: readonly ApnetHusstand[];
  @ApiProperty({ format: 'date-time' }) readonly utloper!: string;
}

export class InhabilApningForesporsel implements kontrakt.InhabilApningForesporsel {
  @ApiProperty({ minLength: BEGRUNNELSE.min, maxLength: BEGRUNNELSE.maks })
  @IsString()
  @MaxLength(2000)
  readonly grunn!: string;
}

export class FodselsnummerForesporsel implements kontrakt.FodselsnummerForesporsel {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly husstandId!: number;
}

export class FodselsnummerSvar implements kontrakt.FodselsnummerSvar {
  @ApiProperty({ pattern: '^[0-9]{11}$' }) readonly fodselsnummer!: string;
}

export class NyVarsomhetForesporsel implements kontrakt.NyVarsomhetForesporsel {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly husstandId!: number;
  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(STORST) readonly personId?: number;
  @ApiPropertyOptional(heltall) @IsOptional() @IsInt() @Min(1) @Max(STORST) readonly boligId?: number;
  @ApiProperty({ minLength: 1, maxLength: 500 }) @IsString() @MaxLength(500) readonly tekst!: string;
  @ApiPropertyOptional({ ...dato, description: 'Siste dag merket gjelder' })
  @IsOptional()
  @Matches(DATO)
  readonly tom?: string;
}

export class AvsluttVarsomhetForesporsel implements kontrakt.AvsluttVarsomhetForesporsel {
  @ApiProperty(heltall) @IsInt() @Min(1) @Max(STORST) readonly husstandId!: number;
}
