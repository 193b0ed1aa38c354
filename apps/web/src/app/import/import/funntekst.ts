import { FUNNKODER } from '@tak/domain';
import { type Spraak, funnNynorsk } from '@tak/tekster';

type Tabell = Readonly<Record<string, string | undefined>>;

/** What a finding says, by its code; the server's own sentence for a code the page does not know. */
export function funntekst(spraak: Spraak, kode: string, bokmaal?: string): string {
  const kjent = Object.entries(FUNNKODER).find(([navn]) => navn === kode)?.[1].melding;
  return (spraak === 'nn' ? (funnNynorsk as Tabell)[kode] : undefined) ?? bokmaal ?? kjent ?? kode;
}
