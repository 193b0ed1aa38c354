import type { BoligSvar } from '@tak/contracts';
import { type Boligfelt, boligfelter, somSkrevet } from '../redigering/boligfelt';

/** Groups of the form, in the order one talks about a dwelling. */
export const STED = boligfelter('adresse', 'bruksenhetsnummer', 'postnummer', 'poststed', 'byggId');
export const DISPOSISJON = boligfelter('disposisjonsform', 'maanedsleie', 'depositum');
export const EGENSKAPER = boligfelter(
  'boligtype',
  'bruksareal',
  'antallSoverom',
  'etasje',
  'heis',
  'rullestol',
  'maalgruppe',
  'bemanning',
  'samlokalisert',
);
export const ALLE: readonly Boligfelt[] = [...STED, ...DISPOSISJON, ...EGENSKAPER];

/** A dwelling as a template: everything but what it alone has. */
export function likMed(bolig: BoligSvar): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ALLE.filter((felt) => felt.navn !== 'bruksenhetsnummer').map((felt) => [felt.navn, somSkrevet(felt.les(bolig))]),
  );
}
