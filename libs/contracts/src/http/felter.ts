import { maskerFodselsnumre } from '@tak/domain';
import { Transform } from 'class-transformer';
import { registerDecorator } from 'class-validator';

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
