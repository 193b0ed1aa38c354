import { PAKKEFORMAT, type Filnavn, type Kolonne, type Pakkefil } from '@tak/domain';
import { stagingkolonner } from './staging/stagingtabeller';

/** A column that names a row of another file. */
export interface Referanse {
  readonly kolonne: string;
  readonly til: Filnavn;
  /** Key column of the table referred to. */
  readonly nokkel: string;
}

/** How a file of the package lies in the register: read off PAKKEFORMAT, so that no column is listed twice. */
export interface Tabellskisse {
  readonly navn: Filnavn;
  readonly fil: Pakkefil;
  /** The sender's id column (stored as ekstern_id), null where the file is keyed by other columns. */
  readonly id: string | null;
  readonly harKommunenummer: boolean;
  readonly referanser: readonly Referanse[];
  /** Primary key of the table without kommune_id. */
  readonly nokkel: readonly string[];
  /** What an import may change in a row that is there. */
  endrbare(kolonner: ReadonlySet<string>): readonly string[];
  /** Every column of the table that a package can fill, stamps and kommune_id apart. */
  readonly alle: readonly string[];
}

const idKolonne = (fil: Pakkefil): string | null => fil.kolonner.find((k) => k.type.slag === 'id')?.navn ?? null;

function lagSkisse(fil: Pakkefil): Tabellskisse {
  const id = idKolonne(fil);
  const egne = fil.kolonner.filter((k) => k.type.slag !== 'id' && k.type.slag !== 'kommunenummer');
  const nokkel = id ? [id] : fil.nokkel.filter((k) => k !== 'kommunenummer');
  return {
    navn: fil.navn,
    fil,
    id,
    harKommunenummer: fil.kolonner.some((k) => k.type.slag === 'kommunenummer'),
    referanser: fil.kolonner.flatMap(somReferanse),
    nokkel,
    alle: [...(id ? [id, 'ekstern_id'] : []), ...egne.flatMap(stagingkolonner)],
    endrbare: (kolonner) =>
      egne.filter((k) => kolonner.has(k.navn) && !nokkel.includes(k.navn)).flatMap(stagingkolonner),
  };
}

function somReferanse(kolonne: Kolonne): Referanse[] {
  if (kolonne.type.slag !== 'ref') return [];
  const { til } = kolonne.type;
  const fil = PAKKEFORMAT.find((f) => f.navn === til);
  return [{ kolonne: kolonne.navn, til, nokkel: (fil && idKolonne(fil)) ?? '' }];
}

/** In the order rows are written; `kommuner` apart, which has its numbers in a table of its own. */
export const SKISSER: readonly Tabellskisse[] = PAKKEFORMAT.filter((f) => f.navn !== 'kommuner').map(lagSkisse);

export function skisse(navn: Filnavn): Tabellskisse {
  const funnet = SKISSER.find((s) => s.navn === navn);
  if (!funnet) throw new Error(`ingen tabell for filen ${navn}`);
  return funnet;
}
