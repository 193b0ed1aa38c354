import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Heltall } from './felter';

export const SORTERINGER = ['avstand', 'id', 'dag', 'verdi', 'maalgruppe', 'registrert'] as const;
export const RETNINGER = ['stigende', 'synkende'] as const;
export const SETT = ['teller', 'nevner', 'utenfor'] as const;
export const FORMATER = ['csv', 'xlsx'] as const;
const SPRAAK = ['nb', 'nn'] as const;

/** Reporting year, and the moment the register is read as known at. */
export class Tidsvalg {
  @ApiPropertyOptional({ type: 'integer', minimum: 1900, maximum: 2200, description: 'Rapportår; ellers inneværende' })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1900)
  @Max(2200)
  readonly aar?: number;

  @ApiPropertyOptional({
    type: String,
    description: 'Dato (ut dagen, norsk tid) eller tidspunkt',
    example: '2025-02-15',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}([T ][0-9:.]{5,15}(Z|[+-]\d{2}(:?\d{2})?)?)?$/i)
  readonly kjentPer?: string;
}

export class Radvalg extends Tidsvalg {
  @ApiPropertyOptional({ enum: SETT, default: 'teller' })
  @IsOptional()
  @IsIn(SETT)
  readonly sett: (typeof SETT)[number] = 'teller';

  @ApiPropertyOptional({ enum: SORTERINGER, default: 'avstand', description: 'Nærmest grensen først' })
  @IsOptional()
  @IsIn(SORTERINGER)
  readonly sorter: (typeof SORTERINGER)[number] = 'avstand';

  @ApiPropertyOptional({ enum: RETNINGER, default: 'stigende' })
  @IsOptional()
  @IsIn(RETNINGER)
  readonly retning: (typeof RETNINGER)[number] = 'stigende';

  @ApiPropertyOptional({ enum: SPRAAK, default: 'nb', description: 'Språket til undertekst og eksport' })
  @IsOptional()
  @IsIn(SPRAAK)
  readonly spraak: (typeof SPRAAK)[number] = 'nb';
}

export class Sidevalg extends Radvalg {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @Heltall()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly side: number = 1;
}

export class Eksportvalg extends Radvalg {
  @ApiPropertyOptional({ enum: FORMATER, default: 'csv' })
  @IsOptional()
  @IsIn(FORMATER)
  readonly format: (typeof FORMATER)[number] = 'csv';
}
