import { PAKKEFORMAT, type Filnavn } from '@tak/domain';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Makes a package in the folder, and answers how many rows it has. */
export type Pakkemaker = (mappe: string) => Promise<number>;

/** A line of the source as it stands in a package made of it; null: not in it. */
type Omskriving = (linje: string) => string | null;

/** Writes every file of the source once for each of the rewritings. Rows are what they were, so that the work grows and nothing else does. */
async function skrivPakke(kilde: string, mal: string, omskrivinger: readonly Omskriving[]): Promise<number> {
  mkdirSync(mal, { recursive: true });
  let rader = 0;
  for (const { navn } of PAKKEFORMAT) {
    const sti = join(kilde, `${navn}.csv`);
    if (!existsSync(sti)) continue;
    const ut = createWriteStream(join(mal, `${navn}.csv`));
    for (const [nr, om] of omskrivinger.entries()) rader += await skrivFil(sti, ut, { om, hode: nr === 0 });
    ut.end();
    await once(ut, 'finish');
  }
  return rader;
}

/** Answers the number of data rows written. */
async function skrivFil(
  sti: string,
  ut: NodeJS.WritableStream,
  { om, hode }: { readonly om: Omskriving; readonly hode: boolean },
): Promise<number> {
  let lest = 0;
  let skrevet = 0;
  for await (const linje of createInterface({ input: createReadStream(sti, 'utf8') })) {
    lest++;
    const tekst = lest === 1 ? (hode ? linje : null) : om(linje);
    if (tekst === null) continue;
    if (lest > 1) skrevet++;
    if (!ut.write(`${tekst}\n`)) await once(ut as NodeJS.EventEmitter, 'drain');
  }
  return skrevet;
}

/** The source's ids begin with the municipality's number, and nothing else in it looks like one of the three. */
const KOMMUNER = ['3301', '1103', '5501'];
const NUMMER = /(?<=^|;)(3301|1103|5501)(?=-|;|$)/g;

/** Every municipality of the example so many times, under new numbers and ids. */
export function mangfoldiggjor(kilde: string, ganger: number): Pakkemaker {
  const kopi =
    (nr: number): Omskriving =>
    (linje) =>
      linje.replace(NUMMER, (nummer) => String(1000 + nr * KOMMUNER.length + KOMMUNER.indexOf(nummer)));
  return (mal) =>
    skrivPakke(
      kilde,
      mal,
      Array.from({ length: ganger }, (_, nr) => kopi(nr)),
    );
}

export interface Kommunevalg {
  readonly nummer: string;
  /** One copy of the example's first municipality is a hundred dwellings. */
  readonly kopier: number;
}

/** A register of a few municipalities, each of the size one wants. */
export function medStorrelser(kilde: string, kommuner: readonly Kommunevalg[]): Pakkemaker {
  const kopi =
    (nummer: string, nr: number): Omskriving =>
    (linje) => {
      // What is of the municipality itself (name, population) stands once.
      if (!/(?<=^|;)3301-/.test(linje)) return nr === 0 && /^3301;/.test(linje) ? linje.replace('3301', nummer) : null;
      return linje.replace(/(?<=^|;)3301(-?)/g, (_, strek: string) => (strek ? `${nummer}-${nr}-` : nummer));
    };
  return (mal) =>
    skrivPakke(
      kilde,
      mal,
      kommuner.flatMap(({ nummer, kopier }) => Array.from({ length: kopier }, (_, nr) => kopi(nummer, nr))),
    );
}

/** The invented country of `tak demo --nasjonal`, as the command makes it. */
export function lagLandet(rot: string, dag: string): Pakkemaker {
  return async (mal) => {
    const arbeider = fork(join(rot, 'dist/apps/api/landsarbeider.js'), [JSON.stringify({ mappe: mal, fro: 1, dag })]);
    await once(arbeider, 'exit');
    let rader = 0;
    for (const { navn } of PAKKEFORMAT) rader += await tellRader(join(mal, `${navn}.csv`));
    return rader;
  };
}

async function tellRader(sti: string): Promise<number> {
  if (!existsSync(sti)) return 0;
  let linjer = 0;
  for await (const bit of createReadStream(sti)) for (const byte of bit as Buffer) if (byte === 0x0a) linjer++;
  return linjer - 1;
}

/** Columns that may hold another value without breaking a rule. */
const ENDRES: Partial<Readonly<Record<Filnavn, string>>> = {
  boliger: 'maanedsleie',
  personer: 'navn',
  virkemidler: 'belop',
};

/** The package with one in a hundred of all its rows changed: rents, names and amounts. Answers how many. */
export async function endreEnProsent(kilde: string, mal: string, rader: number): Promise<number> {
  mkdirSync(mal, { recursive: true });
  let endret = 0;
  const valgte = await Promise.all(Object.keys(ENDRES).map((navn) => tellRader(join(kilde, `${navn}.csv`))));
  const hver = Math.max(1, Math.floor((valgte.reduce((a, b) => a + b, 0) * 100) / rader));
  for (const { navn } of PAKKEFORMAT) {
    const sti = join(kilde, `${navn}.csv`);
    if (!existsSync(sti)) continue;
    const ut = createWriteStream(join(mal, `${navn}.csv`));
    endret += await endreFil(sti, ut, { kolonne: ENDRES[navn], hver });
    ut.end();
    await once(ut, 'finish');
  }
  return endret;
}

async function endreFil(
  sti: string,
  ut: NodeJS.WritableStream,
  { kolonne, hver }: { readonly kolonne: string | undefined; readonly hver: number },
): Promise<number> {
  let plass = -1;
  let endret = 0;
  let rad = 0;
  for await (const linje of createInterface({ input: createReadStream(sti, 'utf8') })) {
    const felter = linje.split(';');
    if (rad++ === 0) plass = kolonne ? felter.indexOf(kolonne) : -1;
    else if (plass >= 0 && rad % hver === 0 && !linje.includes('"')) {
      felter[plass] = kolonne === 'navn' ? `Ny ${felter[plass]}` : `${Math.floor(Number(felter[plass]) || 0) + 1}`;
      endret++;
    }
    if (!ut.write(`${felter.join(';')}\n`)) await once(ut as NodeJS.EventEmitter, 'drain');
  }
  return endret;
}
