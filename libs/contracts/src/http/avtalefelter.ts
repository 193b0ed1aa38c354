import { lesDato } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  registerDecorator,
} from 'class-validator';
import { Trimmet, UtenFodselsnummer } from './felter';

// What the fields of agreements are made of: the rule of the value and its place in the OpenAPI document, in one.

const felt =
  (...ledd: readonly PropertyDecorator[]): PropertyDecorator =>
  (maal, navn) =>
    ledd.forEach((l) => l(maal, navn));

/** null says «not registered», and must be said: a field that is left out is refused. */
const EllerIngen = (): PropertyDecorator => ValidateIf((_, verdi: unknown) => verdi !== null);

const DATO = { type: String, format: 'date' } as const;
const HELTALL = { type: 'integer' } as const;
const erDag = (verdi: unknown): boolean =>
  typeof verdi === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(verdi) && lesDato(verdi).ok;

/** A day of the calendar, åååå-mm-dd. */
const ErDag = (): PropertyDecorator => (maal, navn) =>
  registerDecorator({
    name: 'matches',
    target: maal.constructor,
    propertyName: String(navn),
    validator: { validate: erDag },
  });

export const Dag = (): PropertyDecorator => felt(ApiProperty(DATO), ErDag());
export const DagEllerIngen = (): PropertyDecorator =>
  felt(ApiProperty({ ...DATO, nullable: true }), EllerIngen(), ErDag());
export const ValgfriDag = (): PropertyDecorator => felt(ApiPropertyOptional(DATO), IsOptional(), ErDag());

export const Versjon = (): PropertyDecorator =>
  felt(ApiProperty(HELTALL), IsInt(), Min(0), Max(Number.MAX_SAFE_INTEGER));
export const ValgfriVersjon = (): PropertyDecorator =>
  felt(ApiPropertyOptional(HELTALL), IsOptional(), IsInt(), Min(0), Max(Number.MAX_SAFE_INTEGER));
export const Id = (): PropertyDecorator => felt(ApiProperty(HELTALL), IsInt(), Min(1), Max(Number.MAX_SAFE_INTEGER));
export const ValgfriId = (): PropertyDecorator =>
  felt(ApiPropertyOptional(HELTALL), IsOptional(), IsInt(), Min(1), Max(Number.MAX_SAFE_INTEGER));

export const Heltallfelt = (min: number, maks: number): PropertyDecorator =>
  felt(ApiProperty({ ...HELTALL, minimum: min, maximum: maks }), IsInt(), Min(min), Max(maks));
export const HeltallEllerIngen = (min: number, maks: number): PropertyDecorator =>
  felt(ApiProperty({ ...HELTALL, nullable: true, minimum: min, maximum: maks }), EllerIngen(), IsInt(), Min(min), Max(maks)); // prettier-ignore
/** Kroner, øre at the most. */
export const BelopEllerIngen = (maks: number): PropertyDecorator =>
  felt(
    ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: maks }),
    EllerIngen(),
    IsNumber({ maxDecimalPlaces: 2, allowNaN: false, allowInfinity: false }),
    Min(0),
    Max(maks),
  );

export const Kode = (koder: readonly string[]): PropertyDecorator => felt(ApiProperty({ enum: koder }), IsIn(koder));
export const KodeEllerIngen = (koder: readonly string[]): PropertyDecorator =>
  felt(ApiProperty({ enum: koder, nullable: true }), EllerIngen(), IsIn(koder));
export const JaNeiEllerIngen = (): PropertyDecorator =>
  felt(ApiProperty({ type: Boolean, nullable: true }), EllerIngen(), IsBoolean());

/** One line for people: no control characters, and nothing like an identity number. */
const Linje = (maks: number): PropertyDecorator =>
  felt(Trimmet(), IsString(), MinLength(1), MaxLength(maks), Matches(/^[^\p{Cc}]*$/u), UtenFodselsnummer());
export const Tekst = (maks: number): PropertyDecorator =>
  felt(ApiProperty({ type: String, minLength: 1, maxLength: maks }), Linje(maks));
export const TekstEllerIngen = (maks: number): PropertyDecorator =>
  felt(ApiProperty({ type: String, nullable: true, maxLength: maks }), EllerIngen(), Linje(maks));
export const ValgfriTekst = (maks: number): PropertyDecorator =>
  felt(ApiPropertyOptional({ type: String, maxLength: maks }), IsOptional(), Linje(maks));
