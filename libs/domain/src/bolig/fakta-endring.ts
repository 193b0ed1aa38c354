import type { Dato, Periode } from '../felles/dato';
import { avslag, ok, type Resultat } from '../felles/resultat';
import {
  DATERTE_FELTER,
  faktumPaa,
  harVerdi,
  type Daterte,
  type Datertfelt,
  type Faktaforlop,
  type Faktarad,
} from './boligfakta';

/**
 * `endring`: it is so from the day `fra`; what was before stands. `retting`: what was registered from the day `fra` (null:
 * from the beginning) was wrong. A field left out is as it was.
 */
export interface Faktaendring {
  readonly slag: 'retting' | 'endring';
  readonly fra: Dato | null;
  readonly felter: Partial<Daterte>;
}

/**
 * kan_ikke_tommes: a change to «unknown» cannot be told (an empty value of boligendringer is «unchanged»), and a dwelling
 * always has a disposisjonsform. ikke_registrert_da: nothing was registered from that day to correct. ingen_endring: it is
 * so already. utenfor_boligens_tid: not after the dwelling's first day, or after its last.
 */
export type Faktagrunn = 'kan_ikke_tommes' | 'ikke_registrert_da' | 'ingen_endring' | 'utenfor_boligens_tid';

type Bolig = Faktaforlop & Periode;

/** The dwelling's facts as they become. Rows in order of days, one a day, none without a value. */
export function endreFakta(bolig: Bolig, endring: Faktaendring): Resultat<Faktaforlop, Faktagrunn> {
  const felter = DATERTE_FELTER.filter((felt) => endring.felter[felt] !== undefined);
  if (endring.slag === 'endring') return endreFra(bolig, endring, felter);
  return endring.fra === null ? rettGrunn(bolig, endring, felter) : rettRad(bolig, endring.fra, endring, felter);
}

/**
 * From a day after the dwelling's first (that day's facts are the dwelling's own) and not after its last (hard rule of the
 * package). Fields that have the value that day already are not written again.
 */
function endreFra(
  bolig: Bolig,
  { fra, felter: nye }: Faktaendring,
  felter: Datertfelt[],
): Resultat<Faktaforlop, Faktagrunn> {
  if (fra === null || fra <= bolig.fom || (bolig.tom !== null && fra > bolig.tom))
    return avslag('utenfor_boligens_tid');
  if (felter.some((felt) => nye[felt] === null)) return avslag('kan_ikke_tommes');
  const andre = felter.filter((felt) => faktumPaa(bolig, felt, fra) !== nye[felt]);
  return andre.length === 0 ? avslag('ingen_endring') : ok(medRad(bolig, fra, utvalg(nye, andre)));
}

/** The dwelling's own value: holds from its beginning until a row says another. */
function rettGrunn(
  bolig: Bolig,
  { felter: nye }: Faktaendring,
  felter: Datertfelt[],
): Resultat<Faktaforlop, Faktagrunn> {
  if (nye.disposisjonsform === null) return avslag('kan_ikke_tommes');
  if (felter.every((felt) => bolig.grunn[felt] === nye[felt])) return avslag('ingen_endring');
  return ok({ grunn: { ...bolig.grunn, ...utvalg(nye, felter) }, endringer: bolig.endringer });
}

/** The row of that day: another value, or none, which takes the change away. */
function rettRad(
  bolig: Bolig,
  fra: Dato,
  { felter: nye }: Faktaendring,
  felter: Datertfelt[],
): Resultat<Faktaforlop, Faktagrunn> {
  const rad = bolig.endringer.find((e) => e.fom === fra);
  if (!rad || felter.some((felt) => rad[felt] === null)) return avslag('ikke_registrert_da');
  if (felter.every((felt) => rad[felt] === nye[felt])) return avslag('ingen_endring');
  return ok(medRad(bolig, fra, utvalg(nye, felter)));
}

const INGEN: Daterte = {
  disposisjonsform: null,
  rullestol: null,
  maalgruppe: null,
  samlokalisert: null,
  bruksareal: null,
};

function medRad({ grunn, endringer }: Faktaforlop, fom: Dato, verdier: Partial<Daterte>): Faktaforlop {
  const rad: Faktarad = { ...(endringer.find((e) => e.fom === fom) ?? INGEN), ...verdier, fom };
  const andre = endringer.filter((e) => e.fom !== fom);
  const alle = harVerdi(rad) ? [...andre, rad] : andre;
  return { grunn, endringer: alle.sort((a, b) => (a.fom < b.fom ? -1 : 1)) };
}

const utvalg = (verdier: Partial<Daterte>, felter: readonly Datertfelt[]): Partial<Daterte> =>
  Object.fromEntries(felter.map((felt) => [felt, verdier[felt]]));
