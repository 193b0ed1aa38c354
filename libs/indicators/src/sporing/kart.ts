import type { Sporemne } from '@tak/domain';
import type { Radslag } from '../indikator';
import * as b from './emner/bolig';
import { BARN_I_FAMILIE, BOSATT_I_AARET, BOSETTING, ENSLIG_MINDREAARIG, innen } from './emner/bosetting';
import * as l from './emner/leieforhold';
import * as m from './emner/midlertidig';
import { NY_AVSLATT, NY_MOTTATT, PAA_VENTELISTE, SOKNAD } from './emner/soknad';
import * as t from './emner/tilsagn';
import { AVGJORT, AVSLUTTET, AVVERGET, BEGJAERT, GJENNOMFORT, UTKASTELSE } from './emner/utkastelse';
import * as v from './emner/virkemiddel';
import type { Emne, Settsporing, Tallsporing, Vilkaar } from './vilkaar';

export const EMNER: Readonly<Record<Sporemne, Emne>> = {
  bolig: b.BOLIG,
  tilsagn: t.TILSAGN,
  leieforhold: l.LEIEFORHOLD,
  midlertidig: m.MIDLERTIDIG,
  opphold: m.OPPHOLD,
  periode: m.PERIODER,
  soknad: SOKNAD,
  virkemiddel: v.VIRKEMIDDEL,
  utkastelse: UTKASTELSE,
  bosetting: BOSETTING,
};

type Del = Vilkaar | readonly Vilkaar[];

const sett =
  (emne: Sporemne, radslag: Radslag) =>
  (...deler: readonly Del[]): Settsporing => ({ emne, radslag, vilkaar: deler.flat() });

const bolig = sett('bolig', 'bolig');
const boligMedTilsagn = sett('tilsagn', 'bolig');
const tilsagn = sett('tilsagn', 'tilsagn');
const leieforhold = sett('leieforhold', 'leieforhold');
const husstandMedLeie = sett('leieforhold', 'husstand');
const midlertidig = sett('midlertidig', 'husstand');
const natthjem = sett('opphold', 'husstand')(m.I_NATTHJEM);
const soknad = sett('soknad', 'soknad');
const venteliste = sett('soknad', 'husstand')(PAA_VENTELISTE);
const virkemiddel = sett('virkemiddel', 'virkemiddel');
const husstandMedVirkemiddel = sett('virkemiddel', 'husstand');
const utkastelse = sett('utkastelse', 'utkastelse');
const bosetting = sett('bosetting', 'bosetting');

/** A number of one set; or of a numerator that is its denominator and some more. */
const alene = (teller: Settsporing): Tallsporing => ({ teller });
const delAv = (nevner: Settsporing, ...mer: readonly Vilkaar[]): Tallsporing => ({
  nevner,
  teller: { ...nevner, vilkaar: [...nevner.vilkaar, ...mer] },
});

const kdb = bolig(b.KDB_VED_SLUTT);
const nyinnflyttet = husstandMedLeie(l.leieAvType('nyinnflyttet'));
const tilKjop = virkemiddel(v.utbetalt('startlan'), v.TIL_KJOP);
const mottatt = soknad(NY_MOTTATT);
const avslatt = soknad(NY_AVSLATT);
const overTreMaaneder = midlertidig(m.I_MID, m.OVER_TRE_MAANEDER);
const iMidMedBarn = midlertidig(m.I_MID, m.MED_BARN);

/**
 * Why not, for every number: its conditions in the order a person is told them. A new number, or a new definition of an
 * old one, has its conditions here; a test finds the one that is missing or that no longer tells the truth.
 */
