import { SOKNADSTYPER, UTFALL_SOKNAD, UTFALL_UTKASTELSE } from '@tak/domain';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type * as kontrakt from '../sok';
import { BoligRad } from './bolig';
import { Trimmet } from './felter';
import { HusstandTreff } from './person';

const tekst = { type: String, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const APNETSLAG = ['husstand', 'bolig'] as const satisfies readonly kontrakt.Apnetslag[];

export class SokForesporsel implements kontrakt.SokForesporsel {
  @ApiProperty({ description: 'Navn, fødselsdato, adresse, id, telefon eller fødselsnummer', maxLength: 100 })
  @Trimmet()
  @IsString()
  @MaxLength(100)
  readonly sok!: string;
}

export class Boligtreff
  extends PickType(BoligRad, ['id', 'eksternId', 'navn', 'bygg', 'bydel', 'status', 'leietaker'] as const)
  implements kontrakt.Boligtreff {}

export class Sakstreff implements kontrakt.Sakstreff {
  @ApiProperty({ enum: ['soknad', 'utkastelse'] }) readonly slag!: 'soknad' | 'utkastelse';
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(heltall) readonly husstandId!: number;
  @ApiProperty({ description: 'Navnet til hovedpersonen' }) readonly husstand!: string;
  @ApiProperty({ enum: SOKNADSTYPER, nullable: true, description: 'For søknader' }) readonly type!: string | null;
  @ApiProperty({ ...tekst, enum: [...new Set([...UTFALL_SOKNAD, ...UTFALL_UTKASTELSE])] }) readonly utfall!:
    string | null;
  @ApiProperty() readonly avsluttet!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dato!: string | null;
}

export class Husstandsgruppe implements kontrakt.Sokegruppe<HusstandTreff> {
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ type: [HusstandTreff] }) readonly rader!: readonly HusstandTreff[];
}
export class Boliggruppe implements kontrakt.Sokegruppe<Boligtreff> {
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ type: [Boligtreff] }) readonly rader!: readonly Boligtreff[];
}
export class Saksgruppe implements kontrakt.Sokegruppe<Sakstreff> {
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty({ type: [Sakstreff] }) readonly rader!: readonly Sakstreff[];
}

export class SokSvar implements kontrakt.SokSvar {
  @ApiProperty({ type: Husstandsgruppe, nullable: true }) readonly husstander!: Husstandsgruppe | null;
  @ApiProperty({ type: Boliggruppe, nullable: true }) readonly boliger!: Boliggruppe | null;
  @ApiProperty({ type: Saksgruppe, nullable: true }) readonly saker!: Saksgruppe | null;
}

export class SistApnet implements kontrakt.SistApnet {
  @ApiProperty({ enum: APNETSLAG }) readonly slag!: kontrakt.Apnetslag;
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ format: 'date-time' }) readonly tid!: string;
}
