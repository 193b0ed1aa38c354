export type Verdi = string | number | boolean | null;

/** One version of a row: what it said, from when it was known until when. */
export interface Versjon<T extends string = string> {
  readonly tabell: T;
  /** The row within its table. */
  readonly nokkel: string;
  readonly verdier: Readonly<Record<string, Verdi>>;
  /** ISO moments. */
  readonly fra: string;
  readonly til: string | null;
  /** Who made it, and who ended it. */
  readonly av: string;
  readonly avsluttetAv: string | null;
  /** The acts. */
  readonly hendelseId: number;
  readonly avsluttendeHendelse: number | null;
}

type Verdier = Versjon['verdier'];

export interface Endring {
  readonly felt: string;
  readonly fra: string | null;
  readonly til: string | null;
}

/** A line, with the act it tells of; whether that can be taken back is asked of the lines that are shown. */
export interface Historikkrad {
  readonly tid: string;
  readonly av: string;
  /** registrert, endret, slettet. */
  readonly handling: string;
  readonly tabell: string;
  readonly nokkel: string;
  readonly hendelseId: number;
  readonly endringer: readonly Endring[];
}

const somTekst = (v: Verdi | undefined): string | null => (v === null || v === undefined ? null : String(v));

function forskjeller(fra: Verdier, til: Verdier): Endring[] {
  const felter = [...new Set([...Object.keys(fra), ...Object.keys(til)])];
  return felter
    .map((felt) => ({ felt, fra: somTekst(fra[felt]), til: somTekst(til[felt]) }))
    .filter((e) => e.fra !== e.til);
}

/** The version before it, when the one follows the other without a gap. */
const forrige = (alle: readonly Versjon[], i: number): Versjon | undefined => {
  const [denne, en] = [alle[i], alle[i - 1]];
  return denne && en && en.tabell === denne.tabell && en.nokkel === denne.nokkel && en.til === denne.fra
    ? en
    : undefined;
};

/**
 * What was registered, changed and deleted, the newest first: the difference of each version from the one before it. An
 * act that changed nothing of what is told has no line. Versions in the order of rows and time.
 */
export function historikk(alle: readonly Versjon[]): Historikkrad[] {
  const rader = alle.flatMap((v, i): Historikkrad[] => {
    const foer = forrige(alle, i);
    const fikk = forskjeller(foer?.verdier ?? {}, v.verdier);
    const { tabell, nokkel, hendelseId } = v;
    const ny = {
      tid: v.fra,
      av: v.av,
      handling: foer ? 'endret' : 'registrert',
      tabell,
      nokkel,
      hendelseId,
      endringer: fikk,
    };
    const neste = alle[i + 1];
    const slutt = v.til !== null && !(neste && forrige(alle, i + 1) === v);
    const tid = v.til ?? '';
    const borte = {
      ...{ tid, av: v.avsluttetAv ?? '', handling: 'slettet', tabell, nokkel },
      hendelseId: v.avsluttendeHendelse ?? hendelseId,
    };
    return [...(fikk.length > 0 ? [ny] : []), ...(slutt ? [{ ...borte, endringer: forskjeller(v.verdier, {}) }] : [])];
  });
  return rader.sort((a, b) => (a.tid < b.tid ? 1 : a.tid > b.tid ? -1 : 0));
}
