/** What is required: of the measured number itself, or of its ratio to the reference. */
export type Krav =
  | { readonly hoyst: number; readonly av: 'maalt' | 'forhold' }
  | { readonly minst: number; readonly av: 'maalt' | 'forhold' };

export interface Linje {
  readonly arbeid: string;
  readonly maalt: number;
  readonly enhet: 's' | 'req/s' | 'MiB' | 'kB' | 'of 100' | 'exponent';
  /** What the reference took, in the same unit. */
  readonly referanse?: number;
  readonly krav?: Krav;
  readonly merknad?: string;
  /** Why it costs what it costs; shown when the requirement is missed. */
  readonly aarsak?: string;
}

const linjer: Linje[] = [];

const kort = (n: number): number => Number(n.toFixed(2));

const tall = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(2));

export const forhold = (l: Linje): number | null => (l.referanse === undefined ? null : l.maalt / l.referanse);

/** Null where nothing is required. */
export function holder(l: Linje): boolean | null {
  if (!l.krav) return null;
  const verdi = l.krav.av === 'maalt' ? l.maalt : forhold(l);
  if (verdi === null || Number.isNaN(verdi)) return false;
  return 'hoyst' in l.krav ? verdi <= l.krav.hoyst : verdi >= l.krav.minst;
}

function kravet({ krav, enhet }: Linje): string {
  if (!krav) return '';
  const grense = 'hoyst' in krav ? `<= ${kort(krav.hoyst)}` : `>= ${kort(krav.minst)}`;
  return krav.av === 'forhold' ? `${grense}x` : `${grense} ${enhet}`;
}

function somTekst(l: Linje): string {
  const f = forhold(l);
  const svar = holder(l);
  return [
    l.arbeid.padEnd(58),
    `${tall(l.maalt)} ${l.enhet}`.padStart(14),
    (l.referanse === undefined ? '' : `${tall(l.referanse)} ${l.enhet}`).padStart(14),
    (f === null ? '' : `${f.toFixed(2)}x`).padStart(8),
    kravet(l).padStart(12),
    (svar === null ? '' : svar ? 'holds' : 'MISSED').padEnd(7),
    l.merknad ?? '',
  ].join('  ');
}

export function overskrift(tekst: string): void {
  console.log(`\n${tekst}`);
}

/** Said at once, and once more in the table at the end. */
export function skriv(linje: Linje): void {
  linjer.push(linje);
  console.log(somTekst(linje));
}

export function skrivTabell(): void {
  overskrift('All of it');
  console.log(
    [
      'work'.padEnd(58),
      'measured'.padStart(14),
      'reference'.padStart(14),
      'ratio'.padStart(8),
      'required'.padStart(12),
    ].join('  '),
  );
  for (const linje of linjer) {
    console.log(somTekst(linje));
    if (holder(linje) === false && linje.aarsak) console.log(`    cause: ${linje.aarsak}`);
  }
  const provde = linjer.map(holder).filter((h) => h !== null);
  console.log(`\n${provde.filter(Boolean).length} hold, ${provde.filter((h) => !h).length} missed`);
}
