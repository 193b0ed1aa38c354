import type { BoligSvar, Boligfaktum } from '@tak/contracts';
import { type Spraak, boligTekster, boligendringTekster, boligfeltTekster, fraDato, kroner, tekst } from '@tak/tekster';
import { kodetekst } from '../kodetekst';
import { type Boligfelt, type Feltnavn, boligfelter, feltForKolonne } from '../redigering/boligfelt';
import { type Faktalinje, faktalinjer } from './fakta';
import { feltverdi } from './feltverdi';

/** A line of the table of facts, with the fields its form has; none where nothing is edited so. */
export interface Redigerbar {
  readonly id: string;
  readonly navn: string;
  /** What holds today, in words; null is not registered. */
  readonly verdi: string | null;
  readonly linje: Faktalinje | null;
  readonly felter: readonly Boligfelt[];
  readonly fakta: readonly Boligfaktum[];
}

/** Facts with their days, then what a dwelling simply is. Address and days are edited here, and read in the head. */
export function redigerbare(spraak: Spraak, bolig: BoligSvar, kanEndre: boolean): readonly Redigerbar[] {
  const fakta = faktalinjer(bolig.fakta, bolig.dag).map((linje): Redigerbar => {
    const felt = feltForKolonne(linje.felt);
    return {
      id: linje.felt,
      navn: kodetekst(spraak, boligfeltTekster, linje.felt),
      verdi: linje.gjeldende && feltverdi(spraak, linje.felt, linje.gjeldende.verdi),
      linje,
      felter: felt ? [felt] : [],
      fakta: bolig.fakta
        .filter((f) => f.felt === linje.felt)
        .toSorted((a, b) => ((a.gjelderFra ?? '') < (b.gjelderFra ?? '') ? 1 : -1)),
    };
  });
  const fast = (id: string, navn: string, verdi: string | null, ...felter: readonly Feltnavn[]): Redigerbar => ({
    id,
    navn,
    verdi,
    linje: null,
    felter: boligfelter(...felter),
    fakta: [],
  });
  const { depositum } = bolig.detaljer;
  return [
    ...fakta,
    fast('etasje', tekst(spraak, boligendringTekster.etasjeOgHeis), etasjetekst(spraak, bolig), 'etasje', 'heis'),
    fast(
      'depositum',
      tekst(spraak, boligendringTekster.depositum),
      depositum === null ? null : kroner(depositum),
      'depositum',
    ),
    ...(kanEndre
      ? [
          fast(
            'adresse',
            tekst(spraak, boligendringTekster.adresseOgBygg),
            [bolig.adresse, bolig.bruksenhetsnummer, bolig.bygg].filter(Boolean).join(', ') || null,
            'adresse',
            'bruksenhetsnummer',
            'postnummer',
            'poststed',
            'byggId',
          ),
          fast('fom', tekst(spraak, boligendringTekster.disponertFra), fraDato(spraak, bolig.fom), 'fom'),
        ]
      : []),
  ];
}

function etasjetekst(spraak: Spraak, { detaljer: { etasje, heis } }: BoligSvar): string | null {
  const deler = [
    etasje === null ? null : tekst(spraak, boligendringTekster.etasje, etasje),
    heis === null ? null : tekst(spraak, heis ? boligendringTekster.medHeis : boligendringTekster.utenHeis),
  ].filter((del) => del !== null);
  return deler.length > 0 ? deler.join(', ') : null;
}

/** Without a day of its own it holds from when the dwelling came to us; what is not registered holds from no day. */
export function gjelderFra(spraak: Spraak, { id, linje, verdi }: Redigerbar, fom: string): string {
  if (verdi === null || id === 'fom') return '–';
  return fraDato(spraak, linje?.gjeldende?.gjelderFra ?? fom);
}

/** What was before or is to come, in a line under the value. */
export function andreVerdier(spraak: Spraak, { linje }: Redigerbar): readonly string[] {
  if (!linje) return [];
  const ord = (f: Boligfaktum) => feltverdi(spraak, f.felt, f.verdi) ?? tekst(spraak, boligTekster.ikkeRegistrert);
  return [
    ...linje.kommende.map((f) => tekst(spraak, boligTekster.blir, ord(f), f.gjelderFra ?? '')),
    ...linje.tidligere.map((f) => tekst(spraak, boligTekster.foer, ord(f), f.gjelderFra)),
  ];
}
