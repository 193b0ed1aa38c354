import { PAKKEFORMAT, SLETTES, type Funnkode, type Kolonne } from '@tak/domain';

/** The header of a file set against the format. `plasser[i]`: the column in place i, null when it is not known. */
export interface Hode {
  readonly plasser: readonly (Kolonne | null)[];
  readonly funn: readonly { readonly kolonne: string; readonly kode: Funnkode }[];
}

/** Columns of a file (name without `.csv`). */
export function kolonnerI(fil: string): readonly Kolonne[] {
  if (fil === SLETTES.navn) return SLETTES.kolonner;
  const funnet = PAKKEFORMAT.find((f) => f.navn === fil);
  if (!funnet) throw new Error(`ukjent fil: ${fil}`);
  return funnet.kolonner;
}

/** Columns by name in any order; unknown, doubled and missing ones are named. */
export function lesHode(fil: string, felter: readonly string[]): Hode {
  const kolonner = kolonnerI(fil);
  const navn = felter.map((f) => f.trim());
  const funn: { kolonne: string; kode: Funnkode }[] = [];
  const plasser = navn.map((n, i) => {
    const kolonne = kolonner.find((k) => k.navn === n) ?? null;
    if (!kolonne) funn.push({ kolonne: n, kode: 'ukjent_kolonne' });
    else if (navn.indexOf(n) !== i) funn.push({ kolonne: n, kode: 'dobbel_kolonne' });
    return kolonne;
  });
  // A file without its header: what stands in its place is somebody's data.
  if (OM_PERSONER.has(fil) && plasser.every((k) => k === null)) navngiEtterPlass(funn);
  for (const k of kolonner) {
    if (k.paakrevd && !navn.includes(k.navn)) funn.push({ kolonne: k.navn, kode: 'mangler_kolonne' });
  }
  return { plasser, funn };
}

const OM_PERSONER: ReadonlySet<string> = new Set(['personer', 'midlertidige_opphold']);

function navngiEtterPlass(funn: { kolonne: string }[]): void {
  for (const [i, f] of funn.entries()) f.kolonne = `kolonne ${i + 1}`;
}
