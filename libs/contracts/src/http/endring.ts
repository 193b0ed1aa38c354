import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type * as kontrakt from '../endring';

const SLAG = ['bolig', 'bygg', 'tilvisningsavtale', 'husstand'] as const satisfies kontrakt.Objektslag[];

export class Objektreferanse {
  @ApiProperty({ enum: SLAG, enumName: 'Objektslag' }) readonly slag!: kontrakt.Objektslag;
  @ApiProperty({ type: 'integer' }) readonly id!: number;
}

export class Kvittering implements kontrakt.Kvittering {
  @ApiProperty({ type: 'integer' }) readonly hendelseId!: number;
  @ApiProperty({ type: Objektreferanse }) readonly objekt!: Objektreferanse;
  @ApiProperty({ type: 'integer' }) readonly versjon!: number;
}

export class Effektrad implements kontrakt.Effektrad {
  @ApiProperty({ enum: ['parameter', 'kostra'] }) readonly slag!: 'parameter' | 'kostra';
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ type: String }) readonly enhet!: kontrakt.Effektrad['enhet'];
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty({ type: Number, nullable: true }) readonly foer!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly etter!: number | null;
}

export class Provesvar implements kontrakt.Provesvar {
  @ApiProperty({ type: 'integer', isArray: true }) readonly aar!: readonly number[];
  @ApiProperty({ type: [Effektrad] }) readonly effekt!: readonly Effektrad[];
}

/** `?prov=ja`: show what the command would do, and do nothing. */
export class Kommandovalg {
  @ApiProperty({ enum: ['ja', 'nei'], required: false })
  @IsOptional()
  @IsIn(['ja', 'nei'])
  readonly prov?: 'ja' | 'nei';
}
