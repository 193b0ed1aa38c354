import type { LoggRad } from '@tak/contracts';
import type { Handling } from '@tak/domain';
import { delOpp, type Objektnavn } from './loggobjekter.queries';

/** A row as the database has it. */
export interface Loggpostrad extends Omit<LoggRad, 'objekt' | 'ikkeTilgang'> {
  readonly objekt: string | null;
}

/** Openings are followed up by who, when and why; which household it was is for nobody to read here. */
const APNINGER: ReadonlySet<Handling> = new Set(['husstand.apne', 'husstand.inhabil_apne']);

/** What a reader of the log may see of a row: persons never, and a household or person only when it is not protected. */
export function visLoggrad({ objekt, ...rad }: Loggpostrad, navn: Objektnavn): LoggRad {
  const skjult = APNINGER.has(rad.handling);
  const vistNavn = objekt === null || skjult ? undefined : navn.get(objekt);
  return {
    ...rad,
    objekt: objekt === null || vistNavn === undefined ? null : { ...delOpp(objekt), navn: vistNavn },
    ikkeTilgang: skjult || (objekt !== null && vistNavn === undefined),
  };
}
