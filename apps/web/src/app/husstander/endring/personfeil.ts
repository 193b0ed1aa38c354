import { erGyldigFodselsnummer, motsierFodselsnummer } from '@tak/domain';
import { type FastTekst, personvalgTekster } from '@tak/tekster';

const LENGST = 200;

export interface Personopplysninger {
  readonly navn: string | null;
  readonly fodselsdato: string | null;
  /** As it is typed; empty when there is none. */
  readonly fodselsnummer: string | null;
}

/** Digits only: people write the number in two groups. */
export const siffer = (fodselsnummer: string | null): string => (fodselsnummer ?? '').replaceAll(/[\s.-]/g, '');

/** What is wrong, by the server's own rules; null where it will do. */
export function personfeil(
  { navn, fodselsdato, fodselsnummer }: Personopplysninger,
  dag: string,
): Readonly<Record<keyof Personopplysninger, FastTekst | null>> {
  return {
    navn: navnfeil(navn?.trim() ?? ''),
    fodselsdato: datofeil(fodselsdato, dag),
    fodselsnummer: nummerfeil(siffer(fodselsnummer), fodselsdato),
  };
}

function navnfeil(navn: string): FastTekst | null {
  if (navn === '') return personvalgTekster.navnFeil;
  return navn.length > LENGST ? personvalgTekster.navnForLangt : null;
}

function datofeil(fodselsdato: string | null, dag: string): FastTekst | null {
  if (!fodselsdato) return personvalgTekster.fodselsdatoFeil;
  return fodselsdato > dag ? personvalgTekster.fodselsdatoFram : null;
}

function nummerfeil(nummer: string, fodselsdato: string | null): FastTekst | null {
  if (nummer === '') return null;
  if (!erGyldigFodselsnummer(nummer)) return personvalgTekster.fodselsnummerUgyldig;
  return fodselsdato && motsierFodselsnummer(fodselsdato, nummer) ? personvalgTekster.fodselsnummerMotsier : null;
}
