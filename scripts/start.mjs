// npm start: installs and builds what is missing, then becomes the server (database, API and web on one port).
import { join, resolve } from 'node:path';
import { byggDeler } from './bygg.mjs';
import { bliTil, rot, si } from './kjor.mjs';
import { installer } from './oppsett.mjs';

try {
  await installer();
  await byggDeler('api', 'web');
  si('Starter Tak …');
  const data = process.env.TAK_DATA ? resolve(process.env.INIT_CWD ?? '.', process.env.TAK_DATA) : join(rot, '.tak');
  bliTil(join(rot, 'dist/apps/api/main.js'), process.argv.slice(2), { env: { TAK_DATA: data } });
} catch (feil) {
  si(feil instanceof Error ? feil.message : String(feil));
  process.exit(1);
}
