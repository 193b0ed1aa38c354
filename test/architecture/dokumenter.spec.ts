import { FILNAVN, HANDLINGER, RETTIGHETER, SLETTES, tilgangen } from '@tak/domain';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { antallIAsvs, asvsrader, feilIHenvisninger, rettighetsrader, type Prosjekt } from './dokumenter';
import { alleKildefiler, rot } from './kildefiler';

const les = (sti: string): string => readFileSync(join(rot, sti), 'utf8');

const filer = alleKildefiler();
const alt = (hvor: RegExp): string =>
  filer
    .filter(({ sti }) => hvor.test(sti))
    .map(({ tekst }) => tekst)
    .join('\n');

/** Where what a document names is looked up. */
const prosjekt: Prosjekt = {
  finnes: (sti) => existsSync(join(rot, sti)),
  tekst: les,
  migrasjoner: alt(/^migrations\//),
  kode: alt(/^(apps|libs)\/.*\.ts$/),
  innstillinger: les('apps/api/src/plattform/konfig.ts'),
  ord: new Set<string>([...HANDLINGER, ...RETTIGHETER]),
};

const GRENSER = 'apps/api/src/plattform/grenser/grenser.ts';
const sikkerhet = les('docs/sikkerhet.md');

describe('what a document refers to', () => {
  it.each([
    ['a path', '`apps/api/src/finnes-ikke.ts`'],
    ['a folder', '`libs/finnes-ikke/`'],
    ['a test', '`test/architecture/ruter.spec.ts «holds for the moon»`'],
    ['a test in what is no test', '`test/architecture/ruter.ts «holds for the API»`'],
    ['a table', '`register.finnes_ikke`'],
    ['a function', '`tak.finnes_ikke()`'],
    ['a setting', '`TAK_FINNES_IKKE`'],
    ['a key', '`tak/finnes-ikke/1`'],
    ['a link', '[noe](finnes-ikke.md)'],
  ])('is found missing: %s', (_hva, tekst) => {
    expect(feilIHenvisninger(tekst, prosjekt)).not.toEqual([]);
  });

  it.each([
    '`apps/api/src/main.ts`, `migrations/`',
    '`test/architecture/ruter.spec.ts «holds for the API»`',
    '`register.personer`, `kjent.personopplysninger`, `revisjon.skriv`, `okt.inn`, `husstand.les`',
    '`TAK_NOKKEL`, `tak/revisjon/segl/1`, [drift](drift.md#configuration)',
  ])('is found: %s', (tekst) => {
    expect(feilIHenvisninger(tekst, prosjekt)).toEqual([]);
  });

  it.each(['sikkerhet', 'personvern', 'tilgjengelighetserklaering'])('is there: docs/%s.md', (navn) => {
    expect(feilIHenvisninger(les(`docs/${navn}.md`), prosjekt)).toEqual([]);
  });
});

describe('docs/sikkerhet.md', () => {
  it('has each right with the roles that have it', () => {
    const ventet = RETTIGHETER.map((r) => [r, [...tilgangen(r).roller].sort()]);
    expect(rettighetsrader(sikkerhet)).toEqual(ventet);
  });

  it('has each rate limit as it is counted', () => {
    const grenser = [...les(GRENSER).matchAll(/'([a-z_.]+)': \{ antall: (\d+), sekunder: (\d+) \}/g)];
    expect(grenser.length).toBeGreaterThan(0);
    for (const [, rettighet, antall, sekunder] of grenser)
      expect(sikkerhet).toContain(`| \`${rettighet}\` | ${antall} | ${sekunder} |`);
  });

  it('answers every requirement of ASVS 5.0.0 level 1 and 2, each once', () => {
    const numre = asvsrader(sikkerhet).flatMap((r) => r.numre);
    expect(numre.filter((n, i) => numre.indexOf(n) !== i)).toEqual([]);
    expect(numre).toHaveLength(antallIAsvs);
  });

  it('says where the answer is, whenever it says that there is one', () => {
    const rader = asvsrader(sikkerhet).filter((r) => r.status === 'met' || r.status === 'partly');
    expect(rader.length).toBeGreaterThan(0);
    expect(rader.filter((r) => !/`[^`]+`|\]\(/.test(r.svar)).map((r) => r.numre.join())).toEqual([]);
  });
});

describe('docs/personvern.md', () => {
  const personvern = les('docs/personvern.md');

  it.each([...FILNAVN, SLETTES.navn])('says what is in %s.csv', (navn) => {
    expect(personvern).toContain(`\n| \`${navn}.csv\` | `);
  });
});
