import {
  OPPGAVEHANDLINGER,
  OPPGAVESLAG,
  OPPGAVESTATUSER,
  type Oppgavehandling,
  type Oppgaveslag,
  type Oppgavestatus,
} from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type * as kontrakt from '../oversikt';
import type { Apnetslag } from '../sok';
import { Heltall } from './felter';
import { Sidenummer } from './bolig';

const dato = { type: String, format: 'date' } as const;
const tekst = { type: String, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const tall = { type: Number, nullable: true } as const;
const PER_SIDE = 50;

export class Oppgavevalg extends Sidenummer {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PER_SIDE, default: PER_SIDE })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(PER_SIDE)
  readonly perSide: number = PER_SIDE;
}

export class Oppgavebolig implements kontrakt.Oppgavebolig {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly navn!: string;
}

export class Oppgavehusstand implements kontrakt.Oppgavehusstand {
  @ApiProperty() readonly ikkeTilgang!: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) readonly id!: number | null;
  @ApiProperty(tekst) readonly navn!: string | null;
}

export class OppgaveRad implements kontrakt.OppgaveRad {
  @ApiProperty() readonly nokkel!: string;
  @ApiProperty({ enum: Object.keys(OPPGAVESLAG) }) readonly slag!: Oppgaveslag;
  @ApiProperty({ enum: OPPGAVEHANDLINGER }) readonly handling!: Oppgavehandling;
  @ApiProperty(dato) readonly frist!: string;
  @ApiProperty({ enum: OPPGAVESTATUSER }) readonly status!: Oppgavestatus;
  @ApiProperty({ ...dato, description: 'Dagen fristen regnes fra' }) readonly dato!: string;
  @ApiProperty({ type: Oppgavebolig, nullable: true }) readonly bolig!: Oppgavebolig | null;
  @ApiProperty({ type: Oppgavehusstand, nullable: true }) readonly husstand!: Oppgavehusstand | null;
}

export class OppgaverSvar implements kontrakt.OppgaverSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty({ type: [OppgaveRad] }) readonly rader!: readonly OppgaveRad[];
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly forfalt!: number;
  @ApiProperty({ ...dato, nullable: true }) readonly nesteFrist!: string | null;
  @ApiProperty(heltall) readonly side!: number;
  @ApiProperty(heltall) readonly perSide!: number;
}

export class Nokkeltall implements kontrakt.Nokkeltall {
  @ApiProperty() readonly id!: kontrakt.NokkeltallId;
  @ApiProperty({ enum: ['antall', 'dager', 'prosent'] }) readonly enhet!: 'antall' | 'dager' | 'prosent';
  @ApiProperty(tall) readonly verdi!: number | null;
  @ApiProperty(tall) readonly ifjor!: number | null;
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } }) readonly serie!: readonly (
    number | null
  )[];
}

export class OversiktstallSvar implements kontrakt.OversiktstallSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty(dato) readonly dagIfjor!: string;
  @ApiProperty({ type: [Nokkeltall] }) readonly tall!: readonly Nokkeltall[];
}

export class NyttRad implements kontrakt.NyttRad {
  @ApiProperty() readonly nokkel!: string;
  @ApiProperty({ description: 'Hva som ble gjort' }) readonly type!: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly tid!: string;
  @ApiProperty(tekst) readonly av!: string | null;
  @ApiProperty({ enum: ['husstand', 'bolig'] }) readonly slag!: Apnetslag;
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly navn!: string;
}

export class NyttSvar implements kontrakt.NyttSvar {
  @ApiProperty({ type: [NyttRad] }) readonly rader!: readonly NyttRad[];
}

export class TilsynSvar implements kontrakt.TilsynSvar {
  @ApiProperty({ ...heltall, description: 'Åpninger ingen har kvittert' }) readonly apninger!: number;
  @ApiProperty({ ...heltall, description: 'Kontoer som må bekreftes' }) readonly bekreftes!: number;
  @ApiProperty({ ...heltall, description: 'Kontoer med forslag om rolle' }) readonly forslag!: number;
  @ApiProperty({ ...heltall, description: 'Importer som venter på ja' }) readonly importer!: number;
}
