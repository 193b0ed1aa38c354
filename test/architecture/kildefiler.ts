import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const rot = join(__dirname, '../..');

/** A file of the project: path from the root, with /, and its text. */
export interface Kildefil {
  sti: string;
  tekst: string;
}

const MAPPER = ['apps', 'libs', 'migrations', 'test', 'scripts', 'tools', 'docs', 'eksempel'];
const UTEN = new Set(['node_modules', 'dist', 'coverage', 'test-results']);
const TEKST = /\.(ts|mjs|cjs|js|html|css|json|md|csv|sql|svg)$/;

function* filerI(mappe: string): Generator<string> {
  for (const navn of readdirSync(join(rot, mappe)).sort()) {
    const sti = `${mappe}/${navn}`;
    if (UTEN.has(navn)) continue;
    if (statSync(join(rot, sti)).isDirectory()) yield* filerI(sti);
    else yield sti;
  }
}

/** Every text file that people write, the planted examples of this folder left out. */
export function alleKildefiler(): Kildefil[] {
  const fraMapper = MAPPER.filter((mappe) => existsSync(join(rot, mappe))).flatMap((mappe) => [...filerI(mappe)]);
  const fraRot = readdirSync(rot).filter((navn) => statSync(join(rot, navn)).isFile() && navn !== 'package-lock.json');
  return [...fraMapper, ...fraRot]
    .filter((sti) => TEKST.test(sti) && !sti.startsWith('test/architecture/'))
    .map((sti) => ({ sti, tekst: readFileSync(join(rot, sti), 'utf8') }));
}
