import { erGyldigFodselsnummer, maskerFodselsnumre } from '@tak/domain';
import { Transform } from 'class-transformer';
import { registerDecorator, ValidateIf } from 'class-validator';

/** A whole number of a query, as people write it; anything else stays what it is and is refused. */
export const Heltall = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** Text without the space around it. */
export const Trimmet = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Text that holds nothing like an identity number: what is written here is shown and logged. */
export const UtenFodselsnummer = (): PropertyDecorator => (maal, felt) =>
  registerDecorator({
    name: 'utenFodselsnummer',
    target: maal.constructor,
    propertyName: String(felt),
    validator: { validate: (verdi: unknown) => typeof verdi !== 'string' || maskerFodselsnumre(verdi) === verdi },
  });

/** A day of the calendar as ISO text, in a year the register can have. */
export const Kalenderdag = (): PropertyDecorator => (maal, felt) =>
  registerDecorator({
    name: 'matches',
    target: maal.constructor,
    propertyName: String(felt),
    validator: { validate: erKalenderdag },
  });

function erKalenderdag(verdi: unknown): boolean {
  if (typeof verdi !== 'string' || !/^(1[89]|2[01])\d{2}-\d{2}-\d{2}$/.test(verdi)) return false;
  const tid = Date.parse(`${verdi}T00:00:00Z`);
  return !Number.isNaN(tid) && new Date(tid).toISOString().startsWith(verdi);
}

const regel = (name: string, validate: (verdi: unknown) => boolean) => (): PropertyDecorator => (maal, felt) =>
  registerDecorator({ name, target: maal.constructor, propertyName: String(felt), validator: { validate } });

/** A valid fødselsnummer, D-number or synthetic number, of digits alone. */
export const Fodselsnummer = regel(
  'fodselsnummer',
  (verdi) => typeof verdi === 'string' && erGyldigFodselsnummer(verdi),
);

/** Text without the space around it; an empty one is nothing. */
export const TomErIngen = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));

/** Digits without the spaces and marks people write between them. */
export const BareSiffer = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replaceAll(/[\s.-]/g, '') || null : value,
  );

/** May be null, but must be said. */
export const EllerIngen = (): PropertyDecorator => ValidateIf((_, verdi) => verdi !== null);
