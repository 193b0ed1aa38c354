import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const rot = join(__dirname, '../..');

interface Planting {
  fil: string;
  tekst: string;
}

const importer = (hva: string): string => `import * as noe from '${hva}';\nexport const alt = noe;\n`;

function kjor(argumenter: string[], inn = '', env: NodeJS.ProcessEnv = {}): { ut: string; feil: string } {
  const svar = spawnSync(process.execPath, argumenter, {
    cwd: rot,
    input: inn,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', ...env },
  });
  if (svar.status !== 0) throw new Error(svar.stderr || svar.stdout);
  return { ut: svar.stdout, feil: svar.stderr };
}

function lint(plantet: Planting[], env: NodeJS.ProcessEnv = {}): { meldinger: string[][]; feil: string } {
  const { ut, feil } = kjor([join(__dirname, 'lint-tekst.mjs'), rot], JSON.stringify(plantet), env);
  return { meldinger: JSON.parse(ut.slice(ut.lastIndexOf('\n') + 1)) as string[][], feil: `${feil}${ut}` };
}

/** [who, may not use] */
const FORBUDT: [string, string][] = [
  ['libs/domain/src', 'typeorm'],
  ['libs/domain/src', '@tak/database'],
  ['libs/domain/src', '@nestjs/common'],
  ['libs/tekster/src', '@tak/contracts'],
  ['libs/tekster/src', 'rxjs'],
  ['libs/indicators/src', 'pg'],
  ['libs/indicators/src', '@tak/database'],
  ['libs/contracts/src', '@tak/tekster'],
  ['libs/contracts/src', 'typeorm'],
  ['libs/database/src', '@nestjs/common'],
  ['libs/database/src', '@tak/indicators'],
  ['libs/ui/src', '@tak/database'],
  ['libs/ui/src', '@tak/contracts'],
  ['libs/ui/src', '@nestjs/common'],
  ['migrations', '@tak/domain'],
  ['migrations', 'pg'],
  ['apps/api/src', '@angular/core'],
  ['apps/api/src', '@tak/ui'],
  ['apps/web/src/app', 'pg'],
  ['apps/web/src/app', 'typeorm'],
  ['apps/web/src/app', '@nestjs/common'],
  ['apps/web/src/app', '@tak/database'],
  ['apps/web/src/app', '@tak/indicators'],
  ['libs/domain/src', '../../database/src/index'],
];

const LOV: [string, string][] = [
  ['libs/domain/src', '@navikt/fnrvalidator'],
  ['libs/indicators/src', '@tak/domain'],
  ['libs/database/src', 'pg'],
  ['libs/ui/src', '@angular/core'],
  ['migrations', 'typeorm'],
  ['apps/api/src', '@tak/database'],
  ['apps/web/src/app', '@tak/contracts'],
];

const gjerde = (meldinger: string[] | undefined): string[] =>
  (meldinger ?? []).filter((melding) => melding.startsWith('@nx/enforce-module-boundaries'));

const plant = ([mappe, hva]: [string, string]): Planting => ({ fil: `${mappe}/plantet.ts`, tekst: importer(hva) });

describe('the fences between the parts', () => {
  let svar: string[][];
  let feil: string;

  beforeAll(() => {
    // Without Nx's project graph the rule passes everything; making the list of projects makes the graph.
    kjor([join(rot, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects']);
    ({ meldinger: svar, feil } = lint([...FORBUDT, ...LOV].map(plant)));
  });

  it('are up: the rule did not skip itself', () => {
    expect(feil).not.toContain('No cached ProjectGraph');
  });

  it.each(FORBUDT.map(([mappe, hva], i) => [mappe, hva, i] as const))('%s may not use %s', (_mappe, _hva, i) => {
    expect(gjerde(svar[i])).not.toEqual([]);
  });

  it.each(LOV.map(([mappe, hva], i) => [mappe, hva, FORBUDT.length + i] as const))('%s may use %s', (_m, _h, i) => {
    expect(gjerde(svar[i])).toEqual([]);
  });

  it('have no hole for any', () => {
    const { meldinger } = lint([
      { fil: 'libs/domain/src/plantet.ts', tekst: 'export const x = (a: any): unknown => a;\n' },
    ]);
    expect(meldinger[0]?.join()).toContain('no-explicit-any');
  });
});
