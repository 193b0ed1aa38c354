import type { Tilvisningsavtale } from '@tak/contracts';
import { boligavtalerTekster as b, tilvisningTekster as t } from '@tak/tekster';
import { type Avtalefelt, type Skrevet, somSkrevne } from '../avtaler/avtalefelt';

const FOM: Avtalefelt = { navn: 'fom', ledetekst: b.fom, slag: 'dato', maaHa: true };
const TOM: Avtalefelt = { navn: 'tom', ledetekst: b.tom, slag: 'dato', hjelp: b.tomHjelp };

export const ANTALL: Avtalefelt = {
  ...{ navn: 'antallBoliger', ledetekst: t.antallBoliger, slag: 'heltall', maaHa: true, hjelp: t.antallHjelp },
};

/** What an agreement of referral is. */
export const AVTALEFELTER: readonly Avtalefelt[] = [
  { navn: 'navn', ledetekst: t.navn, slag: 'tekst', maaHa: true },
  { navn: 'utleier', ledetekst: t.utleier, slag: 'tekst' },
  FOM,
  TOM,
  ANTALL,
];

/** A dwelling that the municipality refers to: found by the id people know, and from when. */
export const BOLIGFELTER: readonly Avtalefelt[] = [
  { navn: 'eksternId', ledetekst: t.boligId, slag: 'bolig', maaHa: true, hjelp: t.boligIdHjelp },
  FOM,
  TOM,
];
export const TIDSFELTER: readonly Avtalefelt[] = [FOM, TOM];

export const avtaleverdier = ({ navn, utleier, fom, tom, antallBoliger }: Tilvisningsavtale): Skrevet =>
  somSkrevne({ navn, utleier, fom, tom, antallBoliger });
