import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Testdatabase } from '@tak/testing';
import { miljo, rot } from './server';

export interface Taksvar {
  readonly kode: number;
  readonly ut: string;
  readonly feil: string;
}

/** The command line as it is shipped. */
export function tak(
  db: Testdatabase,
  argumenter: readonly string[],
  mer: Readonly<Record<string, string>> = {},
): Promise<Taksvar> {
  return new Promise((ferdig) =>
    execFile(
      process.execPath,
      [join(rot, 'dist/apps/api/cli.js'), ...argumenter],
      { env: { ...miljo(db, {}), ...mer } },
      (feil, ut, stderr) => ferdig({ kode: Number(feil?.code ?? 0), ut, feil: stderr }),
    ),
  );
}
