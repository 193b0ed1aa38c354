import type { Klient } from './klient';

export interface Operasjon {
  readonly metode: string;
  /** With {placeholders}. */
  readonly sti: string;
  readonly parametere: readonly { readonly name: string; readonly in: string }[];
  /** The right the route demands; null when it is open to all. */
  readonly krever: string | null;
  readonly aapen: boolean;
}

interface Dokument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Raaoperasjon>>>>;
}
interface Raaoperasjon {
  readonly parameters?: Operasjon['parametere'];
  readonly 'x-krever'?: string;
  readonly 'x-aapen'?: string;
}

/** Every route of the server, from its own description: a new one cannot be missed. */
export async function operasjoner(klient: Klient): Promise<Operasjon[]> {
  const { paths } = await klient.hent<Dokument>('/api/docs-json');
  return Object.entries(paths).flatMap(([sti, metoder]) =>
    Object.entries(metoder).map(([metode, o]) => ({
      metode: metode.toUpperCase(),
      sti,
      parametere: o.parameters ?? [],
      krever: o['x-krever'] ?? null,
      aapen: o['x-aapen'] !== undefined,
    })),
  );
}

/** A path with something in every placeholder. */
export const fyll = (sti: string, verdi: string): string => sti.replace(/\{[^}]+\}/g, encodeURIComponent(verdi));
