import {
  type FastTekst,
  type Spraak,
  avslutningTekster,
  bemanningTekster,
  boligTekster,
  boligtypeTekster,
  disposisjonsformTekster,
  fraDato,
  klargjoringTekster,
  kroner,
  maalgruppeTekster,
  nokkelholderTekster,
  tekst,
  tilsagnsordningTekster,
  utilgjengeligTekster,
} from '@tak/tekster';
import { arealtekst, kodetekst } from '../kodetekst';

const KODER: Readonly<Record<string, Readonly<Record<string, FastTekst>>>> = {
  disposisjonsform: disposisjonsformTekster,
  boligtype: boligtypeTekster,
  bemanning: bemanningTekster,
  maalgruppe: maalgruppeTekster,
  grunn: utilgjengeligTekster,
  ordning: tilsagnsordningTekster,
  avslutning: avslutningTekster,
  arbeid: klargjoringTekster,
  hos: nokkelholderTekster,
};
const JA_NEI: Readonly<Record<string, FastTekst>> = {
  true: boligTekster.ja,
  ja: boligTekster.ja,
  false: boligTekster.nei,
  nei: boligTekster.nei,
};
const BELOP = new Set(['maanedsleie', 'belop', 'depositum', 'maanedspris']);
const DAG = /^\d{4}-\d\d-\d\d$/;

/** The value of a field of a dwelling as people write it; null when nothing is registered. */
export function feltverdi(spraak: Spraak, felt: string, verdi: string | number | boolean | null): string | null {
  if (verdi === null || verdi === '') return null;
  const koder = KODER[felt];
  if (koder) return kodetekst(spraak, koder, `${verdi}`);
  const jaNei = JA_NEI[`${verdi}`];
  if (jaNei) return tekst(spraak, jaNei);
  const antall = Number(verdi);
  if (felt === 'bruksareal' && !Number.isNaN(antall)) return tekst(spraak, boligTekster.kvm, arealtekst(antall) ?? '');
  if (BELOP.has(felt) && !Number.isNaN(antall)) return kroner(antall);
  return typeof verdi === 'string' && DAG.test(verdi) ? fraDato(spraak, verdi) : `${verdi}`;
}
