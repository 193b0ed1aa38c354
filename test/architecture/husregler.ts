import { fnr } from '@navikt/fnrvalidator';
import type { Kildefil } from './kildefiler';

/** A rule of the house that a text search can keep; `brudd` says what is wrong with a file, nothing when it is fine. */
export interface Husregel {
  navn: string;
  brudd: (fil: Kildefil) => string[];
  /** What it must find. Each is tried, so that the rule is known to go red. */
  plantet: Kildefil[];
}

const erKode = (sti: string): boolean => /\.(ts|mjs|cjs|js)$/.test(sti);
const erSpec = (sti: string): boolean => sti.endsWith('.spec.ts') || sti.startsWith('test/');

/** The lines where the pattern stands. */
const linjer = ({ tekst }: Kildefil, moenster: RegExp): string[] =>
  tekst.split('\n').flatMap((linje, i) => (moenster.test(linje) ? [`${i + 1}: ${linje.trim().slice(0, 120)}`] : []));

/** A rule about lines of code, with the places where it does not hold. */
const iKode =
  (moenster: RegExp, unntatt: (sti: string) => boolean = () => false) =>
  (fil: Kildefil): string[] =>
    erKode(fil.sti) && !unntatt(fil.sti) ? linjer(fil, moenster) : [];

const kode = (tekst: string, sti = 'libs/domain/src/plantet.ts'): Kildefil => ({ sti, tekst });

/** Where the operating system's environment may be read: configuration, start-up, and what starts the tests. */
const LESER_MILJO =
  /^(apps\/api\/src\/plattform\/konfig\.ts|libs\/database\/src\/embedded\/|libs\/testing\/|scripts\/|tools\/|test\/(api|e2e|bench)\/)/;

/** Where the clock may be read; the rest is handed today's date. In the browser a provider an area, which
 * tests replace; the killed import picks its moments as shares of a whole one's time. */
const LESER_KLOKKE =
  /^(apps\/api\/src\/plattform\/|apps\/web\/src\/app\/[a-z]+\/(idag|klokke)\.ts$|scripts\/|test\/bench\/|test\/api\/drept-import\.spec\.ts$)/;

/** The room that decides who is shown, and the door to it. */
const LESER_PERSONER =
  /^(apps\/api\/src\/person\/|libs\/database\/src\/transaksjon\/les-beskyttet\.ts$|test\/architecture\/)/;
const KJENNER_TAK_PERSON =
  /^(migrations\/|libs\/(database\/src\/(transaksjon|embedded)|testing)\/|test\/architecture\/)/;

/** A valid identity number of a living person's kind: synthetic ones have 80 added to the month (Skatteetaten, Tenor). */
function ekteFodselsnummer({ tekst }: Kildefil): string[] {
  const funnet = [...tekst.matchAll(/(?<![\d.])\d{11}(?![\d.])/g)].map(([nummer]) => nummer);
  return funnet.filter((nummer) => Number(nummer.slice(2, 4)) < 80 && fnr(nummer).status === 'valid');
}

/** A valid number with an ordinary month, found when it is needed: none is to stand in the project, not even here. */
function gyldigNummer(): string {
  for (let hale = 0; ; hale += 1) {
    const nummer = `010100${String(hale).padStart(5, '0')}`;
    if (fnr(nummer).status === 'valid') return nummer;
  }
}

