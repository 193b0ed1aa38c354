import { DISPOSISJONSFORMER, TILSAGNSORDNINGER, UTILGJENGELIG_GRUNNER } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type * as kontrakt from '../bolig';
import { BoligRad, Leietaker, Sidesvar } from './bolig';
import { Varsomhet } from './person';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { type: String, format: 'date', nullable: true } as const;
const tid = { type: String, format: 'date-time' } as const;
const heltall = { type: 'integer' } as const;
const heltallEllerIngen = { type: 'integer', nullable: true } as const;
const tallEllerIngen = { type: Number, nullable: true } as const;

export class Kjentvalg {
  @ApiPropertyOptional({
    type: String,
    description: 'Dato (ut dagen, norsk tid) eller tidspunkt',
    example: '2025-02-15',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}([T ][0-9:.]{5,15}(Z|[+-]\d{2}(:?\d{2})?)?)?$/i)
  readonly kjentPer?: string;
}

export class Boligfaktum implements kontrakt.Boligfaktum {
  @ApiProperty({ description: 'Kolonnen i registeret', example: 'rullestol' }) readonly felt!: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }], nullable: true })
  readonly verdi!: string | number | boolean | null;
  @ApiProperty(datoEllerIngen) readonly gjelderFra!: string | null;
  @ApiProperty(tid) readonly registrert!: string;
  @ApiProperty() readonly registrertAv!: string;
}

export class Boligleie implements kontrakt.Boligleie {
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty({ type: Leietaker }) readonly leietaker!: Leietaker;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty(datoEllerIngen) readonly kontraktTom!: string | null;
  @ApiProperty(tekst) readonly avslutning!: string | null;
}

export class Utilgjengelighet {
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty({ enum: UTILGJENGELIG_GRUNNER, nullable: true }) readonly grunn!: string | null;
}

export class Disposisjonsspenn {
  @ApiProperty({ enum: DISPOSISJONSFORMER }) readonly form!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
}

export class Boligtilsagn {
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty({ enum: TILSAGNSORDNINGER }) readonly ordning!: string;
  @ApiProperty(dato) readonly dato!: string;
  @ApiProperty(tallEllerIngen) readonly belop!: number | null;
}

export class Boligdetaljer {
  @ApiProperty(heltallEllerIngen) readonly etasje!: number | null;
  @ApiProperty({ type: Boolean, nullable: true }) readonly heis!: boolean | null;
  @ApiProperty({ ...tallEllerIngen, description: 'Kroner' }) readonly depositum!: number | null;
}

export class Delbolig {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly navn!: string;
}

export class BoligSvar extends BoligRad implements kontrakt.BoligSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty(tekst) readonly kjentPer!: string | null;
  @ApiProperty(tekst) readonly adresse!: string | null;
  @ApiProperty(tekst) readonly postnummer!: string | null;
  @ApiProperty(tekst) readonly poststed!: string | null;
  @ApiProperty(tekst) readonly bruksenhetsnummer!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) readonly samlokalisert!: boolean | null;
  @ApiProperty(heltallEllerIngen) readonly taptLeie!: number | null;
  @ApiProperty({ type: [Boligfaktum] }) readonly fakta!: readonly Boligfaktum[];
  @ApiProperty({ type: [Boligleie] }) readonly leieforhold!: readonly Boligleie[];
  @ApiProperty({ type: [Utilgjengelighet] }) readonly utilgjengelig!: readonly Utilgjengelighet[];
  @ApiProperty({ type: [Disposisjonsspenn] }) readonly disposisjon!: readonly Disposisjonsspenn[];
  @ApiProperty({ type: [Boligtilsagn] }) readonly tilsagn!: readonly Boligtilsagn[];
  @ApiProperty({ type: [Varsomhet] }) readonly varsomhetRader!: readonly Varsomhet[];
  @ApiProperty(heltall) readonly andreIBygget!: number;
  @ApiProperty({ type: [Delbolig], description: 'Boligene den ble delt i' }) readonly deltI!: readonly Delbolig[];
  @ApiProperty({ ...heltall, description: 'Sendes med hver endring av boligen' }) readonly versjon!: number;
  @ApiProperty({ type: Boligdetaljer }) readonly detaljer!: Boligdetaljer;
}

export class Boligendring {
  @ApiProperty() readonly felt!: string;
  @ApiProperty(tekst) readonly fra!: string | null;
  @ApiProperty(tekst) readonly til!: string | null;
}

export class BolighistorikkRad implements kontrakt.BolighistorikkRad {
  @ApiProperty(tid) readonly tid!: string;
  @ApiProperty() readonly av!: string;
  @ApiProperty({ enum: ['registrert', 'endret', 'slettet'] }) readonly handling!: string;
  @ApiProperty({ example: 'boligendringer' }) readonly tabell!: string;
  @ApiProperty({ ...heltallEllerIngen, description: 'Handlingen, når den kan angres' }) readonly angreId!:
    number | null;
  @ApiProperty({ type: [Boligendring] }) readonly endringer!: readonly Boligendring[];
}

export class BolighistorikkSvar extends Sidesvar implements kontrakt.BolighistorikkSvar {
  @ApiProperty({ type: [BolighistorikkRad] }) readonly rader!: readonly BolighistorikkRad[];
}
