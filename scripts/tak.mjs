// npm run tak -- <command>: the command line. Stdout carries the command's own output and nothing else.
import { join, resolve } from 'node:path';
import { byggDeler } from './bygg.mjs';
import { bliTil, rot, si } from './kjor.mjs';
import { installer } from './oppsett.mjs';

try {
  await installer();
  await byggDeler('api');
  // npm moves to the project's folder; paths on the command line are meant from where the person stands.
  const her = process.env.npm_lifecycle_event === 'tak' ? (process.env.INIT_CWD ?? rot) : process.cwd();
  const data = process.env.TAK_DATA ? resolve(her, process.env.TAK_DATA) : join(rot, '.tak');
  bliTil(join(rot, 'dist/apps/api/cli.js'), process.argv.slice(2), { cwd: her, env: { TAK_DATA: data } });
} catch (feil) {
  si(feil instanceof Error ? feil.message : String(feil));
  process.exit(1);
}
