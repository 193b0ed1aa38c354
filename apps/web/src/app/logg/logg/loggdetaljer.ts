import type { LoggRad } from '@tak/contracts';
import { type FastTekst, detaljTekster, loggTekster, tall } from '@tak/tekster';
import type { Oversett } from '@tak/ui';

export interface Loggdetalj {
  readonly navn: string;
  readonly verdi: string;
}

/** The rest of a row: how many persons were read, what is known of the request, and the act's own details. */
export function loggdetaljer(rad: LoggRad, t: Oversett): readonly Loggdetalj[] {
  const egne = Object.entries(rad.detaljer).map(([nokkel, verdi]) => ({
    navn: t((detaljTekster as Readonly<Record<string, FastTekst>>)[nokkel] ?? { nb: nokkel, nn: nokkel }),
    verdi: iOrd(verdi, t),
  }));
  return [
    ...(rad.antallPersoner > 0 ? [{ navn: t(loggTekster.lestePersoner), verdi: tall(rad.antallPersoner) }] : []),
    ...egne,
    ...(rad.hendelseId === null ? [] : [{ navn: t(loggTekster.hendelse), verdi: `${rad.hendelseId}` }]),
    ...(rad.foresporsel === null ? [] : [{ navn: t(loggTekster.foresporsel), verdi: rad.foresporsel }]),
  ];
}

/** A value of the details, which are whatever the act wrote. */
function iOrd(verdi: unknown, t: Oversett): string {
  if (verdi === null || verdi === '') return t(loggTekster.ingenting);
  if (typeof verdi === 'boolean') return t(verdi ? loggTekster.ja : loggTekster.nei);
  if (typeof verdi === 'number') return tall(verdi);
  if (Array.isArray(verdi)) return verdi.map((del) => iOrd(del, t)).join(', ') || t(loggTekster.ingenting);
  if (typeof verdi === 'object')
    return Object.entries(verdi)
      .map(([nokkel, del]) => `${nokkel} ${iOrd(del, t)}`)
      .join(', ');
  return String(verdi);
}
