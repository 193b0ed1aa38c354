import type { HusstandSvar, Medlem } from '@tak/contracts';
import { medlemsendringTekster } from '@tak/tekster';

/** What can have happened to a membership. */
export const HANDLINGER = [
  { verdi: 'flyttet_ut', tekst: medlemsendringTekster.flyttetUt, forklart: medlemsendringTekster.flyttetUtForklart },
  { verdi: 'ny_rolle', tekst: medlemsendringTekster.nyRolle, forklart: medlemsendringTekster.nyRolleForklart },
  { verdi: 'retting', tekst: medlemsendringTekster.rett, forklart: medlemsendringTekster.rettForklart },
  {
    verdi: 'feilregistrert',
    tekst: medlemsendringTekster.feilregistrert,
    forklart: medlemsendringTekster.feilregistrertForklart,
  },
] as const;
export type Handling = (typeof HANDLINGER)[number]['verdi'];

/** The membership in the household as it is now; if its first day was put right, the person's latest. */
export function medlemskapet({ medlemmer }: HusstandSvar, { personId, fom }: Medlem): Medlem | null {
  const sine = medlemmer.filter((m) => m.personId === personId);
  return sine.find((m) => m.fom === fom) ?? sine.toSorted((a, b) => (a.fom < b.fom ? 1 : -1))[0] ?? null;
}

/** Is nobody hovedperson today when this is done, where somebody was? */
export function blirUtenHovedperson(
  { medlemmer, dag }: HusstandSvar,
  { personId, fom, rolle }: Medlem,
  til: { readonly handling: Handling | null; readonly rolle: string | null; readonly tom: string | null },
): boolean {
  const gjelder = (m: Medlem): boolean => m.fom <= dag && (m.tom === null || m.tom >= dag);
  const andre = medlemmer.some(
    (m) => m.rolle === 'hovedperson' && gjelder(m) && !(m.personId === personId && m.fom === fom),
  );
  if (rolle !== 'hovedperson' || andre || til.handling === null) return false;
  if (til.handling === 'flyttet_ut') return til.tom !== null;
  if (til.handling === 'feilregistrert') return true;
  return til.rolle !== 'hovedperson' || (til.handling === 'retting' && til.tom !== null);
}