export const HUSREGLER: Husregel[] = [
  {
    navn: 'paths are ASCII',
    brudd: ({ sti }) => (/^[\x20-\x7e]+$/.test(sti) ? [] : [sti]),
    plantet: [kode('', 'libs/domain/src/støtte.ts')],
  },
  {
    navn: 'no utils, helpers, common or misc',
    brudd: ({ sti }) => (/(^|[/._-])(utils?|helpers?|common|misc)([/._-]|$)/i.test(sti) ? [sti] : []),
    plantet: [kode('', 'libs/domain/src/date-utils.ts'), kode('', 'apps/api/src/common/noe.ts')],
  },
  {
    navn: 'the environment is read in the configuration only',
    brudd: iKode(/\bprocess\.env\b/, (sti) => LESER_MILJO.test(sti)),
    plantet: [kode('const port = process.env.PORT;', 'apps/api/src/import/noe.ts')],
  },
  {
    navn: 'the clock is read in plattform only',
    brudd: iKode(/\bnew Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(/, (sti) => LESER_KLOKKE.test(sti)),
    plantet: [kode('const i_dag = new Date();'), kode('const t = Date.now();', 'apps/web/src/app/noe.ts')],
  },
  {
    navn: 'no test is singled out, skipped or left for later',
    brudd: iKode(/\b(describe|it|test)\.(only|skip|todo)\b|\b(xit|xdescribe|xtest|fit|fdescribe)\(/),
    plantet: [kode("it.only('a', () => {});"), kode("describe.skip('b', () => {});"), kode("xit('c', () => {});")],
  },
  {
    navn: 'nothing of ours is mocked',
    brudd: iKode(/\bjest\.(mock|doMock|unstable_mockModule)\(/),
    plantet: [kode("jest.mock('./saksflyt');", 'libs/domain/src/sak.spec.ts')],
  },
  {
    navn: 'the schema is never synchronized',
    brudd: iKode(/\bsynchronize\s*:(?!\s*false\b)|\.synchronize\(/),
    plantet: [kode('const kilde = { synchronize: true };'), kode('await kilde.synchronize();')],
  },
  {
    navn: 'settings hold for one transaction',
    brudd: iKode(/\bset_config\([^)]*,\s*false\s*\)|\bset\s+session\b/i),
    plantet: [kode("q(`select set_config('tak.kommune', $1, false)`)"), kode('q(`set session role tak_app`)')],
  },
  {
    navn: 'no work is left as a comment',
    brudd: iKode(/(\/\/|\*|#|--)\s*(TODO|FIXME|XXX|HACK)\b/),
    plantet: [kode('// TODO: resten'), kode('q(`-- FIXME`)')],
  },
  {
    navn: 'ESLint is not told to look away from any or the fences',
    brudd: iKode(/(eslint-disable.*(no-explicit-any|enforce-module-boundaries)|@ts-ignore|@ts-nocheck)/),
    plantet: [kode('// eslint-disable-next-line @typescript-eslint/no-explicit-any'), kode('// @ts-ignore')],
  },
  {
    navn: 'no emoji',
    brudd: (fil) => (erSpec(fil.sti) ? [] : linjer(fil, /\p{Emoji_Presentation}/u)), // tests try hard text
    plantet: [kode('# Tak \u{1F3E0}', 'README.md')],
  },
  {
    navn: 'no place on somebody’s machine and no registry',
    brudd: (fil) => linjer(fil, /(^|[\s'"`(=])\/(home|work|Users)\/\w|\bregistry\.(npmjs|yarnpkg)\b/),
    plantet: [kode("const rot = '/home/ola/tak';"), kode('registry=https://registry.npmjs.org', '.npmrc')],
  },
  {
    navn: 'no identity number that can be a living person’s',
    brudd: ekteFodselsnummer,
    plantet: [kode(`fnr;${gyldigNummer()}`, 'eksempel/personer.csv')],
  },
  {
    // Whom somebody may be shown is decided in one room.
    navn: 'persons are read by the protected path only',
    brudd: iKode(/\blesBeskyttet\b/, (sti) => erSpec(sti) || LESER_PERSONER.test(sti)),
    plantet: [
      kode("import { lesBeskyttet } from '@tak/database';", 'apps/api/src/styringsinformasjon/rader.queries.ts'),
      kode('tx.query(`set local role tak_app`); lesBeskyttet(tx, q);', 'apps/api/src/personlig/noe.ts'),
    ],
  },
  {
    navn: 'the role that reads persons is entered in one place',
    brudd: iKode(/\btak_person\b/, (sti) => erSpec(sti) || KJENNER_TAK_PERSON.test(sti)),
    plantet: [kode('tx.query(`set local role tak_person`)', 'apps/api/src/revisjon/logg.queries.ts')],
  },
  {
    navn: 'tests do not measure time',
    brudd: (fil) =>
      erSpec(fil.sti) && !fil.sti.startsWith('test/bench/') ? linjer(fil, /\bconsole\.time\(|\bhrtime\b/) : [],
    plantet: [kode("console.time('a');", 'libs/domain/src/noe.spec.ts')],
  },
];
