import { FUNNKODER } from '@tak/domain';
import { type Spraak, funnNynorsk } from '@tak/tekster';

type Tabell<T> = Readonly<Record<string, T | undefined>>;

/** What a finding says, by its code; the server's own sentence for a code the page does not know. */
export function funntekst(spraak: Spraak, kode: string, melding?: string): string {
  const bokmaal = (FUNNKODER as Tabell<{ readonly melding: string }>)[kode]?.melding;
  if (spraak === 'nb' || bokmaal === undefined) return melding ?? bokmaal ?? kode;
  // The server may name the other row after the sentence; that is kept.
  const tillegg = melding?.startsWith(bokmaal) ? melding.slice(bokmaal.length) : '';
  return ((funnNynorsk as Tabell<string>)[kode] ?? bokmaal) + tillegg;
}
