import { SPORSLAG, type Sporslag } from '@tak/domain';
import { ApiProperty, PickType } from '@nestjs/swagger';
import type * as kontrakt from '../sporing';
import { Tidsvalg } from './foresporsler';
import { Hvorfor } from './styringsinformasjon';

const dato = { type: String, format: 'date' } as const;
const heltall = { type: 'integer' } as const;
const STATUSER = ['teller', 'nevner', 'ikke', 'annet', 'ikke_tilgang'] as const satisfies kontrakt.Sporstatus[];
const GJELDER = [
  'tilsagn',
  'leieforhold',
  'opphold',
  'soknad',
  'virkemiddel',
  'utkastelse',
  'bosetting',
] as const satisfies kontrakt.Sporgjelder['slag'][];

/** A household is read as it is now: no moment to choose. */
export class Sporaar extends PickType(Tidsvalg, ['aar'] as const) {}

export class Sporgjelder implements kontrakt.Sporgjelder {
  @ApiProperty({ enum: GJELDER }) readonly slag!: kontrakt.Sporgjelder['slag'];
  @ApiProperty() readonly id!: string;
}

export class Sporverdikt implements kontrakt.Sporverdikt {
  @ApiProperty(heltall) readonly aar!: number;
  @ApiProperty({ enum: STATUSER, enumName: 'Sporstatus' }) readonly status!: kontrakt.Sporstatus;
  @ApiProperty({ type: Boolean, nullable: true }) readonly iNevner!: boolean | null;
  @ApiProperty({ type: Hvorfor, nullable: true, description: 'Hvorfor med, eller det første vilkåret som ikke holder' })
  readonly hvorfor!: Hvorfor | null;
  @ApiProperty({ type: [Sporgjelder] }) readonly gjelder!: readonly Sporgjelder[];
}

export class Sporlinje implements kontrakt.Sporlinje {
  @ApiProperty({ enum: ['parameter', 'kostra'] }) readonly slag!: 'parameter' | 'kostra';
  @ApiProperty({ example: '5.1' }) readonly nr!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ type: Sporverdikt }) readonly iAar!: Sporverdikt;
  @ApiProperty({ type: Sporverdikt }) readonly iFjor!: Sporverdikt;
}

export class Sporopphold implements kontrakt.Sporopphold {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly tilbud!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty({ ...dato, nullable: true }) readonly tom!: string | null;
}

export class TellerISvar implements kontrakt.TellerISvar {
  @ApiProperty({ enum: SPORSLAG, enumName: 'Sporslag' }) readonly slag!: Sporslag;
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(heltall) readonly aar!: number;
  @ApiProperty({ type: String, nullable: true }) readonly kjentPer!: string | null;
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty(heltall) readonly foersteAar!: number;
  @ApiProperty(heltall) readonly sisteAar!: number;
  @ApiProperty({ type: [Sporlinje] }) readonly linjer!: readonly Sporlinje[];
  @ApiProperty({ type: [Sporopphold] }) readonly opphold!: readonly Sporopphold[];
}