export const SPORING: Readonly<Record<string, Tallsporing>> = {
  '2.1': delAv(midlertidig(m.I_MID), m.IKKE_OVER_TRE_MAANEDER),
  '2.2': alene(overTreMaaneder),
  '2.S1': alene(natthjem),
  '2.S2': alene(midlertidig(m.I_MID)),
  '3.1': delAv(iMidMedBarn, m.IKKE_OVER_TRE_MAANEDER),
  '3.2': alene(iMidMedBarn),
  '3.U': alene(midlertidig(m.I_MID, m.UNG)),
  '4.1': delAv(bosetting(BOSATT_I_AARET), innen(6)),
  '4.2': alene(bosetting(BOSATT_I_AARET, ENSLIG_MINDREAARIG)),
  '4.3': delAv(bosetting(BOSATT_I_AARET, BARN_I_FAMILIE), innen(3)),
  '4.S2': alene(bosetting(BOSATT_I_AARET)),
  '5.1': alene(kdb),
  '5.2': alene(boligMedTilsagn(t.tilsagnAv('tilskudd_utleiebolig'), t.KDB_PAA_DATOEN)),
  '5.4': alene(bolig(b.NYANSKAFFET, b.NY_TIL_RUS_PSYKISK)),
  '5.5': alene(boligMedTilsagn(t.tilsagnAv('grunnlan'), t.TILVISNING_PAA_DATOEN, t.UTEN_TILSKUDD_NOEN_GANG)),
  '5.6': alene(boligMedTilsagn(t.tilsagnAv('grunnlan'), t.UTEN_TILSKUDD_NOEN_GANG)),
  '5.7': alene(bolig(b.TILVISNING_VED_SLUTT)),
  '5.8': { teller: nyinnflyttet, nevner: kdb },
  '5.S1': alene(kdb),
  '5.S2': alene(nyinnflyttet),
  '6.1': delAv(kdb, b.RULLESTOL),
  '6.2': delAv(bolig(b.NYANSKAFFET), b.NY_IKKE_SAMLOKALISERT),
  '6.3': delAv(tilsagn(t.tilsagnAv('tilskudd_utleiebolig')), t.OVER_65_PAA_DATOEN),
  '6.4': delAv(bolig(b.TILVISNING_VED_SLUTT), b.OVER_65_VED_SLUTT),
  '8.1': alene(tilKjop),
  '8.2': delAv(tilKjop, v.FRA_LEIE),
  '8.3': alene(husstandMedVirkemiddel(v.utbetalt('tilskudd_etablering'), v.FRA_LEIE)),
  '8.4': delAv(virkemiddel(v.utbetalt('startlan')), v.TIL_BARN),
  '8.5': delAv(virkemiddel(v.utbetalt('tilskudd_etablering')), v.TIL_BARN),
  '9.1': delAv(virkemiddel(v.utbetalt('startlan')), v.TIL_REFINANSIERING),
  '10.S1': alene(utkastelse(BEGJAERT)),
  '10.S2': alene(utkastelse(AVSLUTTET, GJENNOMFORT)),
  'T.1': alene(leieforhold(l.BOTID_ENDT)),
  'T.2': alene(bolig(b.KDB_VED_SLUTT, b.LEDIG)),
  'T.3': alene(bolig(b.KDB_VED_SLUTT, b.LEDIG, b.UTE_AV_BRUK)),
  'T.4': delAv(utkastelse(AVSLUTTET, AVGJORT), AVVERGET),
  'T.5': alene(leieforhold(l.leieAvType('nyinnflyttet'), l.FORSTE_PAA_SOKNADEN)),
  'T.6': alene(sett('periode', 'husstand')(m.NYTT_BRUDD)),

  A1: alene(bolig(b.KDB_VED_SLUTT, b.EID)),
  A2: alene(bolig(b.KDB_VED_SLUTT, b.INNLEID)),
  A3: alene(bolig(b.KDB_VED_SLUTT, b.DISPOSISJONSRETT)),
  A4: alene(kdb),
  A5: alene(bolig(b.KDB_VED_SLUTT, b.RULLESTOL)),
  A6: alene(leieforhold(l.UTLEID_VED_SLUTT)),
  A7: alene(bolig(b.NYANSKAFFET)),
  A8: alene(bolig(b.AVGANG)),
  B1: alene(mottatt),
  B2: alene(avslatt),
  B3: { teller: avslatt, nevner: mottatt },
  C1: alene(nyinnflyttet),
  C2: alene(husstandMedLeie(l.leieAvType('byttet'))),
  C3: alene(husstandMedLeie(l.leieAvType('forlenget'))),
  C4: alene(nyinnflyttet),
  D1: alene(venteliste),
  D2: alene(venteliste),
  E1: alene(midlertidig(m.I_MID)),
  E2: alene(midlertidig(m.I_MID, m.HOYST_14_DAGER)),
  E3: alene(overTreMaaneder),
  E4: alene(iMidMedBarn),
  E5: alene(midlertidig(m.I_MID, m.MED_BARN, m.OVER_TRE_MAANEDER)),
  E6: alene(midlertidig(m.I_MID, m.UNG)),
  E7: alene(natthjem),
};

/** The same set asked of a stay: the stay's own conditions first, then what its household is counted by. */
export function forOpphold(s: Settsporing): Settsporing | null {
  switch (s.emne) {
    case 'opphold':
      return s;
    case 'midlertidig':
      return { ...s, emne: 'opphold', vilkaar: [...m.OPPHOLD_I_MID, ...s.vilkaar.slice(m.I_MID.length)] };
    case 'periode':
      return { ...s, emne: 'opphold', vilkaar: [m.IKKE_NATTHJEM, ...s.vilkaar] };
    default:
      return null;
  }
}
