/** What the documents are held against. */
export interface Prosjekt {
  finnes(sti: string): boolean;
  tekst(sti: string): string;
  /** The text of every migration. */
  migrasjoner: string;
  /** The code that reads the settings. */
  innstillinger: string;
  /** The code, where keys are named. */
  kode: string;
  /** Names with a dot in them that are no tables: rights and acts of the audit log. */
  ord: ReadonlySet<string>;
}

const MAPPER = /^(apps|docs|libs|migrations|scripts|test|tools)\//;
const SKJEMA = /^(register|kjent|drift|tilgang|revisjon|tak)\.([a-z0-9_]+)/;

/**
 * What a document names and the project has not. Read in backticks: a path, a test as `path «name»`, a table or function
 * as `schema.name`, a setting as `TAK_…`, a derived key as `tak/…/1`; and links to files.
 */
export function feilIHenvisninger(tekst: string, prosjekt: Prosjekt): string[] {
  const nevnt = [...tekst.matchAll(/`([^`\n]+)`/g)].map(([, ord = '']) => ord);
  const lenker = [...tekst.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, sti = '']) => sti);
  return [
    ...nevnt.filter((ord) => !erDer(ord, prosjekt)),
    ...lenker.filter((sti) => !prosjekt.finnes(sti.startsWith('../') ? sti.slice(3) : `docs/${sti}`)),
  ];
}

function erDer(ord: string, prosjekt: Prosjekt): boolean {
  if (MAPPER.test(ord)) {
    const [sti = '', navn] = ord.split(' «');
    return prosjekt.finnes(sti) && (navn === undefined || harTest(prosjekt.tekst(sti), sti, navn.replace(/»$/, '')));
  }
  const [, skjema, navn] = SKJEMA.exec(ord) ?? [];
  if (skjema && navn && !prosjekt.ord.has(ord)) return iMigrasjonene(prosjekt.migrasjoner, skjema, navn);
  if (/^tak\/.*\/\d+$/.test(ord)) return prosjekt.kode.includes(`'${ord}'`);
  return /^TAK_[A-Z_]+$/.test(ord) ? prosjekt.innstillinger.includes(`'${ord}'`) : true;
}

/** A test or a group of tests has this name, word for word. */
const harTest = (tekst: string, sti: string, navn: string): boolean =>
  sti.endsWith('.spec.ts') && [`'`, `"`, '`'].some((tegn) => tekst.includes(`${tegn}${navn}${tegn},`));

/** Tables of the register are as known under the same name; the procedure that makes those names none itself. */
function iMigrasjonene(tekst: string, skjema: string, navn: string): boolean {
  const skjemaer = skjema === 'kjent' ? ['kjent', 'register'] : [skjema];
  return skjemaer.some((s) =>
    new RegExp(`(table|view|function|procedure|sequence|rename to) (${s}\\.)?${navn}\\b`).test(tekst),
  );
}

/** Level 1 has 70 requirements and level 2 another 183 (OWASP ASVS 5.0.0). */
export const antallIAsvs = 70 + 183;

export interface Asvsrad {
  readonly numre: readonly string[];
  readonly status: string;
  readonly svar: string;
}

const STATUSER = ['met', 'partly', 'not met', 'operator', 'not assessed', 'does not apply'];

/** `| 1.2.3, 1.2.4 | what it asks | status | answer |`. A status of another kind is thrown back. */
export function asvsrader(tekst: string): Asvsrad[] {
  return tekst.split('\n').flatMap((linje) => {
    const [, numre = '', , status = '', svar = ''] = linje.split('|').map((celle) => celle.trim());
    if (!/^\d+\.\d+\.\d+(, \d+\.\d+\.\d+)*$/.test(numre)) return [];
    if (!STATUSER.includes(status)) throw new Error(`${numre}: «${status}» is no status`);
    return [{ numre: numre.split(', '), status, svar }];
  });
}

/** The table of rights: `| \`right\` | role, role | conditions |`. */
export const rettighetsrader = (tekst: string): [string, string[]][] =>
  [...tekst.matchAll(/^\| `([a-z0-9_]+\.[a-z0-9_]+)` \| ([a-z, ]+) \|/gm)].map(([, rettighet = '', roller = '']) => [
    rettighet,
    roller.trim().split(', ').sort(),
  ]);
