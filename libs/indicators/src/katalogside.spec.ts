import { HVORFORKODER } from '@tak/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDIKATORER, KOSTRA13, PARAMETERE } from './index';
import { katalogside } from './katalogside';

const indikatorfiler = readdirSync(join(__dirname, 'indikatorer')).filter((f) => !f.endsWith('.spec.ts'));

describe('the catalogue', () => {
  it('has a definition of every parameter the register answers, and of no other', () => {
    const registeret = PARAMETERE.filter((p) => p.utledes === 'register').map((p) => p.id);
    expect(INDIKATORER.map((i) => i.id).sort()).toEqual(registeret.sort());
  });

  it('has one file for each definition, named by its id', () => {
    expect(indikatorfiler.map((f) => f.split('-')[0]).sort()).toEqual(INDIKATORER.map((i) => i.id).sort());
  });

  it('has a database test beside every definition', () => {
    const prover = readdirSync(join(__dirname, 'indikatorer')).filter((f) => f.endsWith('.db.spec.ts'));
    expect(prover.map((f) => f.replace('.db.spec.ts', '.ts')).sort()).toEqual(indikatorfiler.sort());
  });

  it('gives every definition a source and says what happens on the boundary days', () => {
    for (const i of INDIKATORER) expect([i.id, i.kilde !== '', /\.$/.test(i.grenser)]).toEqual([i.id, true, true]);
  });
});

it('KATALOG.md is what the catalogue says today: run `node tools/katalog-md.mjs`', () => {
  const filer = new Map(indikatorfiler.map((f) => [f.split('-')[0] ?? '', f]));
  expect(readFileSync(join(__dirname, '../KATALOG.md'), 'utf8')).toBe(katalogside(filer));
});

/** What the column `grunn` can hold: the literals of its expression, a prefix put together with the codes it meets. */
function koderI(sql: string): string[] {
  const uttrykk = [
    ...sql.matchAll(/::int as avstand, \(([\s\S]*?)\)::text as grunn/g),
    ...sql.matchAll(/null::int as avstand,\s+('\w+') as grunn/g),
  ].map((m) => m[1] ?? '');
  return uttrykk.flatMap((u) =>
    [...u.matchAll(/(?:^|then|else)\s*'(\w+)'(\s*\|\|)?/g)].flatMap(([, kode = '', settSammen]) =>
      settSammen ? (SAMMENSATT[kode] ?? [`${kode}?`]) : [kode],
    ),
  );
}
const SAMMENSATT: Readonly<Record<string, readonly string[]>> = {
  kdb_: ['kdb_eid', 'kdb_innleid', 'kdb_disposisjonsrett'],
  utkastelse_: ['utkastelse_gjennomfort', 'utkastelse_avverget'],
};

describe('why a row is in', () => {
  const settene = [
    ...INDIKATORER.flatMap((i) => [i.teller, i.nevner ?? '']),
    ...KOSTRA13.map((f) => f.sett ?? ''),
  ].filter((sql) => sql !== '');

  it('is said by every set', () => {
    for (const sql of settene) expect(koderI(sql).length).toBeGreaterThan(0);
  });

  it('is said by codes that have words, and no code is left without a set', () => {
    expect([...new Set(settene.flatMap(koderI))].sort()).toEqual([...HVORFORKODER].sort());
  });
});
