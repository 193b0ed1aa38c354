import type { Bolig, Utilgjengelighetstid } from '@tak/domain';

/** What a dwelling simply is, for all of its time. null is unknown. */
export interface Opplysninger {
  readonly byggId: number | null;
  readonly adresse: string | null;
  readonly postnummer: string | null;
  readonly poststed: string | null;
  readonly bruksenhetsnummer: string | null;
  readonly boligtype: string | null;
  readonly antallSoverom: number | null;
  readonly bemanning: string | null;
  readonly maanedsleie: number | null;
  readonly etasje: number | null;
  readonly heis: boolean | null;
  readonly depositum: number | null;
}

/** A dwelling as the register has it: what its rules are about, and what it simply is. */
export interface RegistrertBolig extends Bolig {
  readonly id: number;
  readonly eksternId: string;
  /** Address with bruksenhet, as in the list. */
  readonly navn: string;
  readonly opplysninger: Opplysninger;
  readonly utilgjengelig: readonly Utilgjengelighetstid[];
}

export const INGEN_OPPLYSNINGER: Opplysninger = {
  byggId: null,
  adresse: null,
  postnummer: null,
  poststed: null,
  bruksenhetsnummer: null,
  boligtype: null,
  antallSoverom: null,
  bemanning: null,
  maanedsleie: null,
  etasje: null,
  heis: null,
  depositum: null,
};

/** What is said, over what was; a field left out is as it was. */
export function medOpplysninger(foer: Opplysninger, sagt: Partial<Opplysninger>): Opplysninger {
  const felter = Object.keys(INGEN_OPPLYSNINGER) as (keyof Opplysninger)[];
  return { ...foer, ...Object.fromEntries(felter.flatMap((f) => (sagt[f] === undefined ? [] : [[f, sagt[f]]]))) };
}
