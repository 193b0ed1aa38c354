import type { EndreMedlemForesporsel, HusstandSvar, Medlem } from '@tak/contracts';
import { endreMedlemskap, utenHovedperson } from '@tak/domain';
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

/**
 * First day without hovedperson, when the command is done, that was not without one before: a warning, and no refusal,
 * since another may be given the role next. null when there is none, or the rules refuse the command.
 */
export function utenHovedpersonFra(
  { medlemmer }: HusstandSvar,
  { personId, fom, ...endring }: Omit<EndreMedlemForesporsel, 'versjon'>,
): string | null {
  const etter = endreMedlemskap(medlemmer, { personId, fom }, endring);
  if (!etter.ok) return null;
  const foer = utenHovedperson(medlemmer);
  return (
    utenHovedperson(etter.verdi).find((spenn) => !foer.some((f) => f.fom === spenn.fom && f.tom === spenn.tom))?.fom ??
    null
  );
}
