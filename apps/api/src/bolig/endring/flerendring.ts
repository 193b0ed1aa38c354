import type { EndreFlereForesporsel, Flerfelt, FlereRad } from '@tak/contracts';
import {
  avslag,
  DATERTE_FELTER,
  endreFakta,
  faktumPaa,
  kontrollerBolig,
  ok,
  somDato,
  type Datertfelt,
  type Resultat,
} from '@tak/domain';
import type { Opplysninger, RegistrertBolig } from './registrert-bolig';

type Verdi = FlereRad['foer'];

/** One row: what is told of it, and what it becomes; null for one that stays as it is. */
export interface Avgjortrad {
  readonly rad: FlereRad;
  readonly bolig: RegistrertBolig;
  readonly etter: RegistrertBolig | null;
}

/** Holds from a day, and is changed as one dwelling's facts are; the others are corrected for all of its time. */
export const erDatert = (felt: Flerfelt): felt is Flerfelt & Datertfelt =>
  (DATERTE_FELTER as readonly string[]).includes(felt);

/** Decides one row. `versjon` is what it is now, `sett` what was looked at when that is told. */
export function avgjorRad(
  bolig: RegistrertBolig,
  kropp: EndreFlereForesporsel,
  versjon: number,
  sett: number | undefined,
): Avgjortrad {
  const svar: Resultat<RegistrertBolig, string> =
    sett !== undefined && sett !== versjon ? avslag('endret') : endretBolig(bolig, kropp);
  const foer = verdien(bolig, kropp);
  const felles = { id: bolig.id, navn: bolig.navn, versjon, foer };
  return svar.ok
    ? { rad: { ...felles, etter: kropp.verdi, avslag: null }, bolig, etter: svar.verdi }
    : { rad: { ...felles, etter: foer, avslag: svar.grunn }, bolig, etter: null };
}

function endretBolig(bolig: RegistrertBolig, kropp: EndreFlereForesporsel): Resultat<RegistrertBolig, string> {
  const { felt, verdi, slag, fra } = kropp;
  if (!erDatert(felt)) {
    if (bolig.opplysninger[felt as keyof Opplysninger] === verdi) return avslag('ingen_endring');
    return ok({ ...bolig, opplysninger: { ...bolig.opplysninger, [felt]: verdi } });
  }
  const svar = endreFakta(bolig, { slag, fra: fra === null ? null : somDato(fra), felter: { [felt]: verdi } });
  return svar.ok ? kontrollerBolig({ ...bolig, ...svar.verdi }) : svar;
}

/** What the field says where the change begins: on the day, in the row that is corrected, or from the beginning. */
function verdien(bolig: RegistrertBolig, { felt, slag, fra }: EndreFlereForesporsel): Verdi {
  if (!erDatert(felt)) return bolig.opplysninger[felt as keyof Opplysninger];
  if (fra === null) return bolig.grunn[felt];
  if (slag === 'endring') return faktumPaa(bolig, felt, somDato(fra));
  return bolig.endringer.find((e) => e.fom === fra)?.[felt] ?? null;
}
