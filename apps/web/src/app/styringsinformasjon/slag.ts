import type { ParameterRad } from '@tak/contracts';
import { type Spraak, kildeTekster, styringTekster, tekst } from '@tak/tekster';

/** Where the value comes from, and what kind of parameter it is where it is not one of the programme's own. */
export function slag(spraak: Spraak, p: Pick<ParameterRad, 'kilde' | 'type'>): string {
  const kilde = tekst(spraak, kildeTekster[p.kilde]);
  if (p.type === 'stottedata') return `${kilde}, ${tekst(spraak, styringTekster.stottedata).toLowerCase()}`;
  if (p.type === 'egen') return `${kilde}, ${tekst(spraak, styringTekster.egen).toLowerCase()}`;
  return kilde;
}
