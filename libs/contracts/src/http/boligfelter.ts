import { BEMANNINGER, BOLIGTYPER, DISPOSISJONSFORMER, MAALGRUPPER } from '@tak/domain';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
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
  ValidateIf,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';
import type { Flerfelt } from '../index';
import { Kalenderdag } from './felter';

// Fields of a dwelling and a building as requests carry them: left out is «as it is», null is «unknown».

export const heltall = { type: 'integer' } as const;
export const dato = { type: String, format: 'date' } as const;
export const datoEllerIngen = { ...dato, nullable: true } as const;
export const STORST = Number.MAX_SAFE_INTEGER;

const alle =
  (...ledd: readonly PropertyDecorator[]): PropertyDecorator =>
  (maal, felt) =>
    ledd.forEach((l) => l(maal, felt));

/** One line; the empty one is none. */
export const Tekstfelt = (maks: number): PropertyDecorator =>
  alle(
    ApiPropertyOptional({ type: String, nullable: true, maxLength: maks }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value)),
    IsOptional(),
    IsString(),
    MaxLength(maks),
    Matches(/^\P{Cc}*$/u),
  );

/** The sender's own id of something new; left out, Tak gives one. */
export const EksternId = (): PropertyDecorator =>
  alle(Tekstfelt(60), ApiPropertyOptional({ type: String, description: 'Uten: Tak gir en' }), Matches(/^[^/]+$/));

export const Kode = (koder: readonly string[], navn: string): PropertyDecorator =>
  alle(ApiPropertyOptional({ enum: koder, enumName: navn, nullable: true }), IsOptional(), IsIn(koder));
export const JaNei = (): PropertyDecorator =>
  alle(ApiPropertyOptional({ type: Boolean, nullable: true }), IsOptional(), IsBoolean());
export const Tall = (maks: number): PropertyDecorator =>
  alle(
    ApiPropertyOptional({ type: Number, nullable: true, minimum: 0, maximum: maks }),
    IsOptional(),
    IsNumber({ maxDecimalPlaces: 2 }),
    Min(0),
    Max(maks),
  );
export const Helt = (min: number, maks: number): PropertyDecorator =>
  alle(
    ApiPropertyOptional({ ...heltall, nullable: true, minimum: min, maximum: maks }),
    IsOptional(),
    IsInt(),
    Min(min),
    Max(maks),
  );
export const Versjon = (): PropertyDecorator => alle(ApiProperty(heltall), IsInt(), Min(0), Max(STORST));
/** Said, also when it is none. */
export const DagEllerIngen = (): PropertyDecorator =>
  alle(
    ApiProperty(datoEllerIngen),
    ValidateIf((_, verdi) => verdi !== null),
    Kalenderdag(),
  );

export const VERDI: ApiPropertyOptions = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
  nullable: true,
};

const kode =
  (koder: readonly string[]) =>
  (v: unknown): boolean =>
    typeof v === 'string' && koder.includes(v);
const jaNei = (v: unknown): boolean => typeof v === 'boolean';
const mellom =
  (min: number, maks: number) =>
  (v: unknown): boolean =>
    typeof v === 'number' && v >= min && v <= maks && Number.isInteger(Math.round(v * 1e9) / 1e7);
const FLERVERDIER: Readonly<Record<Flerfelt, (v: unknown) => boolean>> = {
  disposisjonsform: kode(DISPOSISJONSFORMER),
  rullestol: jaNei,
  maalgruppe: kode(MAALGRUPPER),
  samlokalisert: jaNei,
  boligtype: kode(BOLIGTYPER),
  bemanning: kode(BEMANNINGER),
  maanedsleie: mellom(0, 10_000_000),
  byggId: (v) => Number.isSafeInteger(v) && (v as number) > 0,
};
export const FLERFELT = Object.keys(FLERVERDIER) as readonly Flerfelt[];

/** Of a field that is no field, nothing is a value. */
const erFlerverdi = (felt: unknown, verdi: unknown): boolean =>
  FLERFELT.some((f) => f === felt && (verdi === null || FLERVERDIER[f](verdi)));

/** A value of the field that `felt` beside it names. */
export const Flerverdi = (): PropertyDecorator =>
  alle(ApiProperty(VERDI), (maal, felt) =>
    registerDecorator({
      name: 'isIn',
      target: maal.constructor,
      propertyName: String(felt),
      validator: {
        validate: (verdi: unknown, { object }: ValidationArguments) =>
          erFlerverdi((object as { felt: unknown }).felt, verdi),
      },
    }),
  );
