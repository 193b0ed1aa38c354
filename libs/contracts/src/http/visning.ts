import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, MinLength, registerDecorator } from 'class-validator';
import type * as kontrakt from '../bolig';
import { Trimmet, UtenFodselsnummer } from './felter';

/** Lists that can be set up. */
const LISTER = ['boliger'] as const;
/** What a list was searched for may be the name of a person. */
const UTELATT = new Set(['sok', 'navn', 'leietaker']);
const enkel = (v: unknown): boolean =>
  v === null || typeof v === 'boolean' || typeof v === 'number' || (typeof v === 'string' && v.length <= 100);

/** Filters and columns: short values under names of their own, and nothing that was searched for. */
const Listevalg = (): PropertyDecorator => (maal, felt) =>
  registerDecorator({
    name: 'listevalg',
    target: maal.constructor,
    propertyName: String(felt),
    validator: { validate: erListevalg },
  });

function erListevalg(verdi: unknown): boolean {
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi)) return false;
  const ledd = Object.entries(verdi);
  return (
    ledd.length <= 30 &&
    ledd.every(
      ([navn, v]) =>
        /^[a-zA-Z]{1,30}$/.test(navn) &&
        !UTELATT.has(navn.toLowerCase()) &&
        (enkel(v) || (Array.isArray(v) && v.length <= 50 && v.every(enkel))),
    )
  );
}

export class Visningsvalg {
  @ApiProperty({ enum: LISTER }) @IsIn(LISTER) readonly liste!: string;
}

export class NyVisningForesporsel implements kontrakt.NyVisningForesporsel {
  @ApiProperty({ enum: LISTER }) @IsIn(LISTER) readonly liste!: string;

  @ApiProperty({ minLength: 1, maxLength: 60 })
  @Trimmet()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  @Matches(/^[^\p{Cc}]*$/u)
  @UtenFodselsnummer()
  readonly navn!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Filtre og kolonner, aldri søketekst' })
  @Listevalg()
  readonly valg!: Readonly<Record<string, unknown>>;
}

export class Visning implements kontrakt.Visning {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: LISTER }) readonly liste!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly valg!: Readonly<Record<string, unknown>>;
}
