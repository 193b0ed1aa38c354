import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { maskerFodselsnumre } from '@tak/domain';
import { Avvist, type Feltfeil } from './problem';

/** The rules of the request classes in words, the one that tells most first; a value is never repeated. */
const GRUNNER: Readonly<Record<string, string>> = {
  isInt: 'må være et heltall',
  isString: 'må være tekst',
  isIn: 'har en ukjent verdi',
  isBoolean: 'må være ja eller nei',
  matches: 'har feil form',
  min: 'er for liten',
  max: 'er for stor',
  minLength: 'er for kort',
  maxLength: 'er for lang',
  isArray: 'har feil form',
  isObject: 'har feil form',
  arrayMaxSize: 'har for mange',
  arrayUnique: 'nevner det samme to ganger',
  fodselsnummer: 'er ikke et gyldig fødselsnummer',
  utenFodselsnummer: 'kan ikke inneholde et fødselsnummer',
  isDefined: 'må fylles ut',
  whitelistValidation: 'er et ukjent felt',
  nestedValidation: 'har feil form',
  unknownValue: 'har feil form',
};

/** Nothing that a request class does not name comes through. */
export const validering = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (feil) => new Avvist(400, 'ugyldig_foresporsel', undefined, felter(feil)),
  });

/** One reason a field. */
function felter(feil: readonly ValidationError[], foran = ''): Feltfeil[] {
  return feil.flatMap((f) => {
    const felt = maskerFodselsnumre(`${foran}${f.property}`.slice(0, 80));
    const regel = Object.keys(GRUNNER).find((r) => f.constraints?.[r] !== undefined);
    const egne = f.constraints ? [{ felt, grunn: GRUNNER[regel ?? ''] ?? 'er ugyldig' }] : [];
    return [...egne, ...felter(f.children ?? [], `${felt}.`)];
  });
}
